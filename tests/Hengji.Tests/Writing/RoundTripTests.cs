using Hengji.Cli.Accuracy;
using Hengji.Cli.Accuracy.Vocabulary;
using Hengji.Dossiers;
using Hengji.Reading;
using Hengji.Targets;
using Hengji.Terms;
using Hengji.Writing.Docx;
using Hengji.Writing.Xlsx;

namespace Hengji.Tests.Writing;

/// <summary>What is written as an official form and read back is the same record.</summary>
public sealed class RoundTripTests
{
    private const int Records = 300;

    [Fact]
    public void Record_comes_back_from_Word() => ComeBack(".docx", record => DocxForms.Write([record]));

    [Fact]
    public void Record_comes_back_from_Excel() => ComeBack(".xlsx", record => XlsxForms.Write([record]));

    [Fact]
    public void Forms_bound_in_one_file_come_back_one_by_one()
    {
        IReadOnlyList<PerformanceTarget> records = [.. Enumerable.Range(0, 8).Select(Drawn)];

        foreach (var read in new[] { Read(".docx", DocxForms.Write(records)), Read(".xlsx", XlsxForms.Write(records)) })
        {
            Assert.Equal(records.Count, read.Count);
            Assert.Empty(records.Zip(read).SelectMany(pair => Differences(pair.First, pair.Second)));
        }
    }

    private static void ComeBack(string extension, Func<PerformanceTarget, byte[]> write)
    {
        var wrong = new List<string>();
        for (var seed = 0; seed < Records; seed++)
        {
            var record = Drawn(seed);
            wrong.AddRange(Differences(record, Assert.Single(Read(extension, write(record)))).Select(d => $"{seed}: {d}"));
        }

        Assert.Empty(wrong);
    }

    private static PerformanceTarget Drawn(int seed)
    {
        var dice = new Dice((ulong)seed);
        var edition = dice.Chance(60) ? FormEdition.A : FormEdition.B;
        return RecordGenerator.Draw(
            Places.Draw(dice), Notation.Draw(edition, dice), edition, dice.Between(2024, 2027), stated: false, dice).Record;
    }

    private static IReadOnlyList<FormReading> Read(string extension, byte[] bytes) =>
        DocumentReader.Read("目标表" + extension, bytes).Forms;

    private static IEnumerable<string> Differences(PerformanceTarget record, FormReading? read) =>
        FieldComparison.Compare(read, new TruthForm(record, Array.Empty<(Field Field, string? Text)>().ToLookup(a => a.Field, a => a.Text)))
            .Where(field => !field.IsRight)
            .Select(field => $"{field.Box} {field.Place}: “{field.Expected[0]}” came back as “{field.Actual}”");
}
