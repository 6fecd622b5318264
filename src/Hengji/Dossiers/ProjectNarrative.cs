using Hengji.Sources;
using Hengji.Targets;

namespace Hengji.Dossiers;

/// <summary>What prose states: the value, the words as written, and where they stand.</summary>
public sealed record Stated<T>(T Value, string Quote, Trace Trace);

/// <summary>An amount in prose.</summary>
/// <param name="Money">The amount.</param>
/// <param name="Unit">The unit it is written in.</param>
/// <param name="Step">The last digit written, in yuan: 12.6万元 is exact to 1000 yuan.</param>
public sealed record StatedAmount(Money Money, MoneyUnit Unit, decimal Step)
{
    /// <summary>Whether an exact amount, rounded as this one is written, is this one.</summary>
    public bool IsRounded(Money exact) => Math.Abs(exact.Yuan - Money.Yuan) * 2 <= Step;
}

/// <summary>From when to when, each as precise as written.</summary>
public sealed record StatedPeriod(PlanDate From, PlanDate To);

/// <summary>
/// The pages a department discloses beside a form (项目经费情况说明): prose under fixed headings. Only what can be read
/// in one way is here.
/// </summary>
public sealed record ProjectNarrative
{
    public required string ProjectName { get; init; }

    /// <summary>年度预算安排.</summary>
    public Stated<StatedAmount>? AnnualBudget { get; init; }

    /// <summary>The year that budget is said to be for; null when none is named.</summary>
    public int? BudgetYear { get; init; }

    /// <summary>实施周期.</summary>
    public Stated<StatedPeriod>? Period { get; init; }

    /// <summary>实施主体.</summary>
    public Stated<string>? ImplementingUnit { get; init; }
}
