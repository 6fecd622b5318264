using Hengji.Scans.Pictures;

namespace Hengji.Scans;

/// <summary>The door of this project: a picture of pages in, what is printed on each page out.</summary>
public static class ScanReader
{
    /// <summary>One page is read at a time, whoever asks: each takes all cores and much memory.</summary>
    private static readonly Lock _onePage = new();

    /// <summary>Whether a file is a picture that is read here.</summary>
    public static bool IsPicture(ReadOnlySpan<byte> bytes) =>
        bytes is [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..];

    /// <summary>The pages of a picture, read one by one as they are asked for.</summary>
    /// <exception cref="ScanRefusedException">The picture cannot be read.</exception>
    public static IEnumerable<ScannedPage> Read(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        lock (_onePage)
        {
            return [PageReader.Read(PictureDecoder.Decode(bytes), cancellation)];
        }
    }
}
