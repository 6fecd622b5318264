using Hengji.Dossiers;
using Hengji.Review.Words;
using Hengji.Targets;

namespace Hengji.Review.Peers;

/// <summary>What projects are about, by their names; finds which other project a goal speaks of.</summary>
internal sealed class ProjectSubjects
{
    /// <summary>Letters of a name that is no mere word: 探望慰问 is in many goals.</summary>
    private const int Shortest = 5;

    /// <summary>Names are looked up by so many letters at their beginning.</summary>
    private const int Lead = 4;

    /// <summary>Names with one beginning beyond these are not compared.</summary>
    private const int Kept = 16;

    private readonly Dictionary<ulong, List<(string Name, int Place)>> _names = [];
    private readonly IReadOnlyList<PerformanceTarget> _targets;

    public ProjectSubjects(IReadOnlyList<PerformanceTarget> targets)
    {
        _targets = targets;
        for (var i = 0; i < targets.Count; i++)
        {
            if (NameOf(targets[i]) is { } name)
            {
                var key = KeyOf(name);
                if (!_names.TryGetValue(key, out var names))
                {
                    _names[key] = names = [];
                }

                if (names.Count < Kept && !names.Exists(n => string.Equals(n.Name, name, StringComparison.Ordinal)))
                {
                    names.Add((name, i));
                }
            }
        }
    }

    /// <summary>
    /// Whether the goal has nothing of what the project's name is about. The unit's own name is no part of that, and a name
    /// of which nothing else is left says nothing.
    /// </summary>
    public static bool Disagrees(PerformanceTarget target, string goal)
    {
        var topics = TopicsOf(target);
        return topics.Count > 0 && !topics.Any(topic => Topics.IsIn(topic, goal));
    }

    /// <summary>Whether the goal has something of what the project's name is about.</summary>
    public static bool Agrees(PerformanceTarget target, string goal) => TopicsOf(target).Any(topic => Topics.IsIn(topic, goal));

    /// <summary>The key by which the project's name is found in a goal; null for a name too short for that.</summary>
    public static ulong? KeyOf(PerformanceTarget target) => NameOf(target) is { } name ? KeyOf(name) : null;

    /// <summary>The keys of all names that goals which disagree with their own project may speak of.</summary>
    public static IEnumerable<ulong> KeysAsked(PerformanceTarget target)
    {
        foreach (var (_, goal) in FormTexts.Goals(target))
        {
            if (target.Kind == FormKind.Target && Disagrees(target, goal))
            {
                var text = CanonicalText.Of(goal);
                for (var i = 0; i + Shortest <= text.Length; i++)
                {
                    yield return KeyOf(text.AsSpan(i, Lead));
                }
            }
        }
    }

    /// <summary>The place of another project of the year or an earlier one whose whole name stands in the goal; null when none does.</summary>
    public int? NamedIn(string goal, PerformanceTarget own)
    {
        var text = CanonicalText.Of(goal);
        var name = CanonicalText.Of(own.ProjectName);
        for (var i = 0; i + Shortest <= text.Length; i++)
        {
            foreach (var (other, place) in _names.GetValueOrDefault(KeyOf(text.AsSpan(i, Lead)), []))
            {
                if (text.AsSpan(i).StartsWith(other, StringComparison.Ordinal) && !name.Contains(other, StringComparison.Ordinal)
                    && !(_targets[place].Year > own.Year))
                {
                    return place;
                }
            }
        }

        return null;
    }

    private static ulong KeyOf(ReadOnlySpan<char> name)
    {
        ulong key = 0;
        foreach (var letter in name[..Lead])
        {
            key = (key << 16) | letter;
        }

        return key;
    }

    /// <summary>The name without year, money words and the name of its unit or town in front.</summary>
    private static string? NameOf(PerformanceTarget target)
    {
        if (target is not { Kind: FormKind.Target, ProjectName: { } written })
        {
            return null;
        }

        var name = WithoutPlace(WithoutYear(written), target);
        var bare = KindIndex.WithoutMoney(name).ToString();
        return bare.Length < Shortest ? null : bare;
    }

    private static IReadOnlyList<string> TopicsOf(PerformanceTarget target) =>
        target.ProjectName is { } written ? Topics.Of(WithoutPlace(WithoutYear(written), target)) : [];

    private static string WithoutYear(string name)
    {
        var even = CanonicalText.Of(name).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return even.StartsWith("年度", StringComparison.Ordinal) ? even[2..] : even.StartsWith('年') ? even[1..] : even;
    }

    private static string WithoutPlace(string name, PerformanceTarget target)
    {
        foreach (var office in (string?[])[target.ImplementingUnit, target.CompetentDepartment])
        {
            var shared = name.AsSpan().CommonPrefixLength(CanonicalText.Of(office));
            if (shared >= 2)
            {
                return name[shared..];
            }
        }

        return name;
    }
}
