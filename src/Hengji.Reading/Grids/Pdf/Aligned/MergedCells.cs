namespace Hengji.Reading.Grids.Pdf.Aligned;

/// <summary>
/// Which rows a cell spans. It stands in their middle or level with the first; cells of one column come in their
/// order, and a cell spans no rows that the cell to its left does not.
/// </summary>
internal sealed class MergedCells
{
    /// <summary>Cost of a row of the column that no cell covers, against a displacement by a whole row as 1.</summary>
    private const double Uncovered = 0.2;

    /// <summary>Cost of a cell that finds no row of its own.</summary>
    private const double Crowded = 1;

    /// <summary>More rows than a merged cell on one page spans; every number of rows up to this is weighed for each cell.</summary>
    private const int MostSpanned = 80;

    private const int LeftFree = -1;

    private const int Beside = -2;

    /// <summary>How much better a table is explained by cells at the top of their rows before it is taken for one: nearly all are printed in the middle.</summary>
    private const double ForTop = 0.5;

    private readonly AlignedBlock block;
    private readonly bool atTop;
    private double cost;

    // The row a cell stands level with.
    private readonly Dictionary<AlignedCell, int> level = new(ReferenceEqualityComparer.Instance);

    // For each row, the cell that stands nearest to the left, by the place of its first row; all rows are one at first.
    private readonly int[] within;

    private MergedCells(AlignedBlock block, bool atTop)
    {
        this.block = block;
        this.atTop = atTop;
        within = new int[block.Rows.Count];
        for (var row = 0; row < block.Rows.Count; row++)
        {
            foreach (var cell in block.Rows[row].Cells)
            {
                level[cell] = row;
            }
        }
    }

    /// <summary>
    /// The cells of each row, with the columns they stand in; a merged cell is of its first row. A cell alone in its row
    /// is of the table where it stands first or beside a cell that spans its row.
    /// </summary>
    public static List<(List<(AlignedCell Cell, (int First, int Last) Columns)> Cells, bool OfTable)> Of(AlignedBlock block, IReadOnlyList<AlignedCell> spanning)
    {
        var (middle, top) = (new MergedCells(block, atTop: false), new MergedCells(block, atTop: true));
        var (inMiddle, atTop) = (middle.Rows(spanning), top.Rows(spanning));
        return top.cost + ForTop < middle.cost ? atTop : inMiddle;
    }

    private List<(List<(AlignedCell Cell, (int First, int Last) Columns)> Cells, bool OfTable)> Rows(IReadOnlyList<AlignedCell> spanning)
    {
        var rows = block.Rows.Select(_ => new List<(AlignedCell Cell, (int First, int Last) Columns)>()).ToList();
        var beside = new HashSet<AlignedCell>(ReferenceEqualityComparer.Instance);
        var columns = block.Rows.SelectMany(row => row.Cells).Concat(spanning)
            .Select(cell => (Cell: cell, Columns: block.Columns(cell)))
            .GroupBy(cell => cell.Columns.First)
            .OrderBy(column => column.Key);
        foreach (var column in columns)
        {
            var ordered = column.OrderBy(cell => cell.Cell.Middle).ToList();
            var before = within.ToList();
            var places = Place([.. ordered.Select(cell => cell.Cell)]);
            for (var i = 0; i < ordered.Count; i++)
            {
                rows[places[i].First].Add(ordered[i]);
                if (column.Key == 0 || before[places[i].First] > 0)
                {
                    beside.Add(ordered[i].Cell);
                }
            }
        }

        foreach (var row in rows)
        {
            row.Sort((a, b) => a.Cell.Left.CompareTo(b.Cell.Left));
        }

        return [.. rows.Select(row => (row, block.ColumnCount > 1 && (row.Count > 1 || row.TrueForAll(cell => beside.Contains(cell.Cell)))))];
    }

    private List<(int First, int Last)> Place(IReadOnlyList<AlignedCell> cells)
    {
        var count = block.Rows.Count;
        var least = new double[cells.Count + 1, count + 1];
        var from = new int[cells.Count + 1, count + 1];
        for (var cell = 0; cell <= cells.Count; cell++)
        {
            for (var end = 0; end <= count; end++)
            {
                (least[cell, end], from[cell, end]) = Best(cells, cell, end, least);
            }
        }

        cost += least[cells.Count, count];
        var places = new List<(int First, int Last)>();
        for (var (cell, end) = (cells.Count, count); cell > 0;)
        {
            switch (from[cell, end])
            {
                case LeftFree:
                    end--;
                    break;
                case Beside:
                    cell--;
                    places.Add((Nearest(cells[cell]), -1));
                    break;
                case var first:
                    cell--;
                    places.Add((first, end - 1));
                    end = first;
                    break;
            }
        }

        places.Reverse();
        foreach (var (first, last) in places.Where(place => place.Last >= 0))
        {
            Array.Fill(within, first + 1, first, last - first + 1);
        }

        return places;
    }

    /// <summary>The least cost of so many cells in rows before an end, and the first row of the last of them, or what became of it or of the last row.</summary>
    private (double Cost, int From) Best(IReadOnlyList<AlignedCell> cells, int cell, int end, double[,] least)
    {
        var best = (cell, end) == (0, 0) ? (Cost: 0, From: LeftFree) : (Cost: double.PositiveInfinity, From: LeftFree);
        if (cell > 0 && least[cell - 1, end] + Crowded < best.Cost)
        {
            best = (least[cell - 1, end] + Crowded, Beside);
        }

        if (end > 0 && least[cell, end - 1] + Uncovered <= best.Cost)
        {
            best = (least[cell, end - 1] + Uncovered, LeftFree);
        }

        for (var first = end - 1; cell > 0 && first >= Math.Max(0, end - MostSpanned) && within[first] == within[end - 1]; first--)
        {
            if (level.TryGetValue(cells[cell - 1], out var own) && (own < first || own >= end))
            {
                continue;
            }

            var total = least[cell - 1, first] + Displaced(cells[cell - 1], first, end - 1);
            if (total < best.Cost)
            {
                best = (total, first);
            }
        }

        return best;
    }

    /// <summary>How far a cell stands from where it would if it spanned these rows, in rows.</summary>
    private double Displaced(AlignedCell cell, int first, int last)
    {
        var (top, bottom) = (block.Rows[first].Top, block.Rows[last].Bottom);
        var fromMiddle = Math.Abs(((top + bottom) / 2) - ((cell.Top + cell.Bottom) / 2));
        return (atTop ? Math.Abs(top - cell.Top) : fromMiddle) / Row(cell);
    }

    /// <summary>About the height of a row of one line.</summary>
    private static double Row(AlignedCell cell) => 1.5 * cell.Size;

    private int Nearest(AlignedCell cell) => level.TryGetValue(cell, out var own)
        ? own
        : Enumerable.Range(0, block.Rows.Count).MinBy(row => Math.Abs(block.Rows[row].Top + block.Rows[row].Bottom - cell.Top - cell.Bottom));
}
