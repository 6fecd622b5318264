namespace Hengji.Scans.Paper;

/// <summary>
/// How far a page lies askew. At the right angle the ink of lines and rows of letters gathers in few rows of pixels, so
/// the rows' sums differ most.
/// </summary>
internal static class Skew
{
    private const double Widest = 6;
    private const int Side = 1_400;
    private const int MostPoints = 120_000;

    /// <summary>So many tell roughly how a page lies.</summary>
    private const int FewPoints = 20_000;

    /// <returns>The angle in radians by which level lines fall to the right.</returns>
    public static double Angle(GreyImage picture)
    {
        var scale = Math.Min(1, (double)Side / Math.Max(picture.Width, picture.Height));
        var small = scale < 1 ? picture.Resized(Math.Max(1, (int)(picture.Width * scale)), Math.Max(1, (int)(picture.Height * scale))) : picture;
        var points = Points(small);
        if (points.Count < 200)
        {
            return 0;
        }

        var best = Best(Sample(points, FewPoints), small, 0, Widest, 0.25);
        best = Best(points, small, best, 0.25, 0.05);
        return Best(points, small, best, 0.05, 0.0125) * Math.PI / 180;
    }

    private static double Best(List<(int X, int Y)> points, GreyImage page, double around, double reach, double step)
    {
        var (best, most) = (around, double.NegativeInfinity);
        var rows = new int[page.Height + page.Width];
        for (var angle = around - reach; angle <= around + reach + 1e-9; angle += step)
        {
            // On an empty page or a tie the smaller turn is the better guess.
            var gathered = Gathered(points, angle, rows) * (1 - (Math.Abs(angle) * 1e-6));
            if (gathered > most)
            {
                (best, most) = (angle, gathered);
            }
        }

        return best;
    }

    private static double Gathered(List<(int X, int Y)> points, double degrees, int[] rows)
    {
        Array.Clear(rows);
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var offset = rows.Length / 8;
        foreach (var (x, y) in points)
        {
            var row = (int)((y * cos) - (x * sin)) + offset;
            if ((uint)row < (uint)rows.Length)
            {
                rows[row]++;
            }
        }

        double sum = 0;
        for (var i = 1; i < rows.Length; i++)
        {
            double difference = rows[i] - rows[i - 1];
            sum += difference * difference;
        }

        return sum;
    }

    /// <summary>The dark pixels with paper above them: upper edges of strokes, whose rows part sharply.</summary>
    private static List<(int X, int Y)> Points(GreyImage page)
    {
        var points = new List<(int X, int Y)>();
        for (var y = 2; y < page.Height; y++)
        {
            for (var x = 0; x < page.Width; x++)
            {
                if (page[x, y] < 170 && page[x, y - 2] - page[x, y] > 40)
                {
                    points.Add((x, y));
                }
            }
        }

        return Sample(points, MostPoints);
    }

    private static List<(int X, int Y)> Sample(List<(int X, int Y)> points, int most)
    {
        var every = (points.Count / most) + 1;
        return every == 1 ? points : [.. points.Where((_, i) => i % every == 0)];
    }
}
