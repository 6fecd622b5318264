namespace Hengji.Reading.Forms;

/// <summary>The number that stands before an item of a list (1. 2、（三） ④): it counts, and is no part of what it stands before.</summary>
internal static class ListMark
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>A list does not count further: more digits are a number of the text.</summary>
    private const int MostDigits = 2;

    /// <summary>How many letters the mark at the head of a text takes, blanks behind it included; 0 when there is none.</summary>
    public static int At(ReadOnlySpan<char> text)
    {
        var end = Mark(text);
        if (end == 0)
        {
            return 0;
        }

        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>How many letters of a text are left before a mark at its end.</summary>
    public static int Before(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd().Length;
        for (var length = Math.Min(end, MostDigits + 2); length > 0; length--)
        {
            if (Mark(text[(end - length)..end]) == length && (end == length || IsBoundary(text[end - length - 1], text[end - length])))
            {
                return end - length;
            }
        }

        return text.Length;
    }

    /// <summary>Bracketed and circled marks stand anywhere, others only where a sentence or a line ends before them.</summary>
    private static bool IsBoundary(char before, char mark) =>
        mark is '(' or '（' or (>= '①' and <= '⑳') || char.IsWhiteSpace(before) || before is '；' or ';' or '。' or '，' or ',' or '：' or ':' or '、';

    private static int Mark(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        if (text[0] is >= '①' and <= '⑳')
        {
            return 1;
        }

        var bracket = text[0] is '(' or '（';
        var start = bracket ? 1 : 0;
        var end = start;
        while (end < text.Length && end - start <= MostDigits && (IsDigit(text[end]) || Numerals.Contains(text[end], StringComparison.Ordinal)))
        {
            end++;
        }

        if (end == start || end - start > MostDigits || end == text.Length)
        {
            return 0;
        }

        var closes = bracket ? text[end] is ')' or '）' : text[end] is '.' or '．' or '、' or ')' or '）';

        // 1.5公里 and 3、4季度 are numbers of the text.
        return closes && !(!bracket && end + 1 < text.Length && IsDigit(text[end + 1])) ? end + 1 : 0;
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';
}
