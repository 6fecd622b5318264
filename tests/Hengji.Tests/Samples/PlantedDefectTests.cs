using Hengji.Reading;
using Hengji.Review;
using Hengji.Terms;

namespace Hengji.Tests.Samples;

/// <summary>The sample town reviewed as it is imported: every form beside all others.</summary>
public sealed class PlantedDefectTests
{
    /// <summary>The kinds that rules find; what the others ask for is knowledge of the trade.</summary>
    private static readonly string[] Kinds =
    [
        "missing-value", "missing-indicator-category", "level-mismatch", "unit-mismatch", "number-mismatch", "sum-mismatch",
        "vague-value", "copy-paste", "category-checkbox", "year-mismatch", "typo",
    ];

    private static readonly Lazy<IReadOnlyList<Reviewed>> Town = new(Review);

    public static TheoryData<string> FormsWithDefects() =>
        [.. SampleTruth.All().Where(t => t.Defects.Any(d => Kinds.Contains(d.Kind, StringComparer.Ordinal))).Select(t => t.File)];

    public static TheoryData<string> GoodForms() => [.. SampleTruth.All().Where(t => t.Defects.Count == 0).Select(t => t.File)];

    [Theory]
    [MemberData(nameof(FormsWithDefects))]
    public void Planted_defects_are_found_where_they_are(string file)
    {
        var form = Form(file);
        var missed = form.Truth.Defects
            .Where(d => Kinds.Contains(d.Kind, StringComparer.Ordinal) && !form.Findings.Any(f => Meets(f, d)))
            .Select(d => $"{d.Kind} @ {d.Where}");
        Assert.Empty(missed);
    }

    [Theory]
    [MemberData(nameof(GoodForms))]
    public void A_good_form_gets_hints_at_most(string file) =>
        Assert.Empty(Form(file).Findings.Where(f => f.Severity != Severity.Hint).Select(f => $"{f.Code} {f.Message}"));

    private static Reviewed Form(string file) => Town.Value.Single(r => string.Equals(r.Truth.File, file, StringComparison.Ordinal));

    private static IReadOnlyList<Reviewed> Review()
    {
        var truths = SampleTruth.All();
        var documents = truths.Select(t => t.Document).Distinct(StringComparer.Ordinal).ToDictionary(
            d => d, d => DocumentReader.Read(d, File.ReadAllBytes(Path.Combine(SampleTruth.Folder, d))), StringComparer.Ordinal);
        var findings = RuleCatalog.National.Review([.. truths.Select(t => documents[t.Document].Forms[t.Position - 1])]);
        return [.. truths.Select((truth, i) => new Reviewed(truth, [.. findings[i]]))];
    }

    private static bool Meets(Finding finding, PlantedDefect planted)
    {
        // An indicator in the wrong place is one mistake, though the right place is empty for it: moving it mends both.
        if (planted is { Kind: "missing-indicator-category" } && finding is { Defect: "level-mismatch", Suggestion: { } moved })
        {
            return moved.StartsWith(planted.Where + "：", StringComparison.Ordinal);
        }

        if (!string.Equals(finding.Defect, planted.Kind, StringComparison.Ordinal))
        {
            return false;
        }

        if (finding.Indicator is { } name)
        {
            return string.Equals(name, planted.Where, StringComparison.Ordinal);
        }

        return planted.Where.Split('/').All(place => place == finding.Expected
            || finding.Related.Append(finding.Field).Any(f => string.Equals(OfficialTerms.Caption(f.Box), place, StringComparison.Ordinal)));
    }

    private sealed record Reviewed(SampleTruth Truth, IReadOnlyList<Finding> Findings);
}
