using System.Globalization;
using System.Text;
using Hengji.Writing.Papers;

namespace Hengji.Writing.Html;

/// <summary>Sets the blocks of a printed document as parts of a web page.</summary>
internal static class HtmlBlocks
{
    public static void Add(StringBuilder html, IEnumerable<PaperBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Add(html, block);
        }
    }

    /// <summary>The text as it may stand between tags and in attributes.</summary>
    public static string Escaped(string text) => XmlText.Of(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    private static void Add(StringBuilder html, PaperBlock block)
    {
        switch (block)
        {
            case PaperTitle title:
                html.Append("<h1>").Append(Escaped(title.Text)).Append("</h1>\n");
                break;
            case PaperSubtitle line:
                html.Append("<p class=\"year\">").Append(Escaped(line.Text)).Append("</p>\n");
                break;
            case PaperHeading heading:
                html.Append("<h2>").Append(Escaped(heading.Text)).Append("</h2>\n");
                break;
            case PaperParagraph paragraph:
                html.Append("<p class=\"").Append(Class(paragraph.Kind)).Append("\">").Append(Lines(paragraph.Text)).Append("</p>\n");
                break;
            case PaperTable table:
                Add(html, table);
                break;
            case PaperSignatures signatures:
                html.Append("<p class=\"sign\">");
                foreach (var place in signatures.Places)
                {
                    html.Append("<span>").Append(Escaped(place.Text)).Append("</span>");
                }

                html.Append("</p>\n");
                break;
            default:
                throw new InvalidOperationException($"{block.GetType().Name} is no part of an official form.");
        }
    }

    private static void Add(StringBuilder html, PaperTable table)
    {
        if (table.Above.Count > 0)
        {
            html.Append("<table>\n").Append(Columns(table)).Append("<tbody>\n");
            AddRows(html, table.Above);
            html.Append("</tbody>\n</table>\n");
        }

        html.Append("<table>\n").Append(Columns(table)).Append("<thead>\n");
        AddRows(html, [table.Head]);
        html.Append("</thead>\n<tbody>\n");
        AddRows(html, table.Below);
        html.Append("</tbody>\n</table>\n");
    }

    private static string Columns(PaperTable table)
    {
        var sum = table.ColumnWidths.Sum();
        return "<colgroup>" + string.Concat(table.ColumnWidths.Select(width =>
            string.Create(CultureInfo.InvariantCulture, $"<col width=\"{100.0 * width / sum:0.##}%\">"))) + "</colgroup>\n";
    }

    private static void AddRows(StringBuilder html, IReadOnlyList<IReadOnlyList<PaperCell>> rows)
    {
        foreach (var row in rows)
        {
            html.Append("<tr>");
            foreach (var cell in row)
            {
                html.Append("<td").Append(Span("rowspan", cell.Rows)).Append(Span("colspan", cell.Columns)).Append(Class(cell)).Append(Key(cell)).Append('>')
                    .Append(Lines(cell.Text)).Append("</td>");
            }

            html.Append("</tr>\n");
        }
    }

    private static string Lines(string text) => string.Join("<br>", XmlText.Lines(text).Select(Escaped));

    private static string Key(PaperCell cell) => cell.Key is { } key ? $" data-key=\"{Escaped(key)}\"" : string.Empty;

    private static string Class(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Indented => "indented",
        ParagraphKind.Flush => "flush",
        ParagraphKind.Right => "right",
        _ => "remark",
    };

    private static string Span(string name, int count) =>
        count > 1 ? string.Create(CultureInfo.InvariantCulture, $" {name}=\"{count}\"") : string.Empty;

    private static string Class(PaperCell cell) => cell switch
    {
        { IsOpenBelow: true } => " class=\"c above\"",
        { IsOpenAbove: true } => " class=\"c below\"",
        { Kind: CellKind.Text } => string.Empty,
        { Kind: CellKind.Amount } => " class=\"n\"",
        { Kind: CellKind.Goal } => " class=\"g\"",
        _ => " class=\"c\"",
    };
}
