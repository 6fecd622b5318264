using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Hengji.Cli.Accuracy;
using Hengji.Tests.Reading;

namespace Hengji.Tests.Scans;

/// <summary>
/// Pictures with accidents to their bytes. Inside PNG the accidents happen to the chunks and their sums are put right,
/// so that they reach the decoder rather than its first check.
/// </summary>
internal static class PictureMutation
{
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static readonly Lazy<(string Name, byte[] Bytes)[]> Seeds = new(() =>
    [
        ("a.png", Png(240, 320, Page(240, 320))),
        ("a.tiff", Tiff(240, 320, Page(240, 320))),
        ("a.pdf", Pdf(240, 320, Page(240, 320))),
        .. Kept("x12-roads-150.jpg", "x14-skills-150.pdf", "x08-welfare-200.tiff"),
    ]);

    /// <summary>The nth damaged picture; the same n gives the same.</summary>
    /// <param name="n">Which.</param>
    /// <param name="small">Whether only from pictures that take no time to recognise.</param>
    public static (string Name, byte[] Bytes) Mutant(int n, bool small)
    {
        var dice = new Dice((ulong)n + 0x5CA15);
        var (name, bytes) = Seeds.Value[n % (small ? 3 : Seeds.Value.Length)];
        var mutant = bytes.AsSpan().StartsWith(Signature) && dice.Chance(90) ? InChunks(bytes, dice) : ByteMutation.Damaged(bytes, dice);
        return (string.Create(CultureInfo.InvariantCulture, $"{n}-{name}"), mutant);
    }

    /// <summary>A grey PNG that claims a size, whatever it holds.</summary>
    public static byte[] Png(int width, int height, byte[] pixels)
    {
        var rows = new byte[pixels.Length + (pixels.Length / Math.Max(1, width)) + 1];
        for (int y = 0, at = 0; at + width <= pixels.Length; y++, at += width)
        {
            pixels.AsSpan(at, width).CopyTo(rows.AsSpan((y * (width + 1)) + 1));
        }

        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        head[8] = 8;
        return [.. Signature, .. Chunk("IHDR"u8, head), .. Chunk("IDAT"u8, Packed(rows)), .. Chunk("IEND"u8, [])];
    }

    /// <summary>A grey TIFF of one strip that claims a size.</summary>
    public static byte[] Tiff(int width, int height, byte[] pixels)
    {
        (ushort Tag, ushort Kind, int Value)[] entries =
        [
            (256, 4, width), (257, 4, height), (258, 3, 8), (259, 3, 1), (262, 3, 1), (273, 4, 8), (277, 3, 1), (278, 4, height), (279, 4, pixels.Length),
        ];
        var bytes = new List<byte> { 0x49, 0x49, 0x2A, 0 };
        void Number(int value) => bytes.AddRange(BitConverter.GetBytes(value));
        void Short(int value) => bytes.AddRange(BitConverter.GetBytes((ushort)value));
        Number(8 + pixels.Length);
        bytes.AddRange(pixels);
        Short(entries.Length);
        foreach (var (tag, kind, value) in entries)
        {
            Short(tag);
            Short(kind);
            Number(1);
            Number(value);
        }

        Number(0);
        return [.. bytes];
    }

    /// <summary>A PDF whose page is a grey picture that claims a size.</summary>
    public static byte[] Pdf(int width, int height, byte[] pixels)
    {
        var packed = Packed(pixels);
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>\nendobj\n4 0 obj\n<</Length 25>>\nstream\n595 0 0 842 0 0 cm /I Do \nendstream\nendobj\n5 0 obj\n<</Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/FlateDecode/Length {packed.Length}>>\nstream\n");
        return [.. Encoding.ASCII.GetBytes(head), .. packed, .. "\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 6>>\n"u8];
    }

    /// <summary>A table of two rows with bars where text would stand.</summary>
    public static byte[] Page(int width, int height)
    {
        var pixels = Enumerable.Repeat<byte>(250, width * height).ToArray();
        void Ink(int left, int top, int right, int bottom)
        {
            for (var y = top; y < bottom; y++)
            {
                pixels.AsSpan((y * width) + left, right - left).Clear();
            }
        }

        foreach (var y in (int[])[20, 60, 100])
        {
            Ink(20, y, width - 20, y + 2);
        }

        foreach (var x in (int[])[20, width / 2, width - 22])
        {
            Ink(x, 20, x + 2, 102);
        }

        Ink(30, 35, 80, 45);
        Ink(130, 75, 200, 85);
        return pixels;
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Kept(params string[] names) =>
        names.Select(name => (name, File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "corpus", "documents", name))));

    private static byte[] InChunks(byte[] png, Dice dice)
    {
        var chunks = new List<(byte[] Kind, byte[] Content)>();
        for (var at = Signature.Length; at + 12 <= png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            chunks.Add((png[(at + 4)..(at + 8)], png[(at + 8)..(at + 8 + length)]));
            at += 12 + length;
        }

        var chosen = dice.Between(0, chunks.Count - 1);
        return
        [
            .. Signature,
            .. chunks.SelectMany((chunk, i) => Chunk(chunk.Kind, i == chosen || dice.Chance(20) ? ByteMutation.Damaged(chunk.Content, dice) : chunk.Content)),
        ];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> kind, byte[] content)
    {
        var length = new byte[4];
        var sum = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        byte[] summed = [.. kind, .. content];
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc(summed));
        return [.. length, .. summed, .. sum];
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)));
            }
        }

        return ~crc;
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }
}
