using Hengji.Norms;

namespace Hengji.Review.RuleSets;

/// <summary>Lays what a place requires over what is required without it.</summary>
internal static class NormHistory
{
    /// <summary>
    /// The norm through time: an entry stands while it is in force, the latest begun of several; before, between and
    /// after them the norm below shows through.
    /// </summary>
    public static Norm<T> Over<T>(Norm<T> below, IReadOnlyList<NormEntry<T>> entries)
    {
        var turns = below.History.Select(value => value.Since)
            .Concat(entries.Select(entry => entry.Since))
            .Concat(entries.Select(entry => entry.Until).OfType<int>().Select(year => new DateOnly(year + 1, 1, 1)))
            .Distinct().Order();
        var history = new List<DatedValue<T>>();
        foreach (var day in turns)
        {
            var entry = entries.Where(e => e.Since <= day && !(e.Until < day.Year)).MaxBy(e => e.Since);
            var shown = entry is null
                ? below.History.LastOrDefault(value => value.Since <= day)
                : new DatedValue<T>(day, entry.Value, entry.Source);
            if (shown is not null && (history.Count == 0 || !ReferenceEquals(history[^1].Value, shown.Value)))
            {
                history.Add(shown with { Since = day });
            }
        }

        return new Norm<T>([.. history]);
    }
}
