using Hengji.Drafting;
using Hengji.Lifecycle;

namespace Hengji.Actions;

/// <summary>Edits of a manuscript (填报稿) sent by somebody who writes in it.</summary>
/// <param name="ManuscriptId">Which.</param>
/// <param name="Edits">What was typed since, in order.</param>
public sealed record EditRequest(long ManuscriptId, IReadOnlyList<ManuscriptEdit> Edits);

/// <summary>What became of edits.</summary>
/// <param name="Refusal">Why nobody may write there now; null when one may.</param>
public sealed record EditResult(Refusal? Refusal)
{
    /// <summary>The manuscript after them.</summary>
    public Manuscript? After { get; init; }

    /// <summary>The count of edits it has seen.</summary>
    public int Revision { get; init; }

    /// <summary>The edits that were not taken, and why.</summary>
    public IReadOnlyList<(ManuscriptEdit Edit, EditOutcome Why)> NotTaken { get; init; } = [];
}

/// <summary>What came of filing a manuscript (存为新稿).</summary>
/// <param name="Refusal">Why it was not filed; null when it was.</param>
public sealed record FiledResult(Refusal? Refusal)
{
    /// <summary>The project it is filed with.</summary>
    public long ProjectId { get; init; }

    /// <summary>Its version there.</summary>
    public int Version { get; init; }

    /// <summary>Whether it said anything else than the form filed before; when not, that one stays the latest.</summary>
    public bool IsChanged { get; init; }
}
