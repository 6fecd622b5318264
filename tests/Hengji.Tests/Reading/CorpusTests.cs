using System.Globalization;
using System.Text;
using Hengji.Cli.Accuracy;
using Hengji.Cli.Contracts;
using Hengji.Writing.Contracts;
using Hengji.Reading;
using Hengji.Review;

namespace Hengji.Tests.Reading;

/// <summary>Each case of the corpus, stage by stage: a diff of a snapshot shows which stage moved.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Cases() => [.. CorpusCase.All().Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_stage_is_as_accepted(string name)
    {
        var one = new CorpusCase(name);
        var source = Path.GetFileName(one.Source);
        var read = one.Read();
        Assert.Empty(ReadingClaims.Broken(read));
        Accept.File(Path.Combine(one.Folder, "grid.txt"), DocumentReader.Stage(source, one.Bytes, ReadingStage.Grid));
        Accept.File(Path.Combine(one.Folder, "form.txt"), DocumentReader.Stage(source, one.Bytes, ReadingStage.Form));
        Accept.File(Path.Combine(one.Folder, "target.json"), Json(source, read));
        Accept.File(Path.Combine(one.Folder, "findings.txt"), Findings(read));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_says_where_it_comes_from_and_what_is_hard(string name)
    {
        var about = File.ReadAllText(Path.Combine(new CorpusCase(name).Folder, "about.md"));
        Assert.Contains("Origin:", about, StringComparison.Ordinal);
        Assert.Contains("Hard:", about, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_read_is_counted_against_truth()
    {
        var all = new AccuracyCount();
        var table = new StringBuilder();
        foreach (var one in CorpusCase.All())
        {
            var count = new AccuracyCount();
            var (read, truth) = (one.Read(), one.Truth);
            count.Add(one.Name, read.Forms, truth);
            all.Add(one.Name, read.Forms, truth);
            table.Append(CultureInfo.InvariantCulture, $"{one.Name,-24} forms {read.Forms.Count} of {truth.Count}, fields {count.Right} of {count.Total}\n");
        }

        foreach (var (box, right, total) in all.Boxes)
        {
            table.Append(CultureInfo.InvariantCulture, $"{box,-24} {right} of {total}\n");
        }

        foreach (var (document, field) in all.Mistakes)
        {
            table.Append(CultureInfo.InvariantCulture, $"{document} {field.Box} {field.Place}: {string.Join(" / ", field.Expected.Select(e => e ?? "—"))} | {field.Actual ?? "—"}\n");
        }

        table.Append(CultureInfo.InvariantCulture, $"all {all.Right} of {all.Total}, {all.Share:0.0000}\n");
        Accept.File(Path.Combine(CorpusCase.Root, "accuracy.txt"), table.ToString());
        Assert.True(all.Share >= 0.985, table.ToString());
    }

    [Fact]
    public void No_sentence_of_the_real_forms_stands_in_the_corpus()
    {
        Assert.SkipWhen(Repository.SharedForms is null, "The real forms are not on this machine.");
        var real = Directory.EnumerateFiles(Repository.SharedForms!, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) == ".txt").SelectMany(f => Samples.OwnWords.Windows(File.ReadAllText(f))).ToHashSet(StringComparer.Ordinal);
        Assert.All(CorpusCase.All(), one => Assert.DoesNotContain(Samples.OwnWords.Windows(one.Read().Text), real.Contains));
    }

    private static string Json(string source, Dossiers.ReadDocument read)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var stream = new FormStream<ReadForm>(text, ContractJson.Written.ReadForm);
        foreach (var form in read.Forms)
        {
            stream.Add(ReadForm.Of(source, form));
        }

        stream.Close(read.Refusal is { } refusal ? [new Problem(source, refusal)] : [], []);
        return text.ToString();
    }

    private static string Findings(Dossiers.ReadDocument read)
    {
        var text = new StringBuilder();
        foreach (var (findings, i) in RuleCatalog.National.Review(read.Forms).Select((f, i) => (f, i)))
        {
            text.Append(CultureInfo.InvariantCulture, $"## {i} {read.Forms[i].Target.ProjectName ?? "—"}\n");
            foreach (var finding in findings)
            {
                text.Append(CultureInfo.InvariantCulture, $"{finding.Code} {finding.Severity} {finding.Field}：{finding.Message}\n");
            }
        }

        return text.ToString();
    }
}
