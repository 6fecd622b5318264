using System.Text;

namespace Hengji.Reading.Grids.Text;

/// <summary>Turns bytes into text: UTF-8, UTF-16 and GB18030 are read, everything else is refused by name.</summary>
internal static class TextDecoder
{
    private const int Probe = 1 << 16;

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <returns>The text, or in Chinese why it cannot be read and what to do.</returns>
    public static (string? Text, string? Refusal) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return (null, "文件是空的（0字节）。请确认导出或传送是否完成，重新发送。");
        }

        if (KnownBinary(bytes) is { } kind)
        {
            return (null, $"这是{kind}，目前读Word（DOCX、DOC）、Excel（XLSX、XLS）、PDF、扫描和拍照的图片（PNG、JPEG、TIFF）和文本类文件（制表符文本、Markdown、HTML、JSON网格、PDF文字流）。请另存为其中一种后再导入。");
        }

        if (bytes is [0xFF, 0xFE, 0x00, 0x00, ..] or [0x00, 0x00, 0xFE, 0xFF, ..])
        {
            return (null, "文字编码是UTF-32，目前不读。请用UTF-8另存后再导入。");
        }

        if (Unicode(bytes) is { } unicode)
        {
            return (unicode, null);
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..])
        {
            var marked = bytes[0] == 0xEF ? "UTF-8" : "UTF-16";
            return (null, $"文字编码标明是{marked}，但内容已损坏，读不出来。请重新导出，或用UTF-8另存后再导入。");
        }

        if (bytes[..Math.Min(bytes.Length, Probe)].Contains((byte)0))
        {
            return (null, "文件含有二进制内容，不是文本。请另存为文本或网页后再导入。");
        }

        if (Strict(new UTF8Encoding(false, throwOnInvalidBytes: true), bytes) is { } utf8)
        {
            return (utf8, null);
        }

        var gb18030 = Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        return Strict(gb18030, bytes) is { } text && LooksChinese(text)
            ? (text, null)
            : (null, $"认不出文字编码：不是UTF-8、UTF-16，也不是GB18030{Resemblance(bytes)}。请用UTF-8另存后再导入。");
    }

    private static string? KnownBinary(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x47, 0x49, 0x46, 0x38, ..] => "GIF图片",
        [0x52, 0x61, 0x72, 0x21, ..] => "RAR压缩包",
        [0x37, 0x7A, 0xBC, 0xAF, ..] => "7z压缩包",
        [0x1F, 0x8B, ..] => "GZIP压缩包",
        [0x4D, 0x5A, ..] => "Windows程序",
        [0x7F, 0x45, 0x4C, 0x46, ..] => "程序文件",
        _ => null,
    };

    private static string? Unicode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            return Strict(new UnicodeEncoding(false, false, true), bytes[2..]);
        }

        if (bytes is [0xFE, 0xFF, ..])
        {
            return Strict(new UnicodeEncoding(true, false, true), bytes[2..]);
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            return Strict(new UTF8Encoding(false, true), bytes[3..]);
        }

        // UTF-16 without a mark: Latin digits, tabs and line ends show as zero bytes on one side only.
        var probe = bytes[..Math.Min(bytes.Length & ~1, Probe)];
        int even = 0, odd = 0;
        for (var i = 0; i + 1 < probe.Length; i += 2)
        {
            even += probe[i] == 0 ? 1 : 0;
            odd += probe[i + 1] == 0 ? 1 : 0;
        }

        if (even + odd == 0 || Math.Min(even, odd) * 20 > Math.Max(even, odd))
        {
            return null;
        }

        var text = Strict(new UnicodeEncoding(even > odd, false, true), bytes);
        return text is not null && LooksChinese(text) ? text : null;
    }

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        // A copy that was cut off may end in the middle of a letter.
        for (var cut = 0; cut == 0 || (cut <= 3 && cut < bytes.Length); cut++)
        {
            try
            {
                return encoding.GetString(bytes[..^cut]);
            }
            catch (DecoderFallbackException)
            {
                // Not this encoding, or only its last letter is not.
                continue;
            }
        }

        return null;
    }

    /// <summary>
    /// GB18030 accepts almost any bytes, so the result must also look like text: common ideographs, few oddities.
    /// </summary>
    private static bool LooksChinese(string text)
    {
        int common = 0, odd = 0;
        var end = Math.Min(text.Length, Probe);
        for (var i = 0; i < end; i++)
        {
            var c = text[i];
            if (c is (>= '\u4E00' and <= '\u9FA5') or (>= ' ' and <= '~') or (>= '\u3000' and <= '\u301F')
                or (>= '\uFF01' and <= '\uFF5E') or '\t' or '\r' or '\n' or '≥' or '≤' or '□' or '√' or '—' or '…' or '“' or '”')
            {
                common++;
            }
            else
            {
                odd++;
            }
        }

        return common > odd * 12;
    }

    private static string Resemblance(ReadOnlySpan<byte> bytes)
    {
        var big5 = Encoding.GetEncoding("big5", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        return Strict(big5, bytes) is { } text && LooksChinese(text) ? "（像是Big5繁体编码）" : string.Empty;
    }
}
