using System.Text.Json;

namespace Hengji.Cli.Accuracy;

/// <summary>
/// Finds documents with their truth in a folder: <c>expected.json</c> beside documents that each hold that one form; a
/// folder <c>expected</c> whose files, in name order, are the forms of the one document beside it; or a folder
/// <c>truth</c> whose files each name the document they are of. Folders inside are searched alike.
/// </summary>
internal static class TruthFolder
{
    private const string Expected = "expected";
    private const string Truth = "truth";

    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="JsonException">A truth file is not one.</exception>
    public static IEnumerable<TruthDocument> Find(string folder)
    {
        var documents = Directory.GetFiles(folder)
            .Where(f => !Path.GetFileName(f).StartsWith(Expected, StringComparison.Ordinal)
                && !f.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .ToList();
        var single = Path.Combine(folder, Expected + ".json");
        var many = Path.Combine(folder, Expected);
        if (File.Exists(single))
        {
            var truth = TruthFile.Parse(File.ReadAllText(single));
            foreach (var document in documents)
            {
                yield return new TruthDocument(document, [truth]);
            }
        }
        else if (Directory.Exists(many) && documents.Count == 1)
        {
            yield return new TruthDocument(documents[0], [.. Files(many).Select(f => TruthFile.Parse(File.ReadAllText(f)))]);
        }

        foreach (var found in Named(folder))
        {
            yield return found;
        }

        foreach (var inner in Directory.GetDirectories(folder).Where(d => Path.GetFileName(d) is not (Expected or Truth)).Order(StringComparer.Ordinal))
        {
            foreach (var found in Find(inner))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<TruthDocument> Named(string folder)
    {
        var truths = Path.Combine(folder, Truth);
        return Directory.Exists(truths)
            ? Files(truths)
                .Select(File.ReadAllText)
                .GroupBy(TruthFile.DocumentOf, StringComparer.Ordinal)
                .Where(group => group.Key is not null && File.Exists(Path.Combine(folder, group.Key)))
                .Select(group => TruthDocument.Parse(Path.Combine(folder, group.Key!), [.. group]))
            : [];
    }

    private static IEnumerable<string> Files(string folder) => Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal);
}
