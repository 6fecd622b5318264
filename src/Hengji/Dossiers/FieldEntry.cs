using System.Globalization;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Dossiers;

/// <summary>Why what was typed into a field cannot be its value.</summary>
public enum EntryFault
{
    NotYear,
    NotDate,
    NotYears,
    NotAmount,
    NotCategory,

    /// <summary>Longer than any box of a form.</summary>
    TooLong,

    /// <summary>The field is not one value: a block, or a line of a table.</summary>
    NotOneValue,
}

/// <summary>Writes a field of a record as a person types it, and takes what is typed back into the record.</summary>
public static class FieldEntry
{
    private const int Longest = 10_000;

    /// <summary>No budget of any place is larger; a longer number is a slip.</summary>
    private const decimal MostYuan = 100_000_000_000_000m;

    /// <summary>The boxes a declaration states before its indicators, in the order of the form.</summary>
    public static IReadOnlyList<Box> Boxes { get; } =
    [
        Box.Year, Box.ProjectName, Box.ProjectTypes, Box.CompetentDepartment, Box.ImplementingUnit, Box.PlannedStart, Box.PlannedEnd,
        Box.FundingTotal, Box.FundingFiscal, Box.FundingOther, Box.AnnualTotal, Box.AnnualFiscal, Box.AnnualCarriedOver, Box.AnnualOther,
        Box.GoalSpan, Box.OverallGoal, Box.AnnualGoal, Box.ProjectCode, Box.UnitCode, Box.DepartmentCode,
    ];

    /// <summary>Whether the field is one value that can be typed.</summary>
    public static bool Takes(PerformanceTarget target, Field field)
    {
        ArgumentNullException.ThrowIfNull(target);
        return field.Row is { } row
            ? row >= 0 && row < target.Indicators.Count && IsOfIndicator(field.Box)
            : WithText(target, field.Box, null) is not null || IsValue(field.Box);
    }

    /// <summary>The value as typed; empty when there is none.</summary>
    public static string Text(PerformanceTarget target, Field field)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (!Takes(target, field))
        {
            return string.Empty;
        }

        if (field.Row is { } row)
        {
            var indicator = target.Indicators[row];
            return field.Box switch
            {
                Box.Category => indicator.Category?.Name(),
                Box.IndicatorName => indicator.Name,
                Box.TargetValue => indicator.Target?.Text,
                _ => indicator.Details?[field.Box],
            } ?? string.Empty;
        }

