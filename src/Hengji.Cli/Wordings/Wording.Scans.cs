namespace Hengji.Cli.Wordings;

/// <summary>Words about pages that are pictures, and about how far confidence can be trusted.</summary>
internal abstract partial class Wording
{
    /// <summary>Which page is being recognised.</summary>
    public abstract string PageOf(int page, int pages);

    /// <summary>Heads the column of ranges of confidence.</summary>
    public abstract string ConfidenceHeading { get; }

    /// <summary>A range of confidence, its end excluded; fields about which nothing is remarked are certain.</summary>
    public abstract string ConfidenceRange(double from, double to);
}
