using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Library;

/// <summary>What is asked of the writing aid: an indicator as far as it is typed.</summary>
/// <param name="Name">三级指标, as typed.</param>
/// <param name="Target">年度指标值, as typed.</param>
/// <param name="Category">二级指标 it stands under; null when not chosen.</param>
public sealed record AidQuestion(string Name, string Target, Category? Category = null)
{
    /// <summary>项目名称, which tells the kind of project; null when not known.</summary>
    public string? ProjectName { get; init; }

    /// <summary>The kind of project where it was chosen (its code); null to go by the name.</summary>
    public string? Kind { get; init; }

    /// <summary>The project that asks: its own filings are no example to it.</summary>
    public long? ProjectId { get; init; }
}

/// <summary>One thing that is wrong with what was typed, with what to write instead.</summary>
/// <param name="Severity">How grave it would be on the form.</param>
/// <param name="Code">The rule that says so; null when no rule does.</param>
/// <param name="Box">What it is about: name, target or category.</param>
/// <param name="Words">The words of the target that nobody can measure; empty when it is not about words.</param>
/// <param name="Message">What is wrong, in Chinese.</param>
/// <param name="Instead">What to write instead, what is not known as 【】; null when the words do not give one.</param>
public sealed record AidRemark(
    Severity Severity, string? Code, Box Box, IReadOnlyList<string> Words, string Message, string? Instead);

/// <summary>The answer of the writing aid.</summary>
public sealed record AidAnswer
{
    /// <summary>Whether someone could tell at the end of the year that it was reached.</summary>
    public required bool IsAssessable { get; init; }

    /// <summary>可考核 or 不可考核, and how it would be assessed or why it cannot be; in Chinese, one line.</summary>
    public required string Sentence { get; init; }

    /// <summary>What is wrong, gravest first; empty when nothing is.</summary>
    public required IReadOnlyList<AidRemark> Remarks { get; init; }

    /// <summary>What the target means, as the grammar understands it.</summary>
    public required TargetMeaning Meaning { get; init; }

    /// <summary>Where the indicator belongs by its own words; null where they leave it open.</summary>
    public Category? Belongs { get; init; }

    /// <summary>The kind of project the common indicators are of; null when none is known.</summary>
    public ProjectKind? Kind { get; init; }

    /// <summary>The town's indicators whose names resemble it, most alike first.</summary>
    public IReadOnlyList<SimilarIndicator> Similar { get; init; } = [];

    /// <summary>Common indicators of the kind of project, those of the same category first.</summary>
    public IReadOnlyList<CommonIndicator> Common { get; init; } = [];
}
