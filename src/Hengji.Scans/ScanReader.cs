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

    /// <summary>The pages of a picture, read one by one as they are asked for.</summary>
    /// <param name="bytes">The picture: PNG, JPEG or TIFF.</param>
    /// <param name="quarters">How often it is to be turned by a quarter clockwise before it is read.</param>
    /// <param name="cancellation">Stops between the steps of a page.</param>
    /// <exception cref="ScanRefusedException">The picture cannot be read.</exception>
    public static IEnumerable<ScannedPage> Read(ReadOnlyMemory<byte> bytes, int quarters, CancellationToken cancellation)
    {
        foreach (var page in TiffPages.IsTiff(bytes.Span) ? TiffPages.Decode(bytes) : [PictureDecoder.Decode(bytes)])
        {
            ScannedPage read;
            lock (_onePage)
            {
                read = PageReader.Read(quarters == 0 ? page : page.Turned(quarters), cancellation);
            }

            yield return read;
        }
    }
}
