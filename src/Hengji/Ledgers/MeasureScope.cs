using System.Globalization;

namespace Hengji.Ledgers;

/// <summary>For which time and for whom a measure is computed.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">Last day, included.</param>
/// <param name="Organisation">Only rows of this unit; null for all.</param>
public sealed record MeasureScope(DateOnly From, DateOnly Until, string? Organisation = null)
{
    public static MeasureScope OfYear(int year, string? organisation = null) =>
        new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), organisation);

    /// <summary>From January to the end of a month, as monitoring asks.</summary>
    public static MeasureScope Through(int year, int month, string? organisation = null) =>
        new(new DateOnly(year, 1, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), organisation);

    /// <summary>The same days of the year before; the 29 February becomes the 28th.</summary>
    public MeasureScope YearBefore() => this with { From = From.AddYears(-1), Until = LastOfMonth(Until) ? EndOfMonth(Until.AddYears(-1)) : Until.AddYears(-1) };

    public override string ToString()
    {
        var year = From.Year;
        var time = From is { Month: 1, Day: 1 } && Until.Year == year
            ? Until is { Month: 12, Day: 31 }
                ? string.Create(CultureInfo.InvariantCulture, $"{year} 年内")
                : LastOfMonth(Until)
                    ? string.Create(CultureInfo.InvariantCulture, $"{year} 年 1–{Until.Month} 月")
                    : null
            : null;
        time ??= string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd} 至 {Until:yyyy-MM-dd}");
        return Organisation is null ? time : $"{time} {Organisation}";
    }

    private static bool LastOfMonth(DateOnly day) => day.Day == DateTime.DaysInMonth(day.Year, day.Month);

    private static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
