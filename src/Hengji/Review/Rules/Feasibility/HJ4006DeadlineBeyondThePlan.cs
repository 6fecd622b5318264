using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Feasibility;

/// <summary>Finds a deadline in a target that lies behind the planned end, or in another year than the form's.</summary>
public sealed class HJ4006DeadlineBeyondThePlan : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ4006", Title: "完成时限超出计划或年度", EnglishTitle: "Deadline outside the plan or the year",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Feasibility, Defect: "year-mismatch",
        Basis: LegalBasis.Feasible,
        Why: "指标的时限不在计划期、申报年度之内，当年无从考核。",
        Remedy: "核对计划完成日期和指标时限，更正填错的一处。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        for (var row = 0; row < target.Indicators.Count; row++)
        {
            if (target.Indicators[row] is not { Name: { } name, Target: { } value }
                || value.Meaning is not { Kind: TargetKind.Deadline or TargetKind.DateSpan } meaning
                || !dossier.Form.IsSure(Field.TargetValue(row)))
            {
                continue;
            }

            if (meaning.To is { } to && target.Year is { } year && to.Year != year && dossier.Form.IsSure(Field.Of(Box.Year)))
            {
                yield return Found(Field.TargetValue(row), $"“{name}”的时限“{value.Text}”不在申报年度{Spoken.Year(year)}。") with
                {
                    Related = [Field.Of(Box.Year)],
                    Indicator = name,
                    Quote = value.Text,
                    Operands = [new Operand("申报年度", Spoken.Year(year), Field.Of(Box.Year)), new Operand(name, value.Text, Field.TargetValue(row))],
                    Suggestion = $"{name}：{Spoken.Year(year)}【】月底前",
                };
            }
            else if (target.PlannedEnd is { } end && Month(meaning, target.Year) is { } month
                && end.Year == month.Year && end is { Month: { } last } && month.Month > last && dossier.Form.IsSure(Field.Of(Box.PlannedEnd)))
            {
                yield return Found(Field.TargetValue(row), $"“{name}”的时限“{value.Text}”晚于计划完成日期{Spoken.Date(end)}。") with
                {
                    Related = [Field.Of(Box.PlannedEnd)],
                    Indicator = name,
                    Quote = value.Text,
                    Operands = [new Operand("计划完成日期", Spoken.Date(end), Field.Of(Box.PlannedEnd)), new Operand(name, value.Text, Field.TargetValue(row))],
                    Suggestion = $"{name}：{Spoken.Date(end)}前【如计划完成日期无误】",
                };
            }
        }
    }

    /// <summary>The month of the deadline; 12月底前 means the form's own year.</summary>
    private static (int Year, int Month)? Month(TargetMeaning meaning, int? year)
    {
        if (meaning.To is { Month: { } written } to)
        {
            return (to.Year, written);
        }

        var digits = 0;
        while (meaning.Deadline is { } text && digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return year is { } own && digits is 1 or 2 && digits < meaning.Deadline!.Length && meaning.Deadline[digits] == '月'
            && int.Parse(meaning.Deadline.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var month
            ? (own, month)
            : null;
    }
}
