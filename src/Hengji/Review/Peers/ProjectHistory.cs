using Hengji.Dossiers;
using Hengji.Targets;

namespace Hengji.Review.Peers;

/// <summary>The forms of one project through the years; 2024年路灯维护 and 2025年路灯维护 are one.</summary>
internal sealed class ProjectHistory
{
    private readonly Dictionary<ulong, List<PerformanceTarget>> _forms = [];

    public ProjectHistory(IReadOnlyList<PerformanceTarget> targets)
    {
        foreach (var target in targets)
        {
            if (KeyOf(target) is { } key)
            {
                if (!_forms.TryGetValue(key, out var forms))
                {
                    _forms[key] = forms = [];
                }

                forms.Add(target);
            }
        }
    }

    /// <summary>The forms of the same project and unit of earlier years, the latest year first.</summary>
    public IEnumerable<PerformanceTarget> Before(PerformanceTarget own) =>
        own.Year is { } year && KeyOf(own) is { } key && _forms.TryGetValue(key, out var forms) && forms.Count > 1
            ? forms.Where(f => f.Year < year && Neighbourhood.IsSameProject(f, own)).OrderByDescending(f => f.Year)
            : [];

    /// <summary>A project is known by its unit besides its name: 办公经费 is every unit's.</summary>
    internal static ulong? KeyOf(PerformanceTarget target) =>
        target is { ProjectName: { } name, ImplementingUnit: { } unit, Year: not null }
            ? CanonicalText.Key(string.Concat(name.Where(c => !char.IsAsciiDigit(c))), CanonicalText.Key(unit).Key).Key
            : null;
}
