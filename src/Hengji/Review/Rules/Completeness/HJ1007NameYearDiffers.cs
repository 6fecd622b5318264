using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Terms;

namespace Hengji.Review.Rules.Completeness;

/// <summary>Finds a year in the project name that is neither the form's year nor within the project's span.</summary>
public sealed class HJ1007NameYearDiffers : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ1007", Title: "项目名称中的年份与申报年度不符", Severity: Severity.Warning,
        EnglishTitle: "Year in the project name is not the year of the form",
        Dimension: ReviewDimension.Completeness, Defect: "year-mismatch",
        Basis: LegalBasis.Whole,
        Why: "名称与年度不一致，无法确定申报的是哪一年的任务，也可能沿用了往年的表。",
        Remedy: "核对申报年度，更正项目名称；如系结转或支付往年款项，在名称和目标中写明。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        if (target.ProjectName is not { } name || target.Year is not { } year)
        {
            yield break;
        }

        foreach (var written in WrittenYears.In(name))
        {
            var inSpan = target.GoalSpan is { } span && span.From <= written.From && written.To <= span.To;
            if (inSpan || (written.From <= year && year <= written.To)
                || !dossier.Form.IsSure(Field.Of(Box.ProjectName)) || !dossier.Form.IsSure(Field.Of(Box.Year)))
            {
                continue;
            }

            var own = Spoken.Year(year);
            yield return Found(Field.Of(Box.ProjectName), $"项目名称写“{written.Text}”，本表申报年度为{own}，二者不符。") with
            {
                Related = [Field.Of(Box.Year)],
                Quote = written.Text,
                Operands =
                [
                    new Operand("名称中的年份", written.Text, Field.Of(Box.ProjectName)),
                    new Operand("申报年度", own, Field.Of(Box.Year)),
                ],
                Expected = own,
                Suggestion = $"项目名称：{name.Replace(written.Text, own, StringComparison.Ordinal)}【如确属{own}任务】",
            };
            yield break;
        }
    }
}
