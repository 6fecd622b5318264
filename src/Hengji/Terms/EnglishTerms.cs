namespace Hengji.Terms;

/// <summary>What each box is called where the program speaks English; the form itself stays Chinese.</summary>
public static class EnglishTerms
{
    public static string Caption(Box box) => box switch
    {
        Box.Year => "Year",
        Box.ProjectName => "Project name",
        Box.ProjectTypes => "Project type",
        Box.CompetentDepartment => "Competent department",
        Box.ImplementingUnit => "Implementing unit",
        Box.PlannedStart => "Planned start",
        Box.PlannedEnd => "Planned end",
        Box.FundingTotal => "Project total",
        Box.FundingFiscal => "Fiscal funds",
        Box.FundingOther => "Other funds",
        Box.AnnualTotal => "Annual total",
        Box.AnnualFiscal => "Annual fiscal funds",
        Box.AnnualCarriedOver => "Carried over",
        Box.AnnualOther => "Annual other funds",
        Box.GoalSpan => "Span of the overall goal",
        Box.OverallGoal => "Overall goal",
        Box.AnnualGoal => "Annual goal",
        Box.Indicators => "Indicators",
        Box.Dimension => "Dimension",
        Box.Category => "Category",
        Box.IndicatorName => "Indicator",
        Box.TargetValue => "Target value",
        _ => throw new InvalidOperationException($"Box {box} has no English name."),
    };
}
