using Hengji.Targets;

namespace Hengji.Library;

/// <summary>What goes under one name while the library is built.</summary>
internal sealed class LibraryGroup(string key)
{
    public List<FiledIndicator> Sources { get; } = [];

    public List<CommonIndicator> Common { get; } = [];

    public GovernedIndicator? Governed { get; set; }

    public LibraryIndicator ToIndicator()
    {
        Sources.Sort(NewestFirst);
        var decided = Governed is { Proposer: not null } ? Governed.Wording : null;
        var name = decided?.Name ?? MostOften(Sources.Select(source => source.Name)) ?? Common.FirstOrDefault()?.Name ?? Governed?.Wording.Name ?? key;
        var category = decided is not null
            ? decided.Category
            : MostOften(Sources.Select(source => source.Category)) ?? Common.FirstOrDefault()?.Category;
        var form = MostOften(Sources.Select(source => source.Target is { } target ? TargetForm.Of(TargetGrammar.Compile(target)) : null));
        return new LibraryIndicator
        {
            Key = key,
            Name = name,
            Category = category,
            Form = Given(decided?.Form) ?? form ?? Common.FirstOrDefault()?.Form,
            Evidence = Given(decided?.Evidence) ?? Common.FirstOrDefault()?.Evidence ?? EvidenceForms.For(name, category),
            Standing = Governed?.Standing ?? LibraryStanding.Undecided,
            Decisions = Governed?.Decisions ?? [],
            Sources = Sources,
            Common = Common,
        };
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    /// <summary>Newest year first, then as they were filed.</summary>
    private static int NewestFirst(FiledIndicator left, FiledIndicator right)
    {
        var byYear = (right.Year ?? int.MinValue).CompareTo(left.Year ?? int.MinValue);
        var byProject = byYear != 0 ? byYear : left.ProjectId.CompareTo(right.ProjectId);
        return byProject != 0 ? byProject : (left.Version, left.Row).CompareTo((right.Version, right.Row));
    }

    /// <summary>The value that stands most often; of equals the first, which is the newest. Blanks are passed over.</summary>
    private static T? MostOften<T>(IEnumerable<T?> values)
    {
        var counts = new List<(T Value, int Count)>();
        foreach (var value in values)
        {
            if (value is null)
            {
                continue;
            }

            var at = counts.FindIndex(count => EqualityComparer<T>.Default.Equals(count.Value, value));
            if (at < 0)
            {
                counts.Add((value, 1));
            }
            else
            {
                counts[at] = (value, counts[at].Count + 1);
            }
        }

        return counts.Count == 0 ? default : counts.MaxBy(count => count.Count).Value;
    }
}
