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
            && (second.Shape != DateShape.BareYear || !Units.TryRead(s, Glyphs.SkipSpaces(s, after), out _, out _)))
        {
            date = new DateReading(first.Date, second.Date, IsSpan: true, IsLimit: false, null);
            end = after;
            return true;
        }

        if (first.Shape != DateShape.Sure)
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

    private static bool TryReadPoint(ReadOnlySpan<char> s, int at, DatePoint? before, out DatePoint point, out int end)
    {
        point = default;
        end = at;
        if (at >= s.Length)
        {
            return false;
        }

        if (Glyphs.IsDigit(s[at]))
        {
            return NumericDates.TryRead(s, at, before, out point, out end);
        }

        return before is null && RelativeDates.TryRead(s, at, out point, out end);
    }
}
