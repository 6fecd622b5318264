using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds satisfaction asked of those who run the project, and satisfaction of everyone without exception.</summary>
public sealed class HJ2021OwnStaffAskedForSatisfaction : Rule
{
    private static readonly WordSet OwnStaff = new("管理部门", "主管部门", "本单位", "项目单位", "实施单位", "本部门", "内部职工", "领导");

    /// <summary>管理人员 alone are one's own; 城市管理人员 are those of a trade, who may well be served.</summary>
    private const string Managers = "管理人员";

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2021", Title: "满意度自评或定为100%", EnglishTitle: "Satisfaction judged by own staff or set to 100%",
        Severity: Severity.Hint,
        Dimension: ReviewDimension.Relevance, Defect: "vague-value",
        Basis: LegalBasis.Measurable,
        Why: "由管理部门自己评价，或要求人人满意，满意度就成了摆设。",
        Remedy: "调查服务对象，写明调查方式；指标值按往年实际和同类项目确定。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var rows = dossier.Target.Indicators;
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row] is not { Name: { } name } indicator || !IndicatorWords.Satisfaction.IsIn(name)
                || !dossier.Form.IsSure(Field.IndicatorName(row)))
            {
                continue;
            }

            var own = OwnStaff.FirstIn(name)
                ?? (name.StartsWith(Managers, StringComparison.Ordinal) || name.StartsWith("项目" + Managers, StringComparison.Ordinal) ? Managers : null);
            var all = indicator.Target is { Meaning.Quantities: [{ Number: 100, Unit: "%" }] } && dossier.Form.IsSure(Field.TargetValue(row));
            if (own is null && !all)
            {
                continue;
            }

            yield return Found(Field.IndicatorName(row), (own, all) switch
            {
                ({ } who, true) => $"“{name}”由{who}自评，又定为“{indicator.Target!.Text}”，看不出项目做得好坏。",
                ({ } who, false) => $"“{name}”问的是{who}，不是服务对象，等于自评。",
                _ => $"“{name}”定为“{indicator.Target!.Text}”，要求人人满意，过于绝对。",
            }) with
            {
                Related = [Field.TargetValue(row)],
                Indicator = name,
                Quote = name,
                Suggestion = "【服务对象】满意度：≥【】%（【问卷或回访】，样本【】份）",
            };
        }
    }
}
