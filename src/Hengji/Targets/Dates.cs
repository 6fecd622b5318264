namespace Hengji.Targets;

/// <summary>A time as read: a date, a limit (12月底前) or a span (2020.1.1-2020.12.31).</summary>
/// <param name="From">First date of a span, where a year is written.</param>
/// <param name="To">The date, or the last one of a span, where a year is written.</param>
/// <param name="IsSpan">From one date to another.</param>
/// <param name="IsLimit">Whether 前, 底, 内 or 止 makes it a deadline.</param>
/// <param name="Period">The period in which the date recurs (月 of 每月15日前), null when it does not.</param>
internal readonly record struct DateReading(PlanDate? From, PlanDate? To, bool IsSpan, bool IsLimit, string? Period);

/// <summary>Reads dates, deadlines and spans of dates in folded text.</summary>
internal static class Dates
{
    public static bool TryRead(ReadOnlySpan<char> s, int at, out DateReading date, out int end)
    {
        date = default;
        if (!TryReadPoint(s, at, null, out var first, out end))
        {
            return false;
        }

        var mark = Glyphs.SkipSpaces(s, end);
        if (first.IsNumeric && mark < s.Length && s[mark] is '-' or '至' or '到'
            && TryReadPoint(s, Glyphs.SkipSpaces(s, mark + 1), first, out var second, out var after)
            && second.IsNumeric
            && first.Shape <= second.Shape
            && (second.Shape != Shape.BareYear || !Units.TryRead(s, Glyphs.SkipSpaces(s, after), out _, out _)))
        {
            date = new DateReading(first.Date, second.Date, IsSpan: true, IsLimit: false, null);
            end = after;
            return true;
        }

        if (first.Shape != Shape.Sure)
        {
            return false;
        }

        date = new DateReading(null, first.Date, IsSpan: false, first.IsLimit, first.Period);
        return true;
    }

    /// <summary>Whether a number is a year of planning, when four digits stand alone.</summary>
    public static bool IsYear(int number) => number is >= 1949 and <= 2199;

    /// <summary>Reads digits at a place as a small whole number; -1 when there are none or too many.</summary>
    public static int ReadDigits(ReadOnlySpan<char> s, int at, out int end)
    {
        var value = 0;
        end = at;
        while (end < s.Length && Glyphs.IsDigit(s[end]))
        {
            if (end - at >= 8)
            {
                return -1;
            }

            value = (value * 10) + (s[end] - '0');
            end++;
        }

        return end == at ? -1 : value;
    }

    private static bool TryReadPoint(ReadOnlySpan<char> s, int at, Point? before, out Point point, out int end)
    {
        point = default;
        end = at;
        if (at >= s.Length)
        {
            return false;
        }

        if (Glyphs.IsDigit(s[at]))
        {
            return TryReadNumeric(s, at, before, out point, out end);
        }

        return before is null && s[at] switch
        {
            '每' => TryReadRecurring(s, at, out point, out end),
            '次' or '下' or '当' or '本' or '上' => TryReadRelative(s, at, out point, out end),
            '年' or '月' or '季' => TryReadEndOf(s, at, out point, out end),
            '第' => TryReadQuarter(s, at + 1, out point, out end),
            var c when Numerals.IsChineseNumeral(c) =>
                TryReadQuarter(s, at, out point, out end) || TryReadChineseMonth(s, at, out point, out end),
            _ => false,
        };
    }

    private static bool TryReadNumeric(ReadOnlySpan<char> s, int at, Point? before, out Point point, out int end)
    {
        point = default;
        var number = ReadDigits(s, at, out end);
        var digits = end - at;
        var next = Glyphs.SkipSpaces(s, end);
        var sign = next < s.Length ? s[next] : '\0';
        if (digits == 4 && IsYear(number))
        {
            return TryReadFromYear(s, number, sign, next, out point, ref end);
        }

        if (digits is 6 or 8 && IsYear(number / (digits == 6 ? 100 : 10_000)))
        {
            var parsed = digits == 6
                ? PlanDate.Of(number / 100, number % 100, null)
                : PlanDate.Of(number / 10_000, number / 100 % 100, number % 100);
            point = new Point(parsed, digits == 6 ? Shape.Compact : Shape.Sure, IsNumeric: true, false, null);
            return parsed is not null && !Units.TryRead(s, Glyphs.SkipSpaces(s, end), out _, out _);
        }

        if (digits > 2)
        {
            return false;
        }

        if (sign == '月' && number is >= 1 and <= 12)
        {
            end = next + 1;
            return FinishMonth(s, before?.Date?.Year, number, out point, ref end);
        }

        if (sign is '日' or '号' && number is >= 1 and <= 31)
        {
            end = next + 1;
            var limited = ReadTail(s, ref end, insideIsLimit: false);
            var date = before?.Date is { Month: { } month } from ? PlanDate.Of(from.Year, month, number) : null;
            point = new Point(date, Shape.Sure, IsNumeric: true, limited, null);
            return limited || before?.Date is { Month: not null };
        }

        return number <= 24 && TryReadHour(s, next, sign, out point, ref end);
    }

