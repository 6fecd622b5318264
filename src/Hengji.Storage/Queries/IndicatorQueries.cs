using Hengji.Library;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Queries;

/// <summary>The town's indicator library, and what it was made of.</summary>
/// <param name="Library">The library.</param>
/// <param name="Filings">From how many filings its indicators were taken.</param>
/// <param name="LeftOut">How many filings gave none because their reading is in doubt.</param>
public sealed record TownLibrary(IndicatorLibrary Library, int Filings, int LeftOut);

/// <summary>
/// Builds the indicator library from the filings kept and the decisions taken. It is kept in memory until the journal
/// tells of something new, and then only filings that changed are read again.
/// </summary>
public sealed class IndicatorQueries
{
    private const int Chunk = 200;

    private readonly Database _database;

    // Replaced whole: who builds at the same time as another builds the same.
    private volatile Built? _built;

    internal IndicatorQueries(Database database) => _database = database;

    /// <summary>
    /// The library as of now: the latest filing of each project whose reading is in no doubt, the common indicators, and
    /// what was decided.
    /// </summary>
    public async Task<TownLibrary> LibraryAsync(CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        await using var view = await Database.BeginReadingAsync(context, cancellationToken);
        var journal = await context.Journal.MaxAsync(e => (long?)e.Sequence, cancellationToken) ?? 0;
        var built = _built;
        if (built is null || built.Journal != journal)
        {
            built = await BuildAsync(context, journal, built?.Filings ?? [], cancellationToken);
            _built = built;
        }

        return built.Town;
    }

    private static async Task<Built> BuildAsync(
        HengjiContext context, long journal, Dictionary<long, ReadFiling> before, CancellationToken cancellationToken)
    {
        var corrected = await context.Corrections.GroupBy(c => c.FilingId)
            .Select(g => new { FilingId = g.Key, Last = g.Max(c => c.Id) })
            .ToDictionaryAsync(c => c.FilingId, c => c.Last, cancellationToken);
        var latest = await context.Filings.AsNoTracking().Where(f => f.IsLatest && f.Doubts == 0)
            .OrderBy(f => f.Id).Select(f => f.Id).ToListAsync(cancellationToken);
        var leftOut = await context.Filings.CountAsync(f => f.IsLatest && f.Doubts > 0, cancellationToken);
        var filings = new Dictionary<long, ReadFiling>(latest.Count);
        var changed = new List<long>();
        foreach (var id in latest)
        {
            if (before.TryGetValue(id, out var known) && known.Corrected == corrected.GetValueOrDefault(id))
            {
                filings.Add(id, known);
            }
            else
            {
                changed.Add(id);
            }
        }

        foreach (var ids in changed.Chunk(Chunk))
        {
            var rows = await context.Filings.AsNoTracking().Where(f => ids.Contains(f.Id))
                .Select(f => new { f.Id, f.ProjectId, f.Version, Reading = f.Detail!.Corrected ?? f.Detail.Reading })
                .ToListAsync(cancellationToken);
            foreach (var row in rows)
            {
                var indicators = FiledIndicator.Of(row.ProjectId, row.Version, RecordJson.TargetOf(row.Reading));
                filings.Add(row.Id, new ReadFiling(corrected.GetValueOrDefault(row.Id), indicators));
            }
        }

        var library = IndicatorLibrary.Build(
            latest.SelectMany(id => filings[id].Indicators),
            await GovernedAsync(context, cancellationToken),
            CommonIndicators.Shipped);
        return new Built(journal, new TownLibrary(library, latest.Count, leftOut), filings);
    }

    private static async Task<IReadOnlyList<GovernedIndicator>> GovernedAsync(
        HengjiContext context, CancellationToken cancellationToken)
    {
        var indicators = await context.LibraryIndicators.AsNoTracking().OrderBy(i => i.Id).ToListAsync(cancellationToken);
        var acts = (await context.LibraryActs.AsNoTracking().OrderBy(a => a.Id).ToListAsync(cancellationToken))
            .ToLookup(a => a.IndicatorId, a => a.Decision);
        return [.. indicators.Select(i => new GovernedIndicator(i.Wording, i.Standing, [.. acts[i.Id]]))];
    }

    /// <param name="Corrected">The last correction that was over it; 0 when there was none.</param>
    private readonly record struct ReadFiling(long Corrected, IReadOnlyList<FiledIndicator> Indicators);

    private sealed record Built(long Journal, TownLibrary Town, Dictionary<long, ReadFiling> Filings);
}
