using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Terms;

namespace Hengji.Review.Rules.Completeness;

/// <summary>Finds a project ticked as regular (经常性项目) whose own words speak of work that is done once.</summary>
public sealed class HJ1008OneOffWorkCalledRegular : Rule
{
    private const string Regular = "经常性项目";

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ1008", Title: "一次性内容勾选经常性项目", EnglishTitle: "One-off work ticked as a regular project",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Completeness, Defect: "category-checkbox",
        Basis: LegalBasis.Whole,
        Why: "经常性项目会逐年安排预算，一次性的建设、购置按经常性申报，次年预算就没有依据。",
        Remedy: "一次性建设、购置改勾一次性项目；确有经常性内容的，把一次性部分分列或在申报说明中写明。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        var box = Field.Of(Box.ProjectTypes);
        if (target.ProjectTypes is not [Regular] || !dossier.Form.IsSure(box) || Evidence(dossier) is not { } evidence)
        {
            yield break;
        }

        var (field, text, word) = evidence;
        var byName = field.Box == Box.ProjectName;
        yield return Found(box,
            byName
                ? $"项目名称“{Quoted.Short(text)}”是一次性工作（“{word}”），却勾选{Regular}。"
                : $"{field.Caption}含一次性内容（“{word}”），却勾选{Regular}，请核对。") with
        {
            Severity = byName ? Severity.Warning : Severity.Hint,
            Related = [field],
            Quote = Regular,
            Expected = "一次性项目",
            Suggestion = byName ? "项目类别：一次性项目" : "项目类别：一次性项目【如另有每年都要做的内容，写明各占多少资金】",
        };
    }

    /// <summary>The name decides; else the first goal or indicator that speaks of work done once.</summary>
    private static (Field Field, string Text, string Word)? Evidence(Dossier dossier)
    {
        var target = dossier.Target;
        if (target.ProjectName is { } name && dossier.Form.IsSure(Field.Of(Box.ProjectName))
            && ProjectWords.OnceInName(name) is { } inName)
        {
            return (Field.Of(Box.ProjectName), name, inName);
        }

        foreach (var (box, goal) in FormTexts.Goals(target))
        {
            if (dossier.Form.IsSure(Field.Of(box)) && ProjectWords.OnceInText(goal) is { } inGoal)
            {
                return (Field.Of(box), goal, inGoal);
            }
        }

        for (var row = 0; row < target.Indicators.Count; row++)
        {
            if (target.Indicators[row] is { Category: Category.Quantity, Name: { } indicator }
                && dossier.Form.IsSure(Field.IndicatorName(row)) && ProjectWords.OnceInText(indicator) is { } inIndicator)
            {
                return (Field.IndicatorName(row), indicator, inIndicator);
            }
        }

        return null;
    }
}
