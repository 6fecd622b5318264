namespace Hengji.Scans.Paper;

/// <summary>
/// A map from the places of a straightened page back to those of the picture it was made from: turning, scaling and the
/// slant of a photograph in one.
/// </summary>
internal sealed record Warp(
    double XX, double XY, double X0, double YX, double YY, double Y0, double PX = 0, double PY = 0)
{
    public static Warp Identity { get; } = new(1, 0, 0, 0, 1, 0);

    /// <summary>Turns about the middle: a line that falls by <paramref name="angle"/> in the picture lies level after.</summary>
    public static Warp Turn(double angle, double width, double height)
    {
        var (sin, cos) = Math.SinCos(angle);
        var (middleX, middleY) = (width / 2, height / 2);
        return new Warp(
            cos, -sin, middleX - (cos * middleX) + (sin * middleY),
            sin, cos, middleY - (sin * middleX) - (cos * middleY));
    }

    public static Warp Scale(double factor) => new(factor, 0, 0, 0, factor, 0);

    /// <summary>First this map, then another.</summary>
    public Warp Then(Warp next) => new Warp(
        (next.XX * XX) + (next.XY * YX) + (next.X0 * PX), (next.XX * XY) + (next.XY * YY) + (next.X0 * PY), (next.XX * X0) + (next.XY * Y0) + next.X0,
        (next.YX * XX) + (next.YY * YX) + (next.Y0 * PX), (next.YX * XY) + (next.YY * YY) + (next.Y0 * PY), (next.YX * X0) + (next.YY * Y0) + next.Y0,
        (next.PX * XX) + (next.PY * YX) + PX, (next.PX * XY) + (next.PY * YY) + PY).Scaled((next.PX * X0) + (next.PY * Y0) + 1);

    public (double X, double Y) Apply(double x, double y)
    {
        var depth = (PX * x) + (PY * y) + 1;
        return (((XX * x) + (XY * y) + X0) / depth, ((YX * x) + (YY * y) + Y0) / depth);
    }

    /// <summary>The picture as it looks through this map.</summary>
    public GreyImage Draw(GreyImage from, int width, int height)
    {
        var to = new GreyImage(width, height, new byte[width * height]);
        for (var y = 0; y < height; y++)
        {
            var (atX, atY, depth) = ((XY * y) + X0, (YY * y) + Y0, (PY * y) + 1);
            var row = to.Values.AsSpan(y * width, width);
            for (var x = 0; x < row.Length; x++)
            {
                var near = 1 / (depth + (PX * x));
                row[x] = (byte)(from.Sample((float)((atX + (XX * x)) * near), (float)((atY + (YX * x)) * near)) + 0.5f);
            }
        }

        return to;
    }

    private Warp Scaled(double depth) =>
        new(XX / depth, XY / depth, X0 / depth, YX / depth, YY / depth, Y0 / depth, PX / depth, PY / depth);
}
