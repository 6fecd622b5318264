using Hengji.Terms;

namespace Hengji.Library;

/// <summary>Which indicators of the library to find; what is null or blank does not narrow them.</summary>
public sealed record IndicatorQuery
{
    /// <summary>
    /// Words that must all be in the name: characters as written, or Latin letters as first letters of pinyin (myd finds
    /// 满意度). A word whose characters stand in order but not side by side is found too, after the others.
    /// </summary>
    public string? Text { get; init; }

    public Category? Category { get; init; }

    /// <summary>Only common indicators of the kind of project with this code.</summary>
    public string? Kind { get; init; }

    /// <summary>Only those that stand so; null for all but retired ones.</summary>
    public LibraryStanding? Standing { get; init; }

    /// <summary>Only those that were filed by the town.</summary>
    public bool FiledOnly { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = 50;
}

/// <summary>The answer to a query.</summary>
/// <param name="Total">How many match, on whatever page.</param>
/// <param name="Indicators">The page asked for, best first.</param>
public sealed record IndicatorHits(int Total, IReadOnlyList<LibraryIndicator> Indicators);

/// <summary>An indicator that resembles a name.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Likeness">0 to 1, 1 for the same name.</param>
public sealed record SimilarIndicator(LibraryIndicator Indicator, double Likeness);
