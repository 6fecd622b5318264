using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds a town's goal that speaks of the work of a sub-district office (街道), and so was written for another place.</summary>
public sealed class HJ2025GoalSpeaksOfOtherOffice : Rule
{
    /// <summary>街道 alone may be a street that is swept; with these it is an office.</summary>
    private static readonly WordSet Offices = new(
        "街道管理职能", "街道职能", "街道办事处", "街道党工委", "本街道", "我街道", "全街道", "各街道", "街道辖区", "街道各项");

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2025", Title: "目标写了别处的机构", EnglishTitle: "Goal speaks of another office",
        Severity: Severity.Error,
        Dimension: ReviewDimension.Relevance, Defect: "copy-paste",
        Basis: LegalBasis.ToThePoint,
        Why: "目标写的不是本单位，多半照抄了别处的项目，与本项目的任务无关。",
        Remedy: "按本单位职责和本项目内容重新填写。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        var own = string.Concat(target.CompetentDepartment, target.ImplementingUnit, target.ProjectName);
        if (!own.AsSpan().ContainsAny('镇', '乡') || own.Contains("街道", StringComparison.Ordinal)
            || !dossier.Form.IsSure(Field.Of(Box.CompetentDepartment)) || !dossier.Form.IsSure(Field.Of(Box.ImplementingUnit)))
        {
            yield break;
        }

        foreach (var (box, goal) in FormTexts.Goals(target))
        {
            if (Offices.FirstIn(goal) is { } office && dossier.Form.IsSure(Field.Of(box)))
            {
                yield return Found(Field.Of(box), $"{OfficialTerms.Caption(box)}写“{office}”，而本表的单位在乡镇，不是街道，疑抄自别处的项目。") with
                {
                    Related = [Field.Of(Box.ImplementingUnit)],
                    Quote = office,
                };
            }
        }
    }
}
