using Hengji.Dossiers;
using Hengji.Norms;

namespace Hengji.Review.Grades;

/// <summary>Suggests the grades of a review sheet (绩效目标审核表) from the findings on a form.</summary>
/// <param name="catalog">The rules that gave the findings, with the norms they were made for.</param>
public sealed class ReviewGrader(RuleCatalog catalog)
{
    private const int Decimals = 2;

    /// <param name="form">The form as read.</param>
    /// <param name="findings">What the catalogue found in it; findings of rules it does not know are left out.</param>
    public SuggestedGrades Suggest(FormReading form, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(findings);
        var norm = catalog.Norms.Grading.For(form.Target.Year).Value;
        var asked = catalog.Rules.Where(rule => rule.Concerns(form.Target.Kind))
            .Select(rule => ReviewItems.Of(rule.Descriptor)).OfType<ReviewItem>()
            .CountBy(item => item).ToDictionary();
        var reasons = Reasons(findings).ToLookup(reason => ReviewItems.Of(reason.Rule));
        List<SuggestedItem> items = [.. norm.Items.Select(item => Suggest(norm, item, asked.GetValueOrDefault(item.Item), [.. reasons[item.Item]]))];

        var unclear = form.Notes.Where(note => note is { Kind: NoteKind.Lost or NoteKind.Doubt, Field: not null })
            .Select(note => note.Field).Distinct().Count();
        var graded = items.Where(item => item.Grade is not null).ToList();
        var reachable = graded.Sum(item => item.Points);
        if (reachable == 0)
        {
            return new SuggestedGrades(items, null, null, null, unclear);
        }

        var score = Math.Round(graded.Sum(item => item.Score ?? 0) / reachable * 100, Decimals, MidpointRounding.AwayFromZero);
        var worst = graded.MaxBy(item => item.Grade)!;
        var byScore = norm.Bands.Of(score);
        var best = (Grade)Math.Max(0, (int)worst.Grade!.Value - norm.StepsAboveWorst);
        return new SuggestedGrades(
            items, score, byScore < best ? best : byScore, byScore < best ? worst : null, unclear);
    }

    private static SuggestedItem Suggest(GradingNorm norm, ReviewItemNorm item, int rules, IReadOnlyList<GradeReason> reasons)
    {
        var suggested = new SuggestedItem(item.Item, item.Points, item.Question, rules, reasons);
        if (rules == 0 && reasons.Count == 0)
        {
            return suggested;
        }

        var left = Math.Max(0, 1 - Lowered(norm.Weights, Count(reasons, Severity.Error), Count(reasons, Severity.Warning)));
        return suggested with
        {
            Score = Math.Round(item.Points * left, Decimals, MidpointRounding.AwayFromZero),
            Grade = norm.Bands.Of(left * 100),
        };
    }

    private static decimal Lowered(FindingWeights weights, int errors, int warnings) => (errors, warnings) switch
    {
        (0, 0) => 0,
        (0, _) => weights.FirstWarning + ((warnings - 1) * weights.FurtherWarning),
        _ => weights.FirstError + ((errors - 1) * weights.FurtherError) + (warnings * weights.FurtherWarning),
    };

    private static int Count(IReadOnlyList<GradeReason> reasons, Severity severity) =>
        reasons.Where(reason => reason.Severity == severity).Sum(reason => reason.Findings.Count);

    private IEnumerable<GradeReason> Reasons(IReadOnlyList<Finding> findings) =>
        findings.GroupBy(finding => (finding.Code, finding.Severity))
            .Select(group => catalog.Describe(group.Key.Code) is { } rule ? new GradeReason(rule, group.Key.Severity, [.. group]) : null)
            .OfType<GradeReason>()
            .OrderBy(reason => reason.Severity).ThenBy(reason => reason.Rule.Code, StringComparer.Ordinal);
}
