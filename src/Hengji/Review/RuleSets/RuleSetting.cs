using Hengji.Targets;

namespace Hengji.Review.RuleSets;

/// <summary>What a rule set says of one rule: whether it is asked at all, and how gravely its findings are meant.</summary>
/// <param name="Code">The rule.</param>
/// <param name="On">Whether it is asked; null leaves it as it is.</param>
/// <param name="Severity">How grave its findings are, whatever it would say itself; null leaves them as they are.</param>
public sealed record RuleSetting(string Code, bool? On, Severity? Severity)
{
    /// <summary>First year of forms it holds for; null from the first on.</summary>
    public int? From { get; init; }

    /// <summary>Last year of forms it holds for; null for good.</summary>
    public int? To { get; init; }

    /// <summary>Kinds of forms, that is stages of the year, it holds for; empty for all.</summary>
    public IReadOnlyList<FormKind> Stages { get; init; } = [];

    /// <summary>Whether it holds for a form; one whose year is not known counts as of the latest.</summary>
    public bool HoldsFor(int? year, FormKind kind) =>
        (Stages.Count == 0 || Stages.Contains(kind))
        && (year is { } y ? !(y < From) && !(y > To) : To is null);
}
