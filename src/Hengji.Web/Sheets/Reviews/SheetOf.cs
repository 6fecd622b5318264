using Hengji.Norms;
using Hengji.Review;
using Hengji.Review.Decisions;
using Hengji.Review.Grades;
using Hengji.Storage.Queries;
using Hengji.Writing.Reviews;

namespace Hengji.Web.Sheets.Reviews;

/// <summary>The review sheet (审核表) of a project as it stands: what the page shows and the files say.</summary>
internal static class SheetOf
{
    /// <summary>Signs of a fingerprint that tell it from any other on paper.</summary>
    private const int HashShown = 12;

    /// <summary>Which sheet an address names; of a form whose points a person has set, the key project's.</summary>
    public static ReviewSheetKind KindOf(string? name, ReviewPage page) => name switch
    {
        "key" => ReviewSheetKind.KeyProject,
        "general" => ReviewSheetKind.General,
        _ => page.Grades.Values.Any(grade => grade.Points is not null) ? ReviewSheetKind.KeyProject : ReviewSheetKind.General,
    };

    public static string NameOf(ReviewSheetKind kind) => kind == ReviewSheetKind.KeyProject ? "key" : "general";

    /// <summary>What is suggested, from the findings that were not waived.</summary>
    public static SuggestedGrades Suggested(ReviewPage page, RuleCatalog catalog) =>
        new ReviewGrader(catalog).Suggest(
            page.Page.Form, [.. page.Findings.Where(finding => finding.State != FindingState.Waived).Select(finding => finding.Finding)]);

    /// <param name="kind">Which of the two sheets.</param>
    /// <param name="page">The form with what was decided and set.</param>
    /// <param name="catalog">The rules in force.</param>
    /// <param name="clock">Tells the day on the wall at which a grade was set.</param>
    public static ReviewSheet Of(ReviewSheetKind kind, ReviewPage page, RuleCatalog catalog, TimeProvider clock)
    {
        var target = page.Page.Form.Target;
        var sheet = ReviewSheet.Of(kind, target, Suggested(page, catalog), finding => Said(page, finding));
        var last = page.Grades.Values.OrderBy(grade => grade.At).LastOrDefault();
        return sheet with
        {
            Items =
            [
                .. sheet.Items.Select(item => Filled(item, page.Grades.GetValueOrDefault(item.Item.Key()))),
            ],
            Set = GradeTerms.OfCode(page.Grades.GetValueOrDefault(ReviewItems.OverallKey)?.Grade),
            Opinion = page.Grades.GetValueOrDefault(ReviewItems.OpinionKey)?.Reason is { Length: > 0 } opinion ? opinion : null,
            Reviewer = last is null ? null : "评定人：" + string.Join('、', page.Grades.Values.Select(grade => grade.By).Distinct(StringComparer.Ordinal)),
            Date = last is null
                ? null
                : DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(last.At, DateTimeKind.Utc), clock.LocalTimeZone)),
            RuleSet = catalog.IsNational ? null : $"{catalog.RuleSetName}（{catalog.Hash[..HashShown]}）",
        };
    }

    /// <summary>What reviewers remarked on a finding; null when nothing.</summary>
    private static string? Said(ReviewPage page, Finding finding)
    {
        var remarks = page.Findings.Where(reviewed => ReferenceEquals(reviewed.Finding, finding))
            .SelectMany(reviewed => reviewed.Comments).Select(comment => comment.Reason).ToList();
        return remarks.Count == 0 ? null : string.Join('；', remarks);
    }

    private static ReviewSheetItem Filled(ReviewSheetItem item, Hengji.Storage.Reviews.SetGrade? set) => set is null
        ? item
        : item with
        {
            Set = GradeTerms.OfCode(set.Grade),
            SetScore = set.Points,
            Comment = set.Reason.Length > 0 ? set.Reason : null,
        };
}
