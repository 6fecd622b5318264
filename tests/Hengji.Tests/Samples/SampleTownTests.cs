using System.Text;
using System.Text.RegularExpressions;
using Hengji.Cli.Accuracy;
using Hengji.Reading;

namespace Hengji.Tests.Samples;

public sealed partial class SampleTownTests
{
    private static readonly string[] Kinds =
    [
        "missing-value", "missing-indicator-category", "level-mismatch", "unit-mismatch", "number-mismatch", "sum-mismatch",
        "vague-value", "copy-paste", "narrative-mismatch", "category-checkbox", "year-mismatch", "typo", "unit-cost-outlier", "other",
    ];

    public static TheoryData<string> Documents() =>
        [.. SampleTruth.All().Select(t => t.Document).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void The_town_has_five_units_two_years_and_at_least_thirty_forms()
    {
        var truths = SampleTruth.All();
        Assert.True(truths.Count >= 30);
        Assert.Equal(5, truths.Select(t => t.Form.Record.ImplementingUnit).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal<int?>([2025, 2026], truths.Select(t => t.Form.Record.Year).Distinct().Order());
    }

    [Fact]
    public void Every_document_has_a_truth_for_each_of_its_forms()
    {
        var documents = SampleTruth.All().GroupBy(t => t.Document, StringComparer.Ordinal).ToList();
        Assert.Equal(
            Directory.EnumerateFiles(SampleTruth.Folder).Select(f => Path.GetFileName(f)!).Where(f => !string.Equals(f, "README.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            documents.Select(d => d.Key).Order(StringComparer.Ordinal));
        Assert.All(documents, d => Assert.Equal(Enumerable.Range(1, d.Count()), d.Select(t => t.Position).Order()));
    }

    [Fact]
    public void Good_forms_and_faulty_forms_of_many_kinds_are_among_them()
    {
        var truths = SampleTruth.All();
        Assert.True(truths.Count(t => t.Defects.Count == 0) >= 10);
        var kinds = truths.SelectMany(t => t.Defects).ToList();
        Assert.All(kinds, d => Assert.Contains(d.Kind, Kinds, StringComparer.Ordinal));
        Assert.All(kinds, d => Assert.True(d.Severity is "error" or "warning" or "hint"));
        Assert.True(kinds.Select(d => d.Kind).Distinct(StringComparer.Ordinal).Count() >= 11);
    }

    [Fact]
    public void Every_number_of_the_truth_stands_in_its_document()
    {
        foreach (var truth in SampleTruth.All())
        {
            var text = Squeezed(Decoded(Path.Combine(SampleTruth.Folder, truth.Document)));
            var record = truth.Form.Record;
            var written = record.Indicators.SelectMany(i => new[] { i.Name, i.Target?.Text }).Append(record.ProjectName).OfType<string>();
            Assert.All(written, w => Assert.Contains(Squeezed(w), text, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_is_read_as_a_person_reads_it(string document)
    {
        var truths = SampleTruth.All().Where(t => string.Equals(t.Document, document, StringComparison.Ordinal)).ToList();
        var read = DocumentReader.Read(document, File.ReadAllBytes(Path.Combine(SampleTruth.Folder, document)));
        var differences = truths.SelectMany(truth => FieldComparison
            .Compare(read.Forms.ElementAtOrDefault(truth.Position - 1), truth.Form)
            .Where(c => !c.IsRight)
            .Select(c => $"{truth.Position} {c.Box} {c.Place}: {string.Join('/', c.Expected)} | {c.Actual}"));
        Assert.Empty(differences);
        Assert.Equal(truths.Count, read.Forms.Count);
    }

    [Fact]
    public void No_sentence_of_the_real_forms_stands_in_the_samples_or_the_product()
    {
        Assert.SkipWhen(Repository.SharedForms is null, "The real forms are not on this machine.");
        var real = new[] { "pujiang-2025-part.txt", "form-b/text-stream.txt", "form-b/grid.json" }
            .Select(f => Path.Combine(Repository.SharedForms!, f)).Where(File.Exists)
            .Select(f => File.ReadAllText(f)).ToList();
        var windows = real.SelectMany(OwnWords.Windows).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(windows);
        var ours = new[] { "samples", "src" }
            .SelectMany(f => Directory.EnumerateFiles(Path.Combine(Repository.Root, f), "*", SearchOption.AllDirectories))
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules")
                && Path.GetExtension(f) is ".cs" or ".razor" or ".txt" or ".md" or ".html" or ".json" or ".resx" or ".css" or ".js");
        Assert.All(ours, file =>
        {
            var found = OwnWords.Windows(Decoded(file)).FirstOrDefault(windows.Contains);
            Assert.True(found is null, $"{Path.GetFileName(file)}: {found}");
        });
    }

    /// <summary>Text in UTF-8, or in GB18030 where it is not.</summary>
    private static string Decoded(string file)
    {
        var bytes = File.ReadAllBytes(file);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(bytes);
        }
    }

    private static string Squeezed(string text) => Spaces().Replace(
        text.Replace("&gt;", ">", StringComparison.Ordinal).Replace("\\n", string.Empty, StringComparison.Ordinal), string.Empty);

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
