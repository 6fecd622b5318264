using Hengji.Scans.Paper;
using SkiaSharp;

namespace Hengji.Scans.Pictures;

/// <summary>Opens PNG and JPEG pictures: their size is judged before a pixel is unpacked.</summary>
internal static class PictureDecoder
{
    /// <summary>A sheet of A3 scanned at 600 dots an inch has 70 million.</summary>
    private const long MostPixels = 80_000_000;

    private const int LeastSide = 100;

    public const string Damaged = "图片已损坏或没有传完，打不开。请重新扫描、拍照，或重新发送。";

    public static GreyImage Decode(ReadOnlyMemory<byte> bytes)
    {
        var (bitmap, quarters) = Colours(bytes);
        using (bitmap)
        {
            var grey = InkSeparation.Grey(bitmap.GetPixelSpan(), bitmap.Width, bitmap.Height);
            return quarters == 0 ? grey : grey.Turned(quarters);
        }
    }

    /// <summary>The picture as it is stored, and how often it is to be turned by a quarter clockwise to stand upright.</summary>
    public static (SKBitmap Picture, int Quarters) Colours(ReadOnlyMemory<byte> bytes)
    {
        using var data = SKData.CreateCopy(bytes.Span);
        using var codec = SKCodec.Create(data);
        if (codec is null)
        {
            throw new ScanRefusedException(Damaged);
        }

        Judge(codec.Info.Width, codec.Info.Height);
        var bitmap = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        bitmap.Erase(SKColors.White);
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) is not SKCodecResult.Success)
        {
            bitmap.Dispose();
            throw new ScanRefusedException(Damaged);
        }

        return (bitmap, Turns(codec.EncodedOrigin));
    }

    /// <summary>Refuses what is too large or too small to be a page of a form.</summary>
    public static void Judge(int width, int height)
    {
        if ((long)width * height > MostPixels)
        {
            throw new ScanRefusedException(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"图片太大（{width}×{height}像素），超出可读的大小。请以200—300dpi重新扫描后再导入。"));
        }

        if (Math.Min(width, height) < LeastSide)
        {
            throw new ScanRefusedException(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"图片太小（{width}×{height}像素），看不清文字。请以200—300dpi重新扫描后再导入。"));
        }
    }

    /// <summary>Cameras store a picture as it fell on the sensor and say how to turn it.</summary>
    private static int Turns(SKEncodedOrigin origin) => origin switch
    {
        SKEncodedOrigin.RightTop => 1,
        SKEncodedOrigin.BottomRight => 2,
        SKEncodedOrigin.LeftBottom => 3,
        _ => 0,
    };
}
