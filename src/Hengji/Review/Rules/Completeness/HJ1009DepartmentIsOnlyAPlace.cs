using System.Buffers;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Terms;

namespace Hengji.Review.Rules.Completeness;

/// <summary>Finds a competent department (主管部门) that is the name of a place and of no office.</summary>
public sealed class HJ1009DepartmentIsOnlyAPlace : Rule
{
    private static readonly SearchValues<char> Places = SearchValues.Create("省市区县镇乡旗");

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ1009", Title: "主管部门不是机构全称", EnglishTitle: "Competent department is only a place",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Completeness, Defect: "other",
        Basis: LegalBasis.Whole,
        Why: "只写地名，看不出由哪个机构负责审核，汇总时也归不到同一部门。",
        Remedy: "填写主管部门的机构全称，与部门预算名称一致。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var box = Field.Of(Box.CompetentDepartment);
        if (dossier.Target.CompetentDepartment is { Length: > 1 } name && Places.Contains(name[^1]) && dossier.Form.IsSure(box))
        {
            yield return Found(box, $"主管部门只写“{name}”，是地名，不是机构全称。") with
            {
                Quote = name,
                Suggestion = $"{name}【人民政府，或主管的局、办全称】",
            };
        }
    }
}
