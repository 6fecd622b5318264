using System.Buffers;
using System.Globalization;

namespace Hengji.Ledgers.Intake;

/// <summary>Why a cell cannot be taken, and what to do; both Chinese.</summary>
internal readonly record struct CellFault(string Message, string Remedy);

/// <summary>
/// Texts of cells to values. Only writings with one meaning are taken; what could mean two things is refused with its reason,
/// since nobody reads a million rows again.
/// </summary>
internal static class CellReader
{
    /// <summary>Full-width signs, and spaces that are none to the eye.</summary>
    private static readonly SearchValues<char> Folding = SearchValues.Create(
        [.. Enumerable.Range(0xFF01, 0x5E).Select(c => (char)c), '\u3000', '\u00A0', '\u200B', '\uFEFF']);

    /// <summary>What numbers are written with.</summary>
    private static readonly SearchValues<char> Writing = SearchValues.Create("0123456789.,+-");

    private const int MostFigures = 14;
    private const int MostDecimals = 4;
    private const decimal Scale = 10_000;
    private const long MicrosecondsADay = 86_400_000_000;
    private const int FirstYear = 1949;
    private const int LastYear = 2199;

    /// <summary>Number of the first day of 1970.</summary>
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>Full-width letters and figures, and spaces that are none to the eye, as people mean them; the same span when there are none.</summary>
    public static ReadOnlySpan<char> Folded(ReadOnlySpan<char> text, Span<char> room)
    {
        text = text.Trim();
        if (!text.ContainsAny(Folding) || text.Length > room.Length)
        {
            return text;
        }

        var length = 0;
        foreach (var c in text)
        {
            switch (c)
            {
                case >= '\uFF01' and <= '\uFF5E':
                    room[length++] = (char)(c - 0xFEE0);
                    break;
                case '\u3000' or '\u00A0':
                    room[length++] = ' ';
                    break;
                case '\u200B' or '\uFEFF':
                    break;
                default:
                    room[length++] = c;
                    break;
            }
        }

        return ((ReadOnlySpan<char>)room[..length]).Trim();
    }

    /// <summary>A number, in ten-thousandths: figures with a point, thousands in threes, the unit of the column behind or the sign of money before.</summary>
    public static bool TryNumber(ReadOnlySpan<char> text, LedgerColumn column, out long number, out CellFault fault)
    {
        fault = default;
        if (TryPlain(text, out number))
        {
            return TryBounds(number, column, out fault);
        }

        var body = text;
        if (body.Length > 0 && body[0] is '¥' or '￥')
        {
            body = body[1..].TrimStart();
        }

        if (column.Unit is { } unit && body.EndsWith(unit, StringComparison.Ordinal))
        {
            body = body[..^unit.Length].TrimEnd();
        }

        if (body.Contains(',') && WithoutThousands(body) is { } together)
        {
            body = together;
        }

        if (TryPlain(body, out number))
        {
            return TryBounds(number, column, out fault);
        }

        fault = NumberFault(body, column);
        return false;
    }

    /// <summary>A date, in days since 1970: year, month and day in this order.</summary>
    public static bool TryDate(ReadOnlySpan<char> text, out int days, out CellFault fault)
    {
        days = 0;
        if (TryDay(text, out var date, out var rest, out fault))
        {
            days = date.DayNumber - Epoch;
            if (rest.IsEmpty || IsMidnight(rest))
            {
                return true;
            }

            fault = new CellFault("日期后面还有别的内容。", "只填日期，如 2025-03-05。");
        }

        return false;
    }

    /// <summary>A date with or without the time of day, in microseconds since 1970.</summary>
    public static bool TryMoment(ReadOnlySpan<char> text, out long moment, out CellFault fault)
    {
        moment = default;
        if (!TryDay(text, out var day, out var rest, out fault))
        {
            return false;
        }

        if (rest.IsEmpty)
        {
            moment = (day.DayNumber - Epoch) * MicrosecondsADay;
            return true;
        }

        if (TryTime(rest, out var time))
        {
            moment = ((day.DayNumber - Epoch) * MicrosecondsADay) + (time.Ticks / TimeSpan.TicksPerMicrosecond);
            return true;
        }

        fault = new CellFault("时间写法看不懂。", "请写作 2025-03-05 14:30 或 2025-03-05 14:30:00。");
        return false;
    }

