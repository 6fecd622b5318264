using Hengji.Dossiers;
using Hengji.Review.Scores;
using Hengji.Terms;
using System.Globalization;

namespace Hengji.Review.Rules.SelfEvaluation;

/// <summary>Finds an execution rate (执行率) that is not executed ÷ budget.</summary>
public sealed class HJ6004ExecutionRateDiffers : SelfEvaluationRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ6004", Title: "执行率与预算数、执行数不符", EnglishTitle: "Execution rate is not executed over budget",
        Severity: Severity.Error,
        Dimension: ReviewDimension.SelfEvaluation, Defect: "sum-mismatch",
        Basis: Basis,
        Why: "执行率是预算执行得分的依据，算错则得分和结论都错。",
        Remedy: "用全年执行数除以全年预算数，更正执行率或金额。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        for (var row = 0; row < dossier.Target.Execution.Count; row++)
        {
            var line = dossier.Target.Execution[row];
            if (line is { AnnualBudget.Yuan: > 0, Executed: { } executed } && ExecutionLine.Sure(dossier, Box.ExecutionRate, row, line.ExecutionRate) is { } rate
                && ExecutionLine.IsSure(dossier, row, Box.AnnualBudget, Box.Executed))
            {
                var budget = line.AnnualBudget.Value;
                var computed = executed.Yuan / budget.Yuan * 100m;
                // Some write the rate as a fraction, and most round it; half of its last digit, and one for those who cut off.
                var factor = line.ExecutionRate!.Contains('%', StringComparison.Ordinal) || rate > 1.5m || computed < 1m ? 1m : 100m;
                if (Math.Abs((rate * factor) - computed) < WrittenNumber.LastDigit(rate) * factor)
                {
                    continue;
                }

                var expected = Math.Round(computed, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture) + "%";
                yield return Found(
                    new Field(Box.ExecutionRate, row),
                    $"{line.Source}执行率填{line.ExecutionRate}；{executed.InTenThousand()}万元÷{budget.InTenThousand()}万元＝{expected}。") with
                {
                    Related = [new Field(Box.AnnualBudget, row), new Field(Box.Executed, row)],
                    Quote = line.ExecutionRate,
                    Operands =
                    [
                        new("全年执行数", executed.InTenThousand(), new Field(Box.Executed, row)),
                        new("全年预算数", budget.InTenThousand(), new Field(Box.AnnualBudget, row)),
                    ],
                    Expected = expected,
                    Suggestion = expected,
                };
            }
        }
    }
}
