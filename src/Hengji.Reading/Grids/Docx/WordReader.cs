using System.Xml;
using Hengji.Reading.Grids.Office;

namespace Hengji.Reading.Grids.Docx;

/// <summary>Reads the paragraphs and tables of a Word document's text, each as it ends.</summary>
internal sealed class WordReader(XmlReader xml, WordNumbering numbering)
{
    private const int WidestSpan = 64;

    public TrackedChanges Changes { get; } = new();

    /// <summary>Hands on each block outside tables in document order.</summary>
    public void Read(Action<WordBlock> found)
    {
        var blocks = new List<WordBlock>();
        xml.MoveToContent();
        xml.Each(name =>
        {
            Block(name, blocks);
            if (blocks.Count > 0 && blocks[^1] is not WordParagraph { JoinsNext: true })
            {
                Joined(blocks).ForEach(found);
                blocks.Clear();
            }
        });
        Joined(blocks).ForEach(found);
    }

    private List<WordBlock> Blocks()
    {
        var blocks = new List<WordBlock>();
        xml.Each(name => Block(name, blocks));
        return Joined(blocks);
    }

    private void Block(string name, List<WordBlock> blocks)
    {
        switch (name)
        {
            case "p":
                Paragraph(blocks);
                break;
            case "tbl":
                blocks.Add(Table());
                break;
            case "sdt":
                WordControl.Read(xml, inner => Block(inner, blocks), box => blocks.Add(new WordParagraph(box.ToString(), false)));
                break;
            case "AlternateContent":
                Alternatives(inner => Block(inner, blocks));
                break;
            case "altChunk" when xml.Attribute("id") is { } id:
                blocks.Add(new WordChunk(id));
                break;
            case "del" or "moveFrom":
                Changes.Deleted++;
                xml.Leave();
                break;
            case "sectPr":
                xml.Leave();
                break;
        }
    }

    private void Paragraph(List<WordBlock> blocks)
    {
        var line = new WordLine(xml, Blocks, Alternatives, Changes);
        string? number = null;
        var joins = false;
        xml.Each(name =>
        {
            if (name is "pPr")
            {
                (number, joins) = Properties();
            }
            else
            {
                line.Inline(name);
            }
        });
        var text = line.ToString();
        blocks.Add(new WordParagraph(string.IsNullOrWhiteSpace(text) ? text : number + text, joins));
        blocks.AddRange(line.Floating);
    }

    private (string? Number, bool Joins) Properties()
    {
        string? style = null, list = null, written = null;
        int? level = null;
        var joins = false;
        xml.Each(name =>
        {
            switch (name)
            {
                case "pStyle":
                    style = xml.Attribute("val");
                    break;
                case "numId":
                    list = xml.Attribute("val");
                    break;
                case "t":
                    // Word of 2003 writes the number it shows.
                    written = xml.Attribute("val");
                    break;
                case "ilvl":
                    level = xml.Number("val", 0);
                    break;
                case "del" or "moveFrom":
                    Changes.Deleted++;
                    joins = true;
                    break;
                case "pPrChange" or "rPrChange" or "numberingChange":
                    xml.Leave();
                    break;
            }
        });
        return (written ?? numbering.Next(style, list, level), joins);
    }

    private WordTable Table()
    {
        var rows = new List<WordRow>();
        var number = 0;
        void Visit(string name)
        {
            switch (name)
            {
                case "tr":
                    number++;
                    if (Row(number) is { } row)
                    {
                        rows.Add(row);
                    }

                    break;
                case "tblPr" or "tblGrid":
                    xml.Leave();
                    break;
            }
        }

        xml.Each(Visit);
        return new WordTable(rows);
    }

    /// <returns>The row; null when a tracked change took it out or it is hidden.</returns>
    private WordRow? Row(int number)
    {
        var cells = new List<WordCell>();
        var before = 0;
        var gone = false;
        xml.Each(name =>
        {
            switch (name)
            {
                case "tc":
                    if (Cell() is { } cell)
                    {
                        cells.Add(cell);
                    }

                    break;
                case "gridBefore":
                    before = Math.Clamp(xml.Number("val", 0), 0, WidestSpan);
                    break;
                case "ins":
                    Changes.Inserted++;
                    break;
                case "del":
                    Changes.Deleted++;
                    gone = true;
                    break;
                case "hidden":
                    gone |= xml.IsOn();
                    break;
                case "trPrChange" or "tblPrEx" or "sdtPr":
                    xml.Leave();
                    break;
            }
        });
        return gone ? null : new WordRow(number, before, cells);
    }

    /// <returns>The cell; null when a tracked change took it out.</returns>
    private WordCell? Cell()
    {
        var gone = false;
        var width = 1;
        var continues = false;
        var blocks = new List<WordBlock>();
        xml.Each(name =>
        {
            switch (name)
            {
                case "tcPr":
                    xml.Each(property =>
                    {
                        switch (property)
                        {
                            case "gridSpan":
                                width = Math.Clamp(xml.Number("val", 1), 1, WidestSpan);
                                break;
                            case "vMerge" or "hMerge" or "vmerge" or "hmerge":
                                continues |= xml.Attribute("val") is null or "continue";
                                break;
                            case "cellDel":
                                Changes.Deleted++;
                                gone = true;
                                break;
                            case "tcPrChange":
                                xml.Leave();
                                break;
                        }
                    });
                    break;
                default:
                    Block(name, blocks);
                    break;
            }
        });
        return gone ? null : new WordCell(width, continues, Joined(blocks));
    }

    /// <summary>The same thing written for newer and older programs: the first is read, the others passed over.</summary>
    private void Alternatives(Action<string> visit)
    {
        var taken = false;
        xml.Each(name =>
        {
            if (name is "Choice" or "Fallback")
            {
                if (taken)
                {
                    xml.Leave();
                }

                taken = true;
            }
            else
            {
                visit(name);
            }
        });
    }

    private static List<WordBlock> Joined(List<WordBlock> blocks)
    {
        var joined = new List<WordBlock>(blocks.Count);
        foreach (var block in blocks)
        {
            if (block is WordParagraph next && joined.Count > 0 && joined[^1] is WordParagraph { JoinsNext: true } first)
            {
                joined[^1] = next with { Text = first.Text + next.Text };
            }
            else
            {
                joined.Add(block);
            }
        }

        return joined;
    }
}
