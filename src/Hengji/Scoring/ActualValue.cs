using Hengji.Norms;

namespace Hengji.Scoring;

/// <summary>What was achieved (实际完成值), as far as it can be compared with a target.</summary>
public abstract record ActualValue;

/// <summary>One number for each number of the target, in its order and units: a change as its size, a rate in per cent.</summary>
public sealed record ActualNumbers(IReadOnlyList<decimal> Numbers) : ActualValue
{
    public ActualNumbers(params decimal[] numbers)
        : this((IReadOnlyList<decimal>)numbers)
    {
    }
}

/// <summary>The day on which a thing with a date was done.</summary>
public sealed record ActualDay(DateOnly Day) : ActualValue;

/// <summary>A person's judgement of a target in words, with the share of the points it is given.</summary>
/// <param name="Level">How far it was achieved.</param>
/// <param name="Share">Share of the points, 0 to 1, within the level's band.</param>
/// <param name="Reason">Why, in Chinese; owed.</param>
public sealed record ActualLevel(QualitativeLevel Level, decimal Share, string Reason) : ActualValue;
