using Hengji.Dossiers;
using Hengji.Review.Scores;
using Hengji.Terms;

namespace Hengji.Review.Rules.SelfEvaluation;

/// <summary>Finds points (分值) that do not add up to 100 with those of the execution of the budget.</summary>
public sealed class HJ6006PointsAreNotAHundred : SelfEvaluationRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ6006", Title: "分值合计不是100分", EnglishTitle: "Points do not add up to 100",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.SelfEvaluation, Defect: "sum-mismatch",
        Basis: Basis,
        Why: "自评实行百分制，分值合计不足或超过100，总分和等级无法与其他项目比较。",
        Remedy: "调整各项分值，使预算执行率和全部指标合计100分。") { Certainty = Certainty.Proven };

    private const decimal Whole = 100m;

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var rows = EvaluatedRow.Of(dossier);
        if (rows.Count == 0 || rows.Any(row => row.Points is null) || ExecutionLine.Of(dossier) is not { } execution)
        {
            yield break;
        }

        var indicators = rows.Sum(row => row.Points!.Value);
        var sum = indicators + (execution.Points ?? 0m);
        if (sum == Whole)
        {
            yield break;
        }

        var parts = execution.Points is { } points
            ? $"预算执行{Spoken.Number(points)}分＋指标{Spoken.Number(indicators)}分＝{Spoken.Number(sum)}分" : $"指标合计{Spoken.Number(sum)}分";
        yield return Found(Field.Of(Box.Indicators), $"分值合计不是100分：{parts}，{(sum < Whole ? "少" : "多")}{Spoken.Number(Math.Abs(sum - Whole))}分。") with
        {
            Related = [.. rows.Select(row => new Field(Box.Points, row.Row))],
            Expected = "100",
            Difference = Spoken.Number(Math.Abs(sum - Whole)),
        };
    }
}
