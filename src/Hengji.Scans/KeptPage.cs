using System.IO.Compression;
using System.Security.Cryptography;
using Hengji.Scans.Paper;

namespace Hengji.Scans;

/// <summary>A recognised page as bytes: packed, behind a checksum, every number exactly as it was.</summary>
internal static class KeptPage
{
    public static byte[] Write(ScannedPage page)
    {
        using var packed = new MemoryStream();
        using (var writer = new BinaryWriter(new DeflateStream(packed, CompressionLevel.Fastest)))
        {
            writer.Write(page.Width);
            writer.Write(page.Height);
            writer.Write(page.Letters.Count);
            foreach (var letter in page.Letters)
            {
                writer.Write(letter.Text);
                Write(writer, letter.Left, letter.Right, letter.Baseline, letter.Size, letter.Certainty);
            }

            Write(writer, page.Levels);
            Write(writer, page.Uprights);
            var came = page.Came;
            Write(writer, came.XX, came.XY, came.X0, came.YX, came.YY, came.Y0, came.PX, came.PY);
        }

        var bytes = packed.ToArray();
        return [.. SHA256.HashData(bytes), .. bytes];
    }

    /// <returns>Null when the bytes are not what was written.</returns>
    public static ScannedPage? Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < SHA256.HashSizeInBytes || !SHA256.HashData(bytes[SHA256.HashSizeInBytes..]).AsSpan().SequenceEqual(bytes[..SHA256.HashSizeInBytes]))
        {
            return null;
        }

        using var packed = new MemoryStream(bytes[SHA256.HashSizeInBytes..].ToArray());
        using var reader = new BinaryReader(new DeflateStream(packed, CompressionMode.Decompress));
        double Next() => reader.ReadDouble();
        var (width, height) = (Next(), Next());
        var letters = new ScannedLetter[reader.ReadInt32()];
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = new ScannedLetter(reader.ReadString(), Next(), Next(), Next(), Next(), Next());
        }

        return new ScannedPage(width, height, letters, Rules(reader), Rules(reader))
        {
            Came = new Warp(Next(), Next(), Next(), Next(), Next(), Next(), Next(), Next()),
        };
    }

    private static ScannedRule[] Rules(BinaryReader reader)
    {
        var rules = new ScannedRule[reader.ReadInt32()];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = new ScannedRule(reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble());
        }

        return rules;
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<ScannedRule> rules)
    {
        writer.Write(rules.Count);
        foreach (var rule in rules)
        {
            Write(writer, rule.At, rule.From, rule.To);
        }
    }

    private static void Write(BinaryWriter writer, params ReadOnlySpan<double> numbers)
    {
        foreach (var number in numbers)
        {
            writer.Write(number);
        }
    }
}
