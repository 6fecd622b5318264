using Hengji.Terms;

namespace Hengji.Targets;

/// <summary>Which edition of the official form a target was written on.</summary>
public enum FormEdition
{
    /// <summary>财政项目支出绩效目标表: amounts in 万元, no project nature.</summary>
    A,

    /// <summary>财政项目支出绩效目标申报表: amounts in 元, with 项目性质.</summary>
    B,
}

/// <summary>The years an overall goal spans (项目总目标 (2024年-2026年)).</summary>
/// <param name="From">First year.</param>
/// <param name="To">Last year; equal to <paramref name="From"/> when one year is written.</param>
public readonly record struct GoalSpan(int From, int To);

/// <summary>A level-3 indicator (三级指标) with its target, exactly as written.</summary>
/// <param name="Dimension">一级指标; null when the document does not tell.</param>
/// <param name="Category">二级指标; null when the document does not tell.</param>
/// <param name="Name">三级指标; null when the cell was lost or blank.</param>
/// <param name="Target">年度指标值; null when the cell was lost or blank.</param>
public sealed record Indicator(Dimension? Dimension, Category? Category, string? Name, TargetValue? Target);

/// <summary>
/// The declared performance target of one project for one year (项目支出绩效目标表). What is null was not stated or
/// was lost on the way; the reading's notes tell which.
/// </summary>
public sealed record PerformanceTarget
{
    public FormEdition Edition { get; init; }

    public int? Year { get; init; }

    public string? ProjectName { get; init; }

    /// <summary>项目类别 as ticked, in printed order; none, one or (wrongly) several.</summary>
    public IReadOnlyList<string> ProjectTypes { get; init; } = [];

    public string? CompetentDepartment { get; init; }

    public string? ImplementingUnit { get; init; }

    public PlanDate? PlannedStart { get; init; }

    public PlanDate? PlannedEnd { get; init; }

    /// <summary>The unit in which this edition of the form prints amounts.</summary>
    public MoneyUnit AmountUnit => Edition == FormEdition.B ? MoneyUnit.Yuan : MoneyUnit.TenThousandYuan;

    public Funding Funding { get; init; } = Funding.Blank;

    public GoalSpan? GoalSpan { get; init; }

    public string? OverallGoal { get; init; }

    public string? AnnualGoal { get; init; }

    public IReadOnlyList<Indicator> Indicators { get; init; } = [];
}
