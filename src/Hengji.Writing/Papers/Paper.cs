namespace Hengji.Writing.Papers;

/// <summary>A document as it is printed, whatever program it is written for: its blocks from top to bottom on A4.</summary>
/// <param name="Name">What it is called: the title of the file, the name of its sheet.</param>
/// <param name="Blocks">Its parts, one at least.</param>
internal sealed record Paper(string Name, IReadOnlyList<PaperBlock> Blocks)
{
    /// <summary>Text width of an upright page, in twentieths of a point.</summary>
    public const int UprightWidth = 9638;

    /// <summary>Text width of a page on its side, in twentieths of a point.</summary>
    public const int LandscapeWidth = 14570;

    /// <summary>Whether the page lies on its side.</summary>
    public bool IsLandscape { get; init; }
}
