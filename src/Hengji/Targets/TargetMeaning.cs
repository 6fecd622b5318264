namespace Hengji.Targets;

/// <summary>The shape of a target.</summary>
public enum TargetKind
{
    /// <summary>One number or several (55家; 34个村委，47个居委), with or without a comparison.</summary>
    Quantity,

    /// <summary>Between two bounds (±3%以内, 80%-90%).</summary>
    Range,

    /// <summary>A change against a base (提升5%, 下降10%以上).</summary>
    Change,

    /// <summary>So often in a period (2次/周, 每季度一次).</summary>
    Frequency,

    /// <summary>By or within a time (12月底前, 2小时内).</summary>
    Deadline,

    /// <summary>From a date to a date (2020.1.1-2020.12.31).</summary>
    DateSpan,

    /// <summary>A state or a direction in words (健全, 及时, 提升).</summary>
    Qualitative,

    /// <summary>A sentence in which no target was found.</summary>
    Sentence,

    /// <summary>无, /, —, XX: nothing was stated.</summary>
    Placeholder,
}

/// <summary>How an actual value is compared with the number.</summary>
public enum Comparison
{
    /// <summary>No comparison was written (55家).</summary>
    Unstated,
    AtLeast,
    AtMost,
    Equal,
    More,
    Less,
}

/// <summary>Which way is better, where the words say so.</summary>
public enum Direction
{
    None,
    Increase,
    Decrease,
}

/// <summary>A number with what it counts.</summary>
/// <param name="Number">The number as written.</param>
/// <param name="Unit">%, 家, 元/人/月 …; empty when none was written.</param>
/// <param name="Noun">What is counted (村委), when written after or before the unit.</param>
/// <param name="Comparison">How an actual is compared with this number; a range has AtLeast and AtMost.</param>
public sealed record Quantity(
    decimal Number, string Unit, string? Noun = null, Comparison Comparison = Comparison.Unstated);

/// <summary>What a target's text means.</summary>
public sealed record TargetMeaning
{
    public required TargetKind Kind { get; init; }

    /// <summary>The comparison all numbers share; Unstated when they differ, as the two bounds of a range do.</summary>
    public Comparison Comparison
    {
        get
        {
            if (Quantities.Count == 0)
            {
                return Comparison.Unstated;
            }

            var first = Quantities[0].Comparison;
            return Quantities.All(quantity => quantity.Comparison == first) ? first : Comparison.Unstated;
        }
    }

    /// <summary>
    /// The numbers in written order, but the number of a deadline (2小时内) first and next the number that a change is
    /// about; a range has its two bounds.
    /// </summary>
    public IReadOnlyList<Quantity> Quantities { get; init; } = [];

    /// <summary>The period of a frequency or allowance (周, 月, 季度, 半年, 年, 两年), null when none.</summary>
    public string? Period { get; init; }

    /// <summary>The time words as written (12月底前, 2小时内, 2020.1.1-2020.12.31), null when none.</summary>
    public string? Deadline { get; init; }

    /// <summary>First date of a span; null when no year was written.</summary>
    public PlanDate? From { get; init; }

    /// <summary>Last date of a span, or the date of a deadline; null when no year was written.</summary>
    public PlanDate? To { get; init; }

    /// <summary>The word of a change or a state (提升, 健全), or the whole text where nothing else was found.</summary>
    public string? Word { get; init; }

    /// <summary>What a change is counted from (同比, 较上年), null when it is not said.</summary>
    public string? Base { get; init; }

    public Direction Direction { get; init; }

    /// <summary>In Chinese, why this target cannot be measured as it stands; null when it can.</summary>
    public string? WhyUnmeasurable => Vagueness.Of(this);

    public bool IsMeasurable => WhyUnmeasurable is null;

    /// <summary>Whether the target is a change whose base is not said: it can be measured once the base is known.</summary>
    public bool NeedsBaseline => Kind == TargetKind.Change && Base is null;

    /// <summary>Whether every number is a percentage.</summary>
    public bool IsPercentage => Quantities.Count > 0 && Quantities.All(q => q.Unit is "%" or "‰" or "百分比");

    /// <summary>The meaning in one canonical wording; compiling it gives this meaning again.</summary>
    public string Print() => TargetPrinter.Print(this);

    public bool Equals(TargetMeaning? other) =>
        other is not null
        && Kind == other.Kind
        && Quantities.SequenceEqual(other.Quantities)
        && string.Equals(Period, other.Period, StringComparison.Ordinal)
        && string.Equals(Deadline, other.Deadline, StringComparison.Ordinal)
        && From == other.From
        && To == other.To
        && string.Equals(Word, other.Word, StringComparison.Ordinal)
        && string.Equals(Base, other.Base, StringComparison.Ordinal)
        && Direction == other.Direction;

    public override int GetHashCode() => HashCode.Combine(Kind, Quantities.Count, Period, Deadline, To, Word, Direction);
}
