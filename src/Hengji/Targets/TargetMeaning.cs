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

    public Comparison Comparison { get; init; }

    /// <summary>The numbers, in written order; a range has its two bounds.</summary>
    public IReadOnlyList<Quantity> Quantities { get; init; } = [];

    /// <summary>The period of a frequency or allowance (周, 月, 季度, 半年, 年), null when none.</summary>
    public string? Period { get; init; }

    /// <summary>The time words of a deadline as written (12月底前, 2小时内), null when none.</summary>
    public string? Deadline { get; init; }

    /// <summary>The qualitative word (健全, 显著提升), null when none.</summary>
    public string? Word { get; init; }

    public Direction Direction { get; init; }

    /// <summary>In Chinese, why this target cannot be measured as it stands; null when it can.</summary>
    public string? WhyUnmeasurable { get; init; }

    public bool IsMeasurable => WhyUnmeasurable is null;

    /// <summary>Whether every number is a percentage.</summary>
    public bool IsPercentage => Quantities.Count > 0 && Quantities.All(q => q.Unit is "%" or "‰" or "百分比");
}
