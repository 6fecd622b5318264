using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Scores;
using Hengji.Scoring;
using Hengji.Terms;

namespace Hengji.Review.Rules.SelfEvaluation;

/// <summary>Finds a target unmet, or exceeded by far, without 偏差原因分析及改进措施.</summary>
public sealed class HJ6007DeviationNotExplained(ScoringNorm norm) : SelfEvaluationRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ6007", Title: "偏差没有说明原因", EnglishTitle: "Deviation is not explained",
        Severity: Severity.Error,
        Dimension: ReviewDimension.SelfEvaluation, Defect: "missing-value",
        Basis: Basis,
        Why: "未完成和大幅超额都要说明原因和改进措施，否则无从整改，也无法判断指标值是否合理。",
        Remedy: "在偏差原因分析及改进措施栏写明原因、责任和改进办法；大幅超额的，说明指标值是否偏低。");

    private readonly IndicatorScoring _scoring = new(norm);

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        foreach (var row in EvaluatedRow.Of(dossier))
        {
            var place = new Field(Box.DeviationReason, row.Row);
            if (row.Actual is not { } actual || !dossier.Form.IsSure(place) || !string.IsNullOrWhiteSpace(row.Indicator.Details?.DeviationReason)
                || _scoring.Score(row.Indicator, actual, row.Points ?? 0m) is not { OwesCause: true } computed)
            {
                continue;
            }

            var what = computed.IsMet == false ? "未达到指标值" : $"超过指标值{ScoreNumbers.Percent(norm.ExplainFrom - 1m)}以上";
            yield return Found(place, $"指标值“{row.Indicator.Target}”，实际“{row.Indicator.Details!.ActualValue}”，{what}，没有说明原因。") with
            {
                Related = [Field.TargetValue(row.Row), new Field(Box.ActualValue, row.Row)],
                Indicator = row.Indicator.Name,
                Operands =
                [
                    new("指标值", row.Indicator.Target!.Text, Field.TargetValue(row.Row)),
                    new("实际完成值", row.Indicator.Details.ActualValue!, new Field(Box.ActualValue, row.Row)),
                ],
                Suggestion = computed.IsMet == false ? "未完成原因：【】；改进措施：【】，于【】月底前完成。" : "超额原因：【】；下年度指标值拟调整为【】。",
            };
        }
    }
}
