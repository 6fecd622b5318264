using System.Collections.Concurrent;
using Hengji.Dossiers.Between;
using Hengji.Targets;

namespace Hengji.Dossiers;

/// <summary>Another project that says the same.</summary>
/// <param name="Other">The first such project.</param>
/// <param name="Others">How many such projects there are, where that is known; at least one.</param>
/// <param name="Share">Share of the text found there, 1 when all of it.</param>
public readonly record struct Likeness(PerformanceTarget Other, int Others, double Share);

/// <summary>A text that several projects of one unit and year share word for word.</summary>
/// <param name="First">The first of them in the order of what forms say.</param>
/// <param name="Forms">How many share it, the form that was asked about included.</param>
public readonly record struct UnitTemplate(PerformanceTarget First, int Forms);

/// <summary>
/// The projects a dossier may be compared with, indexed once so that reviewing each of n projects does not read all n.
/// </summary>
public sealed class Neighbourhood
{
    private readonly PieceIndex _goals = new();
    private readonly PieceIndex _clauses = new();
    private readonly PieceIndex _indicatorSets = new();
    private readonly PieceIndex _indicators = new();
    private readonly DepartmentNames _departments;
    private readonly KindIndex _kinds = new();
    private readonly ConcurrentDictionary<Type, Lazy<object>> _indexes = new();

    /// <param name="targets">The forms, in any order: what is found does not hang on it.</param>
    /// <param name="departments">
    /// How many forms name each competent department, where the forms given are but some of them; null when they are all.
    /// </param>
    public Neighbourhood(IReadOnlyList<PerformanceTarget> targets, IReadOnlyDictionary<string, int>? departments = null)
    {
        ArgumentNullException.ThrowIfNull(targets);
        Targets = [.. targets.Order(FormOrder.Instance)];
        for (var i = 0; i < Targets.Count; i++)
        {
            Add(i, Targets[i]);
        }

        Departments = departments ?? CountDepartments(Targets);
        _departments = new DepartmentNames(Departments);
    }

    public static Neighbourhood Empty { get; } = new([]);

    /// <summary>How many forms name each competent department.</summary>
    internal IReadOnlyDictionary<string, int> Departments { get; }

    /// <summary>The forms, ordered by what they say.</summary>
    public IReadOnlyList<PerformanceTarget> Targets { get; }

    /// <summary>The texts of other forms that say nearly the same.</summary>
    internal NearCopies Copies => Index(static targets => new NearCopies(targets));

    /// <summary>Whether both are forms of one project, of whatever years.</summary>
    internal static bool IsSameProject(PerformanceTarget left, PerformanceTarget right) =>
        ReferenceEquals(left, right)
        || (IsSameName(left.ProjectName, right.ProjectName, apart: left.Year != right.Year)
            && (left.ImplementingUnit is null || right.ImplementingUnit is null
                || CanonicalText.Same(left.ImplementingUnit, right.ImplementingUnit)));

    /// <summary>An index over all forms, made when a rule first asks for it; safe to be asked for by several threads.</summary>
    internal T Index<T>(Func<IReadOnlyList<PerformanceTarget>, T> make)
        where T : class =>
        (T)_indexes.GetOrAdd(typeof(T), _ => new Lazy<object>(() => make(Targets))).Value;

    /// <summary>An index that needs more than the forms.</summary>
    internal T IndexOf<T>(Func<Neighbourhood, T> make)
        where T : class =>
        (T)_indexes.GetOrAdd(typeof(T), _ => new Lazy<object>(() => make(this))).Value;

    /// <summary>Where the form stands among <see cref="Targets"/>; -1 when it is none of them.</summary>
    internal int PlaceOf(PerformanceTarget own) => Index(static targets => new Places(targets)).Of(own);

    /// <summary>How other forms spell the department with letters that are missing here; null when none does.</summary>
    public DepartmentSpelling? FullerDepartment(string name) => _departments.FullerThan(name);

    /// <summary>
    /// The projects of the unit and year whose names say they are of the same kind (永康邻里中心运营经费, 瑞和城邻里中心运营经费),
    /// the first ones of many; none when the name tells no kind.
    /// </summary>
    public IEnumerable<PerformanceTarget> OfSameKind(PerformanceTarget own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return _kinds.Of(own).Select(member => Targets[member.Project]);
    }