    public static bool TryFlag(ReadOnlySpan<char> text, out bool flag, out CellFault fault)
    {
        fault = default;
        flag = text is "是" or "有" or "√" or "1" or "Y" or "y" or "TRUE" or "True" or "true";
        if (flag || text is "否" or "无" or "×" or "0" or "N" or "n" or "FALSE" or "False" or "false")
        {
            return true;
        }

        fault = new CellFault("只能填“是”或“否”。", "请改为“是”或“否”。");
        return false;
    }

    private static bool TryBounds(long number, LedgerColumn column, out CellFault fault)
    {
        fault = default;
        if (column.Least is { } least && number < least * Scale)
        {
            fault = new CellFault(string.Create(CultureInfo.InvariantCulture, $"小于最小值 {least}。"), "请核对。");
            return false;
        }

        if (column.Most is { } most && number > most * Scale)
        {
            fault = new CellFault(string.Create(CultureInfo.InvariantCulture, $"大于最大值 {most}。"), "请核对。");
            return false;
        }

        return true;
    }

    /// <summary>Digits with at most one point and a sign before, within what a ledger keeps.</summary>
    private static bool TryPlain(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        var at = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        long scaled = 0;
        var figures = 0;
        var decimals = -1;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '.' && decimals < 0 && figures > 0)
            {
                decimals = 0;
                continue;
            }

            if (!char.IsAsciiDigit(c) || (decimals < 0 && figures == MostFigures) || decimals == MostDecimals)
            {
                return false;
            }

