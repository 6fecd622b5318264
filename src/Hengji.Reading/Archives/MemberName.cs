using System.Text;

namespace Hengji.Reading.Archives;

/// <summary>Names in a ZIP archive. Windows in China writes them in GBK without saying so; others write UTF-8.</summary>
internal static class MemberName
{
    static MemberName() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The name, read as one character a byte where the archive did not name its encoding.</summary>
    public static string Of(string raw)
    {
        if (raw.Any(c => c > 0xFF) || raw.All(char.IsAscii))
        {
            return Inside(raw);
        }

        var bytes = Encoding.Latin1.GetBytes(raw);
        try
        {
            return Inside(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            // Not UTF-8, so the code page of Chinese Windows.
            return Inside(Encoding.GetEncoding("GB18030").GetString(bytes));
        }
    }

    /// <summary>What programs put beside the documents: lock files of Word, thumbnails, folders of other systems.</summary>
    public static bool IsDebris(string name)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        return file.Length == 0 || file[0] == '.' || file.StartsWith("~$", StringComparison.Ordinal)
            || name.StartsWith("__MACOSX/", StringComparison.Ordinal)
            || file.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || file.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A path that stays inside: no drive, no root, no steps up.</summary>
    public static string Inside(string name)
    {
        var path = string.Concat(name.Select(c => c == '\\' ? '/' : char.IsControl(c) ? '_' : c));
        var steps = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(s => s is not ("." or "..") && !s.EndsWith(':'));
        return string.Join('/', steps) + (path.EndsWith('/') ? "/" : string.Empty);
    }
}
