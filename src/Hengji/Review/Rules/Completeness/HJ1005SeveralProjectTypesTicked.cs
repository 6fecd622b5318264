using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Terms;

namespace Hengji.Review.Rules.Completeness;

/// <summary>
/// Finds a form with more than one project type (项目类别) ticked. Newer forms ask several questions with boxes (项目性质,
/// 项目类别, 项目属性): one answer to each is right.
/// </summary>
public sealed class HJ1005SeveralProjectTypesTicked : Rule
{
    private enum Question
    {
        /// <summary>专项资金, 经常性项目, 一次性项目, 阶段性项目.</summary>
        Nature,

        /// <summary>特定目标类, 运转类, 人员类.</summary>
        BudgetClass,

        /// <summary>新增, 延续.</summary>
        Origin,
    }

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ1005", Title: "项目类别多选", Severity: Severity.Error,
        EnglishTitle: "Several project types ticked",
        Dimension: ReviewDimension.Completeness, Defect: "category-checkbox",
        Basis: LegalBasis.Whole,
        Why: "项目类别只能归一类，多选使资金性质和后续管理方式无从确定。",
        Remedy: "按资金性质和实施周期保留一类，取消其余勾选。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var types = dossier.Target.ProjectTypes;
        var box = Field.Of(Box.ProjectTypes);
        if (types.Count < 2 || !dossier.Form.IsSure(box))
        {
            yield break;
        }

        foreach (var answers in types.GroupBy(Asked).Where(g => g.Count() > 1))
        {
            var ticked = string.Concat(answers.Select(t => $"“{t}”"));
            yield return Found(box, $"同时勾选了{ticked}，同一栏只能勾选一项。") with
            {
                Quote = string.Join('、', answers),
                Expected = "1项",
                Suggestion = $"项目类别：【{string.Join("或", answers)}，保留一项】",
            };
        }
    }

    private static Question Asked(string type) => type switch
    {
        _ when type.EndsWith('类') => Question.BudgetClass,
        "新增" or "延续" or "新增项目" or "延续项目" => Question.Origin,
        _ => Question.Nature,
    };
}
