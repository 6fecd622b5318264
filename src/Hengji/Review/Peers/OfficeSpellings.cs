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
    {
        for (var i = 0; i < targets.Count; i++)
        {
            if (targets[i].CompetentDepartment is { Length: > 0 } name)
            {
                Add(name, i);
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

    private void Add(string name, int project)
    {
        if (!_keys.TryGetValue(name, out var key))
        {
            _keys[name] = key = OfficeName.Key(name);
        }

        if (!_spellings.TryGetValue(key, out var spellings))
        {
            _spellings[key] = spellings = [];
        }

        var at = spellings.FindIndex(s => string.Equals(s.Name, name, StringComparison.Ordinal));
        if (at < 0)
        {
            spellings.Add(new OfficeSpelling(name, 1, project));
        }
        else
        {
            spellings[at] = spellings[at] with { Forms = spellings[at].Forms + 1 };
        }
    }
}
