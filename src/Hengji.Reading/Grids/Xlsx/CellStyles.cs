using System.Xml;
using Hengji.Reading.Grids.Office;

namespace Hengji.Reading.Grids.Xlsx;

/// <summary>How the cells of a workbook are shown: number format and, for symbol fonts, the font, by style.</summary>
internal sealed class CellStyles
{
    private readonly List<(NumberFormat Format, string? Symbols)> styles = [];
    private readonly bool from1904;

    private CellStyles(bool from1904) => this.from1904 = from1904;

    public static CellStyles Read(OfficePackage package, string? part, bool from1904)
    {
        var read = new CellStyles(from1904);
        using var xml = package.Open(part);
        if (xml is not null)
        {
            xml.MoveToContent();
            read.Read(xml);
        }

        return read;
    }

    public string Number(double value, int style) => Of(style).Format.Show(value, from1904);

    public string Text(string text, int style) =>
        Of(style) is var (format, symbols) && symbols is not null ? SymbolFont.Draws(symbols, text) : format.Show(text);

    private (NumberFormat Format, string? Symbols) Of(int style) =>
        style >= 0 && style < styles.Count ? styles[style] : (NumberFormat.General, null);

    private void Read(XmlReader xml)
    {
        var formats = new Dictionary<int, NumberFormat>();
        var fonts = new List<string?>();
        xml.Each(name =>
        {
            switch (name)
            {
                case "numFmt":
                    formats[xml.Number("numFmtId", 0)] = NumberFormat.Parse(xml.GetAttribute("formatCode") ?? string.Empty);
                    break;
                case "fonts":
                    xml.Each(inner =>
                    {
                        if (inner is "font")
                        {
                            fonts.Add(null);
                        }
                        else if (inner is "name" && fonts.Count > 0)
                        {
                            fonts[^1] = xml.GetAttribute("val");
                        }
                    });
                    break;
                case "cellXfs":
                    xml.Each(inner =>
                    {
                        if (inner is "xf")
                        {
                            var id = xml.Number("numFmtId", 0);
                            var font = xml.Number("fontId", -1);
                            var face = font >= 0 && font < fonts.Count ? fonts[font] : null;
                            styles.Add((formats.TryGetValue(id, out var own) ? own : NumberFormat.BuiltIn(id), SymbolFont.Is(face) ? face : null));
                        }
                    });
                    break;
                case "cellStyleXfs" or "dxfs" or "cellStyles" or "extLst":
                    xml.Leave();
                    break;
            }
        });
    }
}
