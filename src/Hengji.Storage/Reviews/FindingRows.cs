using System.Data.Common;
using Hengji.Review;
using Hengji.Review.Decisions;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Reviews;

/// <summary>Keeps the rows of findings what the findings of the filings are, and where they stand with the reviewers.</summary>
internal static class FindingRows
{
    private const int Chunk = 500;

    /// <summary>Writes the rows of filings anew from what was found in them.</summary>
    /// <param name="context">Inside the transaction of the review.</param>
    /// <param name="found">Findings by filing.</param>
    public static async Task WriteAsync(
        HengjiContext context, IReadOnlyDictionary<long, IReadOnlyList<Finding>> found, CancellationToken cancellationToken)
    {
        if (found.Count == 0)
        {
            return;
        }

        var filings = found.Keys.ToArray();
        await context.Findings.Where(f => filings.Contains(f.FilingId)).ExecuteDeleteAsync(cancellationToken);
        var rows = found.SelectMany(f => f.Value.Select((finding, i) => FindingRow.Of(f.Key, i, finding))).ToList();
        await TellStatesAsync(context, filings, rows, cancellationToken);
        context.AddRange(rows);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Says anew where the findings of filings stand, after an act on them, on a waiver or on their unit's name.</summary>
    public static async Task RefreshAsync(
        HengjiContext context, IReadOnlyCollection<long> filings, CancellationToken cancellationToken)
    {
        foreach (var chunk in filings.Chunk(Chunk))
        {
            var rows = await context.Findings.Where(f => chunk.Contains(f.FilingId)).ToListAsync(cancellationToken);
            await TellStatesAsync(context, chunk, rows, cancellationToken);
        }

        context.ChangeTracker.DetectChanges();
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Fills the rows of a store whose filings were reviewed before there were any.</summary>
    public static async Task FillAsync(Database database, CancellationToken cancellationToken)
    {
        await using (var context = database.NewContext())
        {
            if (!await Bare(context).AnyAsync(cancellationToken))
            {
                return;
            }
        }

        await using var connection = database.NewConnection();
        await connection.OpenAsync(cancellationToken);
        await using var transaction = await database.BeginWritingAsync(connection, cancellationToken);
        await FillAsync(database, transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await Database.SettleAsync(connection, CancellationToken.None);
    }

    private static async Task FillAsync(Database database, DbTransaction transaction, CancellationToken cancellationToken)
    {
        while (true)
        {
            await using var context = database.NewContext(transaction);
            var bare = await Bare(context).OrderBy(f => f.Id).Take(Chunk)
                .Select(f => new { f.Id, f.Detail!.Findings }).ToListAsync(cancellationToken);
            if (bare.Count == 0)
            {
                return;
            }

            await WriteAsync(context, bare.ToDictionary(f => f.Id, f => RecordJson.Findings(f.Findings)), cancellationToken);
        }
    }

    private static IQueryable<FilingRow> Bare(HengjiContext context) => context.Filings.AsNoTracking()
        .Where(f => f.IsLatest && f.FindingCodes != string.Empty && !context.Findings.Any(row => row.FilingId == f.Id));

    private static async Task TellStatesAsync(
        HengjiContext context, long[] filings, List<FindingRow> rows, CancellationToken cancellationToken)
    {
        var acts = await ReviewActs.OfAsync(context, filings, cancellationToken);
        var waivers = await ReviewActs.WaiversOfAsync(context, filings, cancellationToken);
        foreach (var row in rows)
        {
            row.State = ReviewedFinding.StateOf(
                [.. acts[(row.FilingId, row.Fingerprint)]], waivers.ContainsKey((row.FilingId, row.Pattern)));
        }
    }
}
