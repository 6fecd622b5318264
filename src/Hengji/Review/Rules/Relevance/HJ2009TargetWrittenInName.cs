using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds an indicator that has its number, standard or period in the name, and a percentage as target.</summary>
public sealed class HJ2009TargetWrittenInName : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2009", Title: "目标值写进指标名称", Severity: Severity.Warning,
        EnglishTitle: "Target written into the name of the indicator",
        Dimension: ReviewDimension.Relevance, Defect: "unit-mismatch",
        Basis: LegalBasis.Quantified,
        Why: "真正的目标值写在名称里，指标值只剩百分比，系统和人都无法据以监控、评分。",
        Remedy: "把数量、标准或时限移到指标值，名称只写考核什么。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var indicators = dossier.Target.Indicators;
        for (var row = 0; row < indicators.Count; row++)
        {
            if (indicators[row] is not { Name: { } name, Target: { } target } || !TargetSense.IsPercentage(target))
            {
                continue;
            }

            var sense = IndicatorSense.Of(name);
            if (!sense.HoldsValue || sense.IsRate || sense.IsSatisfaction
                || !dossier.Form.IsSure(Field.TargetValue(row)) || !dossier.Form.IsSure(Field.IndicatorName(row)))
            {
                continue;
            }

            yield return Found(Field.IndicatorName(row), $"“{name}”把目标值写在名称里，指标值却填“{target.Text}”，与名称中的数量、标准或时限不对应。") with
            {
                Related = [Field.TargetValue(row)],
                Indicator = name,
                Quote = name,
                Expected = "数量、标准或时限",
                Suggestion = Split(name),
            };
        }
    }

    /// <summary>The name and its value apart, where the value closes the name (补贴人数903人).</summary>
    private static string? Split(string name)
    {
        if (IndicatorWords.Times.IsIn(name) || QuantityScanner.Scan(name) is not [.., var last]
            || last.Start == 0 || last.Start + last.Length != name.Length)
        {
            return null;
        }

        return $"{name[..last.Start]}：{name[last.Start..]}";
    }
}
