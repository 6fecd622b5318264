using Hengji.Targets;

namespace Hengji.Review.Words;

/// <summary>What rules ask about a target beside its name.</summary>
internal static class TargetSense
{
    public static bool IsPercentage(TargetValue target) => target.Meaning.IsPercentage;

    /// <summary>Whether the target is words only, without a number, time or period in it.</summary>
    public static bool IsWords(TargetValue target) =>
        target.Meaning is { Kind: TargetKind.Qualitative or TargetKind.Sentence, Quantities.Count: 0 }
        && !target.Text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>The word that gives a direction without saying how far (提升, 减少); null when there is none.</summary>
    public static string? Direction(TargetValue target) => First(target.Text, IndicatorWords.Directions);

    /// <summary>The word that names a state without a sign to know it by (健全, 有效); null when there is none.</summary>
    public static string? State(TargetValue target) => First(target.Text, IndicatorWords.States);

    /// <summary>
    /// The vague word of the target that the indicator's name already says (加强……＝加强); null when there is none.
    /// </summary>
    public static string? RepeatedWord(string name, TargetValue target)
    {
        if (!IsWords(target))
        {
            return null;
        }

        return Repeated(name, target.Text, IndicatorWords.Directions) ?? Repeated(name, target.Text, IndicatorWords.States);
    }

    private static string? First(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    private static string? Repeated(string name, string target, string[] words)
    {
        foreach (var word in words)
        {
            if (target.Contains(word, StringComparison.Ordinal) && name.Contains(word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }
}
