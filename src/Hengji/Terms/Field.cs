namespace Hengji.Terms;

/// <summary>A kind of box on the official form.</summary>
public enum Box
{
    Year,
    ProjectName,
    ProjectTypes,
    CompetentDepartment,
    ImplementingUnit,
    PlannedStart,
    PlannedEnd,
    FundingTotal,
    FundingFiscal,
    FundingOther,
    AnnualTotal,
    AnnualFiscal,
    AnnualCarriedOver,
    AnnualOther,
    GoalSpan,
    OverallGoal,
    AnnualGoal,

    /// <summary>The indicator block as a whole (绩效指标).</summary>
    Indicators,
    Dimension,
    Category,
    IndicatorName,
    TargetValue,

    // What only some forms print.
    ProjectCode,
    UnitCode,

    /// <summary>主管部门编码.</summary>
    DepartmentCode,
    GoalAchieved,
    TotalScore,

    // What some forms print beside an indicator.
    OriginalTarget,
    ActualValue,
    ExpectedValue,
    Points,
    Score,
    DeviationReason,
    Likelihood,
    Note,
    Explanation,
    Standard,
    HistoricalValue,

    /// <summary>The indicators of the whole period (长期绩效指标) as a whole.</summary>
    LongTermIndicators,
    LongTermCategory,
    LongTermName,
    LongTermTarget,

    // 预算执行情况, line by line.
    ExecutionSource,
    InitialBudget,
    AnnualBudget,
    Executed,
    ExpectedExecution,
    ExecutionPoints,
    ExecutionRate,
    ExecutionScore,

    // A department as a whole.
    Duties,
    TaskName,
    TaskContent,
    TaskAmount,
    TaskFiscal,
    TaskOther,
    BudgetPart,

    /// <summary>财政资金 by level of government.</summary>
    FiscalLevel,
}

/// <summary>
/// One box on the official form: the thread from source to page. Readers bind labels to it, rules point at it, pages
/// caption with it.
/// </summary>
/// <param name="Box">Which box.</param>
/// <param name="Row">Index of the indicator, 0-based, for boxes of an indicator row; otherwise null.</param>
public readonly record struct Field(Box Box, int? Row = null)
{
    public static Field Of(Box box) => new(box);

    public static Field Dimension(int row) => new(Box.Dimension, row);

    public static Field Category(int row) => new(Box.Category, row);

    public static Field IndicatorName(int row) => new(Box.IndicatorName, row);

    public static Field TargetValue(int row) => new(Box.TargetValue, row);

    /// <summary>Name used in JSON and URLs, as in the reading contract.</summary>
    public string Code => Box switch
    {
        Box.Year => "year",
        Box.ProjectName => "projectName",
        Box.ProjectTypes => "projectTypes",
        Box.CompetentDepartment => "competentDepartment",
        Box.ImplementingUnit => "implementingUnit",
        Box.PlannedStart => "plannedStart",
        Box.PlannedEnd => "plannedEnd",
        Box.FundingTotal => "funding.total",
        Box.FundingFiscal => "funding.fiscal",
        Box.FundingOther => "funding.other",
        Box.AnnualTotal => "funding.annualTotal",
        Box.AnnualFiscal => "funding.annualFiscal",
        Box.AnnualCarriedOver => "funding.annualCarriedOver",
        Box.AnnualOther => "funding.annualOther",
        Box.GoalSpan => "goalSpan",
        Box.OverallGoal => "overallGoal",
        Box.AnnualGoal => "annualGoal",
        Box.Indicators => "indicators",
        Box.Dimension => "indicators.dimension",
        Box.Category => "indicators.category",
        Box.IndicatorName => "indicators.name",
        Box.TargetValue => "indicators.target",
        Box.ProjectCode => "projectCode",
        Box.UnitCode => "unitCode",
        Box.DepartmentCode => "departmentCode",
        Box.GoalAchieved => "goalAchieved",
        Box.TotalScore => "totalScore",
        Box.OriginalTarget => "indicators.originalTarget",
        Box.ActualValue => "indicators.actualValue",
        Box.ExpectedValue => "indicators.expectedValue",
        Box.Points => "indicators.points",
        Box.Score => "indicators.score",
        Box.DeviationReason => "indicators.deviationReason",
        Box.Likelihood => "indicators.likelihood",
        Box.Note => "indicators.note",
        Box.Explanation => "indicators.explanation",
        Box.Standard => "indicators.standard",
        Box.HistoricalValue => "indicators.historicalValue",
        Box.LongTermIndicators => "longTermIndicators",
        Box.LongTermCategory => "longTermIndicators.category",
        Box.LongTermName => "longTermIndicators.name",
        Box.LongTermTarget => "longTermIndicators.target",
        Box.ExecutionSource => "execution.source",
        Box.InitialBudget => "execution.initialBudget",
        Box.AnnualBudget => "execution.annualBudget",
        Box.Executed => "execution.executed",
        Box.ExpectedExecution => "execution.expectedExecution",
        Box.ExecutionPoints => "execution.points",
        Box.ExecutionRate => "execution.executionRate",
        Box.ExecutionScore => "execution.score",
        Box.Duties => "duties",
        Box.TaskName => "tasks.name",
        Box.TaskContent => "tasks.content",
        Box.TaskAmount => "tasks.amount",
        Box.TaskFiscal => "tasks.fiscal",
        Box.TaskOther => "tasks.other",
        Box.BudgetPart => "budget",
        Box.FiscalLevel => "fiscalLevels",
        _ => throw new InvalidOperationException($"Box {Box} has no code."),
    };

    /// <summary>Official Chinese wording.</summary>
    public string Caption => OfficialTerms.Caption(Box);

    public override string ToString() => Row is { } row ? $"{Code}[{row}]" : Code;
}
