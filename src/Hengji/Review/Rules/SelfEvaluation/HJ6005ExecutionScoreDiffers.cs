using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Scores;
using Hengji.Scoring;
using Hengji.Terms;

namespace Hengji.Review.Rules.SelfEvaluation;

/// <summary>Finds a score of the execution of the budget that does not follow from executed and budget.</summary>
public sealed class HJ6005ExecutionScoreDiffers(ScoringNorm norm) : SelfEvaluationRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ6005", Title: "预算执行得分与执行率不符", EnglishTitle: "Execution score does not follow from its rate",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.SelfEvaluation, Defect: "number-mismatch",
        Basis: Basis,
        Why: "预算执行率按比例计分，得分与执行率对不上，总分随之有误。",
        Remedy: "按“执行率×分值、最高满分”更正得分。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        for (var row = 0; row < dossier.Target.Execution.Count; row++)
        {
            var line = dossier.Target.Execution[row];
            if (line is not { AnnualBudget: { } budget, Executed: { } executed }
                || !ExecutionLine.IsSure(dossier, row, Box.AnnualBudget, Box.Executed)
                || ExecutionLine.Sure(dossier, Box.ExecutionPoints, row, line.Points) is not { } points
                || ExecutionLine.Sure(dossier, Box.ExecutionScore, row, line.Score) is not { } score)
            {
                continue;
            }

            var computed = ExecutionScore.Of(budget, executed, norm with { Parts = norm.Parts with { Execution = points } });
            if (Math.Abs(computed.Score - score) < norm.Tolerance)
            {
                continue;
            }

            var expected = Spoken.Number(computed.Score);
            yield return Found(new Field(Box.ExecutionScore, row), $"预算执行得分填{Spoken.Number(score)}；{computed.Working}。") with
            {
                Related = [new Field(Box.AnnualBudget, row), new Field(Box.Executed, row)],
                Quote = line.Score,
                Operands =
                [
                    new("全年执行数", executed.InTenThousand(), new Field(Box.Executed, row)),
                    new("全年预算数", budget.InTenThousand(), new Field(Box.AnnualBudget, row)),
                    new("分值", Spoken.Number(points), new Field(Box.ExecutionPoints, row)),
                ],
                Expected = expected,
                Difference = Spoken.Number(Math.Abs(computed.Score - score)),
                Suggestion = expected,
            };
        }
    }
}
