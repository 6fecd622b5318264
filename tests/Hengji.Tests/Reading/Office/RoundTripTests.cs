using Hengji.Cli.Accuracy;
using Hengji.Cli.Accuracy.Printing;
using Hengji.Cli.Accuracy.Vocabulary;
using Hengji.Reading;
using Hengji.Targets;

namespace Hengji.Tests.Reading.Office;

/// <summary>A record put on the official form in an office file is read back the same.</summary>
public sealed class RoundTripTests
{
    private const int Documents = 220;

    [Fact]
    public void Records_in_Word_tables_are_read_back_the_same() => AllReadBack(OfficeFile.Word, "docx", "^表1 第1行 第[23]格$", null);

    [Fact]
    public void Records_in_worksheets_are_read_back_the_same() => AllReadBack(OfficeFile.Workbook, "xlsx", "^[BC]3$", "表1");

    private static void AllReadBack(Func<IEnumerable<Draft>, byte[]> write, string extension, string cell, string? sheet)
    {
        var count = new AccuracyCount();
        var broken = new List<string>();
        for (var seed = 0; seed < Documents; seed++)
        {
            var drafts = Drafts(seed);
            var read = DocumentReader.Read($"{seed}.{extension}", write(drafts));
            Assert.Null(read.Refusal);
            count.Add($"{seed}", read.Forms, [.. drafts.Select(d => TruthForm.Of(Expectation.Of(d)))]);
            broken.AddRange(ReadingClaims.Broken(read).Select(claim => $"{seed}: {claim}"));
            var name = Assert.Single(read.Forms[0].Traces[Terms.Field.Of(Terms.Box.ProjectName)]);
            Assert.Matches(cell, name.Place?.Cell);
            Assert.Equal(sheet, name.Place?.Sheet);
        }

        Assert.True(broken.Count == 0, string.Join('\n', broken.Take(20)));
        Assert.True(
            count.Right == count.Total,
            $"{count.Right} of {count.Total}\n" + string.Join('\n', count.Mistakes.Take(30).Select(m => $"{m.Document} {m.Field}")));
    }

    internal static List<Draft> Drafts(int seed)
    {
        var dice = new Dice((ulong)seed + 0x0FF1CE);
        var edition = dice.Chance(50) ? FormEdition.A : FormEdition.B;
        var notation = Notation.Draw(edition, dice);
        return [.. Enumerable.Range(0, dice.Between(1, 3)).Select(_ =>
            FormSheet.Print(RecordGenerator.Draw(Places.Draw(dice), notation, edition, dice.Between(2024, 2027), stated: false, dice)))];
    }
}
