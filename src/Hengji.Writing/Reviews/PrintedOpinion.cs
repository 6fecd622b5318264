using Hengji.Review;

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
}
