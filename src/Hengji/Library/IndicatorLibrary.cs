using Hengji.Terms;

namespace Hengji.Library;

/// <summary>
/// The indicator library (指标库): what the town filed, what comes with the program and what people decided, one entry a
/// name. It does not change; a new one is built when something was filed or decided. Safe to share between threads.
/// </summary>
public sealed class IndicatorLibrary
{
    /// <summary>Names less alike than this have only customary words in common.</summary>
    private const double LeastLikeness = 0.35;

    private readonly LibraryIndicator[] _all;
    private readonly Dictionary<string, int> _places;
    private readonly SearchIndex _search;
    private readonly SimilarityIndex _similar;

    private IndicatorLibrary(LibraryIndicator[] all, CommonIndicators common)
    {
        _all = all;
        Common = common;
        _places = new Dictionary<string, int>(all.Length, StringComparer.Ordinal);
        for (var i = 0; i < all.Length; i++)
        {
            _places.Add(all[i].Key, i);
        }

        string[] keys = [.. all.Select(indicator => indicator.Key)];
        _search = new SearchIndex(keys);
        _similar = new SimilarityIndex(keys);
    }

    /// <summary>Only what comes with the program.</summary>
    public static IndicatorLibrary OfCommon { get; } = Build([], [], CommonIndicators.Shipped);

    /// <summary>Every indicator, retired ones too: approved ones first, then those filed most often.</summary>
    public IReadOnlyList<LibraryIndicator> All => _all;

    public CommonIndicators Common { get; }

    /// <summary>Builds the library.</summary>
    /// <param name="filed">What the town filed.</param>
    /// <param name="governed">What people decided.</param>
    /// <param name="common">What comes with the program.</param>
    public static IndicatorLibrary Build(
        IEnumerable<FiledIndicator> filed, IEnumerable<GovernedIndicator> governed, CommonIndicators common)
    {
        ArgumentNullException.ThrowIfNull(filed);
        ArgumentNullException.ThrowIfNull(governed);
        ArgumentNullException.ThrowIfNull(common);
        var groups = new Dictionary<string, LibraryGroup>(StringComparer.Ordinal);
        foreach (var indicator in filed)
        {
            GroupOf(indicator.Name)?.Sources.Add(indicator);
        }

        foreach (var indicator in common.All)
        {
            GroupOf(indicator.Name)?.Common.Add(indicator);
        }

        foreach (var indicator in governed)
        {
            if (GroupOf(indicator.Wording.Name) is { } group)
            {
                group.Governed = indicator;
            }
        }

        var all = groups.Values.Select(group => group.ToIndicator())
            .OrderBy(indicator => indicator.Standing == LibraryStanding.Approved ? 0 : 1)
            .ThenByDescending(indicator => indicator.Sources.Count)
            .ThenBy(indicator => indicator.Key.Length)
            .ThenBy(indicator => indicator.Key, StringComparer.Ordinal);
        return new IndicatorLibrary([.. all], common);

        LibraryGroup? GroupOf(string name)
        {
            var key = IndicatorNames.KeyOf(name);
            if (key.Length == 0)
            {
                return null;
            }

            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = new LibraryGroup(key));
            }

            return group;
        }
    }

    /// <summary>The indicator of a name, however it is written; null when there is none.</summary>
    public LibraryIndicator? Find(string name) =>
        _places.TryGetValue(IndicatorNames.KeyOf(name), out var place) ? _all[place] : null;

    /// <summary>The indicators a query asks for: the whole name first, then its beginning, then anywhere in it.</summary>
    public IndicatorHits Search(IndicatorQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var found = _search.Find(SearchIndex.WordsOf(query.Text), i => Passes(_all[i], query));
        return new IndicatorHits(found.Count, [.. found.Skip(query.Skip).Take(query.Take).Select(i => _all[i])]);
    }

    /// <summary>
    /// The town's indicators whose names resemble one, most alike first. Retired ones are not offered, nor what only the
    /// project itself filed.
    /// </summary>
    /// <param name="name">The name, as typed.</param>
    /// <param name="exceptProject">The project that asks, whose own filings say nothing new to it.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<SimilarIndicator> Like(string name, long? exceptProject = null, int most = 6)
    {
        var key = IndicatorNames.KeyOf(name);
        if (key.Length == 0)
        {
            return [];
        }

        var similar = new List<SimilarIndicator>();
        foreach (var (place, likeness) in _similar.Like(key, LeastLikeness))
        {
            var indicator = _all[place];
            var sources = exceptProject is null
                ? indicator.Sources
                : [.. indicator.Sources.Where(source => source.ProjectId != exceptProject)];
            if (indicator.Standing != LibraryStanding.Retired && (sources.Count > 0 || indicator.Standing == LibraryStanding.Approved))
            {
                similar.Add(new SimilarIndicator(indicator with { Sources = sources }, Math.Round(likeness, 2)));
                if (similar.Count == most)
                {
                    break;
                }
            }
        }

        return similar;
    }

    /// <summary>The common indicators of a kind that are not retired; those of one category first where it is given.</summary>
    public IReadOnlyList<CommonIndicator> CommonOf(ProjectKind kind, Category? first = null) =>
        [.. Common.Of(kind)
            .Where(common => Find(common.Name) is not { Standing: LibraryStanding.Retired })
            .OrderBy(common => common.Category == first ? 0 : 1)];

    private static bool Passes(LibraryIndicator indicator, IndicatorQuery query) =>
        (query.Standing is { } standing ? indicator.Standing == standing : indicator.Standing != LibraryStanding.Retired)
        && (query.Category is null || indicator.Category == query.Category)
        && (!query.FiledOnly || indicator.Sources.Count > 0)
        && (query.Kind is null || indicator.Common.Any(common => string.Equals(common.Kind.Code, query.Kind, StringComparison.Ordinal)));
}
