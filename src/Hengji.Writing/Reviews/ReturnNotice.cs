using Hengji.Targets;

namespace Hengji.Writing.Reviews;

/// <summary>One project of a return notice: its record and the opinions that go back with it.</summary>
public sealed record ReturnedProject(PerformanceTarget Target, IReadOnlyList<PrintedOpinion> Opinions)
{
    /// <summary>What the reviewer says of the project as a whole; null when nothing.</summary>
    public string? Comment { get; init; }
}

/// <summary>退回意见: what a unit must mend in its projects before they are submitted again, as an official letter.</summary>
/// <param name="Unit">Who is addressed; null leaves a gap to fill in.</param>
/// <param name="Projects">The projects returned, one at least.</param>
public sealed record ReturnNotice(string? Unit, IReadOnlyList<ReturnedProject> Projects)
{
    /// <summary>Who reviewed, as it signs the letter; null leaves a gap.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Day of the letter; null leaves a gap.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Day by which the projects must be submitted again; null leaves a gap.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The opening of the letter where the reviewer has written another; null for the usual one.</summary>
    public string? Opening { get; init; }
}
