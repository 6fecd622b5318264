using Hengji.Norms;
using Hengji.Review;
using Hengji.Review.Grades;
using Hengji.Targets;

namespace Hengji.Writing.Reviews;

/// <summary>Which of the two official sheets is printed.</summary>
public enum ReviewSheetKind
{
    /// <summary>一般项目: a grade for each item.</summary>
    General,

    /// <summary>重点项目: points for each item besides.</summary>
    KeyProject,
}

/// <summary>An item of a review sheet: what is suggested, and beside it what a person has set.</summary>
/// <param name="Item">The item.</param>
/// <param name="Points">What it weighs.</param>
/// <param name="Question">What the reviewer is asked (审核要点).</param>
/// <param name="Opinions">The opinions that belong under it.</param>
/// <param name="Why">In Chinese, what the suggestion rests on.</param>
public sealed record ReviewSheetItem(
    ReviewItem Item, decimal Points, string Question, IReadOnlyList<PrintedOpinion> Opinions, string Why)
{
    /// <summary>Grade the software suggests; null when it has none to suggest.</summary>
    public Grade? Suggested { get; init; }

    /// <summary>Points the software suggests; null when it has none to suggest.</summary>
    public decimal? SuggestedScore { get; init; }

    /// <summary>Grade set by a person; null until then.</summary>
    public Grade? Set { get; init; }

    /// <summary>Points set by a person; null until then.</summary>
    public decimal? SetScore { get; init; }

    /// <summary>What the reviewer writes under the item; null when nothing.</summary>
    public string? Comment { get; init; }
}

/// <summary>项目支出绩效目标审核表: the review of one project, item by item, as an official paper.</summary>
/// <param name="Kind">Which of the two sheets.</param>
/// <param name="Target">The record reviewed.</param>
/// <param name="Items">The items in printed order.</param>
public sealed record ReviewSheet(ReviewSheetKind Kind, PerformanceTarget Target, IReadOnlyList<ReviewSheetItem> Items)
{
    /// <summary>Grade of the whole (综合评定等级) the software suggests; null when it has none to suggest.</summary>
    public Grade? Suggested { get; init; }

    /// <summary>In Chinese, what the suggested grade of the whole rests on.</summary>
    public string? Why { get; init; }

    /// <summary>Grade of the whole set by a person; null until then.</summary>
    public Grade? Set { get; init; }

    /// <summary>总体意见 in the reviewer's words; null until written.</summary>
    public string? Opinion { get; init; }

    /// <summary>Who reviewed (审核单位); null leaves a gap.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Day of the review; null leaves a gap.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The rule set it was reviewed by, with the beginning of its fingerprint; null for the national one.</summary>
    public string? RuleSet { get; init; }

    /// <summary>The sheet of a project before a person has set anything.</summary>
    /// <param name="kind">Which of the two sheets.</param>
    /// <param name="target">The record reviewed.</param>
    /// <param name="grades">What is suggested for it.</param>
    /// <param name="remark">What the reviewer adds to a finding; null when nothing is added to any.</param>
    public static ReviewSheet Of(
        ReviewSheetKind kind, PerformanceTarget target, SuggestedGrades grades, Func<Finding, string?>? remark = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(grades);
        return new ReviewSheet(kind, target, [.. grades.Items.Select(item => Item(item, target, remark))])
        {
            Suggested = grades.Overall,
            Why = grades.Why,
        };
    }

    private static ReviewSheetItem Item(SuggestedItem item, PerformanceTarget target, Func<Finding, string?>? remark) => new(
        item.Item,
        item.Points,
        item.Question,
        [.. item.Reasons.SelectMany(reason => reason.Findings.Select(finding => PrintedOpinion.Of(finding, reason.Rule, target) with { Comment = remark?.Invoke(finding) }))],
        item.Why)
    {
        Suggested = item.Grade,
        SuggestedScore = item.Score,
    };
}
