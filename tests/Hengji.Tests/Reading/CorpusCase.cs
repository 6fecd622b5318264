using Hengji.Cli.Accuracy;
using Hengji.Reading;

namespace Hengji.Tests.Reading;

/// <summary>A folder of tests/corpus: a document, what a person reads in it, and what each stage made of it.</summary>
internal sealed record CorpusCase(string Name)
{
    public static string Root { get; } = Path.Combine(Repository.Root, "tests", "corpus");

    public string Folder => Path.Combine(Root, Name);

    /// <summary>The document; its name tells nothing but its kind.</summary>
    public string Source => Directory.EnumerateFiles(Folder, "source.*").Single();

    public byte[] Bytes => File.ReadAllBytes(Source);

    /// <summary>The forms as a person reads them, in order.</summary>
    public IReadOnlyList<TruthForm> Truth
    {
        get
        {
            using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "truth.json")));
            return [.. json.RootElement.GetProperty("forms").EnumerateArray().Select(TruthFile.Parse)];
        }
    }

    /// <summary>Folders with a document; other yardsticks stand beside them.</summary>
    public static IReadOnlyList<CorpusCase> All() =>
        [.. Directory.EnumerateDirectories(Root).Where(d => Directory.EnumerateFiles(d, "source.*").Any()).Select(d => new CorpusCase(Path.GetFileName(d))).OrderBy(c => c.Name, StringComparer.Ordinal)];

    public Dossiers.ReadDocument Read() => DocumentReader.Read(Path.GetFileName(Source), Bytes);
}
