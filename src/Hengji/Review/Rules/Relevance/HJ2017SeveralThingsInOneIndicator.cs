using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds an indicator whose name sets several things side by side under one target.</summary>
public sealed class HJ2017SeveralThingsInOneIndicator : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2017", Title: "一条指标写了几件事", EnglishTitle: "Several things in one indicator",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Relevance, Defect: "vague-value",
        Basis: LegalBasis.Quantified,
        Why: "几件事共用一个指标值，其中一件没有做到，这条指标算不算完成无法判断。",
        Remedy: "拆成几条指标，各填各的指标值；属于其他类别的移到相应的二级指标下。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var indicators = dossier.Target.Indicators;
        for (var row = 0; row < indicators.Count; row++)
        {
            if (indicators[row] is not { Name: { } name, Category: { } category, Target: { } target }
                || Shared(name, target) is not { } parts
                || !dossier.Form.IsSure(Field.IndicatorName(row)) || !dossier.Form.IsSure(Field.TargetValue(row)))
            {
                continue;
            }

            // A part of another kind stands under the wrong category besides.
            var stray = category is Category.Cost or Category.EconomicCost ? parts.FirstOrDefault(p => p.Contains("质量", StringComparison.Ordinal)) : null;
            yield return Found(Field.IndicatorName(row), stray is null
                ? string.Create(CultureInfo.InvariantCulture, $"“{Quoted.Short(name)}”把{parts.Count}件事并成一条，共用指标值“{target.Text}”，无法分别考核。")
                : $"“{Quoted.Short(name)}”把成本与质量并成一条，“{stray}”属质量指标，不属{category.Name()}。") with
            {
                Defect = stray is null ? Descriptor.Defect : "level-mismatch",
                Related = [Field.TargetValue(row), Field.Category(row)],
                Indicator = name,
                Quote = name,
                Suggestion = stray is null
                    ? string.Join('；', parts.Select(p => Suggested.Value(p, category)))
                    : $"{category.Name()}：【支出事项】成本，≤【】元/【计量单位】；质量指标：【验收或达标事项】合格率，≥【】%",
            };
        }
    }

    /// <summary>
    /// The things that share one target; null when there is but one, or a value for each. A name that holds its values
    /// is another fault.
    /// </summary>
    private static IReadOnlyList<string>? Shared(string name, TargetValue target) =>
        NameParts.Of(name) is { Count: > 1 } parts && !IndicatorSense.Of(name).HoldsValue
        && target.Meaning.Quantities.Count < parts.Count && target.Text.AsSpan().IndexOfAny("，,；;、") < 0
            ? parts
            : null;
}
