namespace Hengji.Reading.Grids.Pdf;

/// <summary>Lines that touch each other: the borders of one table.</summary>
internal sealed record TableFrame(IReadOnlyList<Ruling> Levels, IReadOnlyList<Ruling> Uprights)
{
    /// <summary>More lines than a table on one page has; comparing each with each would take too long.</summary>
    private const int MostLines = 3_000;

    public double Left { get; } = Levels.Select(l => l.From).Concat(Uprights.Select(u => u.At)).Min();

    public double Right { get; } = Levels.Select(l => l.To).Concat(Uprights.Select(u => u.At)).Max();

    public double Top { get; } = Levels.Select(l => l.At).Concat(Uprights.Select(u => u.From)).Min();

    public double Bottom { get; } = Levels.Select(l => l.At).Concat(Uprights.Select(u => u.To)).Max();

    /// <summary>Whether two frames are as wide and stand at the same place, as the parts of a table on two pages do.</summary>
    public bool Continues(TableFrame before) =>
        Math.Abs(Left - before.Left) <= Ruling.Near && Math.Abs(Right - before.Right) <= Ruling.Near;

    /// <summary>
    /// The frame of a page that lies within one row of a table: nothing but uprights, where those of the table before
    /// stand. Null when the page is none.
    /// </summary>
    public static TableFrame? Within(PageMarks page, TableFrame before)
    {
        if (page.Levels.Count > 0 || page.Uprights.Count is < 2 or > MostLines)
        {
            return null;
        }

        var frame = new TableFrame([], page.Uprights);
        return frame.Continues(before) ? frame : null;
    }

    /// <summary>The frames on a page, from top to bottom.</summary>
    public static IEnumerable<TableFrame> Find(PageMarks page)
    {
        var (levels, uprights) = (page.Levels, page.Uprights);
        if (levels.Count > MostLines || uprights.Count > MostLines)
        {
            return [];
        }

        // Levels are numbered first, uprights after them; each points to another of its frame, the last one to itself.
        var parents = Enumerable.Range(0, levels.Count + uprights.Count).ToArray();
        int Root(int i)
        {
            while (parents[i] != i)
            {
                i = parents[i] = parents[parents[i]];
            }

            return i;
        }

        for (var l = 0; l < levels.Count; l++)
        {
            for (var u = 0; u < uprights.Count; u++)
            {
                if (Touch(levels[l], uprights[u]))
                {
                    parents[Root(levels.Count + u)] = Root(l);
                }
            }
        }

        return Enumerable.Range(0, parents.Length)
            .GroupBy(Root)
            .Select(g => (
                Levels: g.Where(i => i < levels.Count).Select(i => levels[i]).ToList(),
                Uprights: g.Where(i => i >= levels.Count).Select(i => uprights[i - levels.Count]).ToList()))
            .Where(g => g.Levels.Count > 0 && g.Uprights.Count > 0 && g.Levels.Count + g.Uprights.Count > 2)
            .Select(g => new TableFrame(g.Levels, g.Uprights))
            .OrderBy(f => f.Top)
            .ToList();
    }

    private static bool Touch(Ruling level, Ruling upright) =>
        upright.At >= level.From - Ruling.Near && upright.At <= level.To + Ruling.Near
        && level.At >= upright.From - Ruling.Near && level.At <= upright.To + Ruling.Near;
}
