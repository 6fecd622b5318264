using Hengji.Dossiers;
using Hengji.Review.Scores;
using Hengji.Terms;

namespace Hengji.Review.Rules.SelfEvaluation;

/// <summary>Finds an indicator without 实际完成值.</summary>
public sealed class HJ6008ActualValueMissing : SelfEvaluationRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ6008", Title: "实际完成值空白", EnglishTitle: "Actual value is missing",
        Severity: Severity.Error,
        Dimension: ReviewDimension.SelfEvaluation, Defect: "missing-value",
        Basis: Basis,
        Why: "没有实际完成值，得分没有依据。",
        Remedy: "按台账、统计或验收资料填写实际完成值。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var indicators = dossier.Target.Indicators;
        // A form where nothing was filled in is blank, and one without the column does not ask.
        if (indicators.All(indicator => indicator.Details?.ActualValue is null))
        {
            yield break;
        }

        foreach (var row in EvaluatedRow.Of(dossier))
        {
            if (row.Indicator is { Target: not null } indicator && string.IsNullOrWhiteSpace(indicator.Details?.ActualValue)
                && row.IsSure(Box.ActualValue, Box.TargetValue))
            {
                var scored = indicator.Details?.Score is { } score ? $"，却得{score}分" : string.Empty;
                yield return Found(row.Place(Box.ActualValue), $"指标值为“{indicator.Target}”，实际完成值空白{scored}。") with
                {
                    Related = [row.Place(Box.TargetValue)],
                    Indicator = indicator.Name,
                    Suggestion = "【按台账填写】",
                };
            }
        }
    }
}
