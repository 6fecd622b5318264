using System.Text.RegularExpressions;
using Hengji.Reading.Grids.Pdf.Aligned;

namespace Hengji.Reading.Grids.Pdf;

/// <summary>Print outside the ruled tables of a page.</summary>
internal static partial class LoosePrint
{
    /// <summary>Page numbers stand in this share of the height above and below.</summary>
    private const double Margin = 0.1;

    /// <summary>
    /// The print of the page without its page number, which a table open below would take for its own. It is the first
    /// or last line: a number with print between it and the edge of the page is part of what is printed.
    /// </summary>
    public static IEnumerable<Glyph> WithoutPageNumber(PageMarks page)
    {
        var (top, bottom) = (Margin * page.Height, (1 - Margin) * page.Height);
        var numbers = TextLine.Of(page.Glyphs.Where(g => g.Bottom < top)).Take(1)
            .Concat(TextLine.Of(page.Glyphs.Where(g => g.Top > bottom)).TakeLast(1))
            .Where(line => PageNumber().IsMatch(line.Text))
            .SelectMany(line => line.Glyphs)
            .ToHashSet();
        return numbers.Count == 0 ? page.Glyphs : page.Glyphs.Where(g => !numbers.Contains(g));
    }

    public static IEnumerable<(double Top, PrintedRow Row)> Rows(IReadOnlyList<Glyph> glyphs, PageMarks page) =>
        AlignedPrint.Rows(TextLine.Of(glyphs), page.Number);

    [GeneratedRegex(@"^[\s\-—–·]*(第?\s*\d{1,4}\s*页?([\s,，、/]*共?\s*\d{1,4}\s*页?)?|Page\s*\d{1,4}(\s*of\s*\d{1,4})?)[\s\-—–·]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex PageNumber();
}
