using Hengji.Reading.Grids.Text;

namespace Hengji.Reading.Grids.Pdf;

/// <summary>A small figure drawn on a page: perhaps a check box, perhaps the tick in one.</summary>
/// <param name="IsInked">Whether it shows on white paper.</param>
/// <param name="IsClosed">Whether its outline ends where it began.</param>
internal readonly record struct DrawnBox(double Left, double Top, double Width, double Height, bool IsInked, bool IsClosed)
{
    private const double Smallest = 5;
    private const double Largest = 16;

    private double MiddleX => Left + (Width / 2);

    private double MiddleY => Top + (Height / 2);

    private bool IsSquare => IsClosed && Width is >= Smallest and <= Largest && Math.Abs(Width - Height) <= 0.15 * Width;

    /// <summary>The check boxes among the figures of a page, as letters.</summary>
    public static IEnumerable<Glyph> Glyphs(IReadOnlyList<DrawnBox> figures)
    {
        var small = figures.Where(f => f.Width <= Largest && f.Height <= Largest).ToList();
        var taken = new List<DrawnBox>();
        foreach (var box in small.Where(f => f.IsSquare && f.IsInked))
        {
            // One box is often painted twice: its ground and its outline.
            if (!taken.Exists(t => t.IsAround(box) || box.IsAround(t)))
            {
                taken.Add(box);
            }

            if (taken.Count > 1_000)
            {
                return [];
            }
        }

        return taken.Select(box => new Glyph(
            (small.Exists(box.IsTickedBy) ? CellText.Ticked : CellText.Unticked).ToString(),
            box.Left,
            box.Left + box.Width,
            box.Top + box.Height,
            box.Height));
    }

    private bool IsAround(DrawnBox other) =>
        Math.Abs(MiddleX - other.MiddleX) < 2 && Math.Abs(MiddleY - other.MiddleY) < 2 && other.Width > 0.6 * Width;

    private bool IsTickedBy(DrawnBox mark) =>
        !mark.IsClosed && mark.Width > 0.3 * Width && mark.Height > 0.3 * Height
        && mark.Left > Left - 1 && mark.Top > Top - 1 && mark.Left + mark.Width < Left + Width + 1 && mark.Top + mark.Height < Top + Height + 1;
}
