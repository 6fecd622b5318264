using Hengji.Cli.Accuracy;
using Hengji.Dossiers;
using Hengji.Reading;
using Hengji.Review;
using Hengji.Terms;

namespace Hengji.Tests.Review;

/// <summary>
/// Findings against what two people listed as defects of real forms. A blank target in those records was lost on the
/// way; a category with another accepted reading is in doubt.
/// </summary>
public sealed class ListedDefectsTests
{
    /// <summary>
    /// Share of the listed defects to be met, for the kinds rules speak of; the rest of a kind asks for knowledge of the
    /// trade or of forms that are not here, or is told once where people listed it form by form.
    /// </summary>
    private static readonly (string Kind, double Share)[] Floors =
    [
        ("category-checkbox", 0.9), ("copy-paste", 0.75), ("level-mismatch", 0.8), ("missing-indicator-category", 0.9), ("narrative-mismatch", 0.5),
        ("number-mismatch", 0.5), ("sum-mismatch", 0.9), ("typo", 0.25), ("unit-mismatch", 0.7), ("vague-value", 0.7), ("year-mismatch", 0.8),
    ];

    [Fact]
    public void Findings_meet_the_defects_people_listed()
    {
        if (Repository.SharedForms is not { } folder)
        {
            Assert.Skip("No shared forms beside the repository.");
            return;
        }

        var truth = Directory.GetFiles(Path.Combine(folder, "expected"), "*.json").Order(StringComparer.Ordinal)
            .Select(f => TruthFile.Parse(File.ReadAllText(f))).ToList();
        var findings = RuleCatalog.National.Review([.. truth.Select(Reading)]);
        var count = new ReviewCount();
        for (var i = 0; i < truth.Count; i++)
        {
            count.Add($"#{i + 1}", findings[i], truth[i].Defects!);
        }

        Assert.DoesNotContain(findings.SelectMany(f => f), f => f.Code == "HJ1001");
        Assert.All(Floors, floor =>
        {
            var kind = count.Kinds.Single(k => k.Kind == floor.Kind);
            Assert.True(kind.Found >= floor.Share * kind.Listed, $"{kind}");
        });
        Assert.InRange(count.Unlisted.Count, 0, count.Sum.Raised / 10);
    }

    /// <summary>
    /// Forms of our own, their defects listed before anybody looked at what the rules say: read as they would come, so
    /// that rules mended on one yardstick are held to another.
    /// </summary>
    [Fact]
    public void Findings_meet_the_defects_listed_for_forms_of_our_own()
    {
        var folder = Path.Combine(Repository.Root, "tests/corpus/review");
        var truth = Directory.GetFiles(Path.Combine(folder, "expected"), "*.json").Order(StringComparer.Ordinal)
            .Select(f => TruthFile.Parse(File.ReadAllText(f))).ToList();
        var forms = DocumentReader.Read("forms.txt", File.ReadAllBytes(Path.Combine(folder, "forms.txt"))).Forms;
        Assert.Equal(truth.Count, forms.Count);

        var findings = RuleCatalog.National.Review(forms);
        var count = new ReviewCount();
        for (var i = 0; i < truth.Count; i++)
        {
            count.Add($"#{i + 1}", findings[i], truth[i].Defects!);
        }

        Assert.True(count.Sum.Found >= 0.85 * count.Sum.Listed, $"{count.Sum}");
        Assert.True(count.Unlisted.Count <= 0.06 * count.Sum.Raised, string.Join('\n', count.Unlisted));
    }

    private static FormReading Reading(TruthForm truth)
    {
        var notes = new List<ReadingNote>();
        for (var row = 0; row < truth.Record.Indicators.Count; row++)
        {
            if (truth.Record.Indicators[row].Target is null)
            {
                notes.Add(Sample.Lost(Field.TargetValue(row)));
            }

            if (truth.Alternatives[Field.Category(row)].ToList() is { Count: > 0 } accepted)
            {
                notes.Add(Sample.Doubt(Field.Category(row), $"也可读作{string.Join('、', accepted)}。"));
            }
        }

        return Sample.Reading(truth.Record, [.. notes]);
    }
}
