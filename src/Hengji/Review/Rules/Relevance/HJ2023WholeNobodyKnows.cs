using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds a rate of a whole that nobody can count (隐患发现率: who knows the hazards not found).</summary>
public sealed class HJ2023WholeNobodyKnows : Rule
{
    private static readonly WordSet Unknowable = new("发现率", "报案率", "举报率", "查出率", "暴露率");

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2023", Title: "比率的分母无法取得", EnglishTitle: "Rate of a whole that nobody knows",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Relevance, Defect: "vague-value",
        Basis: LegalBasis.Measurable,
        Why: "分母是没有被发现、没有报告的事，谁也数不清，比率只能随意填写。",
        Remedy: "改为数得清的指标：检查数量、发现数量、整改完成率、复查覆盖率等。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var rows = dossier.Target.Indicators;
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row] is { Name: { } name, Target: { } target } && Unknowable.FirstIn(name) is { } rate && target.Meaning.IsPercentage
                && dossier.Form.IsSure(Field.IndicatorName(row)) && dossier.Form.IsSure(Field.TargetValue(row)))
            {
                yield return Found(Field.TargetValue(row), $"“{name}”填“{target.Text}”，{rate}的分母包含没有{rate[..^1]}的部分，无法统计。") with
                {
                    Related = [Field.IndicatorName(row)],
                    Indicator = name,
                    Quote = target.Text,
                    Suggestion = "【检查事项】数量：≥【】【计量单位】；发现问题整改完成率：≥【】%",
                };
            }
        }
    }
}
