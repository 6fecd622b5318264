using System.Text;
using System.Xml;
using Hengji.Reading.Grids.Office;

namespace Hengji.Reading.Grids.Docx;

/// <summary>
/// The numbers Word prints before paragraphs of a list. They are not in the text, yet a goal numbered 1、2、3 was
/// written so.
/// </summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;
    private const int DeepestStyle = 16;

    private readonly Dictionary<string, Level[]> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string? List, int? Level, string? Parent)> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> counters = new(StringComparer.Ordinal);

    private WordNumbering()
    {
    }

    /// <summary>For a document that writes its numbers out.</summary>
    public static WordNumbering None => new();

    public static WordNumbering Read(OfficePackage package, string document)
    {
        var numbering = new WordNumbering();
        foreach (var (kind, part) in package.Relations(document).Values)
        {
            if (kind is "numbering" or "styles")
            {
                using var xml = package.Open(part);
                if (xml is not null)
                {
                    xml.MoveToContent();
                    xml.Each(name => numbering.Definition(xml, name));
                }
            }
        }

        return numbering;
    }

    /// <summary>The number before the next paragraph of a list; null when it has none.</summary>
    public string? Next(string? style, string? list, int? level)
    {
        for (var i = 0; i < DeepestStyle && style is not null && (list is null || level is null); i++)
        {
            var known = styles.GetValueOrDefault(style);
            list ??= known.List;
            level ??= known.Level;
            style = known.Parent;
        }

        if (list is null || !lists.TryGetValue(list, out var member) || !kinds.TryGetValue(member.Kind, out var levels))
        {
            return null;
        }

        var at = Math.Clamp(level ?? 0, 0, Levels - 1);
        // Lists of one kind go on counting, unless a list says where it begins.
        var counter = member.Starts.Count > 0 ? "#" + list : member.Kind;
        if (!counters.TryGetValue(counter, out var counts))
        {
            counters[counter] = counts = new int[Levels];
        }

        counts[at] = counts[at] == 0 ? member.Starts.GetValueOrDefault(at, levels[at].Start) : counts[at] + 1;
        Array.Clear(counts, at + 1, Levels - at - 1);
        return Printed(levels, counts, at);
    }

    private static string? Printed(Level[] levels, int[] counts, int at)
    {
        var pattern = levels[at].Text;
        if (levels[at].Format is "bullet" or "none" || pattern.Length == 0)
        {
            return null;
        }

        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var other = pattern[++i] - '1';
                text.Append(ListNumber.Of(counts[other] == 0 ? levels[other].Start : counts[other], levels[other].Format));
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return char.IsLetterOrDigit(text[^1]) ? text.Append(' ').ToString() : text.ToString();
    }

    private void Definition(XmlReader xml, string name)
    {
        switch (name)
        {
            case "abstractNum":
                Kind(xml);
                break;
            case "num":
                Numbered(xml);
                break;
            case "style":
                Style(xml);
                break;
        }
    }

    private void Kind(XmlReader xml)
    {
        var id = xml.Attribute("abstractNumId") ?? string.Empty;
        var levels = new Level[Levels];
        Array.Fill(levels, new Level(1, "decimal", string.Empty));
        var at = 0;
        xml.Each(name =>
        {
            switch (name)
            {
                case "lvl":
                    at = Math.Clamp(xml.Number("ilvl", 0), 0, Levels - 1);
                    break;
                case "start":
                    levels[at] = levels[at] with { Start = xml.Number("val", 1) };
                    break;
                case "numFmt":
                    levels[at] = levels[at] with { Format = xml.Attribute("val") ?? "decimal" };
                    break;
                case "lvlText":
                    levels[at] = levels[at] with { Text = xml.Attribute("val") ?? string.Empty };
                    break;
            }
        });
        kinds[id] = levels;
    }

    private void Numbered(XmlReader xml)
    {
        var id = xml.Attribute("numId") ?? string.Empty;
        var kind = string.Empty;
        var starts = new Dictionary<int, int>();
        var at = 0;
        xml.Each(name =>
        {
            switch (name)
            {
                case "abstractNumId":
                    kind = xml.Attribute("val") ?? string.Empty;
                    break;
                case "lvlOverride":
                    at = xml.Number("ilvl", 0);
                    break;
                case "startOverride":
                    starts[at] = xml.Number("val", 1);
                    break;
                case "lvl":
                    xml.Leave();
                    break;
            }
        });
        lists[id] = new List(kind, starts);
    }

    private void Style(XmlReader xml)
    {
        var id = xml.Attribute("styleId") ?? string.Empty;
        string? list = null, parent = null;
        int? level = null;
        xml.Each(name =>
        {
            switch (name)
            {
                case "basedOn":
                    parent = xml.Attribute("val");
                    break;
                case "numId":
                    list = xml.Attribute("val");
                    break;
                case "ilvl":
                    level = xml.Number("val", 0);
                    break;
            }
        });
        styles[id] = (list, level, parent);
    }

    private readonly record struct Level(int Start, string Format, string Text);

    private readonly record struct List(string Kind, Dictionary<int, int> Starts);
}
