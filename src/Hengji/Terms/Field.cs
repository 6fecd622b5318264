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
        _ => throw new InvalidOperationException($"Box {Box} has no code."),
    };

    /// <summary>Official Chinese wording.</summary>
    public string Caption => OfficialTerms.Caption(Box);

    public override string ToString() => Row is { } row ? $"{Code}[{row}]" : Code;
}
