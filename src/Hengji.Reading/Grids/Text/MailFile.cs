using System.Text;
using Hengji.Reading.Grids.Office;
using MimeKit;

namespace Hengji.Reading.Grids.Text;

/// <summary>Files in the form of a letter (MIME): e-mails, and pages that Word or a browser saved whole (MHT).</summary>
internal static class MailFile
{
    private const int LongestHead = 64 << 10;
    private const int Deepest = 16;

    /// <summary>Every header and every part becomes an object many times its size; no letter has this many.</summary>
    private const int MostMarks = 200_000;

    private static readonly string[] FirstHeaders =
    [
        "ARC-", "Authentication-Results", "Bcc", "Cc", "Content-", "Date", "Delivered-To", "DKIM-", "Envelope-To", "From", "List-", "Message-ID",
        "MIME-Version", "Organization", "Received", "References", "Reply-To", "Return-Path", "Sender", "Status", "Subject", "Thread-", "To", "X-",
    ];

    static MailFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Whether the bytes are a letter: header lines, and among them those every program writes.</summary>
    public static bool IsMail(ReadOnlySpan<byte> bytes) => KindOf(bytes) == Kind.Letter;

    /// <summary>Whether the bytes are a page with its pictures, saved in the form of a letter that nobody sent.</summary>
    public static bool IsPage(ReadOnlySpan<byte> bytes) => KindOf(bytes) == Kind.Page;

    /// <exception cref="RefusedException">It has more parts than any letter.</exception>
    public static MimeMessage Load(ReadOnlyMemory<byte> bytes)
    {
        if (Marks(bytes.Span) > MostMarks)
        {
            throw new RefusedException("邮件内容异常：里面的部分过多，没有读取。请把附件另存后再导入。");
        }

        using var stream = new ReadOnlyMemoryStream(bytes);
        return MimeMessage.Load(
            new ParserOptions { CharsetEncoding = Encoding.GetEncoding("GB18030"), MaxMimeDepth = Deepest }, stream, persistent: false);
    }

    private static Kind? KindOf(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, LongestHead)].TrimStart(" \r\n\t\uFEFF"u8);
        if (!Begins(head))
        {
            return null;
        }

        bool sender = false, parts = false, other = false, isPage = false, saved = false;
        while (!head.IsEmpty && head[0] is not ((byte)'\r' or (byte)'\n'))
        {
            sender |= Is(head, "From"u8);
            isPage |= Is(head, "Content-Type"u8) && Line(head).IndexOf("multipart/related"u8) >= 0;
            saved |= Is(head, "From"u8) && Line(head).IndexOf("<Saved by"u8) >= 0;
            parts |= Is(head, "MIME-Version"u8) || Is(head, "Content-Type"u8);
            other |= Is(head, "Date"u8) || Is(head, "Subject"u8) || Is(head, "Message-ID"u8);
            var end = head.IndexOf((byte)'\n');
            head = end < 0 ? [] : head[(end + 1)..];
        }

        return isPage && (!sender || saved) ? Kind.Page
            : (parts && (sender || other)) || (sender && other) ? Kind.Letter
            : null;
    }

    private static bool Begins(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("From "u8))
        {
            return true;
        }

        var colon = head[..Math.Min(head.Length, 80)].IndexOf((byte)':');
        if (colon <= 0 || head[..colon].IndexOfAny(" \t\r\n<"u8) >= 0)
        {
            return false;
        }

        var first = Encoding.Latin1.GetString(head[..colon]);
        return FirstHeaders.Any(h => h.EndsWith('-') ? first.StartsWith(h, StringComparison.OrdinalIgnoreCase) : first.Equals(h, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Is(ReadOnlySpan<byte> line, ReadOnlySpan<byte> header) =>
        line.Length > header.Length && line[header.Length] == ':' && Ascii.EqualsIgnoreCase(line[..header.Length], header);

    private static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> text) => text.IndexOf((byte)'\n') is >= 0 and var end ? text[..end] : text;

    /// <summary>Lines that may open a part or be a header.</summary>
    private static int Marks(ReadOnlySpan<byte> bytes)
    {
        var marks = 0;
        while (!bytes.IsEmpty && marks <= MostMarks)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            marks += line.StartsWith("--"u8) || line[..Math.Min(line.Length, 80)].Contains((byte)':') ? 1 : 0;
            bytes = end < 0 ? [] : bytes[(end + 1)..];
        }

        return marks;
    }

    private enum Kind
    {
        Letter,
        Page,
    }
}
