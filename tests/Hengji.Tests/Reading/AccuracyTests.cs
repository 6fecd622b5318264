using System.Globalization;
using System.Text;
using Hengji.Cli.Accuracy;
using Hengji.Dossiers;
using Hengji.Reading;

namespace Hengji.Tests.Reading;

/// <summary>How much of what a person reads is read, field by field.</summary>
public sealed class AccuracyTests
{
    private const int Documents = 200;

    [Theory]
    [InlineData(false, 0.999)]
    [InlineData(true, 0.985)]
    public void Generated_documents_are_read(bool damaged, double share)
    {
        var count = new AccuracyCount();
        foreach (var seed in Enumerable.Range(70_000, Documents))
        {
            var document = Generator.Document(seed, damaged);
            count.Add(
                $"{document.Name}（{string.Join('、', document.Damages)}）",
                PropertyTests.Read(document.Name, document.Text).Forms,
                [.. document.Forms.Select(TruthForm.Of)]);
        }

        AtLeast(share, count);
    }

    [Fact]
    public void The_real_town_is_read()
    {
        var (document, truth) = RealTown();
        var read = DocumentReader.Read(Path.GetFileName(document), File.ReadAllBytes(document));
        Assert.Equal(truth.Count, read.Forms.Count);
        AtLeast(0.99, Counted("as it is", read, truth));
    }

    [Fact]
    public void The_real_form_B_is_read_in_every_field_both_ways()
    {
        var found = RealForms().Where(f => Path.GetFileName(Path.GetDirectoryName(f.Document)) == "form-b").ToList();
        Assert.Equal(2, found.Count);
        foreach (var (document, truth) in found)
        {
            AtLeast(1, Counted(Path.GetFileName(document), DocumentReader.Read(Path.GetFileName(document), File.ReadAllBytes(document)), truth));
        }
    }

    [Theory]
    [InlineData("pipes", 0.99)]
    [InlineData("html", 0.99)]
    [InlineData("airy", 0.99)]
    [InlineData("stream", 0.98)]
    [InlineData("airy stream", 0.98)]
    public void The_real_town_is_read_in_other_layouts(string layout, double share)
    {
        var (document, truth) = RealTown();
        var text = Relaid.Of(File.ReadAllText(document), layout);
        var read = PropertyTests.Read("重排", text);
        Assert.Empty(ReadingClaims.Broken(read));
        AtLeast(share, Counted(layout, read, truth));
    }

    private static AccuracyCount Counted(string name, ReadDocument read, IReadOnlyList<TruthForm> truth)
    {
        var count = new AccuracyCount();
        count.Add(name, read.Forms, truth);
        return count;
    }

    private static void AtLeast(double share, AccuracyCount count)
    {
        var told = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{count.Right} of {count.Total} fields, {count.Share:0.0000}\n");
        foreach (var (document, field) in count.Mistakes.Take(60))
        {
            told.Append(CultureInfo.InvariantCulture, $"{document} {field.Box} {field.Place}: {string.Join(" / ", field.Expected)} | {field.Actual}\n");
        }

        TestContext.Current.TestOutputHelper?.WriteLine(told.ToString());
        Assert.True(count.Share >= share, told.ToString());
    }

    private static (string Document, IReadOnlyList<TruthForm> Truth) RealTown() => RealForms().Single(f => f.Truth.Count > 1);

    private static IEnumerable<(string Document, IReadOnlyList<TruthForm> Truth)> RealForms()
    {
        Assert.SkipWhen(Repository.SharedForms is null, "The real forms are not on this machine.");
        return TruthFolder.Find(Repository.SharedForms!).Select(d => (d.Path, d.Truth));
    }
}
