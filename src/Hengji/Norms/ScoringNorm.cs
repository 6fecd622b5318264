using Hengji.Terms;

namespace Hengji.Norms;

/// <summary>How an actual that exceeds a target to stay under (≤) is scored.</summary>
public enum ReverseFormula
{
    /// <summary>Target ÷ actual.</summary>
    TargetOverActual,

    /// <summary>1 − (actual − target) ÷ target, at least 0.</summary>
    ShareOfExcess,
}

/// <summary>How the parts of 100 points fall on the execution of the budget and the dimensions.</summary>
/// <param name="Execution">预算执行率.</param>
/// <param name="Cost">成本指标; 0 where cost is no dimension of its own.</param>
/// <param name="Output">产出指标.</param>
/// <param name="Benefit">效益指标.</param>
/// <param name="Satisfaction">满意度指标.</param>
public sealed record ScoreParts(decimal Execution, decimal Cost, decimal Output, decimal Benefit, decimal Satisfaction)
{
    public decimal Of(Dimension dimension) => dimension switch
    {
        Dimension.Cost => Cost,
        Dimension.Output => Output,
        Dimension.Benefit => Benefit,
        _ => Satisfaction,
    };
}

/// <summary>Shares of an indicator's points that a level allows.</summary>
/// <param name="Least">Lowest share.</param>
/// <param name="Most">Highest share.</param>
/// <param name="ReachesMost">Whether the highest share itself still belongs to it.</param>
public readonly record struct ShareBand(decimal Least, decimal Most, bool ReachesMost)
{
    public bool Holds(decimal share) => share >= Least && (ReachesMost ? share <= Most : share < Most);
}

/// <summary>The requirements of self-evaluation (绩效自评); a place may set its own.</summary>
public sealed record ScoringNorm
{
    /// <summary>The national defaults: 财预〔2020〕10号, parts with cost as a dimension 财预〔2021〕101号.</summary>
    public static ScoringNorm National { get; } = new();

    /// <summary>Parts where cost stands under output (the tree of 2015).</summary>
    public ScoreParts Parts { get; init; } = new(10, 0, 50, 30, 10);

    /// <summary>Parts where cost is a dimension of its own (the tree of 2021).</summary>
    public ScoreParts PartsWithCost { get; init; } = new(10, 20, 40, 20, 10);

    public ReverseFormula Reverse { get; init; } = ReverseFormula.TargetOverActual;

    /// <summary>From which share of the target on an over-completion must be explained.</summary>
    public decimal ExplainFrom { get; init; } = 1.30m;

    /// <summary>How far a score may lie from what it comes to: one rounded to a decimal is no fault.</summary>
    public decimal Tolerance { get; init; } = 0.06m;

    public ShareBand Achieved { get; init; } = new(0.80m, 1.00m, ReachesMost: true);

    public ShareBand PartlyAchieved { get; init; } = new(0.60m, 0.80m, ReachesMost: false);

    public ShareBand NotAchieved { get; init; } = new(0.00m, 0.60m, ReachesMost: false);

    /// <summary>Satisfaction scored by bands: from which rate on which share of the points, highest first; below all none.</summary>
    public IReadOnlyList<(decimal From, decimal Share)> SatisfactionBands { get; init; } = [(90m, 1.0m), (80m, 0.8m), (60m, 0.5m)];

    public ShareBand BandOf(QualitativeLevel level) => level switch
    {
        QualitativeLevel.Achieved => Achieved,
        QualitativeLevel.PartlyAchieved => PartlyAchieved,
        _ => NotAchieved,
    };
}
