using System.Globalization;

namespace Hengji.Ledgers.Columns;

/// <summary>The days, weeks, months or quarters that belong to a period: weeks by their Thursday, months and quarters when all of them lies in it.</summary>
internal static class Stretches
{
    /// <summary>The first day of each.</summary>
    public static IEnumerable<DateOnly> Of(Every every, MeasureScope scope)
    {
        var first = StartOf(every, scope.From);
        for (var start = first; start <= scope.Until; start = Next(every, start))
        {
            var belongs = every switch
            {
                Every.Day => true,
                Every.Week => start.AddDays(3) >= scope.From && start.AddDays(3) <= scope.Until,
                _ => start >= scope.From && Next(every, start).AddDays(-1) <= scope.Until,
            };
            if (belongs)
            {
                yield return start;
            }
        }
    }

    public static string NameOf(Every every, DateOnly start) => every switch
    {
        Every.Day => start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Every.Week => string.Create(CultureInfo.InvariantCulture, $"{start:yyyy-MM-dd} 起的一周"),
        Every.Month => string.Create(CultureInfo.InvariantCulture, $"{start.Year} 年 {start.Month} 月"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{start.Year} 年第 {((start.Month - 1) / 3) + 1} 季度"),
    };

    private static DateOnly StartOf(Every every, DateOnly day) => every switch
    {
        Every.Day => day,
        Every.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        Every.Month => new DateOnly(day.Year, day.Month, 1),
        _ => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
    };

    private static DateOnly Next(Every every, DateOnly start) => every switch
    {
        Every.Day => start.AddDays(1),
        Every.Week => start.AddDays(7),
        Every.Month => start.AddMonths(1),
        _ => start.AddMonths(3),
    };
}
