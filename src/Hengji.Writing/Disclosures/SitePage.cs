using System.Globalization;
using System.Text;
using Hengji.Writing.Html;

namespace Hengji.Writing.Disclosures;

/// <summary>One page of the site: its frame, and the parts put into it. It reads without scripts and loads nothing from outside.</summary>
internal sealed class SitePage
{
    private readonly StringBuilder _html = new();
    private readonly string _path;
    private readonly string _root;

    /// <param name="path">Where the page lies in the site.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="site">The site's own title.</param>
    /// <param name="above">The pages above it, outermost first, with what they are called.</param>
    public SitePage(string path, string title, string site, IReadOnlyList<(string Path, string Name)> above)
    {
        _path = path;
        _root = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));
        _html.Append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
            .Append(Invariant($"<title>{Text(above.Count == 0 ? title : $"{title}－{site}")}</title>\n"))
            .Append(Invariant($"<link rel=\"stylesheet\" href=\"{_root}assets/site.css\">\n</head>\n<body>\n"))
            .Append("<a class=\"skip\" href=\"#main\">跳到正文</a>\n<header>\n")
            .Append(Invariant($"<a class=\"brand\" href=\"{_root}index.html\">{Text(site)}</a>\n"))
            .Append(Invariant($"<form role=\"search\" action=\"{_root}search.html\"><label for=\"q\">查找</label>"))
            .Append("<input id=\"q\" name=\"q\" type=\"search\" placeholder=\"项目、单位或指标\"><button>查找</button></form>\n</header>\n");
        if (above.Count > 0)
        {
            _html.Append("<nav aria-label=\"所在位置\"><ol>")
                .Append(string.Concat(above.Select(page => $"<li><a href=\"{_root}{page.Path}\">{Text(page.Name)}</a></li>")))
                .Append(Invariant($"<li aria-current=\"page\">{Text(title)}</li></ol></nav>\n"));
        }

        _html.Append("<main id=\"main\">\n");
    }

    /// <summary>The text as it may stand in a page.</summary>
    public static string Text(string text) => HtmlBlocks.Escaped(text);

    /// <summary>A link from this page to a file of the site.</summary>
    public string Link(string path, string text) => $"<a href=\"{_root}{path}\">{Text(text)}</a>";

    /// <summary>A link that keeps the file under its official name.</summary>
    public string Download(string path, string name, string text) =>
        $"<a href=\"{_root}{path}\" download=\"{Text(name)}\">{Text(text)}</a>";

    public string Script(string path) => $"<script src=\"{_root}{path}\"></script>\n";

    public SitePage Add(string html)
    {
        _html.Append(html);
        return this;
    }

    public SitePage Heading(string text, string? below = null)
    {
        _html.Append(Invariant($"<h1>{Text(text)}</h1>\n"));
        return below is null ? this : Add($"<p class=\"lead\">{Text(below)}</p>\n");
    }

    /// <summary>A table; cells are ready to stand in a page.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="heads">Headings of its columns; one that begins with a # is of numbers.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="sums">Its last row; null for none.</param>
    public SitePage Table(
        string caption, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows, IReadOnlyList<string>? sums = null)
    {
        bool IsNumber(int column) => heads[column].StartsWith('#');
        string Cells(IReadOnlyList<string> row) => string.Concat(row.Select((cell, i) => i == 0
            ? $"<th scope=\"row\">{cell}</th>"
            : IsNumber(i) ? $"<td class=\"n\">{cell}</td>" : $"<td>{cell}</td>"));

        _html.Append(Invariant($"<div class=\"wide\"><table class=\"list\">\n<caption>{Text(caption)}</caption>\n<thead><tr>"))
            .Append(string.Concat(heads.Select((head, i) =>
                $"<th scope=\"col\"{(IsNumber(i) ? " class=\"n\"" : string.Empty)}>{Text(head.TrimStart('#'))}</th>")))
            .Append("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            _html.Append("<tr>").Append(Cells(row)).Append("</tr>\n");
        }

        _html.Append("</tbody>\n");
        if (sums is not null)
        {
            _html.Append("<tfoot><tr>").Append(Cells(sums)).Append("</tr></tfoot>\n");
        }

        _html.Append("</table></div>\n");
        return this;
    }

    public SiteFile Close(string footer)
    {
        _html.Append(Invariant($"</main>\n<footer>{footer}</footer>\n</body>\n</html>\n"));
        return new SiteFile(_path, Encoding.UTF8.GetBytes(_html.ToString()));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
