using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Peers;
using Hengji.Terms;

namespace Hengji.Review.Rules.Completeness;

/// <summary>Finds a competent department written with letters missing that other forms have (上海闵行区, 上海市闵行区).</summary>
public sealed class HJ1010DepartmentSpelledShort : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ1010", Title: "主管部门名称与其他表不一致", EnglishTitle: "Department spelled otherwise than on other forms",
        Severity: Severity.Hint,
        Dimension: ReviewDimension.Completeness, Defect: "typo",
        Basis: LegalBasis.Whole,
        Why: "同一机构写成两种名称，汇总、公开时会被当成两个部门。",
        Remedy: "核对机构全称，各表统一。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var box = Field.Of(Box.CompetentDepartment);
        if (dossier.Target.CompetentDepartment is not { } name
            || dossier.Neighbours.FullerDepartment(name) is not { } fuller
            || !dossier.Form.IsSure(box))
        {
            yield break;
        }

        // A unit writes its department one way: it is told once, on its first form.
        var spelled = dossier.Neighbours.Index(static targets => new UnitSpellings(targets)).Of(dossier.Target);
        if (spelled.First != dossier.Neighbours.PlaceOf(dossier.Target))
        {
            yield break;
        }

        var many = spelled.Forms > 1 ? $"（本单位共{Spoken.Number(spelled.Forms)}张表）" : string.Empty;
        yield return Found(box, string.Create(CultureInfo.InvariantCulture,
            $"主管部门写“{name}”{many}，其他{fuller.Forms}张表写“{fuller.Name}”，疑漏字。")) with
        {
            Quote = name,
            Expected = fuller.Name,
            Suggestion = fuller.Name,
        };
    }
}
