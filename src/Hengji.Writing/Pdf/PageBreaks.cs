namespace Hengji.Writing.Pdf;

/// <summary>
/// Divides the rows of a table among pages. A row goes over whole, and is broken only when it is higher than a page;
/// headings stay with what they head and the last row with the signatures.
/// </summary>
internal sealed class PageBreaks
{
    /// <summary>Lines of a broken row that are worth beginning it on a page.</summary>
    private const int FewestLines = 3;

    private readonly SetTable table;
    private readonly double laterRoom;
    private readonly double signatures;
    private readonly List<IReadOnlyList<RowSlice>> pages = [];
    private List<RowSlice> page = [];

    private PageBreaks(SetTable table, double laterRoom, double signatures)
    {
        this.table = table;
        this.laterRoom = laterRoom;
        this.signatures = signatures;
    }

    /// <param name="table">The table.</param>
    /// <param name="firstRoom">Height for rows on the first page, below what stands above it.</param>
    /// <param name="laterRoom">Height for rows on every other page.</param>
    /// <param name="signatures">Height of what follows the last row on its page.</param>
    public static IReadOnlyList<IReadOnlyList<RowSlice>> Of(SetTable table, double firstRoom, double laterRoom, double signatures)
    {
        var breaks = new PageBreaks(table, laterRoom, signatures);
        breaks.Divide(firstRoom);
        return breaks.pages;
    }

    private void Divide(double firstRoom)
    {
        var room = firstRoom;
        for (var row = 0; row < table.RowCount;)
        {
            var end = row;
            while (end + 1 < table.RowCount && table.KeepsWithNext(end))
            {
                end++;
            }

            List<RowSlice> together = [.. Enumerable.Range(row, end - row + 1).Select(r => new RowSlice(r))];
            if (!Fits([.. page, .. together], room))
            {
                room = page.Count > 0 && Fits([.. Repeated(row), .. together], laterRoom) ? NewPage(row) : Break(together, room);
                if (page.Count > 0 && page[^1].Row == end)
                {
                    row = end + 1;
                    continue;
                }
            }

            page.AddRange(together);
            row = end + 1;
        }

        pages.Add(page);
    }

    /// <summary>Puts rows, the last of which is too high for any page, on this page and as many more as it takes.</summary>
    /// <returns>Room on the page begun last.</returns>
    private double Break(List<RowSlice> together, double room)
    {
        var tall = together[^1].Row;
        var lines = table.LinesOf(tall);
        var before = together[..^1];
        var fitting = Fitting([.. page, .. before], new RowSlice(tall), room);
        if (page.Count > 0 && fitting < Math.Min(FewestLines, lines))
        {
            room = NewPage(together[0].Row);
            fitting = Fitting([.. page, .. before], new RowSlice(tall), room);
        }

        page.AddRange(before);
        var done = 0;
        while (done + Math.Max(1, fitting) < lines)
        {
            page.Add(new RowSlice(tall, done, Math.Max(1, fitting)));
            done += Math.Max(1, fitting);
            room = NewPage(tall);
            fitting = Fitting(page, new RowSlice(tall, done), room);
        }

        page.Add(new RowSlice(tall, done));
        return room;
    }

    /// <summary>How many lines of the row there is room for below these rows.</summary>
    private int Fitting(List<RowSlice> above, RowSlice row, double room)
    {
        var left = table.LinesOf(row.Row) - row.FirstLine;
        var fitting = 0;
        while (fitting < left && Fits([.. above, row with { LineCount = fitting + 1 == left ? RowSlice.All : fitting + 1 }], room))
        {
            fitting++;
        }

        return fitting;
    }

    private bool Fits(List<RowSlice> rows, double room) =>
        table.Heights(rows).Sum() + (rows[^1].Row == table.RowCount - 1 && !rows[^1].GoesOn ? signatures : 0) <= room;

    private double NewPage(int row)
    {
        pages.Add(page);
        page = Repeated(row);
        return laterRoom;
    }

    private List<RowSlice> Repeated(int row) => table.HeadRow >= 0 && row > table.HeadRow ? [new RowSlice(table.HeadRow)] : [];
}
