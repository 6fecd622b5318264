using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Writing.Reviews;

/// <summary>A review opinion (审核意见) as documents print it: a finding with the words of its rule.</summary>
/// <param name="Severity">How grave it is.</param>
/// <param name="Place">The box it is about, for an indicator with its category and name, in Chinese.</param>
/// <param name="Title">The fault.</param>
/// <param name="Message">What is wrong, with the arithmetic spelled out.</param>
/// <param name="Basis">Legal basis.</param>
/// <param name="Remedy">What to do.</param>
public sealed record PrintedOpinion(Severity Severity, string Place, string Title, string Message, string Basis, string Remedy)
{
    /// <summary>The words objected to; null when the objection is to an absence.</summary>
    public string? Quote { get; init; }

    /// <summary>Wording to use instead; null when the form does not give one.</summary>
    public string? Suggestion { get; init; }

    /// <summary>What the reviewer adds; null when nothing.</summary>
    public string? Comment { get; init; }

    /// <summary>A finding on a record as documents print it, which go to its unit: they name no other unit's project.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="rule">The catalogue line of its rule.</param>
    /// <param name="target">The record it is about.</param>
    public static PrintedOpinion Of(Finding finding, RuleDescriptor rule, PerformanceTarget target)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(target);
        return new PrintedOpinion(finding.Severity, PlaceOf(finding, target), rule.Title, finding.ToldTo(target.ImplementingUnit).Message, rule.Basis, rule.Remedy)
        {
            Quote = finding.Quote,
            Suggestion = finding.Suggestion,
        };
    }

    private static string PlaceOf(Finding finding, PerformanceTarget target)
    {
        var caption = finding.Field.Caption;
        if (finding.Field.Row is not { } row || row >= target.Indicators.Count)
        {
            return caption;
        }

        var indicator = target.Indicators[row];
        var place = indicator.Category is { } category ? $"{category.Name()}·{caption}" : caption;
        return indicator.Name is { } name ? $"{place}（{name}）" : place;
    }
}
