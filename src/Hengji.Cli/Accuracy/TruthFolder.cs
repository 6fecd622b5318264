namespace Hengji.Cli.Accuracy;

/// <summary>
/// Finds documents with their truth in a folder: <c>expected.json</c> beside documents that each hold that one form;
/// a folder <c>expected</c> whose files, in name order, are the forms of the one document beside it; or a folder
/// <c>truth</c> with a file for each document, named after it. Folders inside are searched alike.
/// </summary>
internal static class TruthFolder
{
    private static readonly string[] OfTruth = ["expected", "truth"];

    /// <exception cref="IOException">A file could not be read.</exception>
    public static IEnumerable<TruthDocument> Find(string folder)
    {
        var documents = Directory.GetFiles(folder)
            .Where(f => !Path.GetFileName(f).StartsWith("expected", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
        return Here(folder, documents).Concat(Directory.GetDirectories(folder)
            .Where(d => !OfTruth.Contains(Path.GetFileName(d), StringComparer.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(Find));
    }

    private static IEnumerable<TruthDocument> Here(string folder, List<string> documents)
    {
        var single = Path.Combine(folder, "expected.json");
        var many = Path.Combine(folder, "expected");
        var each = Path.Combine(folder, "truth");
        if (Directory.Exists(each))
        {
            return documents.Select(d => (Document: d, Truth: Path.Combine(each, Path.GetFileName(d) + ".json")))
                .Where(d => File.Exists(d.Truth))
                .Select(d => TruthDocument.Parse(d.Document, File.ReadAllText(d.Truth)));
        }

        // Notes for people stand beside the documents.
        documents.RemoveAll(d => d.EndsWith(".md", StringComparison.OrdinalIgnoreCase));
        if (File.Exists(single))
        {
            var truth = TruthFile.Parse(File.ReadAllText(single));
            return documents.Select(d => new TruthDocument(d, [truth]));
        }

        return Directory.Exists(many) && documents is [var one]
            ? [new TruthDocument(one, [.. Directory.GetFiles(many, "*.json").Order(StringComparer.Ordinal).Select(f => TruthFile.Parse(File.ReadAllText(f)))])]
            : [];
    }
}