    /// <summary>What the other projects of the same kind that promise the same amounts of work ask for, in yuan.</summary>
    public IReadOnlyList<decimal> AmountsOfSameKind(PerformanceTarget own)
    {
        ArgumentNullException.ThrowIfNull(own);
        var members = _kinds.Of(own);
        if (members.Count < 2)
        {
            return [];
        }

        var promised = KindIndex.Promised(own);
        var amounts = new List<decimal>();
        foreach (var member in members)
        {
            if (member.Promised == promised && member.Yuan is { } yuan && !ReferenceEquals(Targets[member.Project], own))
            {
                amounts.Add(yuan);
            }
        }

        return amounts;
    }

    /// <summary>
    /// Another project with the same goal text (总目标 or 年度目标), or with at least <paramref name="share"/> of its
    /// clauses word for word; null when there is none or the goal has fewer than <paramref name="shortest"/> letters.
    /// Another year of the same project is no other project, and nothing is copied from a form of a later year.
    /// </summary>
    public Likeness? WithGoal(PerformanceTarget own, string goal, int shortest, double share)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(goal);
        if (Targets.Count < 2)
        {
            return null;
        }

        var (key, length) = CanonicalText.Key(goal);
        if (length < shortest)
        {
            return null;
        }

        if (Same(_goals, key, own) is { } same)
        {
            return same;
        }

