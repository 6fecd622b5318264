using Hengji.Scans;
using UglyToad.PdfPig.Content;

namespace Hengji.Reading.Grids.Pdf;

/// <summary>The picture a scanned page consists of.</summary>
/// <param name="Bytes">As PNG or JPEG.</param>
/// <param name="Quarters">How often it is turned by a quarter clockwise on its page.</param>
internal sealed record PagePicture(ReadOnlyMemory<byte> Bytes, int Quarters)
{
    /// <summary>Share of all pictures' area that the one has which is the page; one cut into strips is not put together.</summary>
    private const double Most = 0.6;

    /// <exception cref="ScanRefusedException">The picture is too large or too small.</exception>
    /// <returns>Null when no single picture makes the page, or it is coded in a way that is not unpacked.</returns>
    public static PagePicture? Of(Page page)
    {
        var images = page.GetImages().ToList();
        var largest = images.MaxBy(i => i.BoundingBox.Width * i.BoundingBox.Height);
        if (largest is null || largest.BoundingBox.Width * largest.BoundingBox.Height < Most * images.Sum(i => i.BoundingBox.Width * i.BoundingBox.Height))
        {
            return null;
        }

        // Unpacking comes before the picture can be opened; a size that is refused is refused before.
        ScanReader.Judge(largest.WidthInSamples, largest.HeightInSamples);
        ReadOnlyMemory<byte>? bytes = largest.RawMemory.Span is [0xFF, 0xD8, 0xFF, ..] ? largest.RawMemory
            : largest.TryGetPng(out var png) ? png
            : null;
        return bytes is { } coded ? new PagePicture(coded, Turns(largest)) : null;
    }

    /// <summary>From the direction in which the picture's upper edge runs on the page.</summary>
    private static int Turns(IPdfImage image)
    {
        var (x, y) = (image.BoundingBox.TopRight.X - image.BoundingBox.TopLeft.X, image.BoundingBox.TopRight.Y - image.BoundingBox.TopLeft.Y);
        return Math.Abs(x) >= Math.Abs(y) ? (x >= 0 ? 0 : 2) : (y < 0 ? 1 : 3);
    }
}
