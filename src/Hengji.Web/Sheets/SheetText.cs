using System.Globalization;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Web.Sheets;

/// <summary>What the official form prints in each box.</summary>
public static class SheetText
{
    /// <summary>The text of a field, empty when the record holds nothing there.</summary>
    public static string Of(PerformanceTarget target, Field field)
    {
        var funding = target.Funding;
        return field.Box switch
        {
            Box.Year => target.Year?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            Box.ProjectName => target.ProjectName ?? string.Empty,
            Box.ProjectTypes => string.Join('、', target.ProjectTypes),
            Box.CompetentDepartment => target.CompetentDepartment ?? string.Empty,
            Box.ImplementingUnit => target.ImplementingUnit ?? string.Empty,
            Box.PlannedStart => Date(target, target.PlannedStart),
            Box.PlannedEnd => Date(target, target.PlannedEnd),
            Box.FundingTotal => Amount(target, funding.Total),
            Box.FundingFiscal => Amount(target, funding.Fiscal),
            Box.FundingOther => Amount(target, funding.Other),
            Box.AnnualTotal => Amount(target, funding.AnnualTotal),
            Box.AnnualFiscal => Amount(target, funding.AnnualFiscal),
            Box.AnnualCarriedOver => Amount(target, funding.AnnualCarriedOver),
            Box.AnnualOther => Amount(target, funding.AnnualOther),
            Box.GoalSpan => target.GoalSpan is { } span
                ? string.Create(CultureInfo.InvariantCulture, $"{span.From}年—{span.To}年")
                : string.Empty,
            Box.OverallGoal => target.OverallGoal ?? string.Empty,
            Box.AnnualGoal => target.AnnualGoal ?? string.Empty,
            Box.Dimension => Row(target, field)?.Dimension?.Name() ?? string.Empty,
            Box.Category => Row(target, field)?.Category?.Name() ?? string.Empty,
            Box.IndicatorName => Row(target, field)?.Name ?? string.Empty,
            Box.TargetValue => Row(target, field)?.Target?.Text ?? string.Empty,
            _ => string.Empty,
        };
    }

    /// <summary>Amount as the edition prints it: form A in 万元, form B in 元.</summary>
    public static string Amount(PerformanceTarget target, Money? money) => money switch
    {
        null => string.Empty,
        { } m when target.Edition == FormEdition.B => m.Yuan.ToString("#,##0.00####", CultureInfo.InvariantCulture),
        { } m => m.InTenThousand(),
    };

    private static string Date(PerformanceTarget target, PlanDate? date)
    {
        if (date is not { } d)
        {
            return string.Empty;
        }

        var parts = new[] { d.Year, d.Month, d.Day }.OfType<int>()
            .Select(part => part.ToString(CultureInfo.InvariantCulture));
        return string.Join(target.Edition == FormEdition.B ? '/' : '.', parts);
    }

    private static Indicator? Row(PerformanceTarget target, Field field) =>
        field.Row is { } row && row < target.Indicators.Count ? target.Indicators[row] : null;
}
