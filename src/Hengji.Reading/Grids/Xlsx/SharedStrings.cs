using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Hengji.Reading.Grids.Office;

namespace Hengji.Reading.Grids.Xlsx;

/// <summary>The texts of a workbook, kept once and referred to by number.</summary>
internal static partial class SharedStrings
{
    public static IReadOnlyList<string> Read(OfficePackage package, string? part)
    {
        var strings = new List<string>();
        using var xml = package.Open(part);
        if (xml is not null)
        {
            xml.MoveToContent();
            xml.Each(name =>
            {
                if (name is "si")
                {
                    strings.Add(Text(xml));
                }
            });
        }

        return strings;
    }

    /// <summary>The text of the current element: plain, or in runs of several looks; pronunciation marks left out.</summary>
    public static string Text(XmlReader xml)
    {
        var text = new StringBuilder();
        string? font = null;
        xml.Each(name =>
        {
            switch (name)
            {
                case "r":
                    font = null;
                    break;
                case "rFont":
                    font = xml.GetAttribute("val");
                    break;
                case "t":
                    var run = Unescaped(xml.Text());
                    text.Append(SymbolFont.Is(font) ? SymbolFont.Draws(font!, run) : run);
                    break;
                case "rPh":
                    xml.Leave();
                    break;
            }
        });
        return text.ToString();
    }

    /// <summary>Characters XML cannot hold are written _x000D_.</summary>
    public static string Unescaped(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, m => ((char)int.Parse(m.Groups["code"].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Escape();
}
