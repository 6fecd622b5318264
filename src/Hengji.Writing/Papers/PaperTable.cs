namespace Hengji.Writing.Papers;

/// <summary>A ruled table.</summary>
/// <param name="ColumnWidths">Widths of its grid's columns, in twentieths of a point; together at most the text width of the page.</param>
/// <param name="Rows">The cells that begin in each row; together they fill the grid.</param>
/// <param name="HeadRow">
/// The row of column headings, printed again on every page that rows below it reach; -1 when there is none.
/// </param>
internal sealed record PaperTable(
    IReadOnlyList<int> ColumnWidths, IReadOnlyList<IReadOnlyList<PaperCell>> Rows, int HeadRow = -1) : PaperBlock
{
    /// <summary>What stands above the row of column headings; everything, in a table without one.</summary>
    public IReadOnlyList<IReadOnlyList<PaperCell>> Above => HeadRow < 0 ? Rows : [.. Rows.Take(HeadRow)];

    /// <summary>
    /// The row of column headings as it can be printed again alone: what covers it and rows below is parted in two
    /// cells with no line between, the text in the lower.
    /// </summary>
    public IReadOnlyList<PaperCell> Head =>
        [.. Rows[HeadRow].Select(cell => cell.Rows > 1 ? cell with { Rows = 1, Text = string.Empty, IsOpenBelow = true } : cell)];

    /// <summary>What stands below the row of column headings, with what <see cref="Head"/> has left of its cells.</summary>
    public IReadOnlyList<IReadOnlyList<PaperCell>> Below
    {
        get
        {
            var rest = Rows[HeadRow].Where(cell => cell.Rows > 1).Select(cell => cell with { Rows = cell.Rows - 1, IsOpenAbove = true });
            return [[.. rest.Concat(Rows[HeadRow + 1]).OrderBy(cell => cell.Column)], .. Rows.Skip(HeadRow + 2)];
        }
    }

    /// <summary>The column that a place, in twentieths of a point from the left border, lies in.</summary>
    public int ColumnAt(int place)
    {
        var right = 0;
        for (var column = 0; column < ColumnWidths.Count; column++)
        {
            right += ColumnWidths[column];
            if (place < right)
            {
                return column;
            }
        }

        return ColumnWidths.Count - 1;
    }
}
