using System.Globalization;
using System.Net;
using System.Text;

namespace Hengji.Reading.Grids.Pdf;

/// <summary>Draws a page from what was read on it: its letters where they stand, and its lines.</summary>
internal static class PageDrawing
{
    private const string Ink = "#111";

    /// <param name="page">The page.</param>
    /// <param name="width">Its width in points.</param>
    public static string Svg(PageMarks page, double width)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{width:0.#}\" height=\"{page.Height:0.#}\" fill=\"#fff\"/>");
        svg.Append("<path fill=\"none\" stroke-width=\"0.7\" stroke=\"" + Ink + "\" d=\"");
        foreach (var level in page.Levels)
        {
            svg.Append(CultureInfo.InvariantCulture, $"M{level.From:0.#} {level.At:0.#}H{level.To:0.#}");
        }

        foreach (var upright in page.Uprights)
        {
            svg.Append(CultureInfo.InvariantCulture, $"M{upright.At:0.#} {upright.From:0.#}V{upright.To:0.#}");
        }

        svg.Append("\"/><g fill=\"" + Ink + "\" font-family=\"'Noto Serif SC','Noto Serif CJK SC','Source Han Serif SC',SimSun,serif\" xml:space=\"preserve\">");
        var printed = page.Glyphs.Where(glyph => !glyph.IsBlank).ToList();
        for (var first = 0; first < printed.Count;)
        {
            var end = first + 1;
            while (end < printed.Count && Follows(printed[end], printed[first]))
            {
                end++;
            }

            Run(svg, printed[first..end]);
            first = end;
        }

        svg.Append("</g>");
        return Framed(width, page.Height, svg.ToString());
    }

    /// <summary>A picture of a page, on paper of this size in points.</summary>
    public static string Svg(ReadOnlySpan<byte> jpeg, double width, double height) => Framed(width, height, string.Create(
        CultureInfo.InvariantCulture,
        $"<image width=\"{width:0.#}\" height=\"{height:0.#}\" preserveAspectRatio=\"none\" href=\"data:image/jpeg;base64,{Convert.ToBase64String(jpeg)}\"/>"));

    private static string Framed(double width, double height, string content) => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:0.#}\" height=\"{height:0.#}\" viewBox=\"0 0 {width:0.#} {height:0.#}\">{content}</svg>");

    private static bool Follows(Glyph glyph, Glyph first) =>
        Math.Abs(glyph.Baseline - first.Baseline) < 0.05 && Math.Abs(glyph.Size - first.Size) < 0.05;

    // A place for every letter: the browser's font is another one, and its widths are not the page's.
    private static void Run(StringBuilder svg, List<Glyph> glyphs)
    {
        var places = string.Join(' ', glyphs.SelectMany(Places));
        var text = WebUtility.HtmlEncode(string.Concat(glyphs.Select(glyph => Drawable(glyph.Text))));
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{places}\" y=\"{glyphs[0].Baseline:0.#}\" font-size=\"{glyphs[0].Size:0.#}\">{text}</text>");
    }

    /// <summary>One place a character: those of a ligature share its width.</summary>
    private static IEnumerable<string> Places(Glyph glyph)
    {
        var text = Drawable(glyph.Text);
        var step = (glyph.Right - glyph.Left) / Math.Max(1, text.Length);
        return Enumerable.Range(0, text.Length).Select(i => (glyph.Left + (i * step)).ToString("0.#", CultureInfo.InvariantCulture));
    }

    /// <summary>XML has no place for controls and halves of characters.</summary>
    private static string Drawable(string text)
    {
        var drawable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            drawable.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }

        return drawable.ToString();
    }
}
