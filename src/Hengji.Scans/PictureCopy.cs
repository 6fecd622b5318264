using Hengji.Scans.Pictures;
using SkiaSharp;

namespace Hengji.Scans;

/// <summary>A page of a picture as a person sees it: upright, and small enough to be sent to a browser.</summary>
/// <param name="Jpeg">The page.</param>
/// <param name="Width">In points: the longer side has 842, as in <see cref="ScannedPage"/>.</param>
/// <param name="Height">In the same way.</param>
public sealed record PictureCopy(byte[] Jpeg, double Width, double Height)
{
    private const int LongestSide = 2_000;
    private const double LongerSidePoints = 842;
    private const int Quality = 85;

    /// <param name="bytes">The picture: PNG, JPEG or TIFF.</param>
    /// <param name="page">Page, 1-based; only TIFF has several.</param>
    /// <param name="quarters">How often it is to be turned by a quarter clockwise.</param>
    /// <returns>Null when there is no such page or it cannot be opened.</returns>
    public static PictureCopy? Of(ReadOnlyMemory<byte> bytes, int page, int quarters)
    {
        try
        {
            var (picture, turns) = TiffPages.IsTiff(bytes.Span) ? (TiffPages.Colours(bytes, page), 0)
                : page == 1 ? PictureDecoder.Colours(bytes)
                : (null, 0);
            using (picture)
            {
                return picture is null ? null : Of(picture, (turns + quarters) % 4);
            }
        }
        catch (ScanRefusedException)
        {
            // It was refused aloud when it was read; here there is only no picture of it.
            return null;
        }
    }

    private static PictureCopy Of(SKBitmap picture, int quarters)
    {
        var scale = Math.Min(1f, (float)LongestSide / Math.Max(picture.Width, picture.Height));
        var (width, height) = (picture.Width * scale, picture.Height * scale);
        var isOnSide = quarters % 2 == 1;
        var size = new SKImageInfo((int)(isOnSide ? height : width), (int)(isOnSide ? width : height), SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var surface = SKSurface.Create(size);
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.White);
        canvas.Translate(size.Width / 2f, size.Height / 2f);
        canvas.RotateDegrees(90 * quarters);
        using var image = SKImage.FromBitmap(picture);
        canvas.DrawImage(image, SKRect.Create(-width / 2, -height / 2, width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var drawn = surface.Snapshot();
        using var jpeg = drawn.Encode(SKEncodedImageFormat.Jpeg, Quality);
        var point = Math.Max(size.Width, size.Height) / LongerSidePoints;
        return new PictureCopy(jpeg.ToArray(), size.Width / point, size.Height / point);
    }
}
