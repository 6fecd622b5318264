using System.Data.Common;
using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Review.Neighbours;
using Hengji.Storage.Reviews;
using Hengji.Storage.Rows;
using Hengji.Targets;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Imports;

/// <summary>
/// Reviews the latest filings of projects. All are each other's neighbours, so a filing that arrives, is corrected or is
/// superseded can change what is found in others: in those it shares something with. Only what changed is written.
/// </summary>
internal sealed class FilingReview(Database database, DbTransaction transaction, RuleCatalog catalog)
{
    private const int Chunk = 500;

    /// <summary>In how many filings the findings are no longer what they were.</summary>
    public int Changed { get; private set; }

    /// <summary>Reviews everything; gives the tally of every latest filing, by filing.</summary>
    public Task<Dictionary<long, Tally>> ReviewAsync(CancellationToken cancellationToken) => ReviewAsync(null, cancellationToken);

    /// <summary>
    /// Reviews what filings that came, were superseded or were corrected since the last review can touch, with the findings
    /// that a review of everything would bring; gives the tallies of what was reviewed.
    /// </summary>
    /// <param name="corrected">Latest filings whose records were changed; what came and went is seen by itself.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Dictionary<long, Tally>> ReviewChangesAsync(IReadOnlyCollection<long> corrected, CancellationToken cancellationToken) =>
        await ReviewAsync(await new ChangedFilings(database, transaction, catalog).FindAsync(corrected, cancellationToken), cancellationToken);

    /// <param name="scope">What is reviewed; null for everything.</param>
    /// <param name="cancellationToken">Stops it.</param>
    private async Task<Dictionary<long, Tally>> ReviewAsync(ReviewScope? scope, CancellationToken cancellationToken)
    {
        var targets = await TargetsAsync(scope, cancellationToken);
        var neighbours = new Neighbourhood([.. targets.Values], scope?.Departments);
        var tallies = new Dictionary<long, Tally>();
        foreach (var ids in (scope?.Touched.Order() ?? targets.Keys.Order()).Chunk(Chunk))
        {
            await using var context = database.NewContext(transaction);
            var filings = await context.Filings.Include(f => f.Detail).Where(f => ids.Contains(f.Id)).OrderBy(f => f.Id).ToListAsync(cancellationToken);
            var found = new Dictionary<long, IReadOnlyList<Finding>>();
            foreach (var filing in filings)
            {
                // The neighbourhood knows a project by its very record, where it bears no name.
                var form = RecordJson.Reading(filing.Detail!.Corrected ?? filing.Detail.Reading) with { Target = targets[filing.Id] };
                found.Add(filing.Id, catalog.Review(new Dossier(form, neighbours)));
                Note(filing, found[filing.Id]);
                tallies.Add(filing.Id, filing.Tally);
            }

            await KeepGroupsAsync(context, ids, targets, cancellationToken);
            context.ChangeTracker.DetectChanges();
            var changed = context.ChangeTracker.Entries<FilingDetailRow>()
                .Where(d => d.State == EntityState.Modified).Select(d => d.Entity.FilingId).ToList();
            Changed += changed.Count;
            await context.SaveChangesAsync(cancellationToken);
            await FindingRows.WriteAsync(context, changed.ToDictionary(id => id, id => found[id]), cancellationToken);
        }

        await ForgetGroupsAsync(cancellationToken);
        return tallies;
    }

    /// <summary>The records alone, in the order of filing; their readings would not fit into memory together.</summary>
    private async Task<SortedList<long, PerformanceTarget>> TargetsAsync(ReviewScope? scope, CancellationToken cancellationToken)
    {
        var targets = new SortedList<long, PerformanceTarget>();
        await using var context = database.NewContext(transaction);
        var latest = context.Filings.AsNoTracking().Where(f => f.IsLatest);
        foreach (var some in scope?.Needed.Order().Chunk(Chunk) ?? [null!])
        {
            var readings = (some is null ? latest : latest.Where(f => some.Contains(f.Id))).OrderBy(f => f.Id)
                .Select(f => new { f.Id, Reading = f.Detail!.Corrected ?? f.Detail.Reading });
            await foreach (var reading in readings.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                targets.Add(reading.Id, RecordJson.TargetOf(reading.Reading));
            }
        }

        return targets;
    }

    private async Task KeepGroupsAsync(
        HengjiContext context, long[] filings, SortedList<long, PerformanceTarget> targets, CancellationToken cancellationToken)
    {
        var under = ChangedFilings.Under(catalog);
        var kept = await context.FilingGroups.Where(g => filings.Contains(g.FilingId)).ToDictionaryAsync(g => g.FilingId, cancellationToken);
        foreach (var id in filings)
        {
            var known = ChangedFilings.Known(id, targets[id]);
            if (kept.TryGetValue(id, out var row))
            {
                (row.Under, row.Department, row.Groups) = (under, known.Department, known.Groups.Pack());
            }
            else
            {
                context.Add(new FilingGroupsRow { FilingId = id, Under = under, Department = known.Department, Groups = known.Groups.Pack() });
            }
        }
    }

    /// <summary>Of superseded filings nothing is shared any more.</summary>
    private async Task ForgetGroupsAsync(CancellationToken cancellationToken)
    {
        await using var context = database.NewContext(transaction);
        await context.FilingGroups.Where(g => !context.Filings.Any(f => f.Id == g.FilingId && f.IsLatest)).ExecuteDeleteAsync(cancellationToken);
    }

    private static void Note(FilingRow filing, IReadOnlyList<Finding> findings)
    {
        filing.Errors = findings.Count(f => f.Severity == Severity.Error);
        filing.Warnings = findings.Count(f => f.Severity == Severity.Warning);
        filing.Hints = findings.Count(f => f.Severity == Severity.Hint);
        filing.FindingCodes = Columns.Barred(
            findings.Select(f => f.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        filing.Detail!.Findings = RecordJson.Of(findings);
    }
}
