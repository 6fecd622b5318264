using Hengji.Cli.Documents;
using Hengji.Cli.Terminals;
using Hengji.Cli.Wordings;
using Hengji.Dossiers;
using Hengji.Reading;
using Hengji.Reading.Forms.Layouts;
using Hengji.Review;

namespace Hengji.Cli;

/// <summary>What every command is given: where it reads and writes, in which language, and the door to reading.</summary>
internal sealed record Session(Terminal Terminal, Wording Wording)
{
    private readonly Lazy<LayoutLibrary> layouts = new(() => LayoutFolder.Find(Terminal.Environment, Wording));

    private readonly Func<string, ReadOnlyMemory<byte>, OpenedDocument>? open;

    /// <summary>The layouts forms may be printed in: those shipped, and those of the folder that HENGJI_LAYOUTS names.</summary>
    public LayoutLibrary Layouts => layouts.Value;

    /// <summary>Opens a document; its forms are read one by one as they are asked for.</summary>
    public Func<string, ReadOnlyMemory<byte>, OpenedDocument> Open
    {
        get => open ?? ((name, bytes) => OpenWatched(name, bytes, null, CancellationToken.None));
        init => open = value;
    }

    /// <summary>The rules and norms forms are reviewed by.</summary>
    public RuleCatalog Catalog { get; init; } = RuleCatalog.National;

    /// <summary>Folder in which recognised pages are kept; null keeps none.</summary>
    public string? Pages { get; init; }

    /// <summary>Findings on each form, at the form's position; the forms are each other's neighbours.</summary>
    public Func<IReadOnlyList<FormReading>, IReadOnlyList<IReadOnlyList<Finding>>> Review { get; init; } =
        RuleCatalog.National.Review;

    /// <summary>The catalogue line of a finding's rule; null when no such code was ever published.</summary>
    public Func<string, RuleDescriptor?> Describe { get; init; } = RuleCatalog.National.Describe;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How pages that are pictures are read in this run.</summary>
    public Recognition Watched(IProgress<PageProgress>? progress, CancellationToken cancellation) =>
        new() { Folder = Pages, Progress = progress, Cancellation = cancellation };

    /// <summary>As <see cref="Open"/>; pages that are pictures take seconds each, so each is told and may be the last.</summary>
    public OpenedDocument OpenWatched(
        string name, ReadOnlyMemory<byte> bytes, IProgress<PageProgress>? progress, CancellationToken cancellation) =>
        open is { } given ? given(name, bytes) : DocumentReader.Open(name, bytes, Layouts, Watched(progress, cancellation));

    public TextWriter Output => Terminal.Output;

    public TextWriter Error => Terminal.Error;
}
