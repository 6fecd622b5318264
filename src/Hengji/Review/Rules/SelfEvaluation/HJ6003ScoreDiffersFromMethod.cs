using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Scores;
using Hengji.Scoring;
using Hengji.Terms;

namespace Hengji.Review.Rules.SelfEvaluation;

/// <summary>Finds a score that does not follow from target, actual and points by any formula the norms know.</summary>
public sealed class HJ6003ScoreDiffersFromMethod(ScoringNorm norm) : SelfEvaluationRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ6003", Title: "得分与计分办法不符", EnglishTitle: "Score does not follow from target and actual",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.SelfEvaluation, Defect: "number-mismatch",
        Basis: Basis,
        Why: "定量指标按完成情况计分，得分与实际完成值对不上，自评结果不可信。",
        Remedy: "按计分办法重新计算得分；使用本地计分办法的，写明办法。") { Certainty = Certainty.Proven };

    private readonly IReadOnlyList<IndicatorScoring> _methods =
        [.. Enum.GetValues<ReverseFormula>().Select(reverse => new IndicatorScoring(norm with { Reverse = reverse }))];

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        foreach (var row in EvaluatedRow.Of(dossier))
        {
            if (row.Score is not { } score || score > row.Points)
            {
                continue;
            }

            var computed = _methods.Select(row.Computed).OfType<IndicatorScore>().ToList();
            // Who exceeds by far may be given less, and who is late or short may be given nothing where the form says so.
            if (computed.Count == 0 || computed.Any(method => Math.Abs(method.Score!.Value - score) < norm.Tolerance || (method.OwesCause && score < method.Score)))
            {
                continue;
            }

            var expected = Spoken.Number(computed[0].Score!.Value);
            yield return Found(new Field(Box.Score, row.Row), $"得分填{Spoken.Number(score)}；{computed[0].Working}。") with
            {
                Related = [Field.TargetValue(row.Row), new Field(Box.ActualValue, row.Row), new Field(Box.Points, row.Row)],
                Indicator = row.Indicator.Name,
                Quote = row.Indicator.Details!.Score,
                Operands =
                [
                    new("指标值", row.Indicator.Target!.Text, Field.TargetValue(row.Row)),
                    new("实际完成值", row.Indicator.Details.ActualValue!, new Field(Box.ActualValue, row.Row)),
                    new("分值", row.Indicator.Details.Points!, new Field(Box.Points, row.Row)),
                ],
                Expected = expected,
                Difference = Spoken.Number(Math.Abs(computed[0].Score!.Value - score)),
                Suggestion = expected,
            };
        }
    }
}
