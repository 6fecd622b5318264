using Hengji.Scans.Paper;

namespace Hengji.Scans.Rulings;

/// <summary>Puts the pieces of a broken line together where there is a trace of ink between them.</summary>
internal static class LineJoiner
{
    /// <summary>The longest break, in points.</summary>
    private const double LongestBreak = 60;

    /// <summary>How far pieces of one line may lie apart across it, in points.</summary>
    private const double Aside = 1;

    /// <summary>How dark a break still is, as a share of the line itself.</summary>
    private const double Trace = 0.4;

    public static List<InkLine> Join(GreyImage page, IEnumerable<InkLine> pieces, double point)
    {
        var lines = pieces.OrderBy(p => p.From).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            for (var j = i + 1; j < lines.Count; j++)
            {
                if (Continues(page, lines[i], lines[j], point))
                {
                    lines[i] = Joined(lines[i], lines[j]);
                    lines.RemoveAt(j);
                    j = i;
                }
            }
        }

        return lines;
    }

    /// <summary>A line drawn on to a place before or behind it, when there is a trace of ink all the way; else null.</summary>
    public static InkLine? DrawnOn(GreyImage page, InkLine line, int along, double point)
    {
        var isBehind = along > line.To;
        var gap = isBehind ? along - line.To : line.From - along;
        if (gap <= 0 || gap >= Math.Min(LongestBreak * point, line.Length))
        {
            return null;
        }

        var slope = line.Slope;
        float At(int x) => (float)(isBehind ? line.Path[^1] + (slope * (x - line.To)) : line.Path[0] - (slope * (line.From - x)));
        var (from, to) = isBehind ? (line.To + 1, along + 1) : (along, line.From);
        if (Darkness(page, from, to, At, point) is var trace && (trace == double.MaxValue || trace <= Trace * Darkness(page, line, point)))
        {
            return null;
        }

        var more = Enumerable.Range(from, to - from).Select(At);
        return isBehind ? new InkLine(line.From, [.. line.Path, .. more]) : new InkLine(along, [.. more, .. line.Path]);
    }

    private static bool Continues(GreyImage page, InkLine line, InkLine next, double point)
    {
        var gap = next.From - line.To;
        return gap > 0 && gap < LongestBreak * point
            && Math.Abs(Ahead(line, next.From) - next.Path[0]) < Aside * point
            && Darkness(page, line.To + 1, next.From, x => Between(line, next, x), point)
                > Trace * Math.Min(Darkness(page, line, point), Darkness(page, next, point));
    }

    /// <summary>Where a line would come to lie further along.</summary>
    private static double Ahead(InkLine line, int along) => line.Path[^1] + (line.Slope * (along - line.To));

    private static float Between(InkLine line, InkLine next, int x) =>
        line.Path[^1] + ((next.Path[0] - line.Path[^1]) * (x - line.To) / (next.From - line.To));

    private static double Darkness(GreyImage page, InkLine line, double point) =>
        Darkness(page, line.From, line.To + 1, x => line.Path[x - line.From], point);

    /// <summary>How much darker a stretch is than the rows beside it.</summary>
    private static double Darkness(GreyImage page, int from, int to, Func<int, float> path, double point)
    {
        var reach = Math.Max(3, (int)Math.Round(1.6 * point));
        double sum = 0;
        var count = 0;
        for (var x = from; x < to; x++)
        {
            var y = (int)MathF.Round(path(x));
            if (y - reach >= 0 && y + reach < page.Height)
            {
                var here = (page[x, y] + page[x, y - 1] + page[x, y + 1]) / 3.0;
                sum += Math.Min(page[x, y - reach], page[x, y + reach]) - here;
                count++;
            }
        }

        return count == 0 ? double.MaxValue : sum / count;
    }

    private static InkLine Joined(InkLine line, InkLine next)
    {
        var path = new float[next.To - line.From + 1];
        line.Path.CopyTo(path, 0);
        next.Path.CopyTo(path, next.From - line.From);
        for (var x = line.To + 1; x < next.From; x++)
        {
            path[x - line.From] = Between(line, next, x);
        }

        return new InkLine(line.From, path);
    }
}
