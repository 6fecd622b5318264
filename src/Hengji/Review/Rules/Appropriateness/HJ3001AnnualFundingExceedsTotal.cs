using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Appropriateness;

/// <summary>Finds a year that asks for more money (年度资金申请总额) than the whole project has (项目资金总额).</summary>
public sealed class HJ3001AnnualFundingExceedsTotal : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ3001", Title: "年度资金超过项目资金总额", Severity: Severity.Error,
        EnglishTitle: "Annual funding exceeds the project total",
        Dimension: ReviewDimension.Appropriateness, Defect: "sum-mismatch",
        Basis: LegalBasis.Matching,
        Why: "年度申请数是项目总额的一部分，超过总额则至少一处填错，预算无法核定。",
        Remedy: "核对项目资金总额和年度资金申请总额，更正填错的一处；一次性项目两者应当相等。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var funding = dossier.Target.Funding;
        if (funding.AnnualTotal is not { } annual || funding.Total is not { } total || annual <= total
            || !dossier.Form.IsSure(Field.Of(Box.AnnualTotal)) || !dossier.Form.IsSure(Field.Of(Box.FundingTotal)))
        {
            yield break;
        }

        var unit = dossier.Target.AmountUnit;
        var name = unit == MoneyUnit.Yuan ? "元" : "万元";
        var over = (annual - total).In(unit);
        yield return Found(Field.Of(Box.AnnualTotal),
            $"年度资金申请总额{annual.In(unit)}{name}大于项目资金总额{total.In(unit)}{name}：{annual.In(unit)}－{total.In(unit)}＝{over}，超出{over}{name}。") with
        {
            Related = [Field.Of(Box.FundingTotal)],
            Operands =
            [
                new Operand("年度资金申请总额", annual.In(unit), Field.Of(Box.AnnualTotal)),
                new Operand("项目资金总额", total.In(unit), Field.Of(Box.FundingTotal)),
                new Operand("超出", over, null),
            ],
            Expected = $"不超过{total.In(unit)}{name}",
            Difference = over + name,
        };
    }
}
