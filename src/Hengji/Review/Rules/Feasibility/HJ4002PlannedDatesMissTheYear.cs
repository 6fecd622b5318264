using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Terms;

namespace Hengji.Review.Rules.Feasibility;

/// <summary>Finds planned dates that end before they begin, or that leave out the form's year.</summary>
public sealed class HJ4002PlannedDatesMissTheYear : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ4002", Title: "计划日期倒置或不含申报年度", Severity: Severity.Error,
        EnglishTitle: "Planned dates reversed or outside the year of the form",
        Dimension: ReviewDimension.Feasibility, Defect: "year-mismatch",
        Basis: LegalBasis.Feasible,
        Why: "计划日期不落在申报年度内，当年没有可以执行和考核的任务。",
        Remedy: "核对计划开始、完成日期和申报年度，更正填错的一处。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        if (target.PlannedStart is not { } start || target.PlannedEnd is not { } end)
        {
            yield break;
        }

        var form = dossier.Form;
        if (end.Latest < start.Earliest)
        {
            if (AreSure(form, Box.PlannedStart, Box.PlannedEnd))
            {
                yield return Found(Field.Of(Box.PlannedEnd), $"计划完成日期{Spoken.Date(end)}早于计划开始日期{Spoken.Date(start)}。") with
                {
                    Related = [Field.Of(Box.PlannedStart)],
                    Operands =
                    [
                        new Operand("计划开始日期", Spoken.Date(start), Field.Of(Box.PlannedStart)),
                        new Operand("计划完成日期", Spoken.Date(end), Field.Of(Box.PlannedEnd)),
                    ],
                };
            }
        }
        else if (target.Year is { } year && (year < start.Year || year > end.Year)
            && AreSure(form, Box.PlannedStart, Box.PlannedEnd) && AreSure(form, Box.Year))
        {
            var own = Spoken.Year(year);
            yield return Found(Field.Of(Box.PlannedStart), $"计划{Spoken.Date(start)}开始、{Spoken.Date(end)}完成，不含申报年度{own}。") with
            {
                Related = [Field.Of(Box.PlannedEnd), Field.Of(Box.Year)],
                Operands =
                [
                    new Operand("计划开始日期", Spoken.Date(start), Field.Of(Box.PlannedStart)),
                    new Operand("计划完成日期", Spoken.Date(end), Field.Of(Box.PlannedEnd)),
                    new Operand("申报年度", own, Field.Of(Box.Year)),
                ],
                Expected = $"含{own}",
            };
        }
    }

    private static bool AreSure(FormReading form, Box first, Box? second = null) =>
        form.IsSure(Field.Of(first)) && (second is not { } other || form.IsSure(Field.Of(other)));
}
