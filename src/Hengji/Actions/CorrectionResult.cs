using Hengji.Dossiers;
using Hengji.Lifecycle;

namespace Hengji.Actions;

/// <summary>What an act of proofreading came to.</summary>
public enum CorrectionOutcome
{
    /// <summary>It is kept, and the findings were reviewed.</summary>
    Kept,

    /// <summary>There is no such project, or the field is none of its filing.</summary>
    NotFound,

    /// <summary>Someone else changed the field since it was looked at; nothing was changed.</summary>
    Conflict,

    /// <summary>What was typed is no value of the field; nothing was changed.</summary>
    Refused,

    /// <summary>There is nothing to take back.</summary>
    NothingToWithdraw,

    /// <summary>The project is not with who fills it in, or this person does not; nothing was changed.</summary>
    NotOpen,
}

/// <summary>The answer to an act of proofreading.</summary>
/// <param name="Outcome">What it came to.</param>
/// <param name="Fault">Why what was typed is no value; null unless refused.</param>
public sealed record CorrectionResult(CorrectionOutcome Outcome, EntryFault? Fault = null)
{
    /// <summary>Why the project is not open to the person; null unless that is why.</summary>
    public Refusal? Refusal { get; init; }
}
