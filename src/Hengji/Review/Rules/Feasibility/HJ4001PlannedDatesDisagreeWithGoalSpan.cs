using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Terms;

namespace Hengji.Review.Rules.Feasibility;

/// <summary>Finds an overall goal whose years (项目总目标期间) are not those of the planned dates.</summary>
public sealed class HJ4001PlannedDatesDisagreeWithGoalSpan : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ4001", Title: "项目总目标期间与计划起止日期不一致", Severity: Severity.Warning,
        EnglishTitle: "Planned dates disagree with the span of the overall goal",
        Dimension: ReviewDimension.Feasibility, Defect: "year-mismatch",
        Basis: LegalBasis.Matching,
        Why: "期间不一致，分不清是一年的项目还是跨年项目，资金和目标无法按年分解。",
        Remedy: "核对项目实施周期，使总目标期间与计划开始、完成日期一致；跨年项目按年分解目标和资金。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        if (target.GoalSpan is not { } span || target.PlannedStart is not { } start || target.PlannedEnd is not { } end
            || (span.From == start.Year && span.To == end.Year)
            || !dossier.Form.IsSure(Field.Of(Box.GoalSpan))
            || !dossier.Form.IsSure(Field.Of(Box.PlannedStart)) || !dossier.Form.IsSure(Field.Of(Box.PlannedEnd)))
        {
            yield break;
        }

        var years = Spoken.Years(span.From, span.To);
        var planned = Spoken.Years(start.Year, end.Year);
        yield return Found(Field.Of(Box.GoalSpan),
            $"项目总目标期间为{years}，计划开始、完成日期为{Spoken.Date(start)}至{Spoken.Date(end)}，二者不一致。") with
        {
            Related = [Field.Of(Box.PlannedStart), Field.Of(Box.PlannedEnd)],
            Operands =
            [
                new Operand("项目总目标期间", years, Field.Of(Box.GoalSpan)),
                new Operand("计划开始日期", Spoken.Date(start), Field.Of(Box.PlannedStart)),
                new Operand("计划完成日期", Spoken.Date(end), Field.Of(Box.PlannedEnd)),
            ],
            Expected = planned,
            Suggestion = $"项目总目标（{planned}）【如计划日期无误；否则更正计划开始、完成日期】",
        };
    }
}
