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

        var papers = targets.Select(OfficialForm.Of).ToList();
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
        html.Append(HtmlBlocks.Escaped(papers[0].Name)).Append("</title>\n<style>").Append(Style).Append("</style>\n</head>\n<body>\n");
        foreach (var paper in papers)
        {
            html.Append("<section>\n");
            HtmlBlocks.Add(html, paper.Blocks);
            html.Append("</section>\n");
        }

        return Encoding.UTF8.GetBytes(html.Append("</body>\n</html>\n").ToString());
    }
}
