using Hengji.Dossiers;
using Hengji.Review.Scores;
using Hengji.Terms;

namespace Hengji.Review.Rules.SelfEvaluation;

/// <summary>Finds a score (得分) above the points (分值) of its indicator.</summary>
public sealed class HJ6001ScoreAbovePoints : SelfEvaluationRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ6001", Title: "得分超过分值", EnglishTitle: "Score above its points",
        Severity: Severity.Error,
        Dimension: ReviewDimension.SelfEvaluation, Defect: "number-mismatch",
        Basis: Basis,
        Why: "得分不能高于该项分值，总分因此虚高。",
        Remedy: "核对该项得分，最高按分值计。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        foreach (var row in EvaluatedRow.Of(dossier).Where(row => row.Score > row.Points))
        {
            var (score, points) = (Spoken.Number(row.Score!.Value), Spoken.Number(row.Points!.Value));
            yield return Found(new Field(Box.Score, row.Row), $"得分{score}高于分值{points}，多{Spoken.Number(row.Score.Value - row.Points.Value)}分。") with
            {
                Related = [new Field(Box.Points, row.Row)],
                Indicator = row.Indicator.Name,
                Quote = row.Indicator.Details!.Score,
                Operands = [new("得分", score, new Field(Box.Score, row.Row)), new("分值", points, new Field(Box.Points, row.Row))],
                Suggestion = points,
            };
        }
    }
}
