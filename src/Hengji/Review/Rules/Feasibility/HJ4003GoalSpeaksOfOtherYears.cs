using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Terms;

namespace Hengji.Review.Rules.Feasibility;

/// <summary>
/// Finds an overall goal with tasks in years outside its span, and an annual goal with tasks of earlier years, as when
/// old debts are paid.
/// </summary>
public sealed class HJ4003GoalSpeaksOfOtherYears : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ4003", Title: "目标文字写入期间以外的年份", Severity: Severity.Warning,
        EnglishTitle: "Goal speaks of years outside its span",
        Dimension: ReviewDimension.Feasibility, Defect: "year-mismatch",
        Basis: LegalBasis.Feasible,
        Why: "目标写的是别的年份的任务，当年要完成什么、用当年的钱办什么事说不清。",
        Remedy: "总目标期间写全实施年份，年度目标只写当年任务；支付往年款项的，写明欠付金额、依据和支付时限。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        if (target.OverallGoal is { } overall && target.GoalSpan is { } span
            && Outside(overall, span.From, span.To) is { } stray
            && dossier.Form.IsSure(Field.Of(Box.OverallGoal)) && dossier.Form.IsSure(Field.Of(Box.GoalSpan)))
        {
            var years = Spoken.Years(span.From, span.To);
            yield return Found(Field.Of(Box.OverallGoal), $"项目总目标期间为{years}，正文却写“{stray.Text}”的任务，超出期间。") with
            {
                Related = [Field.Of(Box.GoalSpan)],
                Quote = stray.Text,
                Operands =
                [
                    new Operand("项目总目标期间", years, Field.Of(Box.GoalSpan)),
                    new Operand("正文年份", stray.Text, Field.Of(Box.OverallGoal)),
                ],
                Expected = years,
            };
        }

        // An annual goal that repeats the overall goal is objected to as a copy.
        if (target.AnnualGoal is { } annual && target.Year is { } year
            && !string.Equals(annual, target.OverallGoal, StringComparison.Ordinal)
            && Outside(annual, year, int.MaxValue) is { } earlier && !Mentions(annual, year)
            && dossier.Form.IsSure(Field.Of(Box.AnnualGoal)) && dossier.Form.IsSure(Field.Of(Box.Year)))
        {
            var own = Spoken.Year(year);
            yield return Found(Field.Of(Box.AnnualGoal), $"年度总体目标写“{earlier.Text}”的事项，早于申报年度{own}，属往年任务或往年款项，没有说明{own}要完成什么。") with
            {
                Related = [Field.Of(Box.Year)],
                Quote = earlier.Text,
                Operands =
                [
                    new Operand("申报年度", own, Field.Of(Box.Year)),
                    new Operand("正文年份", earlier.Text, Field.Of(Box.AnnualGoal)),
                ],
                Expected = own,
                Suggestion = $"{own}【】月底前支付{earlier.Text}【欠付事项】款项【】万元【或改写为{own}任务】",
            };
        }
    }

    /// <summary>A goal that sets tasks in its own year may tell of earlier ones.</summary>
    private static bool Mentions(string goal, int year)
    {
        foreach (var written in WrittenYears.In(goal))
        {
            if (written.From <= year && year <= written.To)
            {
                return true;
            }
        }

        return false;
    }

    private static WrittenYear? Outside(string goal, int from, int to)
    {
        foreach (var written in WrittenYears.In(goal))
        {
            if (written.To < from || written.From > to)
            {
                return written;
            }
        }

        return null;
    }
}
