using System.Buffers;

namespace Hengji.Targets;

/// <summary>Reads dates that are told in words or from another time: 每月15日前, 次月10日前, 年底前, 下半年, 二季度.</summary>
internal static class RelativeDates
{
    /// <summary>Days and seasons everybody knows the time of; before one of them is as good as before a date.</summary>
    private static readonly string[] Occasions =
        ["春节", "元旦", "元宵", "清明", "五一", "端午", "中秋", "国庆", "重阳", "节日", "主汛期", "汛期", "开学", "春耕", "秋收", "入冬", "供暖季", "采暖季"];

    private static readonly SearchValues<char> Beginnings = SearchValues.Create(string.Concat(Occasions.Select(o => o[0])));

    /// <summary>Whether an occasion may begin with the character.</summary>
    public static bool BeginsOccasion(char c) => Beginnings.Contains(c);

    public static bool TryRead(ReadOnlySpan<char> s, int at, out DatePoint point, out int end)
    {
        point = default;
        end = at;
        return s[at] switch
        {
            '每' => TryReadRecurring(s, at, out point, out end),
            '次' or '下' or '当' or '本' or '上' => TryReadRelative(s, at, out point, out end),
            '年' or '月' or '季' => TryReadEndOf(s, at, out point, out end),
            '第' => TryReadQuarter(s, at + 1, out point, out end),
            var c when Numerals.IsChineseNumeral(c) =>
                TryReadQuarter(s, at, out point, out end) || TryReadChineseMonth(s, at, out point, out end)
                || TryReadOccasion(s, at, out point, out end),
            _ => TryReadOccasion(s, at, out point, out end),
        };
    }

    /// <summary>每月15日前, 每月底前, 每周五前.</summary>
    private static bool TryReadRecurring(ReadOnlySpan<char> s, int at, out DatePoint point, out int end)
    {
        point = default;
        return Periods.TryReadEach(s, at, out var period, out end) && TryFinishRelative(s, period, out point, ref end);
    }

    /// <summary>次月10日前, 当年12月底前, 下半年.</summary>
    private static bool TryReadRelative(ReadOnlySpan<char> s, int at, out DatePoint point, out int end)
    {
        point = default;
        end = at + 1;
        if (s[at] is '上' or '下' && s[end..].StartsWith("半年", StringComparison.Ordinal))
        {
            end += 2;
            point = new DatePoint(null, DateShape.Sure, IsNumeric: false, DateTail.Read(s, ref end, insideIsLimit: true), null);
            return true;
        }

        return Periods.TryReadBare(s, end, out _, out end) && TryFinishRelative(s, null, out point, ref end);
    }

    private static bool TryFinishRelative(ReadOnlySpan<char> s, string? period, out DatePoint point, ref int end)
    {
        var at = Glyphs.SkipSpaces(s, end);
        var found = false;
        var number = Dates.ReadDigits(s, at, out var after);
        var mark = Glyphs.SkipSpaces(s, after);
        if (number is >= 1 and <= 12 && mark < s.Length && s[mark] == '月')
        {
            found = true;
            end = mark + 1;
            at = Glyphs.SkipSpaces(s, end);
            number = Dates.ReadDigits(s, at, out after);
            mark = Glyphs.SkipSpaces(s, after);
        }

        if (number is >= 1 and <= 31 && mark < s.Length && s[mark] is '日' or '号')
        {
            found = true;
            end = mark + 1;
        }

        if (!found && period is "周" && at < s.Length && s[at] is '一' or '二' or '三' or '四' or '五' or '六' or '日')
        {
            end = at + 1;
            found = DateTail.Read(s, ref end, insideIsLimit: false);
            point = new DatePoint(null, DateShape.Sure, IsNumeric: false, true, period);
            return found;
        }

        var limit = DateTail.Read(s, ref end, insideIsLimit: true);
        point = new DatePoint(null, DateShape.Sure, IsNumeric: false, limit, period);
        return found || limit;
    }

    /// <summary>年底前, 月末, 季度末, 年内.</summary>
    private static bool TryReadEndOf(ReadOnlySpan<char> s, int at, out DatePoint point, out int end)
    {
        end = s[at..].StartsWith("季度", StringComparison.Ordinal) ? at + 2 : at + 1;
        var limit = end < s.Length && s[end] is '底' or '末' or '内' && DateTail.Read(s, ref end, insideIsLimit: true);
        point = new DatePoint(null, DateShape.Sure, IsNumeric: false, limit, null);
        return limit;
    }

    /// <summary>春节前, 汛期前.</summary>
    private static bool TryReadOccasion(ReadOnlySpan<char> s, int at, out DatePoint point, out int end)
    {
        point = default;
        end = at;
        foreach (var occasion in Occasions)
        {
            if (s[at..].StartsWith(occasion, StringComparison.Ordinal))
            {
                end = at + occasion.Length;
                end += s[end..].StartsWith("节") ? 1 : 0;
                var limit = DateTail.Read(s, ref end, insideIsLimit: false);
                point = new DatePoint(null, DateShape.Sure, IsNumeric: false, limit, null);
                return limit;
            }
        }

        return false;
    }

    private static bool TryReadQuarter(ReadOnlySpan<char> s, int at, out DatePoint point, out int end)
    {
        point = default;
        end = at + 1;
        if (at >= s.Length || s[at] is not ('一' or '二' or '三' or '四' or '1' or '2' or '3' or '4')
            || !s[end..].StartsWith("季度", StringComparison.Ordinal))
        {
            return false;
        }

        end += 2;
        var limit = DateTail.Read(s, ref end, insideIsLimit: true);
        point = new DatePoint(null, DateShape.Sure, IsNumeric: false, limit, null);
        return true;
    }

    private static bool TryReadChineseMonth(ReadOnlySpan<char> s, int at, out DatePoint point, out int end)
    {
        point = default;
        if (!Numerals.TryReadChinese(s, at, out var month, out end) || month > 12 || end >= s.Length || s[end] != '月')
        {
            return false;
        }

        end++;
        var limit = DateTail.Read(s, ref end, insideIsLimit: true);
        point = new DatePoint(null, DateShape.Sure, IsNumeric: false, limit, null);
        return limit;
    }
}
