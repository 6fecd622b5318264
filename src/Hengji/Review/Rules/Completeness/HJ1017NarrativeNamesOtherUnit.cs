using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Terms;

namespace Hengji.Review.Rules.Completeness;

/// <summary>Finds prose beside the form (项目经费情况说明) that has another unit carry out the project.</summary>
public sealed class HJ1017NarrativeNamesOtherUnit : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ1017", Title: "情况说明中的实施主体与实施单位不一致", EnglishTitle: "Project description names another implementing unit",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Completeness, Defect: "narrative-mismatch",
        Basis: LegalBasis.Whole,
        Why: "情况说明与绩效目标表一并公开，实施主体不一致，分不清由谁负责。",
        Remedy: "核对项目实施单位，使情况说明与绩效目标表一致。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var field = Field.Of(Box.ImplementingUnit);
        if (dossier.Form.Narrative?.ImplementingUnit is not { } stated || dossier.Target.ImplementingUnit is not { } unit
            || !dossier.Form.IsSure(field) || IsPartOf(stated.Value, unit) || IsPartOf(stated.Value, dossier.Target.CompetentDepartment))
        {
            yield break;
        }

        yield return Found(field, $"实施单位填“{Quoted.Short(unit)}”，情况说明（第{Spoken.Number(stated.Trace.Line)}行）写实施主体为“{stated.Value}”，二者不一致。") with
        {
            Quote = stated.Quote,
            Operands = [new Operand("实施单位", unit, field), new Operand("情况说明中的实施主体", stated.Value, null)],
            Expected = unit,
            Suggestion = "【核实实施单位后，更正绩效目标表或情况说明】",
        };
    }

    /// <summary>Whether one name is the other, or its short form: 城市运行管理中心, 青溪镇城市运行管理中心.</summary>
    private static bool IsPartOf(string stated, string? unit)
    {
        if (unit is null)
        {
            return false;
        }

        var (one, other) = (CanonicalText.Of(stated), CanonicalText.Of(unit));
        return other.Length == 0 || one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);
    }
}
