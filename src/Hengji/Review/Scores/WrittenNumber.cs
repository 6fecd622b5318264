using System.Globalization;
using Hengji.Targets;

namespace Hengji.Review.Scores;

/// <summary>Reads points, scores and rates as they are written on a form: 10, 9.5分, 95.5%.</summary>
internal static class WrittenNumber
{
    /// <summary>The number; null when the text is not wholly one.</summary>
    public static decimal? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var folded = string.Concat(text.Select(Glyphs.Fold).Where(c => !char.IsWhiteSpace(c))).TrimEnd('%', '分');
        return decimal.TryParse(folded, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number : null;
    }

    /// <summary>What one more in the last digit written is worth: 0.1 of 82.3.</summary>
    public static decimal LastDigit(decimal number)
    {
        var step = 1m;
        for (var i = 0; i < number.Scale; i++)
        {
            step /= 10m;
        }

        return step;
    }
}
