using Hengji.Scans.Paper;

namespace Hengji.Scans.Recognition;

/// <summary>
/// Puts the full stop back that ends a line after %: side by side the two look like one sign to the network. A small ring
/// that stands by itself at the foot of the line, well behind the last letter, is one.
/// </summary>
internal static class FullStops
{
    private const int Dark = 160;

    /// <summary>How far the ring stands from the middle of the last letter, as a share of the line's height.</summary>
    private const double Behind = 0.5;

    /// <summary>Its width and height, in the same way.</summary>
    private const double Smallest = 0.15;

    private const double Largest = 0.42;

    /// <summary>The shape leaves little doubt.</summary>
    private const float Certainty = 0.9f;

    /// <summary>The lines with the full stops that were passed over.</summary>
    public static ReadLine[] Completed(GreyImage page, IReadOnlyList<TextPiece> pieces, ReadLine[] lines) =>
        [.. lines.Select((line, i) => pieces[i].Parts.Count == 1 ? Completed(page, pieces[i], line) : line)];

    private static ReadLine Completed(GreyImage page, TextPiece piece, ReadLine line)
    {
        var box = piece.Parts[0].Within(page.Width, page.Height);
        if (line.Letters is not [.., var last] || last.Text is not ("%" or "％" or ")" or "）")
            || Last(page, box) is not { } ring || !IsRing(page, ring, box))
        {
            return line;
        }

        var (middle, end) = (piece.Share(ring.MiddleX), piece.Place(last.Middle));
        return ring.MiddleX - end < Behind * box.Height
            ? line
            : new ReadLine([.. line.Letters, new ReadLetter("。", middle, Certainty, last.Text)]);
    }

    /// <summary>The last ink of a line with paper before it.</summary>
    private static PixelBox? Last(GreyImage page, PixelBox line)
    {
        var right = line.Right;
        while (right > line.Left && !HasInk(page, line, right - 1))
        {
            right--;
        }

        var left = right;
        while (left > line.Left && HasInk(page, line, left - 1))
        {
            left--;
        }

        if (left == line.Left || left == right)
        {
            return null;
        }

        var (top, bottom) = (line.Top, line.Bottom);
        while (top < bottom && !HasInk(page, left, right, top))
        {
            top++;
        }

        while (bottom > top && !HasInk(page, left, right, bottom - 1))
        {
            bottom--;
        }

        return new PixelBox(left, top, right, bottom);
    }

    /// <summary>Small, round, low, and lighter in the middle than all round.</summary>
    private static bool IsRing(GreyImage page, PixelBox ring, PixelBox line)
    {
        var (least, most) = (Smallest * line.Height, Largest * line.Height);
        if (ring.Width < least || ring.Width > most || ring.Height < least || ring.Height > most
            || ring.Top < line.Top + (line.Height / 2) || Math.Abs(ring.Width - ring.Height) > 2 + (ring.Width / 4))
        {
            return false;
        }

        var (x, y) = ((int)ring.MiddleX, (int)ring.MiddleY);
        var rim = Math.Max(
            Math.Max(page[ring.Left, y], page[ring.Right - 1, y]),
            Math.Max(page[x, ring.Top], page[x, ring.Bottom - 1]));
        return page[x, y] > rim + 20;
    }

    private static bool HasInk(GreyImage page, PixelBox line, int x)
    {
        for (var y = Math.Max(0, line.Top); y < Math.Min(page.Height, line.Bottom); y++)
        {
            if (page[x, y] < Dark)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasInk(GreyImage page, int left, int right, int y) => page.Row(y)[left..right].ContainsAnyInRange((byte)0, (byte)(Dark - 1));
}
