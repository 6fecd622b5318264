using System.Net;

namespace Hengji.Tests.Reading;

/// <summary>A text of cells parted by tabs, printed in another layout; bare lines stay lines.</summary>
internal static class Relaid
{
    public static string Of(string text, string layout) => layout switch
    {
        "pipes" => Lines(text, cells => $"| {string.Join(" | ", cells)} |", line => line),
        "html" => "<html><body>" + Lines(text, cells => $"<table><tr>{string.Concat(cells.Select(c => $"<td>{Encoded(c)}</td>"))}</tr></table>", line => $"<p>{Encoded(line)}</p>")
            .Replace("</table>\n<table>", "\n", StringComparison.Ordinal) + "</body></html>",
        "airy" => Lines(text, cells => string.Join('\t', cells) + "\n", line => line + "\n"),
        "stream" => Lines(text, cells => string.Join('\n', cells.Where(c => c.Length > 0)), line => line),
        "airy stream" => Lines(text, cells => string.Join("\n\n", cells.Where(c => c.Length > 0)) + "\n", line => line + "\n"),
        _ => throw new ArgumentOutOfRangeException(nameof(layout), layout, "No such layout."),
    };

    private static string Lines(string text, Func<string[], string> ruled, Func<string, string> bare) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Contains('\t', StringComparison.Ordinal) ? ruled(line.Split('\t')) : bare(line)));

    /// <summary>Boxes that the text already writes as markup stay markup.</summary>
    private static string Encoded(string cell) =>
        WebUtility.HtmlEncode(cell).Replace("&lt;input", "<input", StringComparison.Ordinal).Replace("/&gt;", "/>", StringComparison.Ordinal)
            .Replace("&quot;", "\"", StringComparison.Ordinal);
}
