using Hengji.Dossiers;
using Hengji.Review.Scores;
using Hengji.Scoring;
using Hengji.Terms;

namespace Hengji.Review.Rules.SelfEvaluation;

/// <summary>Doubts a self-evaluation in which every actual is exactly its target and every score is full.</summary>
public sealed class HJ6009EverythingExactlyMet : SelfEvaluationRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ6009", Title: "所有指标恰好完成且全部满分", EnglishTitle: "Every target is met exactly with full marks",
        Severity: Severity.Hint,
        Dimension: ReviewDimension.SelfEvaluation, Defect: "other",
        Basis: Basis,
        Why: "实际完成值与指标值一字不差、全部满分，往往是照抄指标值，而不是统计结果。",
        Remedy: "逐项提供台账或统计资料，按实际填写；确属全部完成的，附佐证材料。") { Certainty = Certainty.Judged };

    private const int Least = 5;

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var rows = EvaluatedRow.Of(dossier);
        var compared = rows.Where(row => row.Actual is ActualNumbers).ToList();
        if (compared.Count >= Least
            && compared.All(row => ((ActualNumbers)row.Actual!).Numbers.SequenceEqual(row.Indicator.Target!.Meaning.Quantities.Select(q => q.Number)))
            && rows.All(row => row.Score is { } score && score == row.Points))
        {
            yield return Found(
                Field.Of(Box.Indicators), $"{Spoken.Number(compared.Count)}项定量指标的实际完成值都与指标值相同，{Spoken.Number(rows.Count)}项全部满分，疑为照抄指标值。") with
            {
                Related = [.. compared.Select(row => new Field(Box.ActualValue, row.Row))],
            };
        }
    }
}
