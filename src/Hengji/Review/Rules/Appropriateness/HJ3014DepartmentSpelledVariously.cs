using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Peers;
using Hengji.Terms;

namespace Hengji.Review.Rules.Appropriateness;

/// <summary>Finds a competent department spelled otherwise than most forms spell the same office. Said once for each spelling.</summary>
public sealed class HJ3014DepartmentSpelledVariously : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ3014", Title: "主管部门写法不统一", EnglishTitle: "Department spelled in several ways",
        Severity: Severity.Hint,
        Dimension: ReviewDimension.Appropriateness, Defect: "typo",
        Basis: LegalBasis.Whole,
        Why: "同一机构有几种写法，汇总和比较时会被当成几个部门。",
        Remedy: "统一使用机构全称。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var box = Field.Of(Box.CompetentDepartment);
        if (dossier.Target.CompetentDepartment is not { } name || !dossier.Form.IsSure(box)
            || dossier.Neighbours.FullerDepartment(name) is not null)
        {
            yield break;
        }

        var spellings = dossier.Neighbours.IndexOf(static neighbours => new OfficeSpellings(neighbours.Targets, neighbours.Departments)).Of(name);
        if (spellings.Count < 2)
        {
            yield break;
        }

        var common = spellings[0];
        var own = spellings.First(s => string.Equals(s.Name, name, StringComparison.Ordinal));
        if (own == common || own.First != dossier.Neighbours.PlaceOf(dossier.Target))
        {
            yield break;
        }

        yield return Found(box, string.Create(CultureInfo.InvariantCulture,
            $"同一主管部门有{spellings.Count}种写法：“{name}”（{own.Forms}张表），“{common.Name}”（{common.Forms}张表）。")) with
        {
            Quote = name,
            Expected = common.Name,
            Suggestion = common.Name,
        };
    }
}
