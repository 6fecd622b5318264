using System.Globalization;
using System.Text;

namespace Hengji.Benchmarks;

/// <summary>A line through measured points beside the straight line from nought to the last of them, as an SVG.</summary>
internal static class LinePlot
{
    private const int Width = 640;
    private const int Height = 400;
    private const int Left = 70;
    private const int Bottom = 340;
    private const int Right = 610;
    private const int Top = 50;

    public static string Draw(string title, string across, string up, IReadOnlyList<(double X, double Y)> points)
    {
        var (mostX, mostY) = (points[^1].X, Round(points.Max(p => p.Y)));
        var svg = new StringBuilder();
        Line($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" font-family="sans-serif" font-size="13" fill="#222">""");
        Line($"""<rect width="{Width}" height="{Height}" fill="#fff"/><text x="{Left}" y="28" font-size="16">{title}</text>""");
        foreach (var tick in Enumerable.Range(0, 5).Select(i => mostY * i / 4))
        {
            Line($"""<path d="M{Left} {Y(tick):0.0}H{Right}" stroke="#ddd"/><text x="{Left - 8}" y="{Y(tick) + 4:0.0}" text-anchor="end">{tick:0.##}</text>""");
        }

        foreach (var (x, _) in points)
        {
            Line($"""<text x="{X(x):0.0}" y="{Bottom + 20}" text-anchor="middle">{x:#,##0}</text>""");
        }

        Line($"""<text x="{Right}" y="{Bottom + 42}" text-anchor="end">{across}</text><text x="{Left}" y="{Top - 6}">{up}</text>""");
        Line($"""<path d="M{X(0):0.0} {Y(0):0.0}L{X(mostX):0.0} {Y(points[^1].Y):0.0}" stroke="#999" stroke-dasharray="5 4"/><text x="{X(mostX * 0.35):0.0}" y="{Y(points[^1].Y * 0.35) + 22:0.0}" fill="#777">in proportion</text>""");
        Line($"""<path d="M{string.Join('L', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{X(p.X):0.0} {Y(p.Y):0.0}")))}" fill="none" stroke="#1f5fa8" stroke-width="2"/>""");
        foreach (var (x, y) in points)
        {
            Line($"""<circle cx="{X(x):0.0}" cy="{Y(y):0.0}" r="4" fill="#1f5fa8"/><text x="{X(x) - 8:0.0}" y="{Y(y) - 8:0.0}" text-anchor="end">{y:0.0}</text>""");
        }

        Line($"</svg>");
        return svg.ToString();

        double X(double x) => Left + ((Right - Left) * x / mostX);
        double Y(double y) => Bottom - ((Bottom - Top) * y / mostY);
        void Line(FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    /// <summary>A little more than the number, so that the ticks are whole.</summary>
    private static double Round(double number)
    {
        var step = Math.Pow(10, Math.Floor(Math.Log10(number))) / 2;
        return Math.Ceiling(number / step) * step;
    }
}
