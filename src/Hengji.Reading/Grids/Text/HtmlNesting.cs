namespace Hengji.Reading.Grids.Text;

/// <summary>
/// Tells how deep the elements of a page are nested before it is parsed: parsing takes time with the square of the
/// depth, and no page that anyone wrote is nested by the hundreds.
/// </summary>
internal static class HtmlNesting
{
    private const int Deepest = 512;

    /// <summary>Elements without content, and those whose end the next one implies.</summary>
    private static readonly string[] EndImplied =
    [
        "p", "td", "th", "tr", "li", "br", "hr", "img", "col", "input", "meta", "link", "option", "dd", "dt", "thead", "tbody", "tfoot",
        "body", "html", "head", "base", "area", "wbr", "colgroup",
    ];

    public static bool IsTooDeep(ReadOnlySpan<char> html)
    {
        var depth = 0;
        while (html.IndexOf('<') is >= 0 and var at)
        {
            html = html[(at + 1)..];
            var closes = html is ['/', ..];
            var name = Name(closes ? html[1..] : html);
            if (name.IsEmpty || IsEndImplied(name))
            {
                continue;
            }

            depth = closes ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && length < 16 && char.IsAsciiLetterOrDigit(tag[length]))
        {
            length++;
        }

        // 字<5 is no tag, and Word's <o:p> comes empty.
        return length > 0 && char.IsAsciiLetter(tag[0]) && !(length < tag.Length && tag[length] == ':') ? tag[..length] : [];
    }

    private static bool IsEndImplied(ReadOnlySpan<char> name)
    {
        foreach (var known in EndImplied)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
