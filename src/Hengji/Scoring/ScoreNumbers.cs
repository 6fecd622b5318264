using System.Globalization;

namespace Hengji.Scoring;

/// <summary>Numbers of scores, rounded and written in one way.</summary>
internal static class ScoreNumbers
{
    /// <summary>Two decimals; a half goes up, as in the offices' own tables.</summary>
    public static decimal Rounded(decimal number) => Math.Round(number, 2, MidpointRounding.AwayFromZero);

    /// <summary>A score with its two decimals.</summary>
    public static string Score(decimal score) => score.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A number as short as it can be said.</summary>
    public static string Plain(decimal number) => number.ToString("#,##0.######", CultureInfo.InvariantCulture);

    public static string Percent(decimal share) => (share * 100m).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
