using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds a cost indicator (成本指标) with a percentage where money or a standard of cost is asked for.</summary>
public sealed class HJ2006CostIndicatorHasPercentage : Rule
{
    /// <summary>Who plans to save half of a budget has asked for too much.</summary>
    private const decimal MostSaved = 50m;

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2006", Title: "成本指标未填金额或标准", Severity: Severity.Warning,
        EnglishTitle: "Cost indicator without an amount or a standard",
        Dimension: ReviewDimension.Relevance, Defect: "unit-mismatch",
        Basis: LegalBasis.Categories,
        Why: "成本指标不写金额或单位成本，花多少钱办多少事无从衡量。",
        Remedy: "填写总成本、单位成本或成本控制标准；质量要求另列质量指标。");

    /// <summary>Targets of a whole department are held to the same.</summary>
    public override bool Concerns(FormKind kind) => kind == FormKind.WholeDepartment || base.Concerns(kind);

    /// <summary>节约率 100% would mean that nothing is spent.</summary>
    private static bool SavesAll(string name, TargetValue target) =>
        name.Contains("节约率", StringComparison.Ordinal) && target.Meaning is { Quantities: [{ Number: >= MostSaved }] };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var indicators = dossier.Target.Indicators;
        for (var row = 0; row < indicators.Count; row++)
        {
            if (indicators[row] is not { Name: { } name, Target: { } target, Category: Category.Cost or Category.EconomicCost }
                || !TargetSense.IsPercentage(target))
            {
                continue;
            }

            var sense = IndicatorSense.Of(name);
            if ((sense.IsRate && !SavesAll(name, target)) || sense.IsCount || sense.HoldsValue || sense.IsSatisfaction
                || !dossier.Form.IsSure(Field.TargetValue(row)) || !dossier.Form.IsSure(Field.Category(row)))
            {
                continue;
            }

            yield return Found(Field.TargetValue(row), $"成本指标“{name}”填“{target.Text}”，没有金额或成本控制标准。") with
            {
                Related = [Field.IndicatorName(row)],
                Indicator = name,
                Quote = target.Text,
                Expected = "金额或单位成本",
                Suggestion = "【支出事项】单位成本：≤【】元/【计量单位】",
            };
        }
    }
}
