using Hengji.Dossiers;
using Hengji.Targets;

namespace Hengji.Review.Peers;

/// <summary>The forms of one project through the years; 2024年路灯维护 and 2025年路灯维护 are one.</summary>
internal sealed class ProjectHistory
{
    /// <summary>By year: names that differ in a number only share a key, and a town can have thousands of them in one year.</summary>
    private readonly Dictionary<ulong, SortedList<int, List<PerformanceTarget>>> _years = [];

    public ProjectHistory(IReadOnlyList<PerformanceTarget> targets)
    {
        foreach (var target in targets)
        {
            if (target.Year is { } year && KeyOf(target) is { } key)
            {
                if (!_years.TryGetValue(key, out var years))
                {
                    _years[key] = years = [];
                }

                if (!years.TryGetValue(year, out var forms))
                {
                    years[year] = forms = [];
                }

                forms.Add(target);
            }
        }
    }

    /// <summary>The forms of the same project and unit of earlier years, the latest year first.</summary>
    public IEnumerable<PerformanceTarget> Before(PerformanceTarget own) =>
        own.Year is { } year && KeyOf(own) is { } key && _years.TryGetValue(key, out var years)
            ? years.Reverse().Where(forms => forms.Key < year).SelectMany(forms => forms.Value).Where(f => Neighbourhood.IsSameProject(f, own))
            : [];

    /// <summary>A project is known by its unit besides its name: 办公经费 is every unit's.</summary>
    internal static ulong? KeyOf(PerformanceTarget target) =>
        target is { ProjectName: { } name, ImplementingUnit: { } unit, Year: not null }
            ? CanonicalText.Key(Neighbourhood.WithoutNumbers(name), CanonicalText.Key(unit).Key).Key
            : null;
}
