using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds a lower bound for what one wants little of (事故起数 ≥3起).</summary>
public sealed class HJ2019BoundTheWrongWay : Rule
{
    /// <summary>With these the name speaks of what is done about the evil.</summary>
    private static readonly WordSet DoneAboutIt = new(
        "下降", "降低", "减少", "处置", "处理", "办结", "整改", "响应", "回复", "修复", "排除", "查处", "化解", "满意", "演练", "预防", "防范", "应急", "救援", "报告",
        "发现", "排查", "控制", "受理", "及时", "理赔", "赔", "调解", "挽回", "避免", "盘活", "报案", "核查", "接诉", "解决");

    private static readonly WordSet NoCosts = new("节约", "节省", "收入", "收益", "增收", "补贴标准", "补助标准", "发放标准", "津贴标准", "奖励标准", "保障标准", "慰问标准");

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2019", Title: "指标值方向写反", EnglishTitle: "Bound points the wrong way",
        Severity: Severity.Error,
        Dimension: ReviewDimension.Relevance, Defect: "other",
        Basis: LegalBasis.Quantified,
        Why: "越少越好的事写成不少于，做得越差越算完成。",
        Remedy: "改为“≤”或“不超过”。");

    /// <summary>An amount of money that is to be kept, under cost; what is saved, raised or earned is no cost.</summary>
    private static bool IsCost(Indicator indicator, string name, TargetValue target) =>
        indicator.Category is Category.Cost or Category.EconomicCost && target.Text.Contains('元', StringComparison.Ordinal)
        && IndicatorWords.CostStandards.IsIn(name) && !NoCosts.IsIn(name);

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var rows = dossier.Target.Indicators;
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row] is { Name: { } name, Target: { } target } && (IsCost(rows[row], name, target)
                    || (IndicatorWords.LessIsBetter.IsIn(name) && !DoneAboutIt.IsIn(name)))
                && target.Meaning is { Kind: TargetKind.Quantity, Comparison: Comparison.AtLeast or Comparison.More, Quantities: [{ Number: > 0 } bound] }
                && dossier.Form.IsSure(Field.TargetValue(row)) && dossier.Form.IsSure(Field.IndicatorName(row)))
            {
                yield return Found(Field.TargetValue(row), $"“{name}”越少越好，指标值却写“{target.Text}”，方向相反。") with
                {
                    Related = [Field.IndicatorName(row)],
                    Indicator = name,
                    Quote = target.Text,
                    Suggestion = $"{name}：≤{bound.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)}{bound.Unit}",
                };
            }
        }
    }
}
