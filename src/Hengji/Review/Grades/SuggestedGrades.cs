using System.Globalization;
using Hengji.Norms;

namespace Hengji.Review.Grades;

/// <summary>Findings of one rule at one severity, as a reason for a grade.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How grave they are.</param>
/// <param name="Findings">The findings, in the order of the form; one at least.</param>
public sealed record GradeReason(RuleDescriptor Rule, Severity Severity, IReadOnlyList<Finding> Findings);

/// <summary>What is suggested for one item of the review sheet; a person sets the grade.</summary>
/// <param name="Item">The item.</param>
/// <param name="Points">What it weighs.</param>
/// <param name="Question">What the reviewer is asked, as printed.</param>
/// <param name="RulesAsked">How many rules looked at it.</param>
/// <param name="Reasons">Why it is not full marks, gravest first; hints stand here too, though they lower nothing.</param>
public sealed record SuggestedItem(
    ReviewItem Item, decimal Points, string Question, int RulesAsked, IReadOnlyList<GradeReason> Reasons)
{
    /// <summary>Points suggested, with two decimals; null when no rule looks at the item.</summary>
    public decimal? Score { get; init; }

    /// <summary>Grade suggested; null when no rule looks at the item.</summary>
    public Grade? Grade { get; init; }

    /// <summary>Every finding under the item, gravest first.</summary>
    public IEnumerable<Finding> Findings => Reasons.SelectMany(reason => reason.Findings);

    /// <summary>In Chinese, what the suggestion rests on.</summary>
    public string Why
    {
        get
        {
            if (RulesAsked == 0)
            {
                return "没有规则核对此项，请审核人评定。";
            }

            if (Reasons.Count == 0)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{RulesAsked}条规则核对，未见问题。");
            }

            var counts = Reasons.GroupBy(reason => reason.Severity)
                .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key.Name()}{group.Sum(r => r.Findings.Count)}条"));
            var rules = Reasons.GroupBy(reason => reason.Rule).Select(rule => rule.Sum(reason => reason.Findings.Count) is > 1 and var many
                ? string.Create(CultureInfo.InvariantCulture, $"{rule.Key.Title}（{many}条）")
                : rule.Key.Title);
            return $"{string.Join('、', counts)}：{string.Join('；', rules)}。";
        }
    }
}

/// <summary>What is suggested for a form's review sheet, from its findings alone: the same findings, the same grades.</summary>
/// <param name="Items">Every item in printed order.</param>
/// <param name="Score">Points of a hundred over the items that rules look at; null when there are none.</param>
/// <param name="Overall">Grade of the whole (综合评定等级); null when no item has one.</param>
/// <param name="Limit">The worst item, where it keeps the whole from the grade its score alone would give; otherwise null.</param>
/// <param name="Unclear">How many boxes were not read for sure, so that nothing in them was held against the unit.</param>
public sealed record SuggestedGrades(
    IReadOnlyList<SuggestedItem> Items, decimal? Score, Grade? Overall, SuggestedItem? Limit, int Unclear)
{
    /// <summary>In Chinese, what the grade of the whole rests on.</summary>
    public string Why
    {
        get
        {
            if (Score is not { } score || Overall is not { } overall)
            {
                return "没有规则核对此表，请审核人评定。";
            }

            var why = string.Create(CultureInfo.InvariantCulture, $"各项合计{score:0.00}分（百分制）");
            if (Limit is { Grade: { } worst } limit)
            {
                why += $"；“{limit.Item.Name()}”为{worst.Name()}，综合等级不高于{overall.Name()}";
            }

            return Unclear > 0
                ? string.Create(CultureInfo.InvariantCulture, $"{why}。原件有{Unclear}处未读出或存疑，未据此降等。")
                : why + "。";
        }
    }
}
