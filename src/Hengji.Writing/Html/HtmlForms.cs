using System.Globalization;
using System.Text;
using Hengji.Targets;
using Hengji.Writing.Forms;
using Hengji.Writing.Papers;

namespace Hengji.Writing.Html;

/// <summary>Writes records as official forms in one web page that needs nothing beside it; printed, each form begins a page.</summary>
public static class HtmlForms
{
    private const string Style =
        "body{font:10.5pt/1.45 SimSun,'Noto Serif CJK SC','Noto Serif SC',serif;margin:1.5em auto;width:482pt}"
        + "h1{font:bold 16pt/1.5 SimHei,'Noto Sans CJK SC','Noto Sans SC',sans-serif;text-align:center;margin:0}"
        + ".year{text-align:center;margin:0 0 6pt}"
        + "table{border-collapse:collapse;table-layout:fixed;width:100%}"
        + "table+table{margin-top:-1px}"
        + "td{border:1px solid #000;padding:3pt;text-align:left;overflow-wrap:anywhere}"
        + ".c{text-align:center}.n{text-align:right}.g{vertical-align:top}"
        + ".above{border-bottom:0}.below{border-top:0}"
        + ".sign{display:flex;justify-content:space-between;margin:12pt 0 3em}"
        + "thead{display:table-header-group}tr{break-inside:avoid}"
        + "section+section{break-before:page}@page{size:A4;margin:20mm}";

    public static byte[] Write(IReadOnlyList<PerformanceTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        if (targets.Count == 0)
        {
            throw new ArgumentException("There is no form to write.", nameof(targets));
        }

        var papers = targets.Select(OfficialForm.Of).ToList();
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
        html.Append(Escaped(papers[0].Name)).Append("</title>\n<style>").Append(Style).Append("</style>\n</head>\n<body>\n");
        foreach (var paper in papers)
        {
            html.Append("<section>\n");
            foreach (var block in paper.Blocks)
            {
                Add(html, block);
            }

            html.Append("</section>\n");
        }

        return Encoding.UTF8.GetBytes(html.Append("</body>\n</html>\n").ToString());
    }

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
        html.Append("<table>\n").Append(Columns(table)).Append("<tbody>\n");
        AddRows(html, table.Above);
        html.Append("</tbody>\n</table>\n<table>\n").Append(Columns(table)).Append("<thead>\n");
        AddRows(html, [table.Head]);
        html.Append("</thead>\n<tbody>\n");
        AddRows(html, table.Below);
        html.Append("</tbody>\n</table>\n");
    }

    private static string Columns(PaperTable table)
    {
        var sum = table.ColumnWidths.Sum();
        return "<colgroup>" + string.Concat(table.ColumnWidths.Select(width =>
            string.Create(CultureInfo.InvariantCulture, $"<col style=\"width:{100.0 * width / sum:0.##}%\">"))) + "</colgroup>\n";
    }

    private static void AddRows(StringBuilder html, IReadOnlyList<IReadOnlyList<PaperCell>> rows)
    {
        foreach (var row in rows)
        {
            html.Append("<tr>");
            foreach (var cell in row)
            {
                html.Append("<td").Append(Span("rowspan", cell.Rows)).Append(Span("colspan", cell.Columns)).Append(Class(cell)).Append('>')
                    .Append(string.Join("<br>", XmlText.Lines(cell.Text).Select(Escaped))).Append("</td>");
            }

            html.Append("</tr>\n");
        }
    }

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

    private static string Escaped(string text) => XmlText.Of(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
