using System.Runtime.InteropServices;

namespace Hengji.Review.Neighbours;

/// <summary>A form among all that are kept.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Groups">What it shares with others.</param>
/// <param name="Department">Its competent department; null when none is stated.</param>
public sealed record KnownForm(long Id, FormGroups Groups, string? Department);

/// <summary>A form that came, went or changed.</summary>
/// <param name="Before">As it was when all were last reviewed; null when it came since.</param>
/// <param name="After">As it is; null when it is gone.</param>
public sealed record FormChange(KnownForm? Before, KnownForm? After);

/// <summary>
/// What a change asks for: the forms whose findings may be others than before, and all forms that must be at hand to review
/// them, so that what is found is what a review of everything would find.
/// </summary>
/// <param name="Touched">Forms to be reviewed, by number.</param>
/// <param name="Needed">Forms that they are compared with, themselves among them.</param>
/// <param name="Departments">How many forms name each competent department.</param>
public sealed record ReviewScope(IReadOnlySet<long> Touched, IReadOnlySet<long> Needed, IReadOnlyDictionary<string, int> Departments)
{
    /// <summary>The scope of some changes.</summary>
    /// <param name="unchanged">All other forms.</param>
    /// <param name="changes">The changes.</param>
    public static ReviewScope Of(IReadOnlyList<KnownForm> unchanged, IReadOnlyList<FormChange> changes)
    {
        ArgumentNullException.ThrowIfNull(unchanged);
        ArgumentNullException.ThrowIfNull(changes);
        List<KnownForm> forms = [.. unchanged, .. changes.Select(c => c.After).OfType<KnownForm>()];
        var departments = Count(forms);
        var touched = changes.Select(c => c.After?.Id).OfType<long>().ToHashSet();
        var changed = ChangedGroups(unchanged, changes);
        foreach (var form in unchanged)
        {
            if (IsInAny(form.Groups, changed))
            {
                touched.Add(form.Id);
            }
        }

        var offices = OfficeChanges.Touched(
            Count([.. unchanged, .. changes.Select(c => c.Before).OfType<KnownForm>()]), departments,
            changes.Where(c => !string.Equals(c.Before?.Department, c.After?.Department, StringComparison.Ordinal) || c.Before?.Groups.Tie != c.After?.Groups.Tie)
                .SelectMany(c => (string?[])[c.Before?.Department, c.After?.Department]).OfType<string>());
        touched.UnionWith(forms.Where(f => f.Department is { } d && offices.Contains(d)).Select(f => f.Id));
        return new ReviewScope(touched, NeededFor(forms, touched, departments), departments);
    }

    /// <summary>Groups in which another form than the changed ones may be told something else.</summary>
    private static HashSet<uint> ChangedGroups(IReadOnlyList<KnownForm> unchanged, IReadOnlyList<FormChange> changes)
    {
        // A form that only its money and indicators order among others may take another's place in every group.
        var ties = new HashSet<ulong>();
        foreach (var form in unchanged)
        {
            ties.Add(form.Groups.Tie);
        }

        var moved = new Dictionary<uint, List<(ulong High, ulong Low)>>();
        foreach (var change in changes)
        {
            var (before, after) = (change.Before?.Groups, change.After?.Groups);
            var isTied = before?.Whole != after?.Whole
                && ((before is not null && ties.Contains(before.Tie)) || (after is not null && ties.Contains(after.Tie)) || changes.Count > 1);
            HashSet<GroupFact> same = isTied || before is null || after is null ? [] : [.. before.Facts.Intersect(after.Facts)];
            foreach (var groups in (FormGroups?[])[before, after])
            {
                foreach (var fact in groups?.Facts ?? [])
                {
                    if (!same.Contains(fact))
                    {
                        (CollectionsMarshal.GetValueRefOrAddDefault(moved, fact.Group, out _) ??= []).Add(groups!.Order);
                    }
                }
            }
        }

        // Beyond the first ones of a group nobody looks.
        var counted = moved.Where(m => FormGroups.CountingOf(m.Key) < int.MaxValue).ToDictionary(m => m.Key, m => new int[m.Value.Count]);
        foreach (var form in unchanged)
        {
            foreach (var fact in form.Groups.Facts)
            {
                if (counted.TryGetValue(fact.Group, out var earlier))
                {
                    var places = moved[fact.Group];
                    for (var i = 0; i < earlier.Length; i++)
                    {
                        earlier[i] += form.Groups.Order.CompareTo(places[i]) < 0 ? 1 : 0;
                    }
                }
            }
        }

        return [.. moved.Keys.Where(group => !counted.TryGetValue(group, out var earlier) || earlier.Any(n => n < FormGroups.CountingOf(group)))];
    }

    private static HashSet<long> NeededFor(List<KnownForm> forms, HashSet<long> touched, Dictionary<string, int> departments)
    {
        var groups = new HashSet<uint>();
        var spellings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var form in forms.Where(f => touched.Contains(f.Id)))
        {
            groups.UnionWith(form.Groups.Facts.Select(f => f.Group));
            groups.UnionWith(form.Groups.Asked);
            if (form.Department is { } department)
            {
                spellings.Add(department);
            }
        }

        spellings.IntersectWith(OfficeChanges.Uncommon(departments));
        var needed = new HashSet<long>(touched);
        var limited = new Dictionary<uint, List<KnownForm>>();
        foreach (var form in forms)
        {
            if (form.Department is { } department && spellings.Contains(department))
            {
                needed.Add(form.Id);
            }

            foreach (var fact in form.Groups.Facts)
            {
                if (!groups.Contains(fact.Group))
                {
                    continue;
                }

                if (FormGroups.CountingOf(fact.Group) == int.MaxValue)
                {
                    needed.Add(form.Id);
                }
                else
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(limited, fact.Group, out _) ??= []).Add(form);
                }
            }
        }

        foreach (var (group, members) in limited)
        {
            needed.UnionWith(First(members, FormGroups.CountingOf(group)));
        }

        return needed;
    }

    /// <summary>The first so many members, with all that may be among them.</summary>
    private static IEnumerable<long> First(List<KnownForm> members, int count)
    {
        if (members.Count <= count)
        {
            return members.Select(m => m.Id);
        }

        members.Sort((left, right) => left.Groups.Order.CompareTo(right.Groups.Order));
        var last = members[count - 1].Groups.Order;
        return members.Where(m => m.Groups.Order.CompareTo(last) <= 0).Select(m => m.Id);
    }

    private static bool IsInAny(FormGroups form, HashSet<uint> groups)
    {
        foreach (var fact in form.Facts)
        {
            if (groups.Contains(fact.Group))
            {
                return true;
            }
        }

        foreach (var asked in form.Asked)
        {
            if (groups.Contains(asked))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, int> Count(List<KnownForm> forms) =>
        forms.Select(f => f.Department).OfType<string>().CountBy(d => d, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
