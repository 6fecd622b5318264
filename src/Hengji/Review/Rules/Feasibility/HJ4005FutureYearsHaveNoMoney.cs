using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Terms;

namespace Hengji.Review.Rules.Feasibility;

/// <summary>Finds a goal of several years whose total money is no more than that of this year, though years are to come.</summary>
public sealed class HJ4005FutureYearsHaveNoMoney : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ4005", Title: "跨年项目总额只填了一年", EnglishTitle: "Later years of the project have no money",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Feasibility, Defect: "number-mismatch",
        Basis: LegalBasis.Matching,
        Why: "项目资金总额应包括项目期内各年资金，只填一年，以后年度的任务就没有资金。",
        Remedy: "项目资金总额填各年合计，年度资金申请总额填当年数；实为一年期的，更正项目总目标期间。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        var form = dossier.Form;
        if (target.GoalSpan is not { } span || target.Year is not { } year || span.To <= year
            || target.Funding is not { Total: { } total, AnnualTotal: { } annual } || total != annual
            || !form.IsSure(Field.Of(Box.GoalSpan)) || !form.IsSure(Field.Of(Box.Year))
            || !form.IsSure(Field.Of(Box.FundingTotal)) || !form.IsSure(Field.Of(Box.AnnualTotal)))
        {
            yield break;
        }

        var years = Spoken.Years(span.From, span.To);
        yield return Found(Field.Of(Box.FundingTotal),
            $"项目总目标期间为{years}，项目资金总额{total}却与{Spoken.Year(year)}的年度资金申请总额相同，{Spoken.Years(year + 1, span.To)}没有安排资金。") with
        {
            Related = [Field.Of(Box.GoalSpan), Field.Of(Box.AnnualTotal)],
            Operands =
            [
                new Operand("项目总目标期间", years, Field.Of(Box.GoalSpan)),
                new Operand("项目资金总额", $"{total}", Field.Of(Box.FundingTotal)),
                new Operand("年度资金申请总额", $"{annual}", Field.Of(Box.AnnualTotal)),
            ],
            Suggestion = $"项目资金总额：【{years}合计】万元；年度资金申请总额：{annual}",
        };
    }
}
