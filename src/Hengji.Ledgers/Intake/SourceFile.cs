using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace Hengji.Ledgers.Intake;

/// <summary>What kind of file rows come in.</summary>
internal enum FileForm
{
    Text,
    Workbook,

    /// <summary>.xls of old Excel, or a workbook under a password: both look the same from outside.</summary>
    OldWorkbook,
    WebPage,
    Empty,
}

/// <summary>A file looked through once: its hash, its form, and for text its encoding.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Sha256">In hexadecimal.</param>
/// <param name="Form">What it is.</param>
/// <param name="Encoding">Encoding of text.</param>
internal sealed record SourceFile(string Path, string Sha256, FileForm Form, Encoding Encoding)
{
    private const int Block = 1 << 20;

    public static SourceFile Look(string path, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        var buffer = new byte[Block + 4];
        var kept = 0;
        var isUtf8 = true;
        byte[]? head = null;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var read = stream.ReadAtLeast(buffer.AsSpan(kept, Block), Block, throwOnEndOfStream: false);
            hash.AppendData(buffer, kept, read);
            var whole = buffer.AsSpan(0, kept + read);
            head ??= whole[..Math.Min(whole.Length, 4096)].ToArray();
            if (isUtf8)
            {
                var last = read < Block;
                var whole8 = last ? whole.Length : WholeCharacters(whole);
                isUtf8 = Utf8.IsValid(whole[..whole8]);
                whole[whole8..].CopyTo(buffer);
                kept = whole.Length - whole8;
            }
            else
            {
                kept = 0;
            }

            if (read < Block)
            {
                return new SourceFile(path, Convert.ToHexStringLower(hash.GetHashAndReset()), FormOf(head), EncodingOf(head, isUtf8));
            }
        }
    }

    public TextReader OpenText() => new StreamReader(
        new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 18, FileOptions.SequentialScan), Encoding, detectEncodingFromByteOrderMarks: true, 1 << 18);

    /// <summary>Up to where a stretch of UTF-8 ends with a whole character.</summary>
    private static int WholeCharacters(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= 3 && back <= bytes.Length; back++)
        {
            var b = bytes[^back];
            if ((b & 0xC0) == 0xC0)
            {
                var needed = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
                return needed > back ? bytes.Length - back : bytes.Length;
            }

            if ((b & 0x80) == 0)
            {
                break;
            }
        }

        return bytes.Length;
    }

    private static FileForm FormOf(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty)
        {
            return FileForm.Empty;
        }

        if (head.StartsWith("PK"u8))
        {
            return FileForm.Workbook;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return FileForm.OldWorkbook;
        }

        var text = Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        return text.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<table", StringComparison.OrdinalIgnoreCase)
            ? FileForm.WebPage
            : FileForm.Text;
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> head, bool isUtf8)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode;
        }

        if (isUtf8)
        {
            return LooksLikeUtf16(head) ? Encoding.Unicode : Encoding.UTF8;
        }

        return head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) || IsMostlyUtf8(head)
            ? Encoding.UTF8
            : LooksLikeUtf16(head)
                ? Encoding.Unicode
                : CodePagesEncodingProvider.Instance.GetEncoding("GB18030") ?? throw new InvalidOperationException("GB18030 is part of .NET.");
    }

    /// <summary>Whether more of the first lines are UTF-8 than not: a few broken bytes do not make a file GB18030.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> head)
    {
        var balance = 0;
        while (head.IndexOf((byte)'\n') is var end and >= 0)
        {
            if (head[..end].ContainsAnyExceptInRange((byte)0, (byte)0x7F))
            {
                balance += Utf8.IsValid(head[..end]) ? 1 : -1;
            }

            head = head[(end + 1)..];
        }

        return balance > 0;
    }

    /// <summary>UTF-16 without its mark: every line end and every comma has a zero behind it.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> head)
    {
        var zeros = 0;
        for (var i = 1; i < head.Length; i += 2)
        {
            zeros += head[i] == 0 ? 1 : 0;
        }

        return head.Length >= 8 && zeros * 20 > head.Length;
    }
}
