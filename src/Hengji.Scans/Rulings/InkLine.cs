namespace Hengji.Scans.Rulings;

/// <summary>A ruled line in pixels, level or, in a picture turned on its side, upright.</summary>
/// <param name="From">First pixel along the line.</param>
/// <param name="Path">Where it lies across, for each pixel along it.</param>
internal sealed record InkLine(int From, float[] Path)
{
    public int To => From + Path.Length - 1;

    public int Length => Path.Length;

    /// <summary>Where the middle of the line lies across.</summary>
    public double At { get; } = Path.Average(y => (double)y);

    /// <summary>How much it falls for each pixel along, by least squares.</summary>
    public double Slope
    {
        get
        {
            var middle = (Path.Length - 1) / 2.0;
            double over = 0, under = 0;
            for (var i = 0; i < Path.Length; i++)
            {
                over += (i - middle) * (Path[i] - At);
                under += (i - middle) * (i - middle);
            }

            return under == 0 ? 0 : over / under;
        }
    }

    public double AtEnd(bool far) => At + (Slope * (far ? Length / 2.0 : -Length / 2.0));
}
