using Hengji.Review.Decisions;

namespace Hengji.Actions;

/// <summary>A finding a person decides about, as it was seen.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Version">The filing that was looked at; it must still be the latest.</param>
/// <param name="Fingerprint">Which finding of it; see <see cref="FindingMark.Fingerprint"/>.</param>
/// <param name="Seen">Number of the last act on it that was seen, 0 when there was none.</param>
public sealed record DecidedFinding(long ProjectId, int Version, string Fingerprint, long Seen);

/// <summary>A decision (审核处理) on one finding, or on the same finding over many forms: one act, taken back as one.</summary>
/// <param name="Findings">One at least.</param>
/// <param name="Kind">What is done; <see cref="DecisionKind.Withdrawn"/> goes by its own request.</param>
/// <param name="Reason">Required to waive and to remark.</param>
public sealed record DecisionRequest(IReadOnlyList<DecidedFinding> Findings, DecisionKind Kind, string Reason = "");

/// <summary>What a decision came to.</summary>
public enum DecisionOutcome
{
    /// <summary>It is kept and journalled.</summary>
    Kept,

    /// <summary>There is no such project, or its latest filing has no such finding.</summary>
    NotFound,

    /// <summary>Someone else has decided or filed since it was looked at; nothing was changed.</summary>
    Conflict,

    /// <summary>It needs words: why a finding is waived or a waiver revoked, what is remarked.</summary>
    ReasonMissing,

    /// <summary>No finding was chosen.</summary>
    NothingChosen,

    /// <summary>There is nothing to take back.</summary>
    NothingToWithdraw,

    /// <summary>The person has no reviewing role over the project, or filled it in; nothing was changed.</summary>
    NotYours,
}

/// <summary>The answer to a decision.</summary>
/// <param name="Outcome">What it came to.</param>
/// <param name="Act">Number of its journal entry, by which it can be taken back; 0 unless kept.</param>
/// <param name="Count">How many findings it is about; 0 unless kept.</param>
public sealed record DecisionResult(DecisionOutcome Outcome, long Act = 0, int Count = 0);
