namespace Hengji.Norms;

/// <summary>The items of the review sheet (绩效目标审核表) in its printed order, two to each dimension of review.</summary>
public enum ReviewItem
{
    /// <summary>规范完整性.</summary>
    Wholeness,

    /// <summary>明确清晰性.</summary>
    Clarity,

    /// <summary>目标相关性.</summary>
    GoalRelevance,

    /// <summary>指标科学性.</summary>
    IndicatorSoundness,

    /// <summary>绩效合理性.</summary>
    ReasonableResults,

    /// <summary>资金匹配性.</summary>
    FundingMatch,

    /// <summary>实现可能性.</summary>
    Attainability,

    /// <summary>条件充分性.</summary>
    Readiness,
}

/// <summary>An item of the review sheet as a place asks for it.</summary>
/// <param name="Item">Which item.</param>
/// <param name="Points">What it weighs on the sheet of a key project.</param>
/// <param name="Question">What the reviewer is asked (审核要点), as printed.</param>
public sealed record ReviewItemNorm(ReviewItem Item, decimal Points, string Question);

/// <summary>How findings lower the suggested score of an item, as shares of its points; a 提示 lowers nothing.</summary>
/// <param name="FirstError">For having any 必改 at all.</param>
/// <param name="FurtherError">For each 必改 after the first.</param>
/// <param name="FirstWarning">For having any 建议, where there is no 必改.</param>
/// <param name="FurtherWarning">For each other 建议.</param>
public sealed record FindingWeights(decimal FirstError, decimal FurtherError, decimal FirstWarning, decimal FurtherWarning);

/// <summary>How a review is graded (审核评定).</summary>
/// <param name="Items">Every item once, in printed order; their points together are what a sheet can reach.</param>
/// <param name="Bands">Which score is which grade.</param>
/// <param name="Weights">How findings lower a suggested score.</param>
/// <param name="StepsAboveWorst">How many grades the whole may be better than its worst item.</param>
public sealed record GradingNorm(
    IReadOnlyList<ReviewItemNorm> Items, GradeBands Bands, FindingWeights Weights, int StepsAboveWorst);
