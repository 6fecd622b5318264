using System.Text;
using Hengji.Cli.Accuracy;
using Hengji.Cli.Accuracy.Families;
using Hengji.Reading;
using Hengji.Review;
using Hengji.Targets;

namespace Hengji.Tests.Reading.Layouts;

/// <summary>Forms of other places are read as exactly as the official ones; the generator knows nothing of the reader.</summary>
public sealed class FamilyTests
{
    private const int Documents = 40;

    public static TheoryData<string> Families() => [.. FamilyCatalog.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Families))]
    public void A_family_is_read(string name)
    {
        Assert.True(Count(name, damaged: false).Share >= 0.999, string.Join('\n', Count(name, damaged: false).Mistakes.Take(20)));
        Assert.True(Count(name, damaged: true).Share >= 0.97, string.Join('\n', Count(name, damaged: true).Mistakes.Take(20)));
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void What_is_read_of_a_family_stands_in_the_source(string name)
    {
        var family = FamilyCatalog.All.Single(f => f.Name == name);
        for (var seed = 500; seed < 500 + Documents; seed++)
        {
            var document = FamilyGenerator.Document(family, seed, damaged: seed % 2 == 0);
            Assert.Empty(ReadingClaims.Broken(DocumentReader.Read(document.Name, Encoding.UTF8.GetBytes(document.Text))));
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_document() => Assert.Equal(
        FamilyGenerator.Document(FamilyCatalog.All[9], 7, true).Text, FamilyGenerator.Document(FamilyCatalog.All[9], 7, true).Text);

    [Theory]
    [InlineData("K 自评", FormKind.SelfEvaluation)]
    [InlineData("O 监控", FormKind.Monitoring)]
    [InlineData("R 评价指标体系", FormKind.EvaluationIndex)]
    public void Review_of_targets_is_silent_about_other_kinds(string name, FormKind kind)
    {
        var document = FamilyGenerator.Document(FamilyCatalog.All.Single(f => f.Name == name), 3, damaged: false);
        var forms = DocumentReader.Read(document.Name, Encoding.UTF8.GetBytes(document.Text)).Forms;

        Assert.All(forms, f => Assert.Equal(kind, f.Target.Kind));
        Assert.DoesNotContain(
            RuleCatalog.National.Review(forms).SelectMany(f => f),
            f => RuleCatalog.National.Describe(f.Code)!.Dimension is not (ReviewDimension.Monitoring or ReviewDimension.SelfEvaluation));
    }

    private static AccuracyCount Count(string name, bool damaged)
    {
        var family = FamilyCatalog.All.Single(f => f.Name == name);
        var count = new AccuracyCount();
        for (var seed = 0; seed < Documents; seed++)
        {
            var document = FamilyGenerator.Document(family, seed, damaged);
            count.Add(document.Name, DocumentReader.Read(document.Name, Encoding.UTF8.GetBytes(document.Text)).Forms, [.. document.Forms.Select(TruthForm.Of)]);
        }

        return count;
    }
}
