using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds a rate of good quality of what has no standard to pass (研讨质量达标率), without one being named.</summary>
public sealed class HJ2028QualityWithoutStandard : Rule
{
    private static readonly string[] Rates = ["质量达标率", "质量合格率", "质量优良率", "质量达标", "质量合格"];

    /// <summary>What people hear, see or are told: no product is inspected, no work is accepted.</summary>
    private static readonly WordSet Soft = new("研讨", "活动", "宣传", "培训", "讲座", "会议", "演出", "慰问", "座谈", "交流", "调研", "参观");

    /// <summary>With these somebody passes something: an examination, a course approved beforehand.</summary>
    private static readonly WordSet Tested = new("考核", "考试", "测试", "评估", "评审", "审查", "评查", "（", "(");

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2028", Title: "质量达标没有标准", EnglishTitle: "Quality to be met, and no standard",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Relevance, Defect: "vague-value",
        Basis: LegalBasis.Measurable,
        Why: "活动、宣传、培训没有通行的合格标准，不写明由谁按什么评，达标率只能随意填写。",
        Remedy: "写明评价标准和评价人，或改为到课率、考核通过率、知晓率等数得清的指标。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var rows = dossier.Target.Indicators;
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row] is not { Name: { } name, Target: { } target } || !TargetSense.IsPercentage(target)
                || Array.Find(Rates, rate => name.EndsWith(rate, StringComparison.Ordinal)) is not { } rate
                || !Soft.IsIn(name.AsSpan(0, name.Length - rate.Length)) || Tested.IsIn(name)
                || !dossier.Form.IsSure(Field.IndicatorName(row)) || !dossier.Form.IsSure(Field.TargetValue(row)))
            {
                continue;
            }

            var what = name[..^rate.Length];
            yield return Found(Field.TargetValue(row), $"“{name}”填“{target.Text}”，没有写明{what}按什么标准、由谁评定达标。") with
            {
                Related = [Field.IndicatorName(row)],
                Indicator = name,
                Quote = target.Text,
                Suggestion = $"{what}【到场或考核通过】率：≥【】%【写明评定标准和评定人】",
            };
        }
    }
}
