using System.Globalization;
using Hengji.Targets;

namespace Hengji.Review;

/// <summary>Dates and years as an official letter writes them.</summary>
internal static class Spoken
{
    public static string Date(PlanDate date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{month}月{day}日"),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{month}月"),
        _ => Year(date.Year),
    };

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number as it was written, without separators.</summary>
    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}年");

    public static string Years(int from, int to) => from == to ? Year(from) : $"{Year(from)}-{Year(to)}";
}
