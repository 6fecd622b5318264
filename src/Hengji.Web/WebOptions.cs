namespace Hengji.Web;

/// <summary>How the pages are served.</summary>
public sealed record WebOptions
{
    /// <summary>Port on loopback; 0 lets the system choose a free one.</summary>
    public int Port { get; init; } = 5180;

    /// <summary>Largest document accepted, in bytes.</summary>
    public long LargestUpload { get; init; } = 100L * 1024 * 1024;

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
