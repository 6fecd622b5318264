using Hengji.Scans;

namespace Hengji.Reading.Grids.Scans;

/// <summary>
/// Puts the 一 of 一级指标 back. One flat stroke beside a border is taken for a piece of it or passes unseen in faint print;
/// without it the head of the table is a row like any other. 二级 and 三级 do not get lost.
/// </summary>
internal static class LostNumerals
{
    private const string Lost = "一";
    private const string Dashes = "-–—―_~";

    /// <summary>What was put back is for a person to see.</summary>
    private const double Certainty = 0.6;

    public static IReadOnlyList<ScannedLetter> Restored(IReadOnlyList<ScannedLetter> letters)
    {
        var result = letters.ToList();
        for (var i = 0; i + 2 < result.Count; i++)
        {
            if (result[i].Text is not "级" || result[i + 1].Text is not "指" || result[i + 2].Text is not "标")
            {
                continue;
            }

            var before = result.FindIndex(l => l.Text.Trim().Length > 0 && StandsBefore(l, result[i]));
            if (before < 0)
            {
                result.Insert(i, Place(result[i], result[i + 1]));
                i++;
            }
            else if (Dashes.Contains(result[before].Text, StringComparison.Ordinal))
            {
                result[before] = result[before] with { Text = Lost, Certainty = Math.Min(result[before].Certainty, Certainty) };
            }
        }

        return result;
    }

    /// <summary>Beside it on the left, or right above it where letters stand one under the other.</summary>
    private static bool StandsBefore(ScannedLetter letter, ScannedLetter next)
    {
        var (middle, ahead) = ((letter.Left + letter.Right) / 2, (next.Left + next.Right) / 2);
        var (across, down) = (ahead - middle, next.Baseline - letter.Baseline);
        return (Math.Abs(down) < 0.6 * next.Size && across > 0 && across < 1.8 * next.Size)
            || (down > 0.4 * next.Size && down < 1.8 * next.Size && Math.Abs(across) < 0.7 * next.Size);
    }

    private static ScannedLetter Place(ScannedLetter next, ScannedLetter after)
    {
        var isStacked = after.Baseline - next.Baseline > 0.5 * next.Size && Math.Abs(after.Left - next.Left) < 0.3 * next.Size;
        return isStacked
            ? next with { Text = Lost, Baseline = next.Baseline - next.Size, Certainty = Certainty }
            : next with { Text = Lost, Left = next.Left - (0.9 * next.Size), Right = next.Left - (0.05 * next.Size), Certainty = Certainty };
    }
}
