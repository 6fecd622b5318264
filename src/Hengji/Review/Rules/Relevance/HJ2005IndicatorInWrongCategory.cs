using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds an indicator whose own words place it in another category than the one it stands under.</summary>
public sealed class HJ2005IndicatorInWrongCategory : Rule
{
    /// <summary>From this confidence on, the chosen reading stands well apart from the second-best.</summary>
    private const double ClearlyBetter = 0.7;

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2005", Title: "指标归类不当", Severity: Severity.Warning,
        EnglishTitle: "Indicator in the wrong category",
        Dimension: ReviewDimension.Relevance, Defect: "level-mismatch",
        Basis: LegalBasis.Categories,
        Why: "指标归错类，该类实际没有考核，按类赋分时也会失真。",
        Remedy: "把指标移到对应的二级指标下，原位置按该类要求另设指标。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var indicators = dossier.Target.Indicators;
        for (var row = 0; row < indicators.Count; row++)
        {
            if (indicators[row] is not { Category: { } category, Name: { } name } indicator
                || Judge(category, name, indicator.Target, HasCostRoot(indicators)) is not { } judged
                || !IsSure(dossier.Form, row, out var isDoubted))
            {
                continue;
            }

            var slid = !isDoubted && judged.Right is { } amiss && MayHaveSlid(indicators, row, amiss);
            var caveat = isDoubted ? "此行的归类读取时另有相近读法，请先对照原件。"
                : slid ? "如属制表时二级指标名称错行，请一并更正。" : string.Empty;
            yield return Found(Field.Category(row), $"“{name}”{judged.What}，却列在{category.Name()}下{judged.So}。{caveat}") with
            {
                Severity = isDoubted || slid ? Severity.Hint : judged.Severity,
                Related = [Field.IndicatorName(row), Field.TargetValue(row)],
                Indicator = name,
                Quote = name,
                Expected = judged.Right?.Name(),
                Suggestion = judged.Right is { } right ? Moved(right, name, indicator.Target) : $"{category.Name()}：【受益对象】【受益内容】，≥【】【计量单位】",
            };
        }
    }

    /// <summary>
    /// Whether a label printed some rows too high or too low explains the row as well as an author who mistook its kind:
    /// from the row to an end of its group all fit the category that is right, and that is where the form prints it.
    /// </summary>
    private static bool MayHaveSlid(IReadOnlyList<Indicator> rows, int row, Category right)
    {
        var own = rows[row].Category;
        var last = row;
        while (last + 1 < rows.Count && rows[last + 1].Category == own && Fits(rows[last + 1], right))
        {
            last++;
        }

        var first = row;
        while (first > 0 && rows[first - 1].Category == own && Fits(rows[first - 1], right))
        {
            first--;
        }

        var behind = last + 1 < rows.Count ? rows[last + 1].Category : null;
        var before = first > 0 ? rows[first - 1].Category : null;
        if (right.DimensionOf() == Dimension.Benefit)
        {
            return !rows.Any(other => other.Category == right) || (behind != own && behind?.DimensionOf() == Dimension.Benefit) || (before != own && before?.DimensionOf() == Dimension.Benefit);
        }

        return (right > own && behind != own && (behind is null || behind >= right))
            || (right < own && before != own && (before is null || before <= right));
    }

    private static bool Fits(Indicator indicator, Category right) =>
        indicator.Name is { } name
        && (IndicatorSense.MayBelong(name, right) || (right == Category.Quality && IndicatorSense.Of(name) is { IsRate: true, IsTimely: false }));

    private static (string What, string So, Category? Right, Severity Severity)? Judge(
        Category category, string name, TargetValue? target, bool costRoot)
    {
        var sense = IndicatorSense.Of(name);
        if (sense.IsSatisfaction)
        {
            return category == Category.ServiceSatisfaction
                ? null
                : ("考核的是满意度", string.Empty, Category.ServiceSatisfaction, Severity.Warning);
        }

        return category switch
        {
            Category.Quantity when IsCostStandard(name, target) =>
                ("是成本标准", string.Empty, costRoot ? Category.EconomicCost : Category.Cost, Severity.Warning),
            Category.Quantity when sense is { IsRate: true, IsTimely: true } =>
                ("考核的是时效", "，没有写明数量", Category.Timeliness, Severity.Hint),
            Category.Quantity when sense.IsRate || (sense is { IsRatio: true, IsCount: false } && target is not null && TargetSense.IsPercentage(target)) =>
                ("是比率", "，没有写明数量", Category.Quality, Severity.Hint),
            Category.Quality or Category.Cost when sense.IsTimely && !sense.IsCount =>
                ("考核的是时效", string.Empty, Category.Timeliness, Severity.Hint),
            Category.Quality when sense.IsCount && target is { Meaning: { IsPercentage: false, Quantities: [{ Unit.Length: > 0 } counted] } } && Units.IsOfThings(counted.Unit) =>
                ("是数量", string.Empty, Category.Quantity, Severity.Warning),
            Category.SocialBenefit or Category.EconomicBenefit or Category.EcologicalBenefit or Category.SustainableImpact
                when IsDoing(name, target) => ("是要做的事，属于产出", string.Empty, Category.Quantity, Severity.Warning),
            Category.SocialBenefit or Category.EconomicBenefit or Category.EcologicalBenefit when IndicatorWords.InternalMatters.IsIn(name) =>
                ("是单位内部事务，没有写明谁受益、受什么益", string.Empty, null, Severity.Warning),
            Category.Timeliness when !sense.IsTimely && IndicatorWords.QualityRates.IsIn(name) =>
                ("考核的是质量或使用效果，不涉及时间", string.Empty, Category.Quality, Severity.Warning),
            Category.EcologicalBenefit when !IndicatorWords.Ecology.IsIn(name) =>
                ("看不出与生态环境的关系", string.Empty, Category.SocialBenefit, Severity.Hint),
            Category.EconomicBenefit when !IndicatorWords.Economy.IsIn(name) =>
                ("看不出经济上的产出或节约", string.Empty, Category.SocialBenefit, Severity.Hint),
            Category.SustainableImpact when IndicatorWords.YearlyEvents.IsIn(name) =>
                ("反映当年情况，不是可持续影响", string.Empty, Category.SocialBenefit, Severity.Hint),
            _ => null,
        };
    }

    /// <summary>So many times an activity is held: 开展阅读推广活动, 60场.</summary>
    private static bool IsDoing(string name, TargetValue? target) =>
        TaskWords.Doing.At(name, 0) is not null && target is { Meaning: { Kind: TargetKind.Quantity, Quantities: [var times] } } && Units.IsOccasion(times.Unit);

    private static string Moved(Category right, string name, TargetValue? target) =>
        target is null ? $"{right.Name()}：{name}" : $"{right.Name()}：{name}，{target.Text}";

    /// <summary>A named standard, in yuan or in yuan for each of something.</summary>
    private static bool IsCostStandard(string name, TargetValue? target)
    {
        if (target is null || !target.Text.Contains('元', StringComparison.Ordinal))
        {
            return false;
        }

        return IndicatorWords.CostStandards.IsIn(name)
            || target.Text.Contains("元/", StringComparison.Ordinal) || target.Text.Contains("元／", StringComparison.Ordinal);
    }

    private static bool HasCostRoot(IReadOnlyList<Indicator> indicators)
    {
        foreach (var indicator in indicators)
        {
            if (indicator.Dimension == Dimension.Cost)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A reader doubts most where words and place disagree, which is what the rule looks for. A reading that was clearly
    /// better than the next is told with the doubt; a close one is not told at all.
    /// </summary>
    private static bool IsSure(FormReading form, int row, out bool isDoubted)
    {
        isDoubted = false;
        foreach (var note in form.Notes)
        {
            if (note.Field is not { } field
                || (field != Field.Category(row) && field != Field.Dimension(row) && field != Field.IndicatorName(row)))
            {
                continue;
            }

            if (note.Kind == NoteKind.Lost || (note.Kind == NoteKind.Doubt && note.Confidence < ClearlyBetter))
            {
                return false;
            }

            isDoubted |= note.Kind == NoteKind.Doubt;
        }

        return true;
    }
}
