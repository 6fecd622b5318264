using Hengji.Dossiers;
using Hengji.Review.Scores;
using Hengji.Terms;

namespace Hengji.Review.Rules.Monitoring;

/// <summary>Finds a goal that may be missed (有可能, 完全不可能) without 偏差原因.</summary>
public sealed class HJ5001DoubtfulGoalWithoutCause : MonitoringRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ5001", Title: "不能确定完成而没有原因", EnglishTitle: "Goal in doubt without a cause",
        Severity: Severity.Error,
        Dimension: ReviewDimension.Monitoring, Defect: "missing-value",
        Basis: Basis,
        Why: "监控是为了及时纠偏；不写原因，就没有可以采取的措施。",
        Remedy: "从经费、制度、人员、硬件条件等方面写明原因，并写出改进措施和完成时间。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        foreach (var row in EvaluatedRow.Of(dossier))
        {
            var indicator = row.Indicator;
            if (indicator.Details is { Likelihood: { } likelihood } details && !string.Equals(likelihood, Sure, StringComparison.Ordinal)
                && string.IsNullOrWhiteSpace(details.DeviationReason) && string.IsNullOrWhiteSpace(details.Note)
                && row.IsSure(Box.DeviationReason, Box.Likelihood))
            {
                yield return Found(row.Place(Box.DeviationReason), $"完成目标可能性填“{likelihood}”，没有写偏差原因。") with
                {
                    Related = [row.Place(Box.Likelihood)],
                    Indicator = indicator.Name,
                    Quote = likelihood,
                    Suggestion = "原因：【】；改进措施：【】，于【】月底前完成。",
                };
            }
        }
    }
}
