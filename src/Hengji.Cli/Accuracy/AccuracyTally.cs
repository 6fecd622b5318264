using Hengji.Dossiers;
using Hengji.Reading.Archives;

namespace Hengji.Cli.Accuracy;

/// <summary>Counts documents against their truth: together, one by one, by format and by family of layouts.</summary>
/// <param name="open">The door to reading.</param>
internal sealed class AccuracyTally(Func<string, ReadOnlyMemory<byte>, OpenedDocument> open)
{
    private readonly SortedDictionary<string, AccuracyCount> formats = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, AccuracyCount> families = new(StringComparer.Ordinal);
    private readonly List<(TruthDocument Document, AccuracyCount Count)> documents = [];

    public AccuracyCount All { get; } = new();

    /// <summary>Empty where truth names no formats.</summary>
    public IReadOnlyDictionary<string, AccuracyCount> Formats => formats;

    public IReadOnlyDictionary<string, AccuracyCount> Families => families;

    public IReadOnlyList<(TruthDocument Document, AccuracyCount Count)> Documents => documents;

    public void Add(TruthDocument document)
    {
        var own = new AccuracyCount();
        documents.Add((document, own));
        List<AccuracyCount> counts = [All, own];
        counts.AddRange(Group(formats, document.Format));
        counts.AddRange(Group(families, document.Family));
        foreach (var (name, forms, truth, refused) in Read(document, open))
        {
            counts.ForEach(c => c.Add(name, forms, truth, refused));
        }
    }

    /// <summary>The document, or each one inside an archive with the truth about it; what was not found inside is read as nothing.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<FormReading> Forms, IReadOnlyList<TruthForm> Truth, bool Refused)> Read(
        TruthDocument document, Func<string, ReadOnlyMemory<byte>, OpenedDocument> open)
    {
        ReadOnlyMemory<byte> bytes = File.ReadAllBytes(document.Path);
        if (!ArchiveReader.IsArchive(bytes))
        {
            var opened = open(document.Name, bytes);
            yield return (document.Name, [.. opened.Forms], document.Truth, opened.Refusal is not null);
            yield break;
        }

        var told = document.Truth.ToLookup(f => f.Member, StringComparer.Ordinal);
        var found = new HashSet<string?>(StringComparer.Ordinal);
        foreach (var member in ArchiveReader.Read(document.Name, bytes))
        {
            found.Add(member.Name);
            var opened = member.Refusal is null ? open(member.Name, member.Bytes) : null;
            var refused = opened?.Refusal is not null || member.Refusal is not null;
            yield return ($"{document.Name}/{member.Name}", [.. opened?.Forms ?? []], [.. told[member.Name]], refused);
        }

        foreach (var missing in told.Where(t => !found.Contains(t.Key)))
        {
            yield return ($"{document.Name}/{missing.Key}", [], [.. missing], true);
        }
    }

    private static IEnumerable<AccuracyCount> Group(SortedDictionary<string, AccuracyCount> groups, string? name)
    {
        if (name is null)
        {
            return [];
        }

        if (!groups.TryGetValue(name, out var count))
        {
            groups.Add(name, count = new AccuracyCount());
        }

        return [count];
    }
}
