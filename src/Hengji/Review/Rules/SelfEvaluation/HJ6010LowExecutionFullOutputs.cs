using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Scores;
using Hengji.Scoring;
using Hengji.Terms;

namespace Hengji.Review.Rules.SelfEvaluation;

/// <summary>Doubts outputs that are all met where little of the budget was spent.</summary>
public sealed class HJ6010LowExecutionFullOutputs(ScoringNorm norm) : SelfEvaluationRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ6010", Title: "执行率低而产出全部完成", EnglishTitle: "Outputs are all met though little was spent",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.SelfEvaluation, Defect: "other",
        Basis: Basis,
        Why: "钱没有花出去而任务全部完成，要么预算偏大，要么完成情况不实。",
        Remedy: "说明未执行资金的原因；预算偏大的，调减下年度预算；完成情况不实的，更正实际完成值。") { Certainty = Certainty.Judged };

    /// <summary>Below this rate of execution full outputs are doubted.</summary>
    private const decimal LowRate = 0.60m;

    private readonly IndicatorScoring _scoring = new(norm);

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        if (ExecutionLine.Of(dossier) is not { Budget: { Yuan: > 0 } budget, Executed: { } executed } line || executed.Yuan / budget.Yuan >= LowRate)
        {
            yield break;
        }

        var outputs = EvaluatedRow.Of(dossier).Where(row => row.Indicator.Dimension == Dimension.Output && row.Actual is not null).ToList();
        if (outputs.Count > 1 && outputs.All(row => _scoring.Score(row.Indicator, row.Actual!, 0m).IsMet == true))
        {
            yield return Found(
                new Field(Box.Executed, line.Row),
                $"全年执行{executed.InTenThousand()}万元，只占预算{budget.InTenThousand()}万元的{ScoreNumbers.Percent(executed.Yuan / budget.Yuan)}，{Spoken.Number(outputs.Count)}项产出指标却全部完成。") with
            {
                Related = [.. outputs.Select(row => new Field(Box.ActualValue, row.Row))],
                Operands =
                [
                    new("全年执行数", executed.InTenThousand(), new Field(Box.Executed, line.Row)),
                    new("全年预算数", budget.InTenThousand(), new Field(Box.AnnualBudget, line.Row)),
                ],
            };
        }
    }
}
