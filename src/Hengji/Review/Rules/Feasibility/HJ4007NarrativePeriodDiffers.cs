using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Feasibility;

/// <summary>Finds prose beside the form (项目经费情况说明) whose period (实施周期) is not that of the planned dates.</summary>
public sealed class HJ4007NarrativePeriodDiffers : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ4007", Title: "情况说明中的实施周期与计划起止日期不一致", EnglishTitle: "Project description states another period",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Feasibility, Defect: "narrative-mismatch",
        Basis: LegalBasis.Matching,
        Why: "情况说明与绩效目标表一并公开，期间不一致，目标和资金对不上年度。",
        Remedy: "核对项目实施周期，使情况说明与计划开始、完成日期一致。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var (startField, endField) = (Field.Of(Box.PlannedStart), Field.Of(Box.PlannedEnd));
        if (dossier.Form.Narrative?.Period is not { } stated || dossier.Target.PlannedStart is not { } start || dossier.Target.PlannedEnd is not { } end
            || !dossier.Form.IsSure(startField) || !dossier.Form.IsSure(endField)
            || (CanBeSame(stated.Value.From, start) && CanBeSame(stated.Value.To, end)))
        {
            yield break;
        }

        var field = CanBeSame(stated.Value.From, start) ? endField : startField;
        var planned = $"{Spoken.Date(start)}至{Spoken.Date(end)}";
        yield return Found(field,
            $"计划开始、完成日期为{planned}；情况说明（第{Spoken.Number(stated.Trace.Line)}行）的实施周期写“{stated.Quote}”，二者不一致。") with
        {
            Quote = stated.Quote,
            Related = [field == startField ? endField : startField],
            Operands =
            [
                new Operand("计划开始日期", Spoken.Date(start), startField), new Operand("计划完成日期", Spoken.Date(end), endField),
                new Operand("情况说明中的实施周期", stated.Quote, null),
            ],
            Expected = planned,
            Suggestion = $"实施周期：{planned}【如计划日期无误；否则更正计划开始、完成日期】",
        };
    }

    /// <summary>Whether two dates, each as precise as written, can be one day.</summary>
    private static bool CanBeSame(PlanDate one, PlanDate other) => one.Earliest <= other.Latest && other.Earliest <= one.Latest;
}
