using DocumentFormat.OpenXml.Spreadsheet;

namespace Hengji.Writing.Xlsx;

/// <summary>Parts a sheet into pages between its blocks, so that no merged cell is cut through its text.</summary>
internal static class SheetPages
{
    /// <summary>Left and right, in inches.</summary>
    public const double SideMargin = 0.6;

    /// <summary>Above and below, in inches.</summary>
    public const double EndMargin = 0.8;

    private const double Inch = 72;
    private const double ShortEdge = 595;
    private const double LongEdge = 842;

    /// <summary>Programs differ a little in how wide they draw columns, and so in how far they shrink the page.</summary>
    private const double Safety = 0.96;

    private const double ColumnPadding = 3.75;

    /// <returns>The breaks; null when everything stands on one page.</returns>
    public static RowBreaks? Breaks(SheetGrid grid, SheetLines lines, IReadOnlyList<double> widths, SheetPrinting printing)
    {
        var (across, down) = printing.Landscape ? (LongEdge, ShortEdge) : (ShortEdge, LongEdge);
        var wide = widths.Sum(width => (width * SheetStyles.FontSize / 2) + ColumnPadding);
        var scale = Math.Min(1, (across - (2 * SideMargin * Inch)) / wide);
        var page = (down - (2 * EndMargin * Inch)) / scale * Safety;
        var repeated = lines.Height(printing.RepeatedFrom, printing.RepeatedTo + 1);

        var breaks = new List<Break>();
        var filled = 0.0;
        var written = 0;
        foreach (var (first, end) in grid.Blocks())
        {
            var before = lines.Height(written, first);
            var block = lines.Height(first, end);
            filled += before;
            if (filled + block > page && filled > repeated && first > printing.RepeatedTo)
            {
                breaks.Add(new Break { Id = (uint)lines.FirstOf(first), Min = 0, Max = 16383, ManualPageBreak = true });
                filled = repeated;
            }

            filled = (filled + block) % page;
            written = end;
        }

        return breaks.Count > 0
            ? new RowBreaks(breaks) { Count = (uint)breaks.Count, ManualBreakCount = (uint)breaks.Count }
            : null;
    }
}
