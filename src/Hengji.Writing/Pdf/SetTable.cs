using Hengji.Writing.Papers;

namespace Hengji.Writing.Pdf;

/// <summary>A printed table as rows of cells in lines, with the height each takes.</summary>
internal sealed class SetTable
{
    /// <summary>Between the borders of a cell and its text, in points.</summary>
    public const double SideMargin = 3;

    private const double LeastRowHeight = 22;

    /// <summary>Above and below the text of a cell together.</summary>
    private const double Padding = 7;

    private readonly List<List<PlacedCell>> begins = [];
    private readonly LineBreaker breaker;

    public SetTable(PaperTable table, FormFonts fonts)
    {
        HeadRow = table.HeadRow;
        Borders = [.. table.ColumnWidths.Aggregate(new List<double> { 0 }, (borders, width) => [.. borders, borders[^1] + (width / 20.0)])];
        breaker = new LineBreaker(fonts, PdfType.Text);
        foreach (var row in table.Rows)
        {
            Add(row);
        }
    }

    /// <summary>Left borders of the columns, and the right border of the last, in points from the left border of the table.</summary>
    public IReadOnlyList<double> Borders { get; }

    /// <summary>The row of column headings, repeated on every page that rows below it reach; -1 when there is none.</summary>
    public int HeadRow { get; }

    public int RowCount => begins.Count;

    /// <summary>Height the first rows take that stay together, as much as a row broken over pages leaves on the first.</summary>
    public double LeastHeight
    {
        get
        {
            var last = 0;
            while (KeepsWithNext(last))
            {
                last++;
            }

            return Enumerable.Range(0, last + 1).Sum(row => HeightOf(row < last || !begins[row].Exists(IsLong) ? LinesOf(row) : 1));
        }
    }

    public IEnumerable<PlacedCell> Cells => begins.SelectMany(row => row);

    /// <summary>Whether the row must be on one page with the next: a heading, or what stands beside it.</summary>
    public bool KeepsWithNext(int row) =>
        row + 1 < RowCount && (row == HeadRow || (begins[row].TrueForAll(IsHeading) && begins[row + 1].Exists(IsLong)));

    /// <summary>The most lines a text of the row has that covers no other row.</summary>
    public int LinesOf(int row) => Math.Max(1, begins[row].Where(cell => cell.Rows == 1).Max(cell => cell.Lines.Count));

    public static double HeightOf(int lines) => Math.Max(LeastRowHeight, (lines * PdfType.Text.LineHeight) + Padding);

    /// <summary>Heights of rows that stand on one page; texts that cover several rows stretch the last of them when they must.</summary>
    public double[] Heights(IReadOnlyList<RowSlice> rows)
    {
        var heights = new double[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            heights[i] = HeightOf(Math.Min(rows[i].LineCount, LinesOf(rows[i].Row) - rows[i].FirstLine));
        }

        foreach (var cell in Cells.Where(cell => cell.Rows > 1))
        {
            var (first, last) = Reach(cell, rows);
            if (first <= last && !rows[first].BeginsBefore)
            {
                heights[last] += Math.Max(0, HeightOf(cell.Lines.Count) - heights[first..(last + 1)].Sum());
            }
        }

        return heights;
    }

    /// <summary>The first and last of these rows that the cell covers; first after last when it covers none.</summary>
    public static (int First, int Last) Reach(PlacedCell cell, IReadOnlyList<RowSlice> rows)
    {
        var first = 0;
        while (first < rows.Count && (rows[first].Row < cell.Row || rows[first].Row > cell.LastRow))
        {
            first++;
        }

        var last = first;
        while (last + 1 < rows.Count && rows[last + 1].Row <= cell.LastRow)
        {
            last++;
        }

        return first < rows.Count ? (first, last) : (1, 0);
    }

    private void Add(IEnumerable<PaperCell> cells)
    {
        var row = begins.Count;
        begins.Add([.. cells.Select(cell => new PlacedCell(cell, row, cell.Rows, breaker.Lines(cell.Text, WidthOf(cell))))]);
    }

    private static bool IsHeading(PlacedCell cell) => cell.Cell.Kind is CellKind.Label or CellKind.Side;

    private static bool IsLong(PlacedCell cell) => cell.Cell.Kind == CellKind.Goal;

    private double WidthOf(PaperCell cell) =>
        Borders[cell.Column + cell.Columns] - Borders[cell.Column] - (2 * SideMargin);
}
