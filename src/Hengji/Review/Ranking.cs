using Hengji.Targets;

namespace Hengji.Review;

/// <summary>
/// What is looked at first (审核次序): money × severity × confidence, for a finding and for a form. The command line, the
/// desk and whatever else puts findings or forms in an order of weight asks here.
/// </summary>
public static class Ranking
{
    /// <summary>A form whose amount is not known ranks as one of this many yuan.</summary>
    public const decimal UnknownYuan = 100_000m;

    /// <summary>How far each doubt of the reading lowers what the findings of a form are worth.</summary>
    private const decimal DoubtShare = 0.1m;

    /// <summary>One 必改 outweighs two 建议, and a 建议 two 提示.</summary>
    public static decimal Weight(Severity severity) => severity switch
    {
        Severity.Error => 9,
        Severity.Warning => 3,
        Severity.Hint => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    /// <summary>Weight of a finding on a form that asks for so much this year, in yuan; null where the amount is not known.</summary>
    public static decimal Of(Finding finding, Money? annual)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Yuan(annual) * Weight(finding.Severity) * finding.Confidence;
    }

    /// <summary>What findings of a rule count in a form's weight where only their code and severity are at hand.</summary>
    public static decimal Worth(Severity severity, RuleDescriptor? rule) => Weight(severity) * Review.Confidence.Of(rule?.Certainty ?? Certainty.Worded);

    /// <summary>Weight of a form.</summary>
    /// <param name="annual">What it asks for this year; null where the amount is not known.</param>
    /// <param name="findings">Sum over its findings of severity's weight × confidence.</param>
    /// <param name="doubts">Doubts of the reading.</param>
    public static decimal OfForm(Money? annual, decimal findings, int doubts) => Yuan(annual) * findings / (1 + (DoubtShare * doubts));

    /// <summary>The findings of a form, weightiest first; of equals the order of the form.</summary>
    public static IReadOnlyList<Finding> Ranked(IEnumerable<Finding> findings) =>
        [.. findings.OrderByDescending(finding => Weight(finding.Severity) * finding.Confidence)];

    private static decimal Yuan(Money? annual) => annual?.Yuan ?? UnknownYuan;
}
