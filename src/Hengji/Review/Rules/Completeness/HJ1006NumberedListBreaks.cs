using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Terms;

namespace Hengji.Review.Rules.Completeness;

/// <summary>Finds a numbered list in a goal that leaves out or repeats a number (1. 3. 4.).</summary>
public sealed class HJ1006NumberedListBreaks : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ1006", Title: "目标条目编号不连续", Severity: Severity.Warning,
        EnglishTitle: "Numbering of the goal has a gap",
        Dimension: ReviewDimension.Completeness, Defect: "typo",
        Basis: LegalBasis.Whole,
        Why: "编号断开说明可能漏写或删去了一项任务，目标与指标无法逐条对应。",
        Remedy: "核对是否漏写任务，补齐内容或重新编号。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        var alike = target.AnnualGoal is not null
            && string.Equals(target.OverallGoal, target.AnnualGoal, StringComparison.Ordinal);
        foreach (var finding in CheckGoal(dossier, Box.OverallGoal, target.OverallGoal))
        {
            yield return alike ? finding with { Related = [Field.Of(Box.AnnualGoal)] } : finding;
        }

        if (!alike)
        {
            foreach (var finding in CheckGoal(dossier, Box.AnnualGoal, target.AnnualGoal))
            {
                yield return finding;
            }
        }
    }

    private static string Missing(NumberingBreak gap)
    {
        var first = (gap.From + 1).ToString(CultureInfo.InvariantCulture);
        return gap.To - gap.From == 2
            ? $"第{first}条"
            : string.Create(CultureInfo.InvariantCulture, $"第{first}至第{gap.To - 1}条");
    }

    private IEnumerable<Finding> CheckGoal(Dossier dossier, Box box, string? goal)
    {
        if (goal is null)
        {
            yield break;
        }

        foreach (var gap in NumberedList.Breaks(goal))
        {
            if (!dossier.Form.IsSure(Field.Of(box)))
            {
                yield break;
            }

            var place = OfficialTerms.Caption(box);
            var skipped = gap.To > gap.From + 1;
            var what = gap.IsRepetition ? "编号重复" : skipped ? $"缺{Missing(gap)}" : "编号倒退";
            yield return Found(Field.Of(box), $"{place}的编号由“{gap.Previous}”到“{gap.Next}”，{what}。") with
            {
                Quote = gap.Next,
                Operands =
                [
                    new Operand("前一条编号", gap.Previous, Field.Of(box)),
                    new Operand("后一条编号", gap.Next, Field.Of(box)),
                ],
                Expected = string.Create(CultureInfo.InvariantCulture, $"第{gap.From + 1}条"),
                Suggestion = skipped ? $"{Missing(gap)}：【补写任务；如无遗漏，请将其后条目重新编号】" : null,
            };
        }
    }
}
