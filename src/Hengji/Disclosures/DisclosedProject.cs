using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Disclosures;

/// <summary>One project as it is to be disclosed (公开): an approved version and what the office decided about showing it.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Version">Which approved version.</param>
/// <param name="ApprovedOn">The day it was approved (批复).</param>
/// <param name="Target">The record as approved; what must not be seen is taken out by <see cref="PublicRecord"/>.</param>
public sealed record DisclosedProject(long ProjectId, int Version, DateOnly ApprovedOn, PerformanceTarget Target)
{
    /// <summary>不公开原因; null when the project is disclosed.</summary>
    public string? WithheldReason { get; init; }

    /// <summary>Fields held back by decision, as names of persons.</summary>
    public IReadOnlySet<Field> HeldBack { get; init; } = new HashSet<Field>();

    /// <summary>What the public is told where the form has no indicators (空表说明); null when there are some.</summary>
    public string? EmptyNote { get; init; }
}