            scaled = (scaled * 10) + (c - '0');
            figures++;
            if (decimals >= 0)
            {
                decimals++;
            }
        }

        if (figures == 0 || decimals == 0)
        {
            return false;
        }

        for (var missing = MostDecimals - Math.Max(decimals, 0); missing > 0; missing--)
        {
            scaled *= 10;
        }

        number = text[0] == '-' ? -scaled : scaled;
        return true;
    }

    /// <summary>1,234,567.8 as 1234567.8; null when the commas stand elsewhere than between threes.</summary>
    private static string? WithoutThousands(ReadOnlySpan<char> text)
    {
        var whole = text.IndexOf('.') is var point and >= 0 ? text[..point] : text;
        var sign = whole.Length > 0 && whole[0] is '-' or '+' ? 1 : 0;
        var first = whole[sign..].IndexOf(',');
        if (first is < 1 or > 3)
        {
            return null;
        }

        for (var i = sign + first; i < whole.Length; i += 4)
        {
            if (whole[i] != ',' || whole.Length - i < 4 || whole.Slice(i + 1, 3).ContainsAnyExceptInRange('0', '9'))
            {
                return null;
            }
        }

        return text.ToString().Replace(",", string.Empty, StringComparison.Ordinal);
    }

    private static CellFault NumberFault(ReadOnlySpan<char> text, LedgerColumn column)
    {
        var unit = column.Unit is null ? string.Empty : $"，单位{column.Unit}";
        if (text.IndexOfAny("eE") > 0 && text.ContainsAnyInRange('0', '9'))
        {
            return new CellFault("是科学计数法。", $"请写全数字{unit}。");
        }

        if (text.EndsWith("%") || text.EndsWith("‰"))
        {
            return new CellFault("带百分号，这一栏不是百分比。", $"请填数{unit}。");
        }

        if (text.ContainsAny('万', '亿', '千'))
        {
            return new CellFault($"数后带了“万”“亿”等，与本栏单位不同。", $"请换算后填数{unit}。");
        }

        if (text.StartsWith("(") && text.EndsWith(")"))
        {
            return new CellFault("括号表示的负数。", "请用减号，如 -12.5。");
        }

        if (text.IndexOfAny("OolI") >= 0 && text.ContainsAnyInRange('0', '9'))
        {
            return new CellFault("数字里混有字母（O 与 0、l 与 1）。", "请改为数字。");
        }

        if (text.ContainsAnyInRange('0', '9') && !text.ContainsAnyExcept(Writing))
        {
            return text.Contains(',')
                ? new CellFault("千分位逗号的位置不对，无法确定是多少。", "请去掉逗号。")
                : new CellFault($"位数超出（整数最多{MostFigures}位、小数最多{MostDecimals}位），或小数点有误。", "请核对。");
        }

        return new CellFault("不是数。", $"请填数{unit}；没有就留空。");
    }

    private static bool TryDay(ReadOnlySpan<char> text, out DateOnly date, out ReadOnlySpan<char> rest, out CellFault fault)
    {
        date = default;
        fault = default;
        rest = default;
        int year;
        int month;
        int day;
        if (text.Length >= 8 && !text[..8].ContainsAnyExceptInRange('0', '9') && (text.Length == 8 || !char.IsAsciiDigit(text[8])))
        {
            (year, month, day) = (Number(text[..4]), Number(text[4..6]), Number(text[6..8]));
            rest = text[8..];
        }
        else
        {
            var at = 0;
            if (!TryPart(text, ref at, 4, 4, out year))
            {
                fault = DateFault(text);
                return false;
            }

            var separator = at < text.Length ? text[at++] : '\0';
            var closing = separator switch
            {
                '-' or '/' or '.' => separator,
                '年' => '月',
                _ => '\0',
            };
            if (closing == '\0' || !TryPart(text, ref at, 1, 2, out month) || at >= text.Length || text[at++] != closing || !TryPart(text, ref at, 1, 2, out day))
            {
                fault = DateFault(text);
                return false;
            }

            if (separator == '年' && at < text.Length && text[at] is '日' or '号')
            {
                at++;
            }

            rest = text[at..];
        }

        if (rest.Length > 0)
        {
            if (rest[0] is ' ' or 'T')
            {
                rest = rest[1..].TrimStart();
            }
            else if (char.IsAsciiDigit(rest[0]) || rest[0] is '-' or '/' or '.')
            {
                fault = DateFault(text);
                return false;
            }
        }

        if (year is < FirstYear or > LastYear)
        {
            fault = new CellFault(string.Create(CultureInfo.InvariantCulture, $"年份 {year} 不可信。"), "请核对年份。");
            return false;
        }

        if (month is < 1 or > 12)
        {
            fault = new CellFault(string.Create(CultureInfo.InvariantCulture, $"没有 {month} 月；年、月、日的次序可能不对。"), "请写作 年-月-日，如 2025-03-05。");
            return false;
        }

        if (day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            fault = new CellFault(string.Create(CultureInfo.InvariantCulture, $"{year} 年 {month} 月没有 {day} 日。"), "请核对日期。");
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    private static CellFault DateFault(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange('0', '9') && text.Length == 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial))
        {
            var day = new DateOnly(1899, 12, 30).AddDays(serial);
            return new CellFault(
                "只有一个数，可能是 Excel 的日期序号" + string.Create(CultureInfo.InvariantCulture, $"（{day:yyyy-MM-dd}）。"), "请把该列设为日期格式后重新导出。");
        }

        if (text.IndexOfAny('-', '/', '.') is > 0 and <= 2)
        {
            return new CellFault("年份不全或不在前面，无法确定是哪一天。", "请写全年月日，如 2025-03-05。");
        }

        return text.ContainsAny('年', '月')
            ? new CellFault("年、月、日不全。", "请写全年月日，如 2025-03-05。")
            : new CellFault("不是日期。", "请写作 2025-03-05；没有就留空。");
    }

    private static bool TryPart(ReadOnlySpan<char> text, ref int at, int least, int most, out int number)
    {
        number = 0;
        var from = at;
        while (at < text.Length && at - from < most && char.IsAsciiDigit(text[at]))
        {
            number = (number * 10) + (text[at++] - '0');
        }

        return at - from >= least;
    }

    private static int Number(ReadOnlySpan<char> figures)
    {
        var number = 0;
        foreach (var c in figures)
        {
            number = (number * 10) + (c - '0');
        }

        return number;
    }

    private static bool IsMidnight(ReadOnlySpan<char> rest) => TryTime(rest, out var time) && time == TimeOnly.MinValue;

    private static bool TryTime(ReadOnlySpan<char> text, out TimeOnly time)
    {
        time = default;
        var at = 0;
        if (!TryPart(text, ref at, 1, 2, out var hour) || at >= text.Length || text[at++] is not (':' or '时') || !TryPart(text, ref at, 2, 2, out var minute))
        {
            return false;
        }

        var second = 0;
        if (at < text.Length && text[at] is ':')
        {
            at++;
            if (!TryPart(text, ref at, 2, 2, out second))
            {
                return false;
            }

            // Parts of a second are cut off, as a clock on the wall does.
            if (at < text.Length && text[at] == '.' && !text[(at + 1)..].ContainsAnyExceptInRange('0', '9'))
            {
                at = text.Length;
            }
        }
        else if (at < text.Length && text[at] == '分')
        {
            at++;
        }

        if (at != text.Length || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        time = new TimeOnly(hour, minute, second);
        return true;
    }
}
