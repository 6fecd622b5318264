using Hengji.Scans.Paper;

namespace Hengji.Scans.Rulings;

/// <summary>
/// Finds level lines, faint and broken ones too: averaged along its direction even a faint line is darker than the paper
/// on both sides of it, which neither noise nor letters are for long.
/// </summary>
internal static class LineFinder
{
    /// <summary>How much darker than its surroundings a line is at least.</summary>
    private const int Faintest = 12;

    /// <summary>In points, longer than what letters can feign.</summary>
    private const double SureLength = 80;

    /// <param name="page">The page; on its side to find upright lines.</param>
    /// <param name="point">Pixels per point.</param>
    /// <param name="shortest">The shortest line, in points.</param>
    /// <param name="widestGap">The widest gap in a line, in points.</param>
    public static List<InkLine> Find(GreyImage page, double point, double shortest, double widestGap)
    {
        var window = Math.Max(9, (int)(Math.Min(9, shortest * 0.6) * point)) | 1;
        var reach = Math.Max(3, (int)Math.Round(1.6 * point));
        var gap = (int)(widestGap * point);
        var runs = Runs(page, window, reach);
        var lines = new List<InkLine>();
        foreach (var chain in Chains(runs, gap))
        {
            lines.AddRange(Parts(page, chain, gap, reach, point).Where(l => l.Length >= shortest * point));
        }

        return lines;
    }

    /// <summary>Stretches of each row that are darker than the rows around.</summary>
    private static List<Run> Runs(GreyImage page, int window, int reach)
    {
        var runs = new List<Run>();
        var spare = new Stack<int[]>();
        var rows = new List<int[]>();
        var needed = Faintest * window;
        for (var y = 0; y < page.Height; y++)
        {
            var row = spare.TryPop(out var used) ? used : new int[page.Width];
            Sum(page.Row(y), window, row);
            rows.Add(row);
            if (rows.Count < (2 * reach) + 1)
            {
                continue;
            }

            Take(rows[0], rows[reach], rows[^1], rows[reach - 1], rows[reach + 1], y - reach, needed, window, runs);
            spare.Push(rows[0]);
            rows.RemoveAt(0);
        }

        return runs;
    }

    private static void Take(int[] above, int[] here, int[] below, int[] before, int[] after, int y, int needed, int window, List<Run> runs)
    {
        var from = -1;
        for (var x = 0; x < here.Length; x++)
        {
            var dark = Math.Min(above[x], below[x]) - here[x] > needed && here[x] <= before[x] && here[x] <= after[x];
            if (dark && from < 0)
            {
                from = x;
            }
            else if (!dark && from >= 0)
            {
                if (x - from >= window / 3)
                {
                    runs.Add(new Run(y, from, x - 1));
                }

                from = -1;
            }
        }

        if (from >= 0 && here.Length - from >= window / 3)
        {
            runs.Add(new Run(y, from, here.Length - 1));
        }
    }

    private static void Sum(ReadOnlySpan<byte> row, int window, int[] sums)
    {
        var half = window / 2;
        var sum = 0;
        for (var x = -half; x <= half; x++)
        {
            sum += row[Math.Clamp(x, 0, row.Length - 1)];
        }

        for (var x = 0; x < row.Length; x++)
        {
            sums[x] = sum;
            sum += row[Math.Min(x + half + 1, row.Length - 1)] - row[Math.Max(x - half, 0)];
        }
    }

    /// <summary>Stretches that follow each other along one line.</summary>
    private static IEnumerable<List<Run>> Chains(List<Run> runs, int gap)
    {
        var parents = Enumerable.Range(0, runs.Count).ToArray();
        int Root(int i)
        {
            while (parents[i] != i)
            {
                i = parents[i] = parents[parents[i]];
            }

            return i;
        }

        var first = 0;
        for (var i = 0; i < runs.Count; i++)
        {
            while (runs[first].Y < runs[i].Y - 2)
            {
                first++;
            }

            for (var j = first; j < i; j++)
            {
                // Stretches side by side belong together across a gap; those on the next rows only where they meet.
                var reach = runs[j].Y == runs[i].Y ? gap : gap / 2;
                if (runs[i].From <= runs[j].To + reach && runs[j].From <= runs[i].To + reach)
                {
                    parents[Root(i)] = Root(j);
                }
            }
        }

        return Enumerable.Range(0, runs.Count).GroupBy(Root).Select(g => g.Select(i => runs[i]).ToList());
    }

    /// <summary>The pieces of a chain along which there really is ink with paper on both sides.</summary>
    private static IEnumerable<InkLine> Parts(GreyImage page, List<Run> chain, int gap, int reach, double point)
    {
        var from = chain.Min(r => r.From);
        var path = Path(chain, from, chain.Max(r => r.To));
        int start = -1, last = -1, inked = 0;
        for (var i = 0; i <= path.Length; i++)
        {
            if (i < path.Length && IsInked(page, from + i, path[i], reach))
            {
                start = start < 0 ? i : start;
                last = i;
                inked++;
            }
            else if (start >= 0 && (i - last > gap || i == path.Length))
            {
                // Rows of letters may gather into a short dark stretch, never into a long one without gaps.
                var length = last - start + 1;
                if (inked >= (length > SureLength * point ? 0.7 : 0.9) * length)
                {
                    yield return new InkLine(from + start, path[start..(last + 1)]);
                }

                (start, inked) = (-1, 0);
            }
        }
    }

    private static float[] Path(List<Run> chain, int from, int to)
    {
        var path = new float[to - from + 1];
        var known = new int[path.Length];
        foreach (var run in chain)
        {
            for (var x = run.From; x <= run.To; x++)
            {
                path[x - from] += run.Y;
                known[x - from]++;
            }
        }

        var last = -1;
        for (var i = 0; i < path.Length; i++)
        {
            if (known[i] == 0)
            {
                continue;
            }

            path[i] /= known[i];
            for (var between = last + 1; last >= 0 && between < i; between++)
            {
                path[between] = path[last] + ((path[i] - path[last]) * (between - last) / (i - last));
            }

            last = i;
        }

        return path;
    }

    private static bool IsInked(GreyImage page, int x, float at, int reach)
    {
        var y = (int)MathF.Round(at);
        if (y - reach < 0 || y + reach >= page.Height || y < 1 || y + 1 >= page.Height)
        {
            return false;
        }

        var ink = Math.Min(page[x, y], Math.Min(page[x, y - 1], page[x, y + 1]));
        return Math.Min(page[x, y - reach], page[x, y + reach]) - ink > Faintest / 2;
    }

    private readonly record struct Run(int Y, int From, int To);
}
