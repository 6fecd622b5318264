using System.Collections.Concurrent;

namespace Hengji.Web.Sheets.Drafting;

/// <summary>Somebody who has a manuscript open.</summary>
/// <param name="Name">Who.</param>
/// <param name="Place">The box they are in, as the page names it; null when in none.</param>
internal sealed record Writer(string Name, string? Place);

/// <summary>Who has which manuscript open just now. Known to this process only, and forgotten when it ends: nothing rests on it.</summary>
internal sealed class Writers(TimeProvider time)
{
    /// <summary>A page tells of itself every few seconds; one that has not for so long was closed.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<(long Manuscript, string Tab), (Writer Writer, DateTimeOffset At)> _open = [];

    /// <summary>Notes that a page is open, and tells which others are.</summary>
    public IReadOnlyList<Writer> Meet(long manuscript, string tab, Writer writer)
    {
        var now = time.GetUtcNow();
        _open[(manuscript, tab)] = (writer, now);
        foreach (var (key, (_, at)) in _open)
        {
            if (now - at > Silence)
            {
                _open.TryRemove(key, out _);
            }
        }

        return
        [
            .. _open.Where(o => o.Key.Manuscript == manuscript && !string.Equals(o.Key.Tab, tab, StringComparison.Ordinal))
                .Select(o => o.Value.Writer).OrderBy(w => w.Name, StringComparer.Ordinal).ThenBy(w => w.Place, StringComparer.Ordinal).Distinct(),
        ];
    }
}
