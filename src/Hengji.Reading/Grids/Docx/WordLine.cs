using System.Globalization;
using System.Text;
using System.Xml;
using Hengji.Reading.Grids.Office;

namespace Hengji.Reading.Grids.Docx;

/// <summary>Gathers the text of one paragraph as shown, and the text boxes that hang on it.</summary>
/// <param name="xml">Inside the paragraph.</param>
/// <param name="blocks">Reads the blocks of a text box.</param>
/// <param name="alternatives">Reads one of several ways to write the same.</param>
/// <param name="changes">Counts the tracked changes met.</param>
internal sealed class WordLine(XmlReader xml, Func<List<WordBlock>> blocks, Action<Action<string>> alternatives, TrackedChanges changes)
{
    private readonly StringBuilder text = new();

    /// <summary>Text boxes, to follow the paragraph they hang on.</summary>
    public List<WordBlock> Floating { get; } = [];

    public override string ToString() => text.ToString();

    /// <summary>Takes in an element of the paragraph.</summary>
    public void Inline(string name)
    {
        switch (name)
        {
            case "r":
                Run();
                break;
            case "sdt":
                WordControl.Read(xml, Inline, box => text.Append(box));
                break;
            case "AlternateContent":
                alternatives(Inline);
                break;
            case "t":
                // Formulas hold their text in runs of their own kind.
                text.Append(xml.Text());
                break;
            case "drawing" or "pict" or "object":
                xml.Each(Drawn);
                break;
            case "del" or "moveFrom":
                changes.Deleted++;
                xml.Leave();
                break;
            case "ins":
                changes.Inserted++;
                xml.Each(Inline);
                break;
            case "rPr" or "rt" or "smartTagPr" or "fldData":
                xml.Leave();
                break;
        }
    }

    private void Run()
    {
        string? font = null;
        var hidden = false;
        void Visit(string name)
        {
            if (name is "rPr")
            {
                xml.Each(property =>
                {
                    switch (property)
                    {
                        case "rFonts":
                            font = xml.Attribute("ascii") ?? xml.Attribute("hAnsi");
                            break;
                        case "vanish":
                            hidden = xml.IsOn();
                            break;
                        case "rPrChange":
                            xml.Leave();
                            break;
                    }
                });
            }
            else if (name is "delText" or "instrText" or "delInstrText" || (hidden && name is "t" or "sym"))
            {
                xml.Leave();
            }
            else if (name is "t")
            {
                var run = xml.Text();
                text.Append(SymbolFont.Is(font) ? SymbolFont.Draws(font!, run) : run);
            }
            else if (name is "AlternateContent")
            {
                alternatives(Visit);
            }
            else
            {
                Sign(name);
            }
        }

        xml.Each(Visit);
    }

    private void Sign(string name)
    {
        switch (name)
        {
            case "tab":
                text.Append('\t');
                break;
            case "br" or "cr":
                text.Append('\n');
                break;
            case "noBreakHyphen":
                text.Append('-');
                break;
            case "sym":
                if (int.TryParse(xml.Attribute("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                    && SymbolFont.Draws(xml.Attribute("font") ?? string.Empty, code) is { } drawn)
                {
                    text.Append(drawn);
                }

                break;
            case "fldChar":
                text.Append(WordControl.Field(xml));
                break;
            default:
                Inline(name);
                break;
        }
    }

    /// <summary>Of a drawing only text boxes are read.</summary>
    private void Drawn(string name)
    {
        if (name is "txbxContent")
        {
            Floating.AddRange(blocks());
        }
        else if (name is "AlternateContent")
        {
            alternatives(Drawn);
        }
    }
}
