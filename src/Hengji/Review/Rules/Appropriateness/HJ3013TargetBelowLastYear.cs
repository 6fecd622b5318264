using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Peers;
using Hengji.Review.Scores;
using Hengji.Scoring;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Appropriateness;

/// <summary>
/// Finds a target easier than what the same project reached last year (上年实际98%，今年定90%); where no result is known,
/// easier than last year's target. Costs rise with prices and are not compared.
/// </summary>
public sealed class HJ3013TargetBelowLastYear : Rule
{
    /// <summary>Share of last year's amount of work that is still the same amount.</summary>
    private const decimal Ordinary = 0.95m;

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ3013", Title: "指标值低于上年", EnglishTitle: "Target easier than last year's result",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Appropriateness, Defect: "number-mismatch",
        Basis: LegalBasis.Feasible,
        Why: "上年已经做到的，今年定得更低，不花力气就能完成，指标起不到约束和引导作用。",
        Remedy: "以上年实际完成值为起点重新测算；任务或资金减少的，写明原因。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        if (target.Year is not { } year)
        {
            yield break;
        }

        var before = dossier.Neighbours.Index(static targets => new ProjectHistory(targets)).Before(target).Where(b => b.Year == year - 1).ToList();
        if (before.Count == 0)
        {
            yield break;
        }

        for (var row = 0; row < target.Indicators.Count; row++)
        {
            if (target.Indicators[row] is { Name: { } name, Target: { } value } indicator && Bound(value.Meaning) is { } bound
                && dossier.Form.IsSure(Field.TargetValue(row)) && dossier.Form.IsSure(Field.IndicatorName(row))
                && indicator.Category?.DimensionOf() is not Dimension.Cost and not null && indicator.Category is not Category.Cost
                && Earlier(before, indicator, bound) is { } earlier && IsEasier(value.Meaning, bound.Number, earlier.Number)
                && !(indicator.Category == Category.Quantity && IsLessWork(bound.Number, earlier, target, before)))
            {
                yield return Describe(row, name, value.Text, bound, earlier, year - 1);
            }
        }
    }

    /// <summary>What is known of the indicator in the year before.</summary>
    /// <param name="Number">The number.</param>
    /// <param name="Text">As it was written.</param>
    /// <param name="IsReached">Whether it was reached, not only set.</param>
    private readonly record struct LastYear(decimal Number, string Text, bool IsReached);

    /// <summary>The one number of a target that can be easier or harder.</summary>
    private static Quantity? Bound(TargetMeaning meaning) =>
        meaning is { Kind: TargetKind.Quantity, Quantities: [{ Unit.Length: > 0 } only] } ? only : null;

    private static LastYear? Earlier(List<PerformanceTarget> before, Indicator own, Quantity bound)
    {
        LastYear? set = null;
        foreach (var indicator in before.SelectMany(b => b.Indicators))
        {
            if (indicator is not { Target: { } value } || indicator.Category != own.Category || !CanonicalText.Same(indicator.Name, own.Name)
                || Bound(value.Meaning) is not { } then || !string.Equals(then.Unit, bound.Unit, StringComparison.Ordinal)
                || IsLimit(value.Meaning) != IsLimit(own.Target!.Meaning))
            {
                continue;
            }

            if (indicator.Details?.ActualValue is { } actual && WrittenActual.Of(actual, value.Meaning) is ActualNumbers { Numbers: [var reached] })
            {
                return new LastYear(reached, actual, IsReached: true);
            }

            set ??= new LastYear(then.Number, value.Text, IsReached: false);
        }

        return set;
    }

    private static bool IsLimit(TargetMeaning meaning) => meaning.Comparison is Comparison.AtMost or Comparison.Less;

    private static bool IsEasier(TargetMeaning meaning, decimal now, decimal then) => IsLimit(meaning) ? now > then : now < then;

    /// <summary>
    /// Whether the amount of work may well be less: with less money, within a few per cent, or where nothing is known but
    /// what was planned.
    /// </summary>
    private static bool IsLessWork(decimal now, LastYear earlier, PerformanceTarget own, List<PerformanceTarget> before) =>
        !earlier.IsReached || now >= earlier.Number * Ordinary || HasLessMoney(own, before);

    private static bool HasLessMoney(PerformanceTarget own, List<PerformanceTarget> before) =>
        (own.Funding.AnnualTotal ?? own.Funding.Total) is not { } now
        || before.Any(b => (b.Funding.AnnualTotal ?? b.Funding.Total) is { } then && now < then);

    private Finding Describe(int row, string name, string text, Quantity bound, LastYear earlier, int year)
    {
        var then = Spoken.Number(earlier.Number) + bound.Unit;
        var said = earlier.IsReached ? $"实际完成{then}" : $"指标值为{then}";
        var isLower = bound.Number < earlier.Number;
        return Found(Field.TargetValue(row), $"“{name}”填“{text}”，本项目{Spoken.Year(year)}{said}，今年定得比上年{(isLower ? "低" : "宽")}。") with
        {
            Severity = earlier.IsReached ? Severity.Warning : Severity.Hint,
            Related = [Field.IndicatorName(row)],
            Indicator = name,
            Quote = text,
            Operands =
            [
                new Operand("本年度指标值", text, Field.TargetValue(row)),
                new Operand(string.Create(CultureInfo.InvariantCulture, $"{year}年{(earlier.IsReached ? "实际完成值" : "指标值")}"), earlier.Text, null),
            ],
            Expected = then,
            // No easier than the year before: its own figure, in the form's own words.
            Suggestion = $"{name}：{(isLower ? '≥' : '≤')}{then}",
        };
    }
}
