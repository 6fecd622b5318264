using Hengji.Targets;

namespace Hengji.Review.Peers;

/// <summary>A spelling of a competent department.</summary>
/// <param name="Name">As written.</param>
/// <param name="Forms">Forms that write it so.</param>
/// <param name="First">The first of them, in the order of forms.</param>
internal readonly record struct OfficeSpelling(string Name, int Forms, int First);

/// <summary>How competent departments (主管部门) are spelled over all forms; there are few of them.</summary>
internal sealed class OfficeSpellings
{
    private readonly Dictionary<string, List<OfficeSpelling>> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    public OfficeSpellings(IReadOnlyList<PerformanceTarget> targets)
        : this(targets, targets.Select(t => t.CompetentDepartment).OfType<string>().CountBy(d => d, StringComparer.Ordinal))
    {
    }

    /// <param name="targets">The forms, of which the first with each spelling is known.</param>
    /// <param name="forms">How many forms have each spelling, which may be more than are given.</param>
    public OfficeSpellings(IReadOnlyList<PerformanceTarget> targets, IEnumerable<KeyValuePair<string, int>> forms)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < targets.Count; i++)
        {
            if (targets[i].CompetentDepartment is { Length: > 0 } name)
            {
                first.TryAdd(name, i);
            }
        }

        foreach (var (name, count) in forms)
        {
            if (name.Length > 0)
            {
                Add(new OfficeSpelling(name, count, first.GetValueOrDefault(name, -1)));
            }
        }
    }

    /// <summary>The department whatever its spelling; null where none is stated.</summary>
    public string? KeyOf(PerformanceTarget target) =>
        target.CompetentDepartment is { } name ? _keys.GetValueOrDefault(name) ?? OfficeName.Key(name) : null;

    /// <summary>The spellings of the same office, commonest first, of equals the longest.</summary>
    public IReadOnlyList<OfficeSpelling> Of(string name) =>
        [.. _spellings.GetValueOrDefault(_keys.GetValueOrDefault(name, string.Empty), [])
            .OrderByDescending(s => s.Forms).ThenByDescending(s => s.Name.Length).ThenBy(s => s.Name, StringComparer.Ordinal)];

    private void Add(OfficeSpelling spelling)
    {
        var key = _keys[spelling.Name] = OfficeName.Key(spelling.Name);
        if (!_spellings.TryGetValue(key, out var spellings))
        {
            _spellings[key] = spellings = [];
        }

        spellings.Add(spelling);
    }
}
