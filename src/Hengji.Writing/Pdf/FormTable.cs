using Hengji.Writing.Forms;

namespace Hengji.Writing.Pdf;

/// <summary>The form as one table of rows, with the height each takes.</summary>
internal sealed class FormTable
{
    /// <summary>Between the borders of a cell and its text, in points.</summary>
    public const double SideMargin = 3;

    private const double LeastRowHeight = 22;

    /// <summary>Above and below the text of a cell together.</summary>
    private const double Padding = 7;

    private readonly List<List<PlacedCell>> begins = [];
    private readonly LineBreaker breaker;

    public FormTable(FormPage page, FormFonts fonts)
    {
        breaker = new LineBreaker(fonts, PdfType.Text);
        foreach (var row in page.Head)
        {
            Add(row);
        }

        IndicatorHead = begins.Count;
        // The side of the indicator block is one cell, from the headings to the last row.
        var side = page.Indicators[0][0] with { Kind = CellKind.Side, Rows = page.Indicators.Count + 1 };
        Add([side, .. page.IndicatorHead.Skip(1)]);
        for (var i = 0; i < page.Indicators.Count; i++)
        {
            Add(i == 0 ? page.Indicators[i].Skip(1) : page.Indicators[i]);
        }
    }

    /// <summary>Left borders of the columns, and the right border of the last, in points from the left border of the table.</summary>
    public static IReadOnlyList<double> Borders { get; } =
        [.. FormPage.ColumnWidths.Aggregate(new List<double> { 0 }, (borders, width) => [.. borders, borders[^1] + (width / 20.0)])];

    /// <summary>The row of the indicators' column headings, repeated on every page the indicators reach.</summary>
    public int IndicatorHead { get; }

    public int RowCount => begins.Count;

    public IEnumerable<PlacedCell> Cells => begins.SelectMany(row => row);

    /// <summary>Whether the row must be on one page with the next: a heading, or what stands beside it.</summary>
    public bool KeepsWithNext(int row) =>
        row == IndicatorHead || (row + 1 < IndicatorHead && begins[row + 1].Exists(cell => cell.Cell.Kind == CellKind.Goal));

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

    private void Add(IEnumerable<FormCell> cells)
    {
        var row = begins.Count;
        begins.Add([.. cells.Select(cell => new PlacedCell(cell, row, cell.Rows, breaker.Lines(cell.Text, WidthOf(cell))))]);
    }

    private static double WidthOf(FormCell cell) =>
        Borders[cell.Column + cell.Columns] - Borders[cell.Column] - (2 * SideMargin);
}
