using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds an indicator that counts things (…人数, or any 数量指标 that is no rate) with a percentage as target.</summary>
public sealed class HJ2001CountIndicatorHasPercentage : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2001", Title: "数量指标填百分比", Severity: Severity.Error,
        EnglishTitle: "Count indicator given as a percentage",
        Dimension: ReviewDimension.Relevance, Defect: "unit-mismatch",
        Basis: LegalBasis.Quantified,
        Why: "数量指标考核完成多少，填百分比既不知道计划数，也没有计算基数，无法核对。",
        Remedy: "填写计划完成的数量和计量单位；如考核完成比例，改列质量指标并改用“……率”作名称。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var indicators = dossier.Target.Indicators;
        for (var row = 0; row < indicators.Count; row++)
        {
            if (indicators[row] is not { Name: { } name, Target: { } target } indicator || !TargetSense.IsPercentage(target))
            {
                continue;
            }

            var sense = IndicatorSense.Of(name);
            var counts = sense.IsCount || (indicator.Category == Category.Quantity && !sense.IsRatio);
            if (!counts || sense.IsRate || sense.HoldsValue || !IsSure(dossier.Form, row, sense))
            {
                continue;
            }

            var message = sense.IsCount
                ? $"“{name}”考核的是数量，指标值却填“{target.Text}”，没有计划数和计量单位。"
                : $"数量指标“{name}”的指标值填“{target.Text}”，没有写明数量和计量单位。";
            yield return Found(Field.TargetValue(row), message) with
            {
                Related = [Field.IndicatorName(row)],
                Indicator = name,
                Quote = target.Text,
                Expected = "数量和计量单位",
                Suggestion = $"{name}：≥【】【计量单位】",
            };
        }
    }

    private static bool IsSure(FormReading form, int row, IndicatorSense sense) =>
        form.IsSure(Field.TargetValue(row)) && form.IsSure(Field.IndicatorName(row))
        && (sense.IsCount || form.IsSure(Field.Category(row)));
}
