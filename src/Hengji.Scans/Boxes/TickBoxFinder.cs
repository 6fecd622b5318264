using Hengji.Scans.Paper;
using Hengji.Scans.Recognition;

namespace Hengji.Scans.Boxes;

/// <summary>
/// Finds small squares and looks into them. A tick decides what the form says, so it is taken from the pixels, never from
/// what recognition makes of them.
/// </summary>
internal static class TickBoxFinder
{
    private const int Dark = 160;

    /// <summary>Sides in points.</summary>
    private const double Smallest = 5;

    private const double Largest = 20;

    /// <summary>Share of ink from which a square is painted in.</summary>
    private const double Filled = 0.7;

    public static List<TickBox> Find(GreyImage page, IEnumerable<InkPatch> patches, double point)
    {
        var boxes = new List<TickBox>();
        foreach (var patch in patches)
        {
            var box = patch.Bounds;
            if (Math.Min(box.Width, box.Height) >= Smallest * point && Math.Max(box.Width, box.Height) <= Largest * point
                && Square(page, box) is { } square)
            {
                boxes.Add(new TickBox(square, Inside(page, square), patch.Pixels > Filled * box.Width * box.Height && IsClosed(page, box, 0.97)));
            }
        }

        return boxes;
    }

    /// <summary>Takes boxes off a page that is still to be read.</summary>
    public static void Erase(GreyImage page, IEnumerable<TickBox> boxes)
    {
        foreach (var box in boxes)
        {
            var area = box.Bounds.Grown(1, 1).Within(page.Width, page.Height);
            for (var y = area.Top; y < area.Bottom; y++)
            {
                page.Values.AsSpan((y * page.Width) + area.Left, area.Width).Fill(GreyImage.White);
            }
        }
    }

    /// <summary>The square a patch draws; a tick may reach over its right and upper side.</summary>
    private static PixelBox? Square(GreyImage page, PixelBox patch)
    {
        if (Math.Abs(patch.Width - patch.Height) <= 0.16 * Math.Max(patch.Width, patch.Height) && IsClosed(page, patch))
        {
            return patch;
        }

        var side = patch.Width;
        for (; side >= 0.6 * Math.Max(patch.Width, patch.Height); side--)
        {
            var inner = new PixelBox(patch.Left, patch.Bottom - side, patch.Left + side, patch.Bottom);
            if (inner.Top >= patch.Top && IsClosed(page, inner))
            {
                return inner;
            }
        }

        return null;
    }

    /// <summary>Whether there is ink along nearly all of each side.</summary>
    private static bool IsClosed(GreyImage page, PixelBox box, double share = 0.8)
    {
        var band = Math.Max(1, (int)Math.Round(0.12 * box.Width));
        int left = 0, right = 0, top = 0, bottom = 0;
        for (var y = box.Top; y < box.Bottom; y++)
        {
            left += Any(page, box.Left, y, band, 0) ? 1 : 0;
            right += Any(page, box.Right - band, y, band, 0) ? 1 : 0;
        }

        for (var x = box.Left; x < box.Right; x++)
        {
            top += Any(page, x, box.Top, 0, band) ? 1 : 0;
            bottom += Any(page, x, box.Bottom - band, 0, band) ? 1 : 0;
        }

        return Math.Min(left, right) >= share * box.Height && Math.Min(top, bottom) >= share * box.Width;
    }

    private static bool Any(GreyImage page, int x, int y, int across, int down)
    {
        for (var i = 0; i < Math.Max(across, down); i++)
        {
            if (page[Math.Min(page.Width - 1, x + (across > 0 ? i : 0)), Math.Min(page.Height - 1, y + (down > 0 ? i : 0))] < Dark)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Ink inside, away from the sides.</summary>
    private static Tick Inside(GreyImage page, PixelBox box)
    {
        var (x, y) = (Math.Max(2, (int)(0.22 * box.Width)), Math.Max(2, (int)(0.22 * box.Height)));
        int ink = 0, all = 0;
        for (var row = box.Top + y; row < box.Bottom - y; row++)
        {
            for (var column = box.Left + x; column < box.Right - x; column++)
            {
                ink += page[column, row] < Dark ? 1 : 0;
                all++;
            }
        }

        var share = all == 0 ? 0 : (double)ink / all;
        return share < 0.03 ? Tick.Empty : share > 0.1 ? Tick.Ticked : Tick.Unclear;
    }
}
