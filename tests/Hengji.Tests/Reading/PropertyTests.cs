using System.Text;
using CsCheck;
using Hengji.Cli.Accuracy;
using Hengji.Dossiers;
using Hengji.Reading;
using Hengji.Reading.Forms.Layouts;

namespace Hengji.Tests.Reading;

public sealed class PropertyTests
{
    private const int Documents = 1200;

    private const int Mutants = 2500;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nothing_in_a_record_is_invented_and_everything_has_its_place(bool damaged) =>
        NoneBroken(Enumerable.Range(20_000, Documents).Select(seed =>
        {
            var document = Generator.Document(seed, damaged);
            return (document.Name, document.Text);
        }));

    [Fact]
    public void Senseless_accidents_break_no_claim() =>
        NoneBroken(Enumerable.Range(0, Mutants).Select(Mutant));

    [Fact]
    public void Same_bytes_give_the_same_record_whatever_was_read_before()
    {
        var documents = Enumerable.Range(500, 120).Select(seed => Generator.Document(seed, damaged: true)).ToList();
        var first = documents.ConvertAll(d => ReadingClaims.Print(Read(d.Name, d.Text)));
        var again = documents.AsEnumerable().Reverse().Select(d => ReadingClaims.Print(Read(d.Name, d.Text))).Reverse();
        Assert.Equal(first, again, StringComparer.Ordinal);
    }

    [Fact]
    public void A_name_says_nothing_about_the_content()
    {
        foreach (var seed in Enumerable.Range(800, 60))
        {
            var text = Generator.Document(seed, damaged: true).Text;
            Assert.Equal(ReadingClaims.Print(Read("甲.txt", text)), ReadingClaims.Print(Read("乙.html", text)));
        }
    }

    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Gen.Byte.Array[0, 4000].Sample(bytes => Assert.Empty(ReadingClaims.Broken(DocumentReader.Read("任意", bytes))), iter: 2000, threads: 1);

    [Fact]
    public void Any_text_is_read() =>
        Gen.String[0, 2000].Sample(text => Assert.Empty(ReadingClaims.Broken(Read("任意.txt", text))), iter: 2000, threads: 1);

    [Fact]
    public void Any_mix_of_words_of_the_form_is_read()
    {
        var words = LayoutLibrary.Standard.Lexicon.Variants.SelectMany(v => v.Value.Take(3))
            .Concat(["\n", "\n", "\n", "\t", "\t", " ", "|", "≥90%", "903人", "26.62", "2025.1.1", "(2025年-2026年)", "青溪镇", "路灯完好率", "财政项目支出绩效目标表", "□", "√", "。", "1.", "\""])
            .ToArray();
        Gen.Int[0, words.Length - 1].Select(i => words[i]).Array[0, 300].Select(string.Concat)
            .Sample(text => Assert.Empty(ReadingClaims.Broken(Read("任意.txt", text))), iter: 2000, threads: 1);
    }

    /// <summary>The nth senseless document; the same n gives the same.</summary>
    internal static (string Name, string Text) Mutant(int n)
    {
        var document = Generator.Document(n, n % 3 != 0);
        return (document.Name, Mutation.Of(document.Text, new Dice((ulong)n + 0xACC1DE17)));
    }

    internal static ReadDocument Read(string name, string text) => DocumentReader.Read(name, Encoding.UTF8.GetBytes(text));

    private static void NoneBroken(IEnumerable<(string Name, string Text)> documents)
    {
        var broken = new List<string>();
        foreach (var (name, text) in documents)
        {
            broken.AddRange(ReadingClaims.Broken(Read(name, text)).Select(claim => $"{name}: {claim}"));
        }

        Assert.True(broken.Count == 0, $"{broken.Count} broken:\n{string.Join('\n', broken.Take(40))}");
    }
}
