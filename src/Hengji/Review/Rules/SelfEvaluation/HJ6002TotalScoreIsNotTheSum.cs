using Hengji.Dossiers;
using Hengji.Review.Scores;
using Hengji.Terms;

namespace Hengji.Review.Rules.SelfEvaluation;

/// <summary>Finds a total score (总分) that is not the sum of the scores above it; 0 over scores too.</summary>
public sealed class HJ6002TotalScoreIsNotTheSum : SelfEvaluationRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ6002", Title: "总分与各项得分之和不符", EnglishTitle: "Total score is not the sum of its parts",
        Severity: Severity.Error,
        Dimension: ReviewDimension.SelfEvaluation, Defect: "sum-mismatch",
        Basis: Basis,
        Why: "总分决定评价等级，与分项不符则等级不可信。",
        Remedy: "把各项得分相加，更正总分或分项得分。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var form = dossier.Form;
        var rows = EvaluatedRow.Of(dossier);
        if (!form.IsSure(Field.Of(Box.TotalScore)) || WrittenNumber.Of(dossier.Target.TotalScore) is not { } total
            || rows.Count == 0 || rows.Any(row => row.Score is null) || ExecutionLine.Of(dossier) is not { } execution)
        {
            yield break;
        }

        var indicators = rows.Sum(row => row.Score!.Value);
        var sum = indicators + (execution.Score ?? 0m);
        if (sum == total)
        {
            yield break;
        }

        var apart = Spoken.Number(Math.Abs(sum - total));
        var parts = execution.Score is { } executed
            ? $"预算执行得分{Spoken.Number(executed)}＋{Spoken.Number(rows.Count)}项指标得分{Spoken.Number(indicators)}＝{Spoken.Number(sum)}"
            : $"{Spoken.Number(rows.Count)}项指标得分合计{Spoken.Number(sum)}";
        yield return Found(Field.Of(Box.TotalScore), $"总分填{Spoken.Number(total)}；{parts}，{(sum > total ? "少计" : "多计")}{apart}分。") with
        {
            Related = [.. rows.Select(row => new Field(Box.Score, row.Row))],
            Quote = dossier.Target.TotalScore,
            Operands = [new("总分", Spoken.Number(total), Field.Of(Box.TotalScore)), new("各项得分之和", Spoken.Number(sum), null)],
            Expected = Spoken.Number(sum),
            Difference = apart,
            Suggestion = Spoken.Number(sum),
        };
    }
}
