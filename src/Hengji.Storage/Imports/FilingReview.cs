using System.Data.Common;
using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Storage.Reviews;
using Hengji.Storage.Rows;
using Hengji.Targets;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Imports;

/// <summary>
/// Reviews the latest filing of every project. All are each other's neighbours, so a filing that arrives or is
/// superseded can change what is found in any of them; only what changed is written.
/// </summary>
internal sealed class FilingReview(Database database, DbTransaction transaction, RuleCatalog catalog)
{
    private const int Chunk = 500;

    /// <summary>In how many filings the findings are no longer what they were.</summary>
    public int Changed { get; private set; }

    /// <summary>The tally of every latest filing, by filing.</summary>
    public async Task<Dictionary<long, Tally>> ReviewAsync(CancellationToken cancellationToken)
    {
        var targets = await TargetsAsync(cancellationToken);
        var neighbours = new Neighbourhood([.. targets.Values]);
        var tallies = new Dictionary<long, Tally>();
        List<FilingRow> filings;
        for (var after = 0L; ; after = filings[^1].Id)
        {
            await using var context = database.NewContext(transaction);
            filings = await context.Filings.Include(f => f.Detail)
                .Where(f => f.IsLatest && f.Id > after)
                .OrderBy(f => f.Id).Take(Chunk).ToListAsync(cancellationToken);
            if (filings.Count == 0)
            {
                return tallies;
            }

            var found = new Dictionary<long, IReadOnlyList<Finding>>();
            foreach (var filing in filings)
            {
                // The neighbourhood knows a project by its very record, where it bears no name.
                var form = RecordJson.Reading(filing.Detail!.Corrected ?? filing.Detail.Reading) with { Target = targets[filing.Id] };
                found.Add(filing.Id, catalog.Review(new Dossier(form, neighbours)));
                Note(filing, found[filing.Id]);
                tallies.Add(filing.Id, filing.Tally);
            }

            context.ChangeTracker.DetectChanges();
            var changed = context.ChangeTracker.Entries<FilingDetailRow>()
                .Where(d => d.State == EntityState.Modified).Select(d => d.Entity.FilingId).ToList();
            Changed += changed.Count;
            await context.SaveChangesAsync(cancellationToken);
            await FindingRows.WriteAsync(context, changed.ToDictionary(id => id, id => found[id]), cancellationToken);
        }
    }

    /// <summary>The records alone, in the order of filing; their readings would not fit into memory together.</summary>
    private async Task<SortedList<long, PerformanceTarget>> TargetsAsync(CancellationToken cancellationToken)
    {
        var targets = new SortedList<long, PerformanceTarget>();
        await using var context = database.NewContext(transaction);
        var readings =
            from filing in context.Filings.AsNoTracking()
            where filing.IsLatest
            orderby filing.Id
            select new { filing.Id, Reading = filing.Detail!.Corrected ?? filing.Detail.Reading };
        await foreach (var reading in readings.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            targets.Add(reading.Id, RecordJson.TargetOf(reading.Reading));
        }

        return targets;
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
