using System.Globalization;
using System.Text;
using Hengji.Cli.Accuracy;
using Hengji.Reading;
using Hengji.Reading.Grids.Office;

namespace Hengji.Tests.Reading;

/// <summary>Whole documents in every format and layout against what their author meant; no figure may fall.</summary>
public sealed class DocumentCorpusTests
{
    private const int Fewest = 60;

    /// <summary>What only an installed LibreOffice opens.</summary>
    private static readonly string[] ThroughLibreOffice = [".doc", ".rtf"];

    private static readonly string Folder = Path.Combine(CorpusCase.Root, "documents");

    private static string Results => Path.Combine(Folder, "accuracy.txt");

    [Fact]
    public void No_document_is_read_worse_than_before()
    {
        var tally = new AccuracyTally(DocumentReader.Open);
        foreach (var document in TruthFolder.Find(Folder).Where(CanBeRead))
        {
            tally.Add(document);
        }

        var printed = Print(tally);
        TestContext.Current.TestOutputHelper?.WriteLine(printed);
        if (Accept.IsOn)
        {
            Accept.File(Results, printed);
            return;
        }

        // Surplus rows add to the total, so the share may fall while as much is right as before.
        var before = Figures(File.ReadAllText(Results));
        var now = Figures(printed);
        var fallen = before
            .Where(b => CanBeRead(b.Key) && (!now.TryGetValue(b.Key, out var n) || n.Right < b.Value.Right || n.Right * b.Value.Total < b.Value.Right * n.Total))
            .Select(b => $"{b.Key}: {b.Value.Right} of {b.Value.Total} before, {now.GetValueOrDefault(b.Key)} now");
        Assert.Empty(fallen);
        Assert.Empty(now.Keys.Except(before.Keys, StringComparer.Ordinal).Select(d => $"{d} has no result yet; HENGJI_ACCEPT=1 writes it."));
    }

    [Fact]
    public void Every_document_has_its_truth_and_every_truth_its_document()
    {
        var documents = Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f))
            .Where(f => f is not ("accuracy.txt" or "README.md")).Order(StringComparer.Ordinal).ToList();
        var truths = Directory.EnumerateFiles(Path.Combine(Folder, "truth")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
        Assert.Equal(documents, truths, StringComparer.Ordinal);
        Assert.True(documents.Count >= Fewest, $"{documents.Count} documents");
    }

    [Fact]
    public void No_sentence_of_the_real_forms_stands_in_the_documents()
    {
        Assert.SkipWhen(Repository.SharedForms is null, "The real forms are not on this machine.");
        var real = Directory.EnumerateFiles(Repository.SharedForms!, "*.txt", SearchOption.AllDirectories)
            .SelectMany(f => Samples.OwnWords.Windows(File.ReadAllText(f))).ToHashSet(StringComparer.Ordinal);
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(Folder, "truth")),
            truth => Assert.DoesNotContain(Samples.OwnWords.Windows(File.ReadAllText(truth)), real.Contains));
    }

    private static bool CanBeRead(TruthDocument document) => CanBeRead(document.Name);

    private static bool CanBeRead(string name) =>
        LibreOffice.Find() is not null || !ThroughLibreOffice.Contains(Path.GetExtension(name), StringComparer.Ordinal);

    private static string Print(AccuracyTally tally)
    {
        var text = new StringBuilder("# by format: right of all fields; of those not blank; of those read with confidence 0.9 or more\n");
        Groups(text, tally.Formats);
        text.Append("# by family of layouts\n");
        Groups(text, tally.Families);
        text.Append("# by field\n");
        foreach (var (box, right, total) in tally.All.Boxes)
        {
            text.Append(CultureInfo.InvariantCulture, $"{box,-24} {right} of {total}\n");
        }

        text.Append("# together\n");
        Groups(text, new Dictionary<string, AccuracyCount>(StringComparer.Ordinal) { ["all"] = tally.All });
        text.Append("# by document\n");
        foreach (var (document, count) in tally.Documents)
        {
            text.Append(CultureInfo.InvariantCulture, $"{document.Name,-30} {document.Family,-5} forms {count.FormsRead} of {count.Forms}, fields {count.Right} of {count.Total}{(count.Refused > 0 ? ", refused" : string.Empty)}\n");
        }

        return text.ToString();
    }

    private static void Groups(StringBuilder text, IReadOnlyDictionary<string, AccuracyCount> groups)
    {
        foreach (var (name, count) in groups)
        {
            var refused = count.Refused > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({count.Refused} refused)") : string.Empty;
            text.Append(CultureInfo.InvariantCulture, $"{name}: {count.Documents} documents{refused}, forms {count.FormsRead} of {count.Forms}, all {Part(count.Right, count.Total)}, not blank {Part(count.Stated.Right, count.Stated.Total)}, sure {Part(count.Sure.Right, count.Sure.Total)}\n");
        }
    }

    private static string Part(int right, int total) =>
        string.Create(CultureInfo.InvariantCulture, $"{right}/{total} {(total == 0 ? 1 : (double)right / total):0.0000}");

    /// <summary>What stands behind "# by document": name, fields right, fields in all.</summary>
    private static Dictionary<string, (int Right, int Total)> Figures(string results)
    {
        var figures = new Dictionary<string, (int Right, int Total)>(StringComparer.Ordinal);
        foreach (var line in results[results.IndexOf("# by document", StringComparison.Ordinal)..].Split('\n').Skip(1).Where(l => l.Length > 0))
        {
            var words = line[(line.IndexOf(", fields ", StringComparison.Ordinal) + ", fields ".Length)..].Split(' ', ',');
            figures.Add(line[..line.IndexOf(' ', StringComparison.Ordinal)], (Number(words[0]), Number(words[2])));
        }

        return figures;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
