using Hengji.Review;
using Hengji.Review.Decisions;
using Hengji.Review.Overlaps;
using Hengji.Targets;

namespace Hengji.Storage.Queries;

/// <summary>One objection over all forms, to be decided at once (成批处理).</summary>
/// <param name="Code">The rule.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Quote">The words objected to; null when an absence is.</param>
/// <param name="Forms">Where it stands.</param>
public sealed record SameFindings(string Code, Severity Severity, string? Quote, IReadOnlyList<SameFinding> Forms);

/// <summary>The objection on one form.</summary>
/// <param name="Indicator">Name of the indicator it is about; null when about none.</param>
/// <param name="LastAct">Number of the last act on it, 0 when there is none.</param>
public sealed record SameFinding(
    long ProjectId,
    int Version,
    string? ProjectName,
    string? Unit,
    int? Year,
    Money? AnnualTotal,
    string Fingerprint,
    string? Indicator,
    FindingState State,
    long LastAct);

/// <summary>Two projects whose forms resemble each other.</summary>
public sealed record AlikeProjects(long FirstId, long SecondId, AlikePair Pair);
