using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds a share of a whole (合格率, 覆盖率, 满意度) that is to be more than all of it.</summary>
public sealed class HJ2018RateAboveWhole : Rule
{
    private const decimal Whole = 100m;

    private static readonly WordSet Shares = new(
        "合格率", "达标率", "覆盖率", "满意度", "满意率", "及时率", "准确率", "完好率", "到位率", "知晓率", "普及率", "通过率", "参与率", "办结率", "占比", "按时率");

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2018", Title: "比率超过100%", EnglishTitle: "Share above 100%",
        Severity: Severity.Error,
        Dimension: ReviewDimension.Relevance, Defect: "unit-mismatch",
        Basis: LegalBasis.Quantified,
        Why: "部分占全体的比率不可能超过100%，指标值必有笔误。",
        Remedy: "核对指标值；考核增长的，改用“增长率”并写明基数。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var rows = dossier.Target.Indicators;
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row] is { Name: { } name, Target: { } target } && Shares.IsIn(name) && TargetSense.IsPercentage(target)
                && target.Meaning.Quantities.FirstOrDefault(q => q is { Unit: "%" or "百分比", Number: > Whole } && q.Comparison is not (Comparison.AtMost or Comparison.Less)) is { } over
                && dossier.Form.IsSure(Field.TargetValue(row)))
            {
                yield return Found(Field.TargetValue(row), string.Create(CultureInfo.InvariantCulture,
                    $"“{name}”填“{target.Text}”，比率最多100%，超出{over.Number - Whole}个百分点。")) with
                {
                    Related = [Field.IndicatorName(row)],
                    Indicator = name,
                    Quote = target.Text,
                    Expected = "≤100%",
                    Suggestion = $"{name}：≥【】%",
                };
            }
        }
    }
}
