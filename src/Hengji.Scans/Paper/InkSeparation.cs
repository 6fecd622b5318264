namespace Hengji.Scans.Paper;

/// <summary>
/// Makes the grey page of a coloured picture. The red of a seal is taken away: through the red channel it is as light as
/// paper, while black print under it stays dark.
/// </summary>
internal static class InkSeparation
{
    /// <summary>When this much of the ink is red, red is what the page is printed in, not a seal on it.</summary>
    private const double MostlyRed = 0.4;

    /// <param name="pixels">Red, green, blue and opacity of each pixel.</param>
    public static GreyImage Grey(ReadOnlySpan<byte> pixels, int width, int height)
    {
        var grey = new GreyImage(width, height, new byte[width * height]);
        var keepRed = RedShare(pixels) > MostlyRed;
        for (int i = 0, at = 0; i < grey.Values.Length; i++, at += 4)
        {
            int red = pixels[at], green = pixels[at + 1], blue = pixels[at + 2];
            var light = ((red * 77) + (green * 150) + (blue * 29)) >> 8;
            var redness = red - Math.Max(green, blue);
            if (redness > 12 && !keepRed)
            {
                var share = Math.Min(1.0, (redness - 12) / 24.0);
                light = (int)((light * (1 - share)) + (Bleached(red) * share));
            }

            grey.Values[i] = (byte)light;
        }

        return grey;
    }

    /// <summary>Seal ink of any strength becomes paper; only what is dark in red too is print.</summary>
    private static int Bleached(int red) => red <= 90 ? red : red >= 150 ? 255 : 90 + ((red - 90) * 165 / 60);

    private static double RedShare(ReadOnlySpan<byte> pixels)
    {
        int red = 0, ink = 0;
        for (var at = 0; at + 3 < pixels.Length; at += 4 * 7)
        {
            var darkest = Math.Min(pixels[at], Math.Min(pixels[at + 1], pixels[at + 2]));
            if (darkest < 140)
            {
                ink++;
                red += pixels[at] - Math.Max(pixels[at + 1], pixels[at + 2]) > 50 ? 1 : 0;
            }
        }

        return ink == 0 ? 0 : (double)red / ink;
    }
}
