using System.Globalization;
using System.Text;
using Hengji.Targets;
using Hengji.Writing.Forms;

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

        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
        html.Append(Escaped(targets[0].ProjectName ?? FormPage.Of(targets[0]).Title)).Append("</title>\n<style>").Append(Style)
            .Append("</style>\n</head>\n<body>\n");
        foreach (var target in targets)
        {
            Add(html, FormPage.Of(target));
        }

        return Encoding.UTF8.GetBytes(html.Append("</body>\n</html>\n").ToString());
    }

    private static void Add(StringBuilder html, FormPage page)
    {
        html.Append("<section>\n<h1>").Append(Escaped(page.Title)).Append("</h1>\n<p class=\"year\">").Append(Escaped(page.YearLine))
            .Append("</p>\n<table>\n").Append(Columns()).Append("<tbody>\n");
        AddRows(html, page.Head);
        html.Append("</tbody>\n</table>\n<table>\n").Append(Columns()).Append("<thead>\n");
        AddRows(html, [page.IndicatorHead]);
        html.Append("</thead>\n<tbody>\n");
        AddRows(html, page.Indicators);
        html.Append("</tbody>\n</table>\n<p class=\"sign\">");
        foreach (var place in (string[])[FormPage.SignedBy, FormPage.HeadOfUnit, FormPage.Telephone, FormPage.FilledInOn])
        {
            html.Append("<span>").Append(Escaped(place)).Append("</span>");
        }

        html.Append("</p>\n</section>\n");
    }

    private static string Columns()
    {
        var sum = FormPage.ColumnWidths.Sum();
        return "<colgroup>" + string.Concat(FormPage.ColumnWidths.Select(width =>
            string.Create(CultureInfo.InvariantCulture, $"<col style=\"width:{100.0 * width / sum:0.##}%\">"))) + "</colgroup>\n";
    }

    private static void AddRows(StringBuilder html, IReadOnlyList<IReadOnlyList<FormCell>> rows)
    {
        foreach (var row in rows)
        {
            html.Append("<tr>");
            foreach (var cell in row)
            {
                html.Append("<td").Append(Span("rowspan", cell.Rows)).Append(Span("colspan", cell.Columns)).Append(Class(cell.Kind)).Append('>')
                    .Append(string.Join("<br>", XmlText.Lines(cell.Text).Select(Escaped))).Append("</td>");
            }

            html.Append("</tr>\n");
        }
    }

    private static string Span(string name, int count) =>
        count > 1 ? string.Create(CultureInfo.InvariantCulture, $" {name}=\"{count}\"") : string.Empty;

    private static string Class(CellKind kind) => kind switch
    {
        CellKind.Text => string.Empty,
        CellKind.Amount => " class=\"n\"",
        CellKind.Goal => " class=\"g\"",
        CellKind.SideAbove => " class=\"c above\"",
        CellKind.SideBelow => " class=\"c below\"",
        _ => " class=\"c\"",
    };

    private static string Escaped(string text) => XmlText.Of(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
