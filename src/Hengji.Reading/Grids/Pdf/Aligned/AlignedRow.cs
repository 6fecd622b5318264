namespace Hengji.Reading.Grids.Pdf.Aligned;

/// <summary>A row of a table without borders: cells that stand in this row alone share a first line or a middle.</summary>
/// <param name="Cells">From left to right.</param>
internal sealed record AlignedRow(IReadOnlyList<AlignedCell> Cells)
{
    /// <summary>Share of a letter by which rows may seem to overlap.</summary>
    private const double Slack = 0.1;

    /// <summary>Share of a letter by which the middles of a row's cells may differ.</summary>
    private const double SameHeight = 0.3;

    public double Top { get; } = Cells.Min(cell => cell.Top);

    public double Bottom { get; } = Cells.Max(cell => cell.Bottom);

    /// <summary>
    /// The rows, from top to bottom, and the cells that stand between them because they span several. Rows do not overlap;
    /// of all ways to choose them the one is taken that puts most cells into rows, those of well filled columns first.
    /// </summary>
    public static (List<AlignedRow> Rows, List<AlignedCell> Spanning) Of(IReadOnlyList<AlignedCell> cells)
    {
        var weights = new Dictionary<AlignedCell, double>(ReferenceEqualityComparer.Instance);
        foreach (var cell in cells)
        {
            weights[cell] = 1 + (0.01 * cells.Count(other => !cell.IsBeside(other)));
        }

        // Cells of several lines tell how the rows are printed; where they tell nothing, it makes no difference.
        var (byMiddle, weight) = Chosen(Possible(cells, cell => cell.Middle), weights);
        var (byTop, weightAtTop) = Chosen(Possible(cells, cell => cell.First), weights);
        var rows = weightAtTop > weight ? byTop : byMiddle;
        var placed = rows.SelectMany(row => row.Cells).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return (rows, [.. cells.Where(cell => !placed.Contains(cell))]);
    }

    private static (List<AlignedRow> Rows, double Weight) Chosen(IEnumerable<AlignedRow> from, Dictionary<AlignedCell, double> weights)
    {
        var possible = from.OrderBy(row => row.Bottom).ToList();
        var best = new (double Weight, int Row, int Before)[possible.Count + 1];
        for (var i = 0; i < possible.Count; i++)
        {
            var slack = Slack * possible[i].Cells[0].Size;
            var before = i;
            while (before > 0 && possible[before - 1].Bottom > possible[i].Top + slack)
            {
                before--;
            }

            var weight = best[before].Weight + possible[i].Cells.Sum(cell => weights[cell]);
            best[i + 1] = weight > best[i].Weight ? (weight, i, before) : (best[i].Weight, best[i].Row, best[i].Before);
        }

        var rows = new List<AlignedRow>();
        for (var at = possible.Count; at > 0 && best[at].Weight > 0; at = best[at].Before)
        {
            rows.Add(possible[best[at].Row]);
        }

        rows.Reverse();
        return (rows, best[^1].Weight);
    }

    /// <summary>
    /// Cells of one height, as a row each time without those of more lines: a cell in the middle of the rows it spans may
    /// stand level with one of them.
    /// </summary>
    private static IEnumerable<AlignedRow> Possible(IReadOnlyList<AlignedCell> cells, Func<AlignedCell, double> height) =>
        Level(cells, height).SelectMany(level => level.Select(cell => cell.Lines.Count).Distinct()
            .Select(most => new AlignedRow([.. level.Where(cell => cell.Lines.Count <= most).OrderBy(cell => cell.Left)])));

    private static List<List<AlignedCell>> Level(IReadOnlyList<AlignedCell> cells, Func<AlignedCell, double> height)
    {
        var levels = new List<List<AlignedCell>>();
        foreach (var cell in cells.OrderBy(height))
        {
            var level = levels.LastOrDefault();
            if (level is not null && height(cell) - height(level[0]) <= SameHeight * cell.Size && level.TrueForAll(cell.IsBeside))
            {
                level.Add(cell);
            }
            else
            {
                levels.Add([cell]);
            }
        }

        return levels;
    }
}
