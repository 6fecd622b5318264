using System.Data.Common;
using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Storage.Rows;
using Hengji.Targets;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Imports;

/// <summary>
/// Reviews the latest filings of the years an import touched. Projects of one year are each other's neighbours, so a
/// filing that arrives or is superseded can change what is found in any of them; only what changed is written.
/// </summary>
internal sealed class FilingReview(Database database, DbTransaction transaction, RuleCatalog catalog)
{
    private const int Chunk = 500;

    /// <summary>The tally of every filing of those years, by filing.</summary>
    public async Task<Dictionary<long, Tally>> ReviewAsync(long documentId, CancellationToken cancellationToken)
    {
        var tallies = new Dictionary<long, Tally>();
        int?[] years;
        await using (var context = database.NewContext(transaction))
        {
            years = await context.Filings.Where(f => f.DocumentId == documentId)
                .Select(f => f.Year).Distinct().ToArrayAsync(cancellationToken);
        }

        foreach (var year in years)
        {
            await ReviewYearAsync(year, tallies, cancellationToken);
        }

        return tallies;
    }

    private async Task ReviewYearAsync(
        int? year, Dictionary<long, Tally> tallies, CancellationToken cancellationToken)
    {
        var targets = new Dictionary<long, PerformanceTarget>();
        await foreach (var (_, filings) in RoundsAsync(year, cancellationToken))
        {
            foreach (var filing in filings)
            {
                targets.Add(filing.Id, RecordJson.Reading(filing.Detail!.Reading).Target);
            }
        }

        var neighbours = new Neighbourhood([.. targets.Values]);
        await foreach (var (context, filings) in RoundsAsync(year, cancellationToken))
        {
            foreach (var filing in filings)
            {
                // The neighbourhood knows a project by its very record, where it bears no name.
                var form = RecordJson.Reading(filing.Detail!.Reading) with { Target = targets[filing.Id] };
                Note(filing, catalog.Review(new Dossier(form, neighbours)));
                tallies.Add(filing.Id, filing.Tally);
            }

            context.ChangeTracker.DetectChanges();
            await context.SaveChangesAsync(cancellationToken);
        }
    }

    private async IAsyncEnumerable<(HengjiContext Context, List<FilingRow> Filings)> RoundsAsync(
        int? year, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = 0L;
        while (true)
        {
            await using var context = database.NewContext(transaction);
            var filings = await context.Filings.Include(f => f.Detail)
                .Where(f => f.IsLatest && f.Year == year && f.Id > after)
                .OrderBy(f => f.Id).Take(Chunk).ToListAsync(cancellationToken);
            if (filings.Count == 0)
            {
                yield break;
            }

            yield return (context, filings);
            after = filings[^1].Id;
        }
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