        return field.Box switch
        {
            Box.Year => target.Year?.ToString(CultureInfo.InvariantCulture),
            Box.ProjectTypes => string.Join('、', target.ProjectTypes),
            Box.PlannedStart => target.PlannedStart is { } start ? EntryText.Of(start) : null,
            Box.PlannedEnd => target.PlannedEnd is { } end ? EntryText.Of(end) : null,
            Box.GoalSpan => target.GoalSpan is { } span ? EntryText.Of(span) : null,
            Box.ProjectName => target.ProjectName,
            Box.CompetentDepartment => target.CompetentDepartment,
            Box.ImplementingUnit => target.ImplementingUnit,
            Box.OverallGoal => target.OverallGoal,
            Box.AnnualGoal => target.AnnualGoal,
            Box.ProjectCode => target.ProjectCode,
            Box.UnitCode => target.UnitCode,
            Box.DepartmentCode => target.DepartmentCode,
            Box.GoalAchieved => target.GoalAchieved,
            Box.TotalScore => target.TotalScore,
            Box.Duties => target.Duties,
            var money => AmountOf(target.Funding, money) is { } amount ? EntryText.Of(amount, target.AmountUnit) : null,
        } ?? string.Empty;
    }

    /// <summary>An amount as a person types it, in a form's unit.</summary>
    public static string Written(Money amount, MoneyUnit unit) => EntryText.Of(amount, unit);

    /// <summary>The record with what was typed in the field, or why it is no value of it. Nothing typed leaves it blank.</summary>
    public static (PerformanceTarget? Target, EntryFault? Fault) Enter(PerformanceTarget target, Field field, string typed)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(typed);
        if (!Takes(target, field))
        {
            return (null, EntryFault.NotOneValue);
        }

        if (typed.Length > Longest)
        {
            return (null, EntryFault.TooLong);
        }

        var text = typed.ReplaceLineEndings("\n").Trim() is { Length: > 0 } filled ? filled : null;
        return field.Row is { } row ? EnterRow(target, row, field.Box, text)
            : WithText(target, field.Box, text) is { } with ? (with, null)
            : EnterValue(target, field.Box, text);
    }

    private static (PerformanceTarget?, EntryFault?) EnterRow(PerformanceTarget target, int row, Box box, string? text)
    {
        var indicator = target.Indicators[row];
        if (box == Box.Category)
        {
            Category? category = null;
            if (text is not null && (category = EntryText.Category(text)) is null)
            {
                return (null, EntryFault.NotCategory);
            }

            indicator = indicator with { Category = category, Dimension = category?.DimensionOf() };
        }
        else
        {
            indicator = box switch
            {
                Box.IndicatorName => indicator with { Name = text },
                Box.TargetValue => indicator with { Target = text is null ? null : new TargetValue(text) },
                _ => indicator with { Details = (indicator.Details ?? new IndicatorDetails()).With(box, text) },
            };
        }

        return (target with { Indicators = [.. target.Indicators.Select((other, i) => i == row ? indicator : other)] }, null);
    }

    private static (PerformanceTarget?, EntryFault?) EnterValue(PerformanceTarget target, Box box, string? text)
    {
        switch (box)
        {
            case Box.Year:
                var year = text is null ? null : EntryText.Year(text);
                return text is not null && year is null ? (null, EntryFault.NotYear) : (target with { Year = year }, null);
            case Box.GoalSpan:
                var span = text is null ? null : EntryText.Span(text);
                return text is not null && span is null ? (null, EntryFault.NotYears) : (target with { GoalSpan = span }, null);
            case Box.PlannedStart or Box.PlannedEnd:
                var date = text is null ? null : EntryText.Date(text);
                return text is not null && date is null ? (null, EntryFault.NotDate)
                    : (box == Box.PlannedStart ? target with { PlannedStart = date } : target with { PlannedEnd = date }, null);
            default:
                var amount = text is null ? null : EntryText.Amount(text, target.AmountUnit);
                return text is not null && amount is not { Yuan: > -MostYuan and < MostYuan } ? (null, EntryFault.NotAmount)
                    : (target with { Funding = With(target.Funding, box, amount) }, null);
        }
    }

    /// <summary>The record with words in a box of words; null for other boxes.</summary>
    private static PerformanceTarget? WithText(PerformanceTarget target, Box box, string? text) => box switch
    {
        Box.ProjectName => target with { ProjectName = text },
        Box.ProjectTypes => target with { ProjectTypes = text?.Split(['、', '，', ',', ' '], StringSplitOptions.RemoveEmptyEntries) ?? [] },
        Box.CompetentDepartment => target with { CompetentDepartment = text },
        Box.ImplementingUnit => target with { ImplementingUnit = text },
        Box.OverallGoal => target with { OverallGoal = text },
        Box.AnnualGoal => target with { AnnualGoal = text },
        Box.ProjectCode => target with { ProjectCode = text },
        Box.UnitCode => target with { UnitCode = text },
        Box.DepartmentCode => target with { DepartmentCode = text },
        Box.GoalAchieved => target with { GoalAchieved = text },
        Box.TotalScore => target with { TotalScore = text },
        Box.Duties => target with { Duties = text },
        _ => null,
    };

    private static bool IsValue(Box box) =>
        box is Box.Year or Box.GoalSpan or Box.PlannedStart or Box.PlannedEnd or Box.FundingTotal or Box.FundingFiscal
            or Box.FundingOther or Box.AnnualTotal or Box.AnnualFiscal or Box.AnnualCarriedOver or Box.AnnualOther;

    private static bool IsOfIndicator(Box box) =>
        box is Box.Category or Box.IndicatorName or Box.TargetValue || IndicatorDetails.Boxes.Contains(box);

    private static Money? AmountOf(Funding funding, Box box) => box switch
    {
        Box.FundingTotal => funding.Total,
        Box.FundingFiscal => funding.Fiscal,
        Box.FundingOther => funding.Other,
        Box.AnnualTotal => funding.AnnualTotal,
        Box.AnnualFiscal => funding.AnnualFiscal,
        Box.AnnualCarriedOver => funding.AnnualCarriedOver,
        _ => funding.AnnualOther,
    };

    private static Funding With(Funding funding, Box box, Money? amount) => box switch
    {
        Box.FundingTotal => funding with { Total = amount },
        Box.FundingFiscal => funding with { Fiscal = amount },
        Box.FundingOther => funding with { Other = amount },
        Box.AnnualTotal => funding with { AnnualTotal = amount },
        Box.AnnualFiscal => funding with { AnnualFiscal = amount },
        Box.AnnualCarriedOver => funding with { AnnualCarriedOver = amount },
        _ => funding with { AnnualOther = amount },
    };
}
