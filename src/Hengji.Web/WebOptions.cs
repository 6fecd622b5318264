using Hengji.Dossiers;
using Hengji.Reading;
using Hengji.Reading.Forms.Layouts;
using Hengji.Review;
using Hengji.Review.RuleSets;
using Hengji.Storage;
using Hengji.Web.Hosting;

namespace Hengji.Web;

/// <summary>How the pages are served.</summary>
public sealed record WebOptions
{
    /// <summary>What is shown, and where imports go.</summary>
    public required Store Store { get; init; }

    /// <summary>The rules forms are reviewed by until others are switched on in the store.</summary>
    public RuleCatalog Catalog { get; init; } = RuleCatalog.National;

    /// <summary>The rule sets that can be tried and switched on.</summary>
    public RuleSetLibrary RuleSets { get; init; } = RuleSetLibrary.Standard;

    /// <summary>Port on loopback; 0 lets the system choose a free one.</summary>
    public int Port { get; init; } = 5180;

    /// <summary>Largest document accepted, in bytes.</summary>
    public long LargestUpload { get; init; } = 100L * 1024 * 1024;

    /// <summary>Opens an imported document.</summary>
    public Func<string, ReadOnlyMemory<byte>, Recognition, OpenedDocument> Open { get; init; } =
        (name, bytes, recognition) => DocumentReader.Open(name, bytes, LayoutLibrary.Standard, recognition);

    /// <summary>Who is let in.</summary>
    public Access Access { get; init; } = Access.Local;

    /// <summary>Secret of the link by which the first administrators are set up; null when there is no such link.</summary>
    public string? FirstSecret { get; init; }

    /// <summary>Requests a minute a token may make, a quarter of what one network address may; 0 for no limit.</summary>
    public int ApiPerMinute { get; init; } = 600;

    /// <summary>What a watcher shows to read the metrics; null where there are none to be read.</summary>
    public string? MetricsToken { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
