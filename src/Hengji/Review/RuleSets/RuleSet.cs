using Hengji.Norms;

namespace Hengji.Review.RuleSets;

/// <summary>A value a rule set gives a norm, for the years it holds.</summary>
/// <param name="Since">First day in force.</param>
/// <param name="Until">Last year in force, after which the norm is again what it was without this; null for good.</param>
/// <param name="Value">What is required.</param>
/// <param name="Source">The document it rests on, in Chinese.</param>
public sealed record NormEntry<T>(DateOnly Since, int? Until, T Value, string Source);

/// <summary>
/// What a place sets for itself (审核规则集): which rules are asked, how gravely they are meant, and the norms they measure
/// against. What it does not mention stays as in the rule set of the wider division.
/// </summary>
public sealed record RuleSet
{
    /// <summary>A name of its own, for commands and addresses.</summary>
    public required string Id { get; init; }

    /// <summary>What people are shown.</summary>
    public required string Name { get; init; }

    /// <summary>Code of the division (区划代码, GB/T 2260 and its extension) it is for; empty for the whole country.</summary>
    public string Division { get; init; } = string.Empty;

    /// <summary>What it says of rules; of two settings that hold for the same form the later stands.</summary>
    public IReadOnlyList<RuleSetting> Rules { get; init; } = [];

    /// <summary>Puts its norms in place of those it is given.</summary>
    internal Func<ReviewNorms, ReviewNorms> Norms { get; init; } = norms => norms;

    /// <summary>Names of the norms it sets.</summary>
    public IReadOnlyList<string> NormNames { get; init; } = [];
}
