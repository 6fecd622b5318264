namespace Hengji.Reading.Grids.Pdf.Aligned;

/// <summary>Rows that follow each other and stand in the same columns.</summary>
internal sealed class AlignedBlock
{
    private readonly List<AlignedRow> rows = [];
    private readonly List<(double Left, double Right)> columns = [];

    public IReadOnlyList<AlignedRow> Rows => rows;

    public int ColumnCount => columns.Count;

    public double Top => rows[0].Top;

    public double Bottom => rows[^1].Bottom;

    /// <summary>The rows in blocks, from top to bottom; a line across the columns stands by itself.</summary>
    public static List<AlignedBlock> Of(IEnumerable<AlignedRow> rows)
    {
        var blocks = new List<AlignedBlock>();
        foreach (var row in rows)
        {
            if (blocks.Count == 0 || !blocks[^1].Take(row))
            {
                blocks.Add(new AlignedBlock());
                blocks[^1].Take(row);
            }
        }

        return blocks;
    }

    /// <summary>The first and the last column a cell stands in.</summary>
    public (int First, int Last) Columns(AlignedCell cell)
    {
        var first = columns.FindIndex(column => Meets(cell, column));
        if (first >= 0)
        {
            return (first, columns.FindLastIndex(column => Meets(cell, column)));
        }

        var after = columns.FindLastIndex(column => column.Right <= cell.Left);
        return (Math.Max(after, 0), Math.Max(after, 0));
    }

    /// <summary>From where to where columns are printed.</summary>
    public (double Left, double Right) Width((int First, int Last) span) => (columns[span.First].Left, columns[span.Last].Right);

    /// <summary>Adds columns that only cells of several rows stand in.</summary>
    public void Widen(IEnumerable<AlignedCell> spanning)
    {
        foreach (var cell in spanning.Where(cell => !columns.Exists(column => Meets(cell, column))).ToList())
        {
            Put(cell);
        }
    }

    private bool Take(AlignedRow row)
    {
        var spans = row.Cells.Select(cell => columns.Count(column => Meets(cell, column))).ToList();
        if (rows.Count > 0 && (ClashesWith(row) || (row.Cells.Count == 1 && spans[0] > 1)))
        {
            return false;
        }

        rows.Add(row);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (spans[i] < 2)
            {
                Put(row.Cells[i]);
            }
        }

        return true;
    }

    /// <summary>Whether two cells of a row stand where the rows above have one column, or widen columns into each other.</summary>
    private bool ClashesWith(AlignedRow row)
    {
        var widened = columns.ToList();
        var taken = new HashSet<int>();
        foreach (var cell in row.Cells)
        {
            var met = Enumerable.Range(0, columns.Count).Where(i => Meets(cell, columns[i])).ToList();
            if (met.Exists(i => !taken.Add(i)))
            {
                return true;
            }

            if (met is [var one])
            {
                widened[one] = (Math.Min(cell.Left, columns[one].Left), Math.Max(cell.Right, columns[one].Right));
            }
        }

        return Enumerable.Range(1, Math.Max(0, widened.Count - 1)).Any(i => widened[i - 1].Right > widened[i].Left);
    }

    private void Put(AlignedCell cell)
    {
        var at = columns.FindIndex(column => Meets(cell, column));
        if (at >= 0)
        {
            columns[at] = (Math.Min(cell.Left, columns[at].Left), Math.Max(cell.Right, columns[at].Right));
            return;
        }

        var after = columns.FindIndex(column => column.Left >= cell.Right);
        columns.Insert(after < 0 ? columns.Count : after, (cell.Left, cell.Right));
    }

    private static bool Meets(AlignedCell cell, (double Left, double Right) column) => cell.Left < column.Right && column.Left < cell.Right;
}
