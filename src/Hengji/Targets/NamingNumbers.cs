namespace Hengji.Targets;

/// <summary>Passes over numbers that are names and count nothing: list numbers, codes, ordinals, 〔2015〕88号.</summary>
internal static class NamingNumbers
{
    /// <summary>1. 2、 (3) before an item.</summary>
    public static bool TrySkipListNumber(ReadOnlySpan<char> s, int at, out int item)
    {
        item = at;
        var open = s[at] == '(';
        var number = Dates.ReadDigits(s, open ? at + 1 : at, out var end);
        if (number is < 1 or > 99 || end >= s.Length)
        {
            return false;
        }

        var mark = s[end];
        if (open ? mark != ')' : mark is not ('.' or '、' or ')'))
        {
            return false;
        }

        // 2.5 is a number; 1.2024年 is an item that begins with a year; (90) alone is a number in brackets.
        var after = end + 1;
        var next = Glyphs.SkipSpaces(s, after);
        if (next >= s.Length
            || (mark == '.' && next == after && Glyphs.IsDigit(s[after])
                && !(Dates.IsYear(Dates.ReadDigits(s, after, out var yearEnd)) && yearEnd < s.Length && s[yearEnd] == '年')))
        {
            return false;
        }

        item = after;
        return true;
    }

    /// <summary>〔2015〕88号.</summary>
    public static bool TrySkipDocumentNumber(ReadOnlySpan<char> s, int at, out int end)
    {
        var year = Dates.ReadDigits(s, at + 1, out end);
        if (!Dates.IsYear(year) || end >= s.Length || s[end] is not (']' or ')'))
        {
            return false;
        }

        var number = s[(end + 1)..] is ['第', ..] ? end + 2 : end + 1;
        if (Dates.ReadDigits(s, number, out end) < 0 || end >= s.Length || s[end] != '号')
        {
            return false;
        }

        end++;
        return true;
    }

    /// <summary>第3期.</summary>
    public static bool TrySkipOrdinal(ReadOnlySpan<char> s, int at, out int end)
    {
        var number = Glyphs.SkipSpaces(s, at + 1);
        return Numerals.TryReadArabic(s, number, out _, out end) || Numerals.TryReadChinese(s, number, out _, out end);
    }

    /// <summary>GB32100, 5G基站: where a name of letters and digits together ends.</summary>
    public static int EndOfCode(ReadOnlySpan<char> s, int at)
    {
        while (at < s.Length && (Glyphs.IsDigit(s[at]) || Glyphs.IsLatin(s[at])))
        {
            at++;
        }

        return at;
    }

    /// <summary>Numbers without a unit that are names: a year, 88号, 7×24小时, 1/3, 12345热线.</summary>
    public static bool TrySkipName(ReadOnlySpan<char> s, int start, bool isCompared, ref int end)
    {
        var next = end < s.Length ? s[end] : ' ';
        var following = end + 1 < s.Length ? s[end + 1] : ' ';
        var isName = next == '号'
            || (next is '*' or '/' && Glyphs.IsDigit(following))
            || (end - start == 4 && s.Length > 4 && !isCompared && Dates.IsYear(Dates.ReadDigits(s, start, out _)))
            || (Glyphs.IsWordCharacter(next) && s[start..end] is "110" or "119" or "120" or "122" or "12345" or "12319" or "12315");
        if (!isName)
        {
            return false;
        }

        while (end + 1 < s.Length && s[end] is '*' or '/' && Glyphs.IsDigit(s[end + 1]))
        {
            Numerals.TryReadArabic(s, end + 1, out _, out end);
        }

        return true;
    }
}
