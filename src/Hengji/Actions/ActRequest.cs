using Hengji.Lifecycle;

namespace Hengji.Actions;

/// <summary>An act on a project asked for (操作).</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Act">What to do.</param>
/// <param name="Revision">The count of acts that was looked at; a higher one means that the act came too late.</param>
/// <param name="Comment">意见、事由; blank where none is owed.</param>
public sealed record ActRequest(long ProjectId, Act Act, int Revision, string? Comment = null);

/// <summary>What an act came to.</summary>
/// <param name="After">Where the project stands now; null when refused.</param>
/// <param name="Refusal">Why it was refused; null when done.</param>
public sealed record ActResult(Standing? After, Refusal? Refusal)
{
    public bool IsDone => After is not null;

    /// <summary>Next year's project, where one was made.</summary>
    public long? NextProjectId { get; init; }
}
