using Hengji.Scans.Paper;
using Hengji.Scans.Pictures;

namespace Hengji.Scans;

/// <summary>The door of this project: a picture of pages in, what is printed on each page out.</summary>
public static class ScanReader
{
    /// <summary>One page is read at a time, whoever asks: each takes all cores and much memory.</summary>
    private static readonly Lock _onePage = new();

    /// <summary>Whether a file is a picture that is read here.</summary>
    public static bool IsPicture(ReadOnlySpan<byte> bytes) =>
        bytes is [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..] || TiffPages.IsTiff(bytes);

    /// <summary>Refuses a picture by its size in pixels, before anything of it is unpacked.</summary>
    /// <exception cref="ScanRefusedException">It is too large or too small to be a page of a form.</exception>
    public static void Judge(int width, int height) => PictureDecoder.Judge(width, height);

    /// <summary>How many pages a picture has; only TIFF has several.</summary>
    public static int Count(ReadOnlyMemory<byte> bytes) => TiffPages.IsTiff(bytes.Span) ? TiffPages.Count(bytes) : 1;

    /// <summary>The pages of a picture, read one by one as they are asked for.</summary>
    /// <param name="bytes">The picture: PNG, JPEG or TIFF.</param>
    /// <param name="quarters">How often it is to be turned by a quarter clockwise before it is read.</param>
    /// <param name="shelf">Gives pages recognised before and keeps those recognised now; null keeps nothing.</param>
    /// <param name="cancellation">Stops between the steps of a page.</param>
    /// <exception cref="ScanRefusedException">The picture cannot be read.</exception>
    public static IEnumerable<ScannedPage> Read(ReadOnlyMemory<byte> bytes, int quarters, PageShelf? shelf, CancellationToken cancellation)
    {
        var place = shelf?.PlaceOf(bytes.Span);
        var number = 0;
        foreach (var unpack in TiffPages.IsTiff(bytes.Span) ? TiffPages.Pages(bytes) : [() => PictureDecoder.Decode(bytes)])
        {
            cancellation.ThrowIfCancellationRequested();
            number++;
            yield return place?.Find(number, quarters) is { } before ? before : Recognised(unpack, quarters, place, number, cancellation);
        }
    }

    private static ScannedPage Recognised(Func<GreyImage> unpack, int quarters, PageShelf.Place? place, int number, CancellationToken cancellation)
    {
        lock (_onePage)
        {
            cancellation.ThrowIfCancellationRequested();
            var picture = PageSteps.Take("decode", unpack);
            var page = PageReader.Read(quarters == 0 ? picture : picture.Turned(quarters), cancellation);
            place?.Keep(number, quarters, page);
            return page;
        }
    }
}
