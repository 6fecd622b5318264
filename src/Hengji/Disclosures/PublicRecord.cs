using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Disclosures;

/// <summary>
/// A record as the public may see it: mobile and identity numbers of persons are replaced wherever they stand, and
/// fields held back by decision say so. Amounts and dates stay as approved.
/// </summary>
/// <param name="Target">The record without what must not be seen.</param>
/// <param name="Masked">Where something was taken out.</param>
public sealed record PublicRecord(PerformanceTarget Target, IReadOnlyList<Field> Masked)
{
    /// <summary>What a reader finds in place of a field held back.</summary>
    public const string HeldBack = "（不公开）";

    /// <param name="target">The record as approved.</param>
    /// <param name="heldBack">Fields that are not shown at all.</param>
    public static PublicRecord Of(PerformanceTarget target, IReadOnlySet<Field> heldBack)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(heldBack);
        var masked = new List<Field>();
        string? Shown(Field field, string? text)
        {
            var open = text is null ? null : heldBack.Contains(field) ? HeldBack : WithoutNumbers(text);
            if (!string.Equals(open, text, StringComparison.Ordinal))
            {
                masked.Add(field);
            }

            return open;
        }

        string? Box(Box box, string? text) => Shown(Field.Of(box), text);

        var record = target with
        {
            ProjectName = Box(Terms.Box.ProjectName, target.ProjectName),
            CompetentDepartment = Box(Terms.Box.CompetentDepartment, target.CompetentDepartment),
            ImplementingUnit = Box(Terms.Box.ImplementingUnit, target.ImplementingUnit),
            OverallGoal = Box(Terms.Box.OverallGoal, target.OverallGoal),
            AnnualGoal = Box(Terms.Box.AnnualGoal, target.AnnualGoal),
            GoalAchieved = Box(Terms.Box.GoalAchieved, target.GoalAchieved),
            Duties = Box(Terms.Box.Duties, target.Duties),
            Indicators = [.. target.Indicators.Select((indicator, row) => Row(indicator, row, Shown))],
            LongTermIndicators = [.. target.LongTermIndicators.Select(LongTerm)],
        };
        return new PublicRecord(record, masked);

        Indicator LongTerm(Indicator indicator) => indicator with
        {
            Name = Box(Terms.Box.LongTermName, indicator.Name),
            Target = ValueOf(Box(Terms.Box.LongTermTarget, indicator.Target?.Text)),
            Details = null,
        };
    }

    private static Indicator Row(Indicator indicator, int row, Func<Field, string?, string?> shown)
    {
        var details = indicator.Details;
        if (details is not null)
        {
            foreach (var box in IndicatorDetails.Boxes)
            {
                details = details.With(box, shown(new Field(box, row), details[box]));
            }
        }

        return indicator with
        {
            Name = shown(Field.IndicatorName(row), indicator.Name),
            Target = ValueOf(shown(Field.TargetValue(row), indicator.Target?.Text)),
            Details = details,
        };
    }

    private static TargetValue? ValueOf(string? text) => text is null ? null : new TargetValue(text);

    private static string WithoutNumbers(string text)
    {
        while (PersonalData.First(text) is { } found)
        {
            text = text.Replace(found.Number, $"（{found.Kind}不公开）", StringComparison.Ordinal);
        }

        return text;
    }
}
