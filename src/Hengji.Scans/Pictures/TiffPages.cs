using System.Runtime.InteropServices;
using BitMiracle.LibTiff.Classic;
using Hengji.Scans.Paper;
using SkiaSharp;

namespace Hengji.Scans.Pictures;

/// <summary>Opens TIFF pictures, as scanners and fax servers write them, page by page.</summary>
internal static class TiffPages
{
    private const int MostPages = 500;

    /// <summary>Damage is told by the answers; a library must not write to the console of whoever asks.</summary>
    private static readonly TiffErrorHandler _silent = new Silence();

    public static bool IsTiff(ReadOnlySpan<byte> bytes) =>
        bytes is [0x49, 0x49, 0x2A, 0x00, ..] or [0x4D, 0x4D, 0x00, 0x2A, ..];

    /// <summary>How many pages there are; one more than are read when there are too many.</summary>
    public static int Count(ReadOnlyMemory<byte> bytes)
    {
        Tiff.SetErrorHandler(_silent);
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        using var tiff = Tiff.ClientOpen("scan", "r", stream, new TiffStream());
        var pages = tiff is null ? 0 : 1;
        while (pages is > 0 and <= MostPages && tiff!.ReadDirectory())
        {
            pages++;
        }

        return pages;
    }

    /// <summary>Each page as something that unpacks it, to be asked before the next one is taken.</summary>
    public static IEnumerable<Func<GreyImage>> Pages(ReadOnlyMemory<byte> bytes)
    {
        Tiff.SetErrorHandler(_silent);
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        using var tiff = Tiff.ClientOpen("scan", "r", stream, new TiffStream()) ?? throw new ScanRefusedException(PictureDecoder.Damaged);
        for (var page = 0; page < MostPages; page++)
        {
            yield return () => Page(tiff);
            if (!tiff.ReadDirectory())
            {
                yield break;
            }
        }

        throw new ScanRefusedException($"TIFF文件超过{MostPages}页。请拆分后再导入。");
    }

    /// <summary>One page, 1-based, in its colours; null when there is none.</summary>
    public static SKBitmap? Colours(ReadOnlyMemory<byte> bytes, int page)
    {
        Tiff.SetErrorHandler(_silent);
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        using var tiff = Tiff.ClientOpen("scan", "r", stream, new TiffStream()) ?? throw new ScanRefusedException(PictureDecoder.Damaged);
        if (page is < 1 or > MostPages || !tiff.SetDirectory((short)(page - 1)))
        {
            return null;
        }

        var (raster, width, height) = Raster(tiff);
        var picture = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul));
        MemoryMarshal.AsBytes(raster.AsSpan()).CopyTo(picture.GetPixelSpan());
        return picture;
    }

    private static GreyImage Page(Tiff tiff)
    {
        var (raster, width, height) = Raster(tiff);
        return InkSeparation.Grey(MemoryMarshal.AsBytes(raster.AsSpan()), width, height);
    }

    private static (int[] Raster, int Width, int Height) Raster(Tiff tiff)
    {
        var (width, height) = (Tag(tiff, TiffTag.IMAGEWIDTH), Tag(tiff, TiffTag.IMAGELENGTH));
        PictureDecoder.Judge(width, height);
        var raster = new int[width * height];
        if (!tiff.ReadRGBAImageOriented(width, height, raster, Orientation.TOPLEFT, stopOnError: true))
        {
            throw new ScanRefusedException(PictureDecoder.Damaged);
        }

        return (raster, width, height);
    }

    private static int Tag(Tiff tiff, TiffTag tag) =>
        tiff.GetField(tag) is [var value, ..] ? value.ToInt() : throw new ScanRefusedException(PictureDecoder.Damaged);

    private sealed class Silence : TiffErrorHandler
    {
        public override void ErrorHandler(Tiff tif, string method, string format, params object[] args)
        {
            // The failed call itself tells.
        }

        public override void WarningHandler(Tiff tif, string method, string format, params object[] args)
        {
            // What can be read all the same is read.
        }
    }
}
