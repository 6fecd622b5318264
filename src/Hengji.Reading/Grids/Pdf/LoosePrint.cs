using System.Text.RegularExpressions;
using Hengji.Sources;

namespace Hengji.Reading.Grids.Pdf;

/// <summary>Print outside the tables of a page: one row a line, cut into cells where it is wide apart.</summary>
internal static partial class LoosePrint
{
    /// <summary>Letters this many sizes apart belong to different columns.</summary>
    private const double WideGap = 1.4;

    /// <summary>Page numbers stand in this share of the height above and below.</summary>
    private const double Margin = 0.1;

    public static IEnumerable<(double Top, PrintedRow Row)> Rows(IReadOnlyList<Glyph> glyphs, PageMarks page) =>
        TextLine.Of(glyphs).Where(line => !IsPageNumber(line, page)).Select(line =>
        {
            var parts = line.Split(WideGap).ToList();
            return (line.Top, new PrintedRow(
                [.. parts.Select(p => p.Printed)],
                [.. parts.Select(p => new Place(Page: page.Number, Box: Glyph.Around(p.Glyphs)))],
                Ruled: false));
        });

    private static bool IsPageNumber(TextLine line, PageMarks page) =>
        (line.Bottom < Margin * page.Height || line.Top > (1 - Margin) * page.Height) && PageNumber().IsMatch(line.Text);

    [GeneratedRegex(@"^[\s\-—–·]*(第?\s*\d{1,4}\s*页?([\s,，、/]*共?\s*\d{1,4}\s*页?)?|Page\s*\d{1,4}(\s*of\s*\d{1,4})?)[\s\-—–·]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex PageNumber();
}