        var votes = new Votes();
        var rest = goal.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = CanonicalText.ClauseLength(rest);
            var (clause, weight) = CanonicalText.Key(rest[..end]);
            votes.Add(_clauses, clause, weight);
            rest = rest[Math.Min(end + 1, rest.Length)..];
        }

        return Most(votes, own, length, share);
    }

    /// <summary>The unit's projects of the year that have the goal word for word; null when the form is alone with it in its unit.</summary>
    public UnitTemplate? TemplateOfGoal(PerformanceTarget own, string goal)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(goal);
        return Template(_goals, CanonicalText.Key(goal).Key, own);
    }

    /// <summary>The unit's projects of the year that have the same indicators and targets; null when the form is alone with them in its unit.</summary>
    public UnitTemplate? TemplateOfIndicators(PerformanceTarget own)
    {
        ArgumentNullException.ThrowIfNull(own);
        var set = IndicatorSet(own, out var readable);
        return readable > 0 && readable == own.Indicators.Count ? Template(_indicatorSets, set, own) : null;
    }

    /// <summary>The latest earlier year of the same project with the same goal text in the same box; null when there is none.</summary>
    public PerformanceTarget? EarlierYearWith(PerformanceTarget own, Func<PerformanceTarget, string?> goal, int shortest)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(goal);
        if (Targets.Count < 2 || goal(own) is not { } text)
        {
            return null;
        }

        var (key, length) = CanonicalText.Key(text);
        if (length < shortest)
        {
            return null;
        }

        Span<int> found = stackalloc int[PieceIndex.Kept];
        PerformanceTarget? latest = null;
        foreach (var project in found[.._goals.Projects(key, found)])
        {
            var other = Targets[project];
            if (other.Year < own.Year && !(other.Year < latest?.Year) && IsSameProject(other, own) && CanonicalText.Same(goal(other), text))
            {
                latest = other;
            }
        }

        return latest;
    }

    /// <summary>Another project whose indicators and targets include all readable ones of this one; null when none.</summary>
    public Likeness? WithIndicators(PerformanceTarget own, int fewest)
    {
        ArgumentNullException.ThrowIfNull(own);
        if (Targets.Count < 2)
        {
            return null;
        }

        var set = IndicatorSet(own, out var readable);
        if (readable < fewest)
        {
            return null;
        }

        if (readable == own.Indicators.Count && Same(_indicatorSets, set, own) is { } same)
        {
            return same;
        }

        var votes = new Votes();
        foreach (var indicator in own.Indicators)
        {
            if (IndicatorKey(indicator) is { } key)
            {
                votes.Add(_indicators, key, 1);
            }
        }

        return Most(votes, own, readable, 1);
    }

    /// <summary>Keys of the clauses of a goal.</summary>
    internal static IEnumerable<ulong> ClauseKeysOf(string goal)
    {
        var start = 0;
        while (start < goal.Length)
        {
            var end = CanonicalText.ClauseLength(goal.AsSpan(start));
            var (clause, length) = CanonicalText.Key(goal.AsSpan(start, end));
            if (length > 0)
            {
                yield return clause;
            }

            start += end + 1;
        }
    }

    /// <summary>Keys of the indicators whose name and target are stated.</summary>
    internal static IEnumerable<ulong> IndicatorKeysOf(PerformanceTarget target) => target.Indicators.Select(IndicatorKey).OfType<ulong>();

    /// <summary>Key of all of them in order.</summary>
    internal static ulong IndicatorSetOf(PerformanceTarget target) => IndicatorSet(target, out _);

    private static ulong? IndicatorKey(Indicator indicator)
    {
        if (indicator is not { Name: { } name, Target: { } target })
        {
            return null;
        }

        // The signs of a target (≥, %) are part of what it says.
        var key = CanonicalText.Key(name).Key;
        foreach (var c in target.Text)
        {
            if (!char.IsWhiteSpace(c))
            {
                key = unchecked((key ^ c) * 1099511628211);
            }
        }

        return key;
    }

    private static ulong IndicatorSet(PerformanceTarget target, out int readable)
    {
        readable = 0;
        ulong set = 0;
        foreach (var indicator in target.Indicators)
        {
            if (IndicatorKey(indicator) is { } key)
            {
                set = unchecked((set * 31) + key);
                readable++;
            }
        }

        return set;
    }

    private static bool IsLater(PerformanceTarget other, PerformanceTarget own) => other.Year > own.Year;

    /// <summary>Whether the names are one project's; in forms of two years 2024年路灯维护 and 2025年路灯维护 are.</summary>
    private static bool IsSameName(string? left, string? right, bool apart) =>
        CanonicalText.Same(left, right)
        || (apart && left is not null && right is not null && CanonicalText.Same(WithoutNumbers(left), WithoutNumbers(right)));

    /// <summary>A name without what may be its year.</summary>
    internal static string WithoutNumbers(string name) => string.Concat(name.Where(c => !char.IsAsciiDigit(c)));

    private static Dictionary<string, int> CountDepartments(IReadOnlyList<PerformanceTarget> targets) =>
        targets.Select(t => t.CompetentDepartment).OfType<string>().CountBy(d => d, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private void Add(int project, PerformanceTarget target)
    {
        _kinds.Add(target, project);
        AddGoal(project, target.OverallGoal);
        AddGoal(project, target.AnnualGoal);
        foreach (var indicator in target.Indicators)
        {
            if (IndicatorKey(indicator) is { } key)
            {
                _indicators.Add(key, project);
            }
        }

        _indicatorSets.Add(IndicatorSet(target, out _), project);
    }

    private void AddGoal(int project, string? goal)
    {
        if (goal is null)
        {
            return;
        }

        _goals.Add(CanonicalText.Key(goal).Key, project);
        foreach (var clause in ClauseKeysOf(goal))
        {
            _clauses.Add(clause, project);
        }
    }

    private Likeness? Same(PieceIndex index, ulong key, PerformanceTarget own)
    {
        Span<int> found = stackalloc int[PieceIndex.Kept];
        var n = index.Projects(key, found);
        PerformanceTarget? first = null;
        var passed = 0;
        foreach (var project in found[..n])
        {
            if (IsSameProject(Targets[project], own) || IsLater(Targets[project], own))
            {
                passed++;
            }
            else
            {
                first ??= Targets[project];
            }
        }

        return first is null ? null : new Likeness(first, index.Count(key) - passed, 1);
    }

    private UnitTemplate? Template(PieceIndex index, ulong key, PerformanceTarget own)
    {
        if (own.ImplementingUnit is null)
        {
            return null;
        }

        Span<int> found = stackalloc int[PieceIndex.Kept];
        PerformanceTarget? first = null;
        var others = 0;
        foreach (var project in found[..index.Projects(key, found)])
        {
            var other = Targets[project];
            var isOwn = ReferenceEquals(other, own);
            if (isOwn || (other.Year == own.Year && CanonicalText.Same(other.ImplementingUnit, own.ImplementingUnit) && !IsSameProject(other, own)))
            {
                first ??= other;
                others += isOwn ? 0 : 1;
            }
        }

        return others == 0 ? null : new UnitTemplate(first!, others + 1);
    }

    private Likeness? Most(Votes votes, PerformanceTarget own, int whole, double share)
    {
        PerformanceTarget? best = null;
        var most = 0;
        var others = 0;
        foreach (var (project, weight) in votes.ByProject)
        {
            if (weight < whole * share || IsSameProject(Targets[project], own) || IsLater(Targets[project], own))
            {
                continue;
            }

            others++;
            if (weight > most)
            {
                (best, most) = (Targets[project], weight);
            }
        }

        return best is null ? null : new Likeness(best, others, (double)most / whole);
    }

    private sealed class Places
    {
        private readonly Dictionary<PerformanceTarget, int> _places = new(ReferenceEqualityComparer.Instance);

        public Places(IReadOnlyList<PerformanceTarget> targets)
        {
            for (var i = 0; i < targets.Count; i++)
            {
                _places.TryAdd(targets[i], i);
            }
        }

        public int Of(PerformanceTarget own) => _places.GetValueOrDefault(own, -1);
    }
}