    private static bool TryReadFromYear(ReadOnlySpan<char> s, int year, char sign, int next, out Point point, ref int end)
    {
        if (sign == '年')
        {
            end = next + 1;
            if (end < s.Length && s[end] == '度')
            {
                end++;
            }

            var at = Glyphs.SkipSpaces(s, end);
            var month = ReadDigits(s, at, out var after);
            after = Glyphs.SkipSpaces(s, after);
            if (month is >= 1 and <= 12 && after < s.Length && s[after] == '月')
            {
                end = after + 1;
                return FinishMonth(s, year, month, out point, ref end);
            }

            var limit = ReadTail(s, ref end, insideIsLimit: true);
            point = new Point(PlanDate.Of(year, null, null), Shape.Sure, IsNumeric: true, limit, null);
            return true;
        }

        if (sign is '.' or '-' or '/' && ReadDigits(s, next + 1, out var monthEnd) is >= 1 and <= 12 and var m && monthEnd - next <= 3)
        {
            if (monthEnd < s.Length && s[monthEnd] == sign && ReadDigits(s, monthEnd + 1, out var dayEnd) is var d and > 0
                && PlanDate.Of(year, m, d) is { } day)
            {
                end = dayEnd;
                var limit = ReadTail(s, ref end, insideIsLimit: false);
                point = new Point(day, Shape.Sure, IsNumeric: true, limit, null);
                return true;
            }

            end = monthEnd;
            point = new Point(PlanDate.Of(year, m, null), Shape.YearAndMonth, IsNumeric: true, false, null);
            return true;
        }

        point = new Point(PlanDate.Of(year, null, null), Shape.BareYear, IsNumeric: true, false, null);
        return true;
    }

    /// <summary>What may follow 6月: 份, a day, 底, 前.</summary>
    private static bool FinishMonth(ReadOnlySpan<char> s, int? year, int month, out Point point, ref int end)
    {
        if (end < s.Length && s[end] == '份')
        {
            end++;
        }

        int? day = null;
        var at = Glyphs.SkipSpaces(s, end);
        if (ReadDigits(s, at, out var after) is >= 1 and <= 31 and var d
            && Glyphs.SkipSpaces(s, after) is var mark
            && mark < s.Length
            && s[mark] is '日' or '号')
        {
            day = d;
            end = mark + 1;
        }

        var limit = ReadTail(s, ref end, insideIsLimit: true);
        point = new Point(year is { } y ? PlanDate.Of(y, month, day) : null, Shape.Sure, IsNumeric: true, limit, null);
        return true;
    }

    /// <summary>17时前, 8:30前: an hour is a deadline only where 前 says so.</summary>
    private static bool TryReadHour(ReadOnlySpan<char> s, int next, char sign, out Point point, ref int end)
    {
        point = default;
        if (sign is '时' or '点')
        {
            end = next + 1;
        }
        else if (sign == ':' && ReadDigits(s, next + 1, out var minuteEnd) is >= 0 and < 60 && minuteEnd - next == 3)
        {
            end = minuteEnd;
        }
        else
        {
            return false;
        }

        var limit = ReadTail(s, ref end, insideIsLimit: false);
        point = new Point(null, Shape.Sure, IsNumeric: true, limit, null);
        return limit || sign == ':';
    }

    /// <summary>每月15日前, 每月底前, 每周五前.</summary>
    private static bool TryReadRecurring(ReadOnlySpan<char> s, int at, out Point point, out int end)
    {
        point = default;
        return Periods.TryReadEach(s, at, out var period, out end) && TryFinishRelative(s, period, out point, ref end);
    }

