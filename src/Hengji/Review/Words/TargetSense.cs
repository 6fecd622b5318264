using Hengji.Targets;

namespace Hengji.Review.Words;

/// <summary>What rules ask about a target beside its name.</summary>
internal static class TargetSense
{
    /// <summary>Whether the target is a share of something; 提升5% is a change of whatever it is.</summary>
    public static bool IsPercentage(TargetValue target) =>
        target.Meaning is { IsPercentage: true, Kind: not TargetKind.Change };

    /// <summary>Whether the target is words only, without a number, time or period in it.</summary>
    public static bool IsWords(TargetValue target) =>
        target.Meaning is { Kind: TargetKind.Qualitative or TargetKind.Sentence, Quantities.Count: 0 }
        && !target.Text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Whether the target is a number above one and nothing else: 95, which may mean 95%, while 0.95 is a share.</summary>
    public static bool IsBareNumber(TargetValue target) =>
        target.Meaning is { Kind: TargetKind.Quantity, Quantities: [{ Unit: "", Noun: null, Number: > 1 }] };

    /// <summary>
    /// The vague word of the target that the indicator's name already says (加强……＝加强); null when there is none.
    /// </summary>
    public static string? RepeatedWord(string name, TargetValue target)
    {
        if (!IsWords(target))
        {
            return null;
        }

        return IndicatorWords.Directions.FirstInBoth(target.Text, name) ?? IndicatorWords.States.FirstInBoth(target.Text, name);
    }
}
