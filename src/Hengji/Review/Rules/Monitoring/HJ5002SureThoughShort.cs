using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Scores;
using Hengji.Scoring;
using Hengji.Terms;

namespace Hengji.Review.Rules.Monitoring;

/// <summary>Finds a goal called sure (确定能) whose expected value for the year does not reach its target.</summary>
public sealed class HJ5002SureThoughShort(ScoringNorm norm) : MonitoringRule
{
    private readonly IndicatorScoring _scoring = new(norm);

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ5002", Title: "预计完不成却填确定能", EnglishTitle: "Called sure though expected to fall short",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Monitoring, Defect: "number-mismatch",
        Basis: Basis,
        Why: "预计数与结论相反，预警起不到作用。",
        Remedy: "核对全年预计完成情况；确实完不成的，改填可能性并写明原因和措施。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        foreach (var row in EvaluatedRow.Of(dossier))
        {
            var indicator = row.Indicator;
            var expected = row.Place(Box.ExpectedValue);
            if (string.Equals(indicator.Details?.Likelihood, Sure, StringComparison.Ordinal) && indicator.Target is { } target
                && row.IsSure(Box.Likelihood, Box.ExpectedValue, Box.TargetValue)
                && WrittenActual.Of(indicator.Details!.ExpectedValue, target.Meaning) is { } value
                && _scoring.Score(indicator, value, 0m).IsMet == false)
            {
                yield return Found(row.Place(Box.Likelihood), $"指标值“{target}”，全年预计“{indicator.Details.ExpectedValue}”，达不到指标值，却填“{Sure}”。") with
                {
                    Related = [row.Place(Box.TargetValue), expected],
                    Indicator = indicator.Name,
                    Quote = Sure,
                    Operands = [new("指标值", target.Text, row.Place(Box.TargetValue)), new("全年预计", indicator.Details.ExpectedValue!, expected)],
                };
            }
        }
    }
}
