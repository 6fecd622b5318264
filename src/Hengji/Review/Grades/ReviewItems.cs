using Hengji.Norms;

namespace Hengji.Review.Grades;

/// <summary>What the items of the review sheet are called, and which of them a rule speaks to.</summary>
public static class ReviewItems
{
    /// <summary>
    /// Rules that speak to another item than the usual one of their dimension: what a text fails to say is asked under
    /// 明确清晰性, whose text it is under 目标相关性, whatever family the rule stands in.
    /// </summary>
    private static readonly Dictionary<string, ReviewItem> Exceptions = new(StringComparer.Ordinal)
    {
        ["HJ1017"] = ReviewItem.GoalRelevance,
        ["HJ2008"] = ReviewItem.Clarity,
        ["HJ2011"] = ReviewItem.GoalRelevance,
        ["HJ2012"] = ReviewItem.Clarity,
        ["HJ2013"] = ReviewItem.GoalRelevance,
        ["HJ2014"] = ReviewItem.Clarity,
        ["HJ2021"] = ReviewItem.ReasonableResults,
        ["HJ2025"] = ReviewItem.GoalRelevance,
        ["HJ3005"] = ReviewItem.ReasonableResults,
        ["HJ4004"] = ReviewItem.Readiness,
        ["HJ4005"] = ReviewItem.Readiness,
        ["HJ4007"] = ReviewItem.Readiness,
    };

    /// <summary>Codes of the rules that speak to another item than the usual one of their dimension.</summary>
    public static IReadOnlyCollection<string> ExceptionalCodes => Exceptions.Keys;

    /// <summary>Key of the grade of the whole sheet (综合评定等级).</summary>
    public const string OverallKey = "overall";

    /// <summary>Key of what the reviewer writes of the whole (总体意见).</summary>
    public const string OpinionKey = "opinion";

    /// <summary>Every item in printed order.</summary>
    public static IReadOnlyList<ReviewItem> All { get; } = Enum.GetValues<ReviewItem>();

    /// <summary>The official words, as printed.</summary>
    public static string Name(this ReviewItem item) => item switch
    {
        ReviewItem.Wholeness => "规范完整性",
        ReviewItem.Clarity => "明确清晰性",
        ReviewItem.GoalRelevance => "目标相关性",
        ReviewItem.IndicatorSoundness => "指标科学性",
        ReviewItem.ReasonableResults => "绩效合理性",
        ReviewItem.FundingMatch => "资金匹配性",
        ReviewItem.Attainability => "实现可能性",
        ReviewItem.Readiness => "条件充分性",
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };

    /// <summary>Name used in JSON, URLs and the store.</summary>
    public static string Key(this ReviewItem item) => item switch
    {
        ReviewItem.Wholeness => "wholeness",
        ReviewItem.Clarity => "clarity",
        ReviewItem.GoalRelevance => "goalRelevance",
        ReviewItem.IndicatorSoundness => "indicatorSoundness",
        ReviewItem.ReasonableResults => "reasonableResults",
        ReviewItem.FundingMatch => "fundingMatch",
        ReviewItem.Attainability => "attainability",
        ReviewItem.Readiness => "readiness",
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };

    /// <summary>The item of a key; null when none has it.</summary>
    public static ReviewItem? OfKey(string? key)
    {
        foreach (var item in All)
        {
            if (string.Equals(item.Key(), key, StringComparison.Ordinal))
            {
                return item;
            }
        }

        return null;
    }

    /// <summary>The dimension of review the sheet prints the item under.</summary>
    public static ReviewDimension Dimension(this ReviewItem item) => item switch
    {
        ReviewItem.Wholeness or ReviewItem.Clarity => ReviewDimension.Completeness,
        ReviewItem.GoalRelevance or ReviewItem.IndicatorSoundness => ReviewDimension.Relevance,
        ReviewItem.ReasonableResults or ReviewItem.FundingMatch => ReviewDimension.Appropriateness,
        ReviewItem.Attainability or ReviewItem.Readiness => ReviewDimension.Feasibility,
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };

    /// <summary>The item that findings of the rule are listed under; null for rules that are not about targets.</summary>
    public static ReviewItem? Of(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Exceptions.TryGetValue(rule.Code, out var item) ? item : Usual(rule.Dimension);
    }

    private static ReviewItem? Usual(ReviewDimension dimension) => dimension switch
    {
        ReviewDimension.Completeness => ReviewItem.Wholeness,
        ReviewDimension.Relevance => ReviewItem.IndicatorSoundness,
        ReviewDimension.Appropriateness => ReviewItem.FundingMatch,
        ReviewDimension.Feasibility => ReviewItem.Attainability,
        ReviewDimension.Monitoring or ReviewDimension.SelfEvaluation => null,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension)),
    };
}
