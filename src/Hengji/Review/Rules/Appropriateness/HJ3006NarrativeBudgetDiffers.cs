using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Appropriateness;

/// <summary>Finds prose beside the form (项目经费情况说明) whose budget of the year is none of the form's amounts.</summary>
public sealed class HJ3006NarrativeBudgetDiffers : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ3006", Title: "情况说明中的年度预算与表内金额不一致", EnglishTitle: "Project description states another annual budget",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Appropriateness, Defect: "narrative-mismatch",
        Basis: LegalBasis.Matching,
        Why: "情况说明与绩效目标表一并公开，金额不一致，预算依据无从核对。",
        Remedy: "按批复的预算核对年度金额，使情况说明与绩效目标表一致（注意元与万元）。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var total = Field.Of(Box.AnnualTotal);
        var funding = dossier.Target.Funding;
        if (dossier.Form.Narrative is not { AnnualBudget: { } stated } narrative || funding.AnnualTotal is not { } annual
            || (narrative.BudgetYear is { } year && dossier.Target.Year is { } own && year != own)
            || !dossier.Form.IsSure(total) || !dossier.Form.IsSure(Field.Of(Box.AnnualFiscal)))
        {
            yield break;
        }

        // Prose may speak of the fiscal part, or of the whole project: what agrees with some amount is not objected to.
        Money?[] amounts = [annual, funding.AnnualFiscal, funding.Total, funding.Fiscal];
        if (amounts.Any(a => a is { } amount && (stated.Value.IsRounded(amount) || IsRounded(amount, dossier.Target.AmountUnit, stated.Value.Money))))
        {
            yield break;
        }

        var said = stated.Value.Money;
        var unit = dossier.Target.AmountUnit;
        var name = unit == MoneyUnit.Yuan ? "元" : "万元";
        var written = stated.Value.Unit == unit ? string.Empty : $"，即{said.In(unit)}{name}";
        var difference = said > annual ? said - annual : annual - said;
        yield return Found(total,
            $"年度资金申请总额填{annual.In(unit)}{name}；情况说明（第{Spoken.Number(stated.Trace.Line)}行）写“{Quoted.Short(stated.Quote)}”{written}，比表内{(said > annual ? "多" : "少")}{difference.In(unit)}{name}{Scale(said, annual)}。") with
        {
            Quote = stated.Quote,
            Related = funding.AnnualFiscal is null ? [] : [Field.Of(Box.AnnualFiscal)],
            Operands = [new Operand("年度资金申请总额", annual.In(unit), total), new Operand("情况说明中的年度预算", said.In(unit), null)],
            Expected = annual.In(unit),
            Difference = difference.In(unit),
            Suggestion = $"年度预算安排：{annual.In(unit)}{name}【如表内金额无误；否则更正年度资金申请总额】",
        };
    }

    /// <summary>Whether the form's amount is the prose's, rounded to the digits that the form writes.</summary>
    private static bool IsRounded(Money form, MoneyUnit unit, Money exact)
    {
        var step = Money.Of(1, unit).Yuan;
        for (var digits = form.Yuan.Scale; digits > 0; digits--)
        {
            step /= 10;
        }

        return Math.Abs(form.Yuan - exact.Yuan) * 2 <= step;
    }

    private static string Scale(Money said, Money annual) =>
        said.Yuan == annual.Yuan * 10_000 || annual.Yuan == said.Yuan * 10_000 ? "，相差一万倍，像是元与万元写混" : string.Empty;
}
