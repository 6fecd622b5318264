namespace Hengji.Cli.Accuracy;

/// <summary>
/// Finds documents with their truth in a folder: <c>expected.json</c> beside documents that each hold that one form,
/// or a folder <c>expected</c> whose files, in name order, are the forms of the one document beside it; folders inside
/// are searched alike.
/// </summary>
internal static class TruthFolder
{
    /// <exception cref="IOException">A file could not be read.</exception>
    public static IEnumerable<(string Document, IReadOnlyList<TruthForm> Truth)> Find(string folder)
    {
        var documents = Directory.GetFiles(folder)
            .Where(f => !Path.GetFileName(f).StartsWith("expected", StringComparison.Ordinal)
                && !f.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .ToList();
        var single = Path.Combine(folder, "expected.json");
        var many = Path.Combine(folder, "expected");
        if (File.Exists(single))
        {
            var truth = TruthFile.Parse(File.ReadAllText(single));
            foreach (var document in documents)
            {
                yield return (document, [truth]);
            }
        }
        else if (Directory.Exists(many) && documents.Count == 1)
        {
            yield return (documents[0], [.. Directory.GetFiles(many, "*.json").Order(StringComparer.Ordinal).Select(f => TruthFile.Parse(File.ReadAllText(f)))]);
        }

        foreach (var inner in Directory.GetDirectories(folder).Where(d => !string.Equals(Path.GetFileName(d), "expected", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            foreach (var found in Find(inner))
            {
                yield return found;
            }
        }
    }
}
