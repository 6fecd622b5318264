namespace Hengji.Review;

/// <summary>Official wording of review terms.</summary>
public static class ReviewTerms
{
    /// <summary>What every rule's code begins with.</summary>
    public const string AnyFamily = "HJ";

    /// <summary>Letters of a code that tell the family of its rule.</summary>
    public const int FamilyLength = 3;

    /// <summary>The dimensions of the review of targets, as the review sheet prints them.</summary>
    public static IReadOnlyList<ReviewDimension> OfTargets { get; } =
        [ReviewDimension.Completeness, ReviewDimension.Relevance, ReviewDimension.Appropriateness, ReviewDimension.Feasibility];

    /// <summary>What the codes of a dimension's rules begin with: HJ1 for 完整性.</summary>
    public static string Family(this ReviewDimension dimension) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{AnyFamily}{(int)dimension + 1}");

    /// <summary>The dimension whose codes begin so; null when none do.</summary>
    public static ReviewDimension? OfFamily(string family) => Enum.GetValues<ReviewDimension>()
        .Select(dimension => (ReviewDimension?)dimension)
        .FirstOrDefault(dimension => string.Equals(dimension!.Value.Family(), family, StringComparison.Ordinal));

    /// <summary>Name used in addresses.</summary>
    public static string Key(this ReviewDimension dimension) => dimension.ToString().ToLowerInvariant();

    public static string Name(this Severity severity) => severity switch
    {
        Severity.Error => "必改",
        Severity.Warning => "建议",
        Severity.Hint => "提示",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static string Name(this ReviewDimension dimension) => dimension switch
    {
        ReviewDimension.Completeness => "完整性",
        ReviewDimension.Relevance => "相关性",
        ReviewDimension.Appropriateness => "适当性",
        ReviewDimension.Feasibility => "可行性",
        ReviewDimension.Monitoring => "监控",
        ReviewDimension.SelfEvaluation => "自评",
        _ => throw new ArgumentOutOfRangeException(nameof(dimension)),
    };
}
