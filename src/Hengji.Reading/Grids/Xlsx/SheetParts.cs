namespace Hengji.Reading.Grids.Xlsx;

/// <summary>
/// Finds tables that stand side by side on a sheet, so that each is read by itself. Columns left free part them, and
/// they are filled in alike: the same labels stand in both, as they never do in the halves of one table.
/// </summary>
internal static class SheetParts
{
    private const int AlikeLabels = 4;
    private const int ShortestLabel = 3;

    /// <param name="cells">Row, first and last column and text of each cell.</param>
    /// <returns>First and last column of each part from left to right; one part for a sheet of one table.</returns>
    public static IReadOnlyList<(int Left, int Right)> Find(IReadOnlyList<(int Row, int Left, int Right, string Text)> cells)
    {
        var parts = Bands(cells);
        if (parts.Count < 2)
        {
            return parts;
        }

        var labels = parts.ConvertAll(p => cells
            .Where(c => c.Left >= p.Left && c.Left <= p.Right && c.Text.Length >= ShortestLabel)
            .Select(c => c.Text).ToHashSet(StringComparer.Ordinal));
        var whole = new List<(int Left, int Right)> { parts[0] };
        var first = labels[0];
        for (var i = 1; i < parts.Count; i++)
        {
            if (first.Count(labels[i].Contains) >= AlikeLabels)
            {
                whole.Add(parts[i]);
            }
            else
            {
                // A column of notes beside a table belongs to it.
                whole[^1] = whole[^1] with { Right = parts[i].Right };
                if (whole.Count == 1)
                {
                    first.UnionWith(labels[i]);
                }
            }
        }

        return whole;
    }

    private static List<(int Left, int Right)> Bands(IReadOnlyList<(int Row, int Left, int Right, string Text)> cells)
    {
        var bands = new List<(int Left, int Right)>();
        foreach (var (_, left, right, _) in cells.OrderBy(c => c.Left))
        {
            if (bands.Count > 0 && left <= bands[^1].Right + 1)
            {
                bands[^1] = bands[^1] with { Right = Math.Max(bands[^1].Right, right) };
            }
            else
            {
                bands.Add((left, right));
            }
        }

        return bands;
    }
}
