using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Appropriateness;

/// <summary>Finds a project that pays staff, by its name, and says nowhere how many.</summary>
public sealed class HJ3016StaffCostWithoutPersons : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ3016", Title: "人员经费没有写明人数", EnglishTitle: "Cost of staff without their number",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Appropriateness, Defect: "missing-value",
        Basis: LegalBasis.Matching,
        Why: "人员经费按人数和标准测算，表内没有人数，金额无从复核。",
        Remedy: "数量指标写明各岗位人数，成本指标写明人均标准。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        if (target.ProjectName is not { } name || StaffWords.Paid.FirstIn(name) is not { } paid || StaffWords.Beside.IsIn(name)
            || Budget.OfYear(dossier) is not { } budget || target.Indicators.Count == 0
            || !dossier.Form.IsSure(Field.Of(Box.ProjectName)) || IsUnsure(dossier.Form) || CountsPersons(target))
        {
            yield break;
        }

        yield return Found(Field.Of(Box.Indicators), $"项目名称写“{paid}”，{budget.Field.Caption}{budget.Amount}，目标和指标都没有写明人数，无法按“人数×标准”复核。") with
        {
            Related = [Field.Of(Box.ProjectName), budget.Field],
            Quote = paid,
            Operands = [new Operand(budget.Field.Caption, $"{budget.Amount}", budget.Field)],
            Expected = Category.Quantity.Name(),
            Suggestion = "数量指标：【岗位】人数，【】人；成本指标：人均成本，≤【】元/人/年",
        };
    }

    private static bool CountsPersons(PerformanceTarget target) =>
        FormTexts.Of(target).Select(text => text.Text).Concat(target.Indicators.Select(i => i.Target?.Text)).OfType<string>()
            .Any(text => QuantityScanner.Scan(text).Any(mention => mention.Quantity.Unit is "人" or "名" or "位" or "人次" or "个岗位" or "岗"));

    /// <summary>The number may have stood in what was lost.</summary>
    private static bool IsUnsure(FormReading form) => form.Notes.Any(note =>
        note.Kind is NoteKind.Lost or NoteKind.Doubt && note.Field is { Box: Box.Indicators or Box.IndicatorName or Box.TargetValue or Box.OverallGoal or Box.AnnualGoal });
}
