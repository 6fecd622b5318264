using System.Globalization;
using System.Text;

namespace Hengji.Writing.Disclosures;

/// <summary>Amounts as bars, drawn in the page itself; the table beside it holds the same figures.</summary>
internal static class AmountBars
{
    private const int Width = 720;
    private const int NameWidth = 220;
    private const int AmountWidth = 120;
    private const int RowHeight = 26;
    private const int Longest = 14;

    /// <summary>The most bars that are drawn; the rest are told as one.</summary>
    private const int Most = 20;

    /// <param name="title">What it shows, for those who hear the page.</param>
    /// <param name="bars">Names and amounts in 万元, largest first.</param>
    public static string Draw(string title, IReadOnlyList<(string Name, decimal Amount)> bars)
    {
        var shown = bars.Count <= Most ? bars :
        [
            .. bars.Take(Most - 1),
            (string.Create(CultureInfo.InvariantCulture, $"其余 {bars.Count - Most + 1} 个单位"), bars.Skip(Most - 1).Sum(bar => bar.Amount)),
        ];
        var top = shown.Max(bar => bar.Amount);
        if (top <= 0)
        {
            return string.Empty;
        }

        var svg = new StringBuilder("<figure>\n<figcaption>").Append(SitePage.Text(title)).Append("</figcaption>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"bars\" role=\"img\" viewBox=\"0 0 {Width} {shown.Count * RowHeight}\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{SitePage.Text(title)}</title>\n");
        for (var i = 0; i < shown.Count; i++)
        {
            var (name, amount) = shown[i];
            var y = i * RowHeight;
            var length = Math.Round(amount / top * (Width - NameWidth - AmountWidth), 1);
            var label = name.Length > Longest ? name[..(Longest - 1)] + "…" : name;
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{NameWidth - 8}\" y=\"{y + 18}\" text-anchor=\"end\">{SitePage.Text(label)}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{NameWidth}\" y=\"{y + 5}\" width=\"{length:0.#}\" height=\"16\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{NameWidth + length + 6:0.#}\" y=\"{y + 18}\">{SiteMoney.Of(amount)}</text>\n");
        }

        return svg.Append("</svg>\n</figure>\n").ToString();
    }
}
