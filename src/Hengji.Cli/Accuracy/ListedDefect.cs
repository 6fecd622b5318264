using Hengji.Review;

namespace Hengji.Cli.Accuracy;

/// <summary>A defect that a person who reviewed the form wrote down.</summary>
/// <param name="Kind">As in the review contract: missing-value, unit-mismatch ….</param>
/// <param name="Where">The indicator or the box, in the reviewer's words.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Severity">How grave the reviewer thought it.</param>
internal sealed record ListedDefect(string Kind, string Where, string What, Severity Severity);
