using System.Globalization;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Writing.Forms;

/// <summary>What the official form prints in each box.</summary>
public static class SheetText
{
    /// <summary>The text of a field, empty when the record holds nothing there.</summary>
    public static string Of(PerformanceTarget target, Field field)
    {
        ArgumentNullException.ThrowIfNull(target);
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
            Box.GoalSpan => Years(target.GoalSpan),
            Box.OverallGoal => target.OverallGoal ?? string.Empty,
            Box.AnnualGoal => target.AnnualGoal ?? string.Empty,
            Box.Dimension => Row(target, field)?.Dimension?.Name() ?? string.Empty,
            Box.Category => Row(target, field)?.Category?.Name() ?? string.Empty,
            Box.IndicatorName => Row(target, field)?.Name ?? string.Empty,
            Box.TargetValue => Row(target, field)?.Target?.Text ?? string.Empty,
            _ => string.Empty,
        };
    }

    /// <summary>
    /// Amount as the edition prints it, form A in 万元 and form B in 元: two decimals at least, and every further digit
    /// that is there.
    /// </summary>
    public static string Amount(PerformanceTarget target, Money? money)
    {
        ArgumentNullException.ThrowIfNull(target);
        return money?.AmountIn(target.AmountUnit).ToString(
            "#,##0.00##########", CultureInfo.InvariantCulture) ?? string.Empty;
    }

    /// <summary>The amount as a number of this unit.</summary>
    internal static decimal AmountIn(this Money money, MoneyUnit unit) =>
        unit == MoneyUnit.TenThousandYuan ? money.Yuan / 10_000m : money.Yuan;

    private static string Years(GoalSpan? span) => span switch
    {
        null => string.Empty,
        { } one when one.From == one.To => string.Create(CultureInfo.InvariantCulture, $"{one.From}年"),
        { } years => string.Create(CultureInfo.InvariantCulture, $"{years.From}年—{years.To}年"),
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