    /// <summary>次月10日前, 当年12月底前, 下半年.</summary>
    private static bool TryReadRelative(ReadOnlySpan<char> s, int at, out Point point, out int end)
    {
        point = default;
        end = at + 1;
        if (s[at] is '上' or '下' && s[end..].StartsWith("半年", StringComparison.Ordinal))
        {
            end += 2;
            point = new Point(null, Shape.Sure, IsNumeric: false, ReadTail(s, ref end, insideIsLimit: true), null);
            return true;
        }

        return Periods.TryReadBare(s, end, out _, out end) && TryFinishRelative(s, null, out point, ref end);
    }

    private static bool TryFinishRelative(ReadOnlySpan<char> s, string? period, out Point point, ref int end)
    {
        var at = Glyphs.SkipSpaces(s, end);
        var found = false;
        var number = ReadDigits(s, at, out var after);
        var mark = Glyphs.SkipSpaces(s, after);
        if (number is >= 1 and <= 12 && mark < s.Length && s[mark] == '月')
        {
            found = true;
            end = mark + 1;
            at = Glyphs.SkipSpaces(s, end);
            number = ReadDigits(s, at, out after);
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
            found = ReadTail(s, ref end, insideIsLimit: false);
            point = new Point(null, Shape.Sure, IsNumeric: false, true, period);
            return found;
        }

        var limit = ReadTail(s, ref end, insideIsLimit: true);
        point = new Point(null, Shape.Sure, IsNumeric: false, limit, period);
        return found || limit;
    }

    /// <summary>年底前, 月末, 季度末, 年内.</summary>
    private static bool TryReadEndOf(ReadOnlySpan<char> s, int at, out Point point, out int end)
    {
        end = s[at..].StartsWith("季度", StringComparison.Ordinal) ? at + 2 : at + 1;
        var limit = end < s.Length && s[end] is '底' or '末' or '内' && ReadTail(s, ref end, insideIsLimit: true);
        point = new Point(null, Shape.Sure, IsNumeric: false, limit, null);
        return limit;
    }

    private static bool TryReadQuarter(ReadOnlySpan<char> s, int at, out Point point, out int end)
    {
        point = default;
        end = at + 1;
        if (at >= s.Length || s[at] is not ('一' or '二' or '三' or '四' or '1' or '2' or '3' or '4')
            || !s[end..].StartsWith("季度", StringComparison.Ordinal))
        {
            return false;
        }

        end += 2;
        var limit = ReadTail(s, ref end, insideIsLimit: true);
        point = new Point(null, Shape.Sure, IsNumeric: false, limit, null);
        return true;
    }

    private static bool TryReadChineseMonth(ReadOnlySpan<char> s, int at, out Point point, out int end)
    {
        point = default;
        if (!Numerals.TryReadChinese(s, at, out var month, out end) || month > 12 || end >= s.Length || s[end] != '月')
        {
            return false;
        }

        end++;
        var limit = ReadTail(s, ref end, insideIsLimit: true);
        point = new Point(null, Shape.Sure, IsNumeric: false, limit, null);
        return limit;
    }

    /// <summary>Reads 底, 下旬, 前, 内, 止 after a date and tells whether they make it a limit.</summary>
    private static bool ReadTail(ReadOnlySpan<char> s, ref int end, bool insideIsLimit)
    {
        var limit = false;
        var at = Glyphs.SkipSpaces(s, end);
        if (at < s.Length && s[at] is '底' or '末')
        {
            limit = true;
            end = at = at + 1;
        }
        else if (s[at..] is ['初', ..])
        {
            end = at = at + 1;
        }
        else if (s[at..] is ['上' or '中' or '下', '旬', ..])
        {
            end = at = at + 2;
        }

        at = Glyphs.SkipSpaces(s, at);
        var rest = s[at..];
        if (rest is ['之' or '以', '前', ..])
        {
            end = at + 2;
            return true;
        }

        if (rest is ['前', ..] && rest is not ['前', '期' or '后' or '往' or '沿' or '景' or '列' or '端' or '置' or '三', ..])
        {
            end = at + 1;
            return true;
        }

        if (insideIsLimit && rest is ['内' or '止', ..] && rest is not ['内', '部' or '容' or '设' or '外', ..])
        {
            end = at + 1;
            return true;
        }

        return limit;
    }

    /// <summary>How surely digits are a date; what is not sure is one only as the end of a span, beside its like.</summary>
    private enum Shape
    {
        BareYear,
        YearAndMonth,
        Compact,
        Sure,
    }

    private readonly record struct Point(PlanDate? Date, Shape Shape, bool IsNumeric, bool IsLimit, string? Period);
}
