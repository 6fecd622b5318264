using Hengji.Sources;

namespace Hengji.Reading.Grids.Pdf;

/// <summary>One printed letter: what it stands for and where, in points from the upper left corner of its page.</summary>
/// <param name="Text">The letter; several characters for a ligature.</param>
/// <param name="Baseline">Height of the line it stands on.</param>
/// <param name="Size">Height of its font.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size)
{
    /// <summary>0 to 1: how sure it is which letter this is; a letter that was printed by a program is sure.</summary>
    public float Certainty { get; init; } = 1;

    /// <summary>Share of the size that stands above the baseline, as in common Chinese fonts.</summary>
    private const double Ascent = 0.88;

    public double Top => Baseline - (Ascent * Size);

    public double Bottom => Baseline + ((1 - Ascent) * Size);

    public double MiddleX => (Left + Right) / 2;

    public double MiddleY => (Top + Bottom) / 2;

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The rectangle around letters; null when there are none.</summary>
    public static PageBox? Around(IReadOnlyList<Glyph> glyphs)
    {
        if (glyphs.Count == 0)
        {
            return null;
        }

        double left = double.MaxValue, top = double.MaxValue, right = double.MinValue, bottom = double.MinValue;
        foreach (var glyph in glyphs)
        {
            (left, top) = (Math.Min(left, glyph.Left), Math.Min(top, glyph.Top));
            (right, bottom) = (Math.Max(right, glyph.Right), Math.Max(bottom, glyph.Bottom));
        }

        return new PageBox(Math.Round(left, 1), Math.Round(top, 1), Math.Round(right - left, 1), Math.Round(bottom - top, 1));
    }
}
