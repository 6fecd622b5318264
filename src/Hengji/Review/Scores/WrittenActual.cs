using Hengji.Scoring;
using Hengji.Targets;

namespace Hengji.Review.Scores;

/// <summary>Understands 实际完成值 as written, beside the target it answers.</summary>
internal static class WrittenActual
{
    /// <summary>What was achieved, in the target's units and order; null when the two cannot be compared for sure.</summary>
    public static ActualValue? Of(string? text, TargetMeaning target)
    {
        if (text is null || target.Kind is TargetKind.Qualitative or TargetKind.Sentence or TargetKind.Placeholder or TargetKind.DateSpan)
        {
            return null;
        }

        var actual = TargetGrammar.Compile(text);
        if (target is { Kind: TargetKind.Deadline, Quantities.Count: 0 })
        {
            return target.To is not null && actual.To is { Month: { } month, Day: { } day } done
                ? new ActualDay(new DateOnly(done.Year, month, day)) : null;
        }

        var wanted = target.Kind == TargetKind.Range ? 1 : target.Quantities.Count;
        return actual.Quantities.Count == wanted && actual.Kind is TargetKind.Quantity or TargetKind.Change or TargetKind.Frequency or TargetKind.Deadline
            && actual.Quantities.Zip(target.Quantities).All(pair => IsComparable(pair.First, pair.Second))
                ? new ActualNumbers([.. actual.Quantities.Select(quantity => quantity.Number)]) : null;
    }

    /// <summary>The same unit, or a bare number that is not a rate written as a fraction; a bound is no value.</summary>
    private static bool IsComparable(Quantity actual, Quantity target) =>
        actual.Comparison is Comparison.Unstated or Comparison.Equal
        && (string.Equals(actual.Unit, target.Unit, StringComparison.Ordinal)
            || (actual.Unit.Length == 0 && (target.Unit is not "%" || actual.Number > 1m || actual.Number == 0m)));
}
