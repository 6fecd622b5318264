namespace Hengji.Reading;

/// <summary>A page that is a picture is about to be read.</summary>
/// <param name="Page">Which, 1-based.</param>
/// <param name="Pages">How many pages the document has.</param>
public readonly record struct PageProgress(int Page, int Pages);

/// <summary>How pages that are pictures are read, which takes seconds each: who is told, what is kept, what stops it.</summary>
public sealed record Recognition
{
    /// <summary>Nobody is told, nothing is kept, nothing stops it.</summary>
    public static Recognition Unwatched { get; } = new();

    /// <summary>Folder in which recognised pages are kept, so that a reading broken off goes on there; null keeps none.</summary>
    public string? Folder { get; init; }

    /// <summary>Told before each page, those that lie in the folder included.</summary>
    public IProgress<PageProgress>? Progress { get; init; }

    /// <summary>Stops with <see cref="OperationCanceledException"/>; pages finished before stay in the folder.</summary>
    public CancellationToken Cancellation { get; init; }
}
