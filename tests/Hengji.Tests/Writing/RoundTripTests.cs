using Hengji.Cli.Accuracy;
using Hengji.Cli.Accuracy.Vocabulary;
using Hengji.Dossiers;
using Hengji.Reading;
using Hengji.Targets;
using Hengji.Terms;
using Hengji.Writing.Docx;
using Hengji.Writing.Html;
using Hengji.Writing.Pdf;
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
    public void Record_comes_back_from_PDF() => ComeBack(".pdf", record => PdfForms.Write([record]));

    [Fact]
    public void Forms_bound_in_one_file_come_back_one_by_one()
    {
        IReadOnlyList<PerformanceTarget> records = [.. Enumerable.Range(0, 8).Select(Drawn)];

        IReadOnlyList<FormReading>[] all =
        [
            Read(".docx", DocxForms.Write(records)),
            Read(".xlsx", XlsxForms.Write(records)),
            Read(".pdf", PdfForms.Write(records)),
            Read(".html", HtmlForms.Write(records)),
        ];
        foreach (var read in all)
        {
            Assert.Equal(records.Count, read.Count);
            Assert.Empty(records.Zip(read).SelectMany(pair => Differences(pair.First, pair.Second)));
        }
    }

    /// <summary>Rows go over to the next page, heads are repeated, goals higher than a page are broken.</summary>
    [Fact]
    public void Form_of_several_pages_comes_back_from_PDF()
    {
        var wrong = new List<string>();
        for (var seed = 0; seed < Records / 5; seed++)
        {
            var record = Long(seed);
            wrong.AddRange(Differences(record, Assert.Single(Read(".pdf", PdfForms.Write([record])))).Select(d => $"{seed}: {d}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
    }

    [Fact]
    public void Record_comes_back_from_a_web_page() => ComeBack(".html", record => HtmlForms.Write([record]));

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

    internal static PerformanceTarget Drawn(int seed)
    {
        var dice = new Dice((ulong)seed);
        var edition = dice.Chance(60) ? FormEdition.A : FormEdition.B;
        return RecordGenerator.Draw(
            Places.Draw(dice), Notation.Draw(edition, dice), edition, dice.Between(2024, 2027), stated: false, dice).Record;
    }

    /// <summary>A record with the indicators and goals of several.</summary>
    internal static PerformanceTarget Long(int seed)
    {
        var record = Drawn(seed);
        // The trees of different years do not stand on one form.
        bool IsOfThisTree(PerformanceTarget other) =>
            other.Indicators.Any(i => i.Dimension == Dimension.Cost) == record.Indicators.Any(i => i.Dimension == Dimension.Cost);
        var others = Enumerable.Range(1, 99).Select(n => Drawn((1000 * n) + seed)).Where(IsOfThisTree).Take(2 + (seed % 6)).ToList();
        var goals = others.Select(other => other.OverallGoal).OfType<string>().ToList();
        return record with
        {
            Indicators = [.. others.SelectMany(other => other.Indicators)
                // An indicator that is called as its category is told from it by the label beside it, of which long forms have few.
                .Where(i => i.Name != "服务对象满意度").OrderBy(i => i.Dimension).ThenBy(i => i.Category)],
            OverallGoal = string.Join('\n', Enumerable.Repeat(goals, 1 + (seed % 9)).SelectMany(goal => goal)),
        };
    }

    internal static IReadOnlyList<FormReading> Read(string extension, byte[] bytes) =>
        DocumentReader.Read("目标表" + extension, bytes).Forms;

    internal static IEnumerable<string> Differences(PerformanceTarget record, FormReading? read) =>
        FieldComparison.Compare(read, new TruthForm(record, Array.Empty<(Field Field, string? Text)>().ToLookup(a => a.Field, a => a.Text)))
            .Where(field => !field.IsRight)
            .Select(field => $"{field.Box} {field.Place}: “{field.Expected[0]}” came back as “{field.Actual}”");
}
