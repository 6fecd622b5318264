using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>
/// Finds a rate (…率) with words or a bare number instead of a percentage. A direction (提升) is reported as a vague
/// value, a state (及时, 建立健全) as a wrong unit.
/// </summary>
public sealed class HJ2002RateIndicatorHasNoPercentage : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2002", Title: "比率指标未填百分比", Severity: Severity.Error,
        EnglishTitle: "Rate indicator without a percentage",
        Dimension: ReviewDimension.Relevance, Defect: "unit-mismatch",
        Basis: LegalBasis.Quantified,
        Why: "“率”类指标没有百分比就没有达标线，完成与否无从判断。",
        Remedy: "填写百分比目标值，写明“≥”或“≤”；只能定性的，改用不带“率”的名称并写明可核查的标准。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var indicators = dossier.Target.Indicators;
        for (var row = 0; row < indicators.Count; row++)
        {
            if (indicators[row] is not { Name: { } name, Target: { } target }
                || !(TargetSense.IsWords(target) || TargetSense.IsBareNumber(target)) || !IndicatorSense.Of(name).IsRate
                || !dossier.Form.IsSure(Field.TargetValue(row)) || !dossier.Form.IsSure(Field.IndicatorName(row)))
            {
                continue;
            }

            var isDirection = target.Meaning.Direction != Direction.None;
            var isBare = TargetSense.IsBareNumber(target);
            var message = isDirection
                ? $"“{name}”是比率，指标值只写“{target.Text}”，没有百分比，也没有基数和幅度。"
                : isBare
                    ? $"“{name}”是比率，指标值只写“{target.Text}”，没有百分号，不能确定就是{target.Text}%。"
                    : $"“{name}”是比率，指标值却写“{target.Text}”，没有百分比。";
            yield return Found(Field.TargetValue(row), message) with
            {
                Defect = isDirection ? "vague-value" : Descriptor.Defect,
                Related = [Field.IndicatorName(row)],
                Indicator = name,
                Quote = target.Text,
                Expected = "百分比",
                Suggestion = isBare ? $"{name}：{target.Text}%【如确为百分数】" : Suggested.Rate(name),
            };
        }
    }
}
