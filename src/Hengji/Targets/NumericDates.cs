namespace Hengji.Targets;

/// <summary>Reads dates that begin with digits: 2025年6月, 2025.6.1, 20250601, 6月30日前, 17时前.</summary>
internal static class NumericDates
{
    public static bool TryRead(ReadOnlySpan<char> s, int at, DatePoint? before, out DatePoint point, out int end)
    {
        point = default;
        var number = Dates.ReadDigits(s, at, out end);
        var digits = end - at;
        var next = Glyphs.SkipSpaces(s, end);
        var sign = next < s.Length ? s[next] : '\0';
        if (digits == 4 && Dates.IsYear(number))
        {
            return TryReadFromYear(s, number, sign, next, out point, ref end);
        }

        if (digits is 6 or 8 && Dates.IsYear(number / (digits == 6 ? 100 : 10_000)))
        {
            var parsed = digits == 6
                ? PlanDate.Of(number / 100, number % 100, null)
                : PlanDate.Of(number / 10_000, number / 100 % 100, number % 100);
            point = new DatePoint(parsed, digits == 6 ? DateShape.Compact : DateShape.Sure, IsNumeric: true, false, null);
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
            var limited = DateTail.Read(s, ref end, insideIsLimit: false);
            var date = before?.Date is { Month: { } month } from ? PlanDate.Of(from.Year, month, number) : null;
            point = new DatePoint(date, DateShape.Sure, IsNumeric: true, limited, null);
            return limited || before?.Date is { Month: not null };
        }

        return number <= 24 && TryReadHour(s, next, sign, out point, ref end);
    }

    private static bool TryReadFromYear(ReadOnlySpan<char> s, int year, char sign, int next, out DatePoint point, ref int end)
    {
        if (sign == '年')
        {
            end = next + 1;
            if (end < s.Length && s[end] == '度')
            {
                end++;
            }

            var at = Glyphs.SkipSpaces(s, end);
            var month = Dates.ReadDigits(s, at, out var after);
            after = Glyphs.SkipSpaces(s, after);
            if (month is >= 1 and <= 12 && after < s.Length && s[after] == '月')
            {
                end = after + 1;
                return FinishMonth(s, year, month, out point, ref end);
            }

            var limit = DateTail.Read(s, ref end, insideIsLimit: true);
            point = new DatePoint(PlanDate.Of(year, null, null), DateShape.Sure, IsNumeric: true, limit, null);
            return true;
        }

        if (sign is '.' or '-' or '/' && Dates.ReadDigits(s, next + 1, out var monthEnd) is >= 1 and <= 12 and var m && monthEnd - next <= 3)
        {
            if (monthEnd < s.Length && s[monthEnd] == sign && Dates.ReadDigits(s, monthEnd + 1, out var dayEnd) is var d and > 0
                && PlanDate.Of(year, m, d) is { } day)
            {
                end = dayEnd;
                var limit = DateTail.Read(s, ref end, insideIsLimit: false);
                point = new DatePoint(day, DateShape.Sure, IsNumeric: true, limit, null);
                return true;
            }

            end = monthEnd;
            point = new DatePoint(PlanDate.Of(year, m, null), DateShape.YearAndMonth, IsNumeric: true, false, null);
            return true;
        }

        point = new DatePoint(PlanDate.Of(year, null, null), DateShape.BareYear, IsNumeric: true, false, null);
        return true;
    }

    /// <summary>What may follow 6月: 份, a day, 底, 前.</summary>
    private static bool FinishMonth(ReadOnlySpan<char> s, int? year, int month, out DatePoint point, ref int end)
    {
        if (end < s.Length && s[end] == '份')
        {
            end++;
        }

        int? day = null;
        var at = Glyphs.SkipSpaces(s, end);
        if (Dates.ReadDigits(s, at, out var after) is >= 1 and <= 31 and var d
            && Glyphs.SkipSpaces(s, after) is var mark
            && mark < s.Length
            && s[mark] is '日' or '号')
        {
            day = d;
            end = mark + 1;
        }

        var limit = DateTail.Read(s, ref end, insideIsLimit: true);
        point = new DatePoint(year is { } y ? PlanDate.Of(y, month, day) : null, DateShape.Sure, IsNumeric: true, limit, null);
        return true;
    }

    /// <summary>17时前, 8:30前: an hour is a deadline only where 前 says so.</summary>
    private static bool TryReadHour(ReadOnlySpan<char> s, int next, char sign, out DatePoint point, ref int end)
    {
        point = default;
        if (sign is '时' or '点')
        {
            end = next + 1;
        }
        else if (sign == ':' && Dates.ReadDigits(s, next + 1, out var minuteEnd) is >= 0 and < 60 && minuteEnd - next == 3)
        {
            end = minuteEnd;
        }
        else
        {
            return false;
        }

        var limit = DateTail.Read(s, ref end, insideIsLimit: false);
        point = new DatePoint(null, DateShape.Sure, IsNumeric: true, limit, null);
        return limit || sign == ':';
    }
}
