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
public sealed record Indicator(Dimension? Dimension, Category? Category, string? Name, TargetValue? Target)
{
    /// <summary>What the form prints beside name and target; null when it prints nothing more.</summary>
    public IndicatorDetails? Details { get; init; }
}

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

    /// <summary>What kind of document it was written on.</summary>
    public FormKind Kind { get; init; }

    /// <summary>The printed layout it was read by (docs/layouts.md); null for a record that was not read from one.</summary>
    public string? Layout { get; init; }

    /// <summary>项目编码, as written.</summary>
    public string? ProjectCode { get; init; }

    /// <summary>单位编码, as written.</summary>
    public string? UnitCode { get; init; }

    /// <summary>主管部门编码, as written.</summary>
    public string? DepartmentCode { get; init; }

    /// <summary>实际完成情况: what was achieved of the goal.</summary>
    public string? GoalAchieved { get; init; }

    /// <summary>总分, as written.</summary>
    public string? TotalScore { get; init; }

    /// <summary>The indicators of the whole period (长期绩效指标), on forms that print them beside those of the year.</summary>
    public IReadOnlyList<Indicator> LongTermIndicators { get; init; } = [];

    /// <summary>预算执行情况.</summary>
    public IReadOnlyList<Execution> Execution { get; init; } = [];

    /// <summary>财政资金 by level of government (中央、省级、市县), as far as the form states it.</summary>
    public IReadOnlyList<FiscalLevel> FiscalLevels { get; init; } = [];

    /// <summary>部门职能概述, of a department as a whole.</summary>
    public string? Duties { get; init; }

    /// <summary>年度主要任务, of a department as a whole.</summary>
    public IReadOnlyList<DepartmentTask> Tasks { get; init; } = [];

    /// <summary>收入、支出构成, of a department as a whole.</summary>
    public IReadOnlyList<BudgetPart> Budget { get; init; } = [];
}
