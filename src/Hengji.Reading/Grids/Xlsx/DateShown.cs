using System.Globalization;
using System.Text;

namespace Hengji.Reading.Grids.Xlsx;

/// <summary>Shows the number of a day by a section of a format that is for dates or times.</summary>
internal static class DateShown
{
    private const string Weekdays = "日一二三四五六";

    /// <returns>The date; null when the number is of no day.</returns>
    public static string? Of(FormatSection section, double serial)
    {
        // 9999-12-31 is the last day a spreadsheet knows.
        if (serial is < 0 or >= 2_958_466)
        {
            return null;
        }

        // Spreadsheets count a 29 February 1900 that never was.
        var date = DateTime.FromOADate(serial < 60 ? serial + 1 : serial);
        var tokens = section.Tokens;
        if (!tokens.Any(t => t.Kind == TokenKind.Date && t.Text.StartsWith("ss", StringComparison.Ordinal)) || !tokens.Any(t => t.Kind == TokenKind.Point))
        {
            date = new DateTime((date.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
        }

        var half = tokens.Any(t => t.Kind == TokenKind.HalfDay);
        var text = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            text.Append(token.Kind switch
            {
                TokenKind.Date => Part(token.Text, date, serial, half, IsMinute(tokens, i)),
                TokenKind.HalfDay => token.Text[0] == '上' ? date.Hour < 12 ? "上午" : "下午" : date.Hour < 12 ? "AM" : "PM",
                TokenKind.Digit => date.ToString("fffffff", CultureInfo.InvariantCulture)[..1],
                _ => token.Text,
            });
        }

        return text.ToString();
    }

    private static string Part(string part, DateTime date, double serial, bool half, bool minute) => part switch
    {
        "yy" or "y" => Two(date.Year % 100),
        "m" when minute => Number(date.Minute),
        "mm" when minute => Two(date.Minute),
        "m" => Number(date.Month),
        "mm" => Two(date.Month),
        "mmm" or "mmmm" => date.ToString(part is "mmm" ? "MMM" : "MMMM", CultureInfo.InvariantCulture),
        "mmmmm" => date.ToString("MMM", CultureInfo.InvariantCulture)[..1],
        "d" => Number(date.Day),
        "dd" => Two(date.Day),
        "ddd" or "dddd" => date.ToString(part, CultureInfo.InvariantCulture),
        "aaa" => Weekdays[(int)date.DayOfWeek].ToString(),
        "aaaa" => "星期" + Weekdays[(int)date.DayOfWeek],
        "h" => Number(half ? (date.Hour + 11) % 12 + 1 : date.Hour),
        "hh" => Two(half ? (date.Hour + 11) % 12 + 1 : date.Hour),
        "s" => Number(date.Second),
        "ss" => Two(date.Second),
        "[h" or "[hh" => Number((long)(serial * 24)),
        "[m" or "[mm" => Number((long)(serial * 24 * 60)),
        "[s" or "[ss" => Number((long)Math.Round(serial * 24 * 60 * 60)),
        _ when part[0] is 'y' or 'e' => Number(date.Year),
        _ => string.Empty,
    };

    /// <summary>m is a minute behind an hour or before a second, else a month.</summary>
    private static bool IsMinute(IReadOnlyList<FormatToken> tokens, int at)
    {
        static bool IsTime(FormatToken token, char part) => token.Text.TrimStart('[')[0] == part;
        for (var i = at - 1; i >= 0; i--)
        {
            if (tokens[i].Kind == TokenKind.Date)
            {
                if (IsTime(tokens[i], 'h'))
                {
                    return true;
                }

                break;
            }
        }

        for (var i = at + 1; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Date)
            {
                return IsTime(tokens[i], 's');
            }
        }

        return false;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Two(int value) => value.ToString("00", CultureInfo.InvariantCulture);
}
