using Hengji.Dossiers;
using Hengji.Terms;

namespace Hengji.Review.Rules.Completeness;

/// <summary>Finds a form with more than one project type (项目类别) ticked.</summary>
public sealed class HJ1005SeveralProjectTypesTicked : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ1005", Title: "项目类别多选", Severity: Severity.Error,
        Dimension: ReviewDimension.Completeness, Defect: "category-checkbox",
        Basis: "财预〔2015〕88号《中央部门预算绩效目标管理办法》及项目支出绩效目标表填报说明",
        Why: "项目类别只能归一类，多选使资金性质和后续管理方式无从确定。",
        Remedy: "按资金性质和实施周期保留一类，取消其余勾选。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var types = dossier.Target.ProjectTypes;
        var box = Field.Of(Box.ProjectTypes);
        if (types.Count > 1 && dossier.Form.IsSure(box))
        {
            var ticked = string.Concat(types.Select(t => $"“{t}”"));
            yield return Found(box, $"同时勾选了{ticked}{types.Count}个项目类别，类别应当唯一。") with
            {
                Quote = string.Join('、', types),
                Expected = "1类",
                Suggestion = $"项目类别：【{string.Join("或", types)}，保留一项】",
            };
        }
    }
}
