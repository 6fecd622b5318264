using System.Data.Common;
using Hengji.Actions;
using Hengji.Journal;
using Hengji.People;
using Hengji.Review.Decisions;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Reviews;

/// <summary>
/// Decisions of reviewers on findings (采纳、豁免、稍后、批注、撤销): the act on each finding and one journal entry, in one
/// transaction. Nothing is overwritten; taking back is an act of its own.
/// </summary>
/// <param name="store">Where.</param>
/// <param name="time">Tells when.</param>
public sealed class ReviewDecisions(Store store, TimeProvider time)
{
    private const int Batch = 300;

    /// <summary>Who decides, to be held to their rights; null where nobody signs in.</summary>
    public Person? Person { get; init; }

    /// <summary>Keeps a decision on all the findings, or on none.</summary>
    public async Task<DecisionResult> KeepAsync(
        DecisionRequest request, Signature by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(by);
        if (request.Findings.Count == 0 || request.Kind == DecisionKind.Withdrawn)
        {
            throw new ArgumentException("A decision is about findings; one is taken back by its number.", nameof(request));
        }

        var reason = (Columns.Text(request.Reason) ?? string.Empty).Trim();
        if (reason.Length == 0 && request.Kind is DecisionKind.Waived or DecisionKind.Commented)
        {
            return new DecisionResult(DecisionOutcome.ReasonMissing);
        }

        return await WritingAsync(
            async (context, transaction) =>
            {
                var (found, fault) = await FindAsync(context, request.Findings, cancellationToken);
                return await FaultAsync(context, found, fault, cancellationToken) is { } why
                    ? new DecisionResult(why)
                    : await WriteAsync(context, found, request.Kind, reason, takesBack: null, by, cancellationToken);
            },
            cancellationToken);
    }

    /// <summary>Takes an act back, on all the findings it was about.</summary>
    /// <param name="act">Number of its journal entry.</param>
    /// <param name="by">Who takes it back.</param>
    public Task<DecisionResult> WithdrawAsync(long act, Signature by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        return WritingAsync(
            async (context, transaction) =>
            {
                var rows = await context.Decisions.AsNoTracking().Include(d => d.Filing)
                    .Where(d => d.JournalSequence == act && d.Kind != DecisionKind.Withdrawn).OrderBy(d => d.Id)
                    .ToListAsync(cancellationToken);
                if (rows.Count == 0 || await context.Decisions.AnyAsync(d => d.TakesBack == act, cancellationToken))
                {
                    return new DecisionResult(DecisionOutcome.NothingToWithdraw);
                }

                var found = rows.ConvertAll(d => new FoundFinding(d.Filing!, d.Fingerprint, d.Pattern, d.Code, null));
                return await FaultAsync(context, found, null, cancellationToken) is { } why
                    ? new DecisionResult(why)
                    : await WriteAsync(context, found, DecisionKind.Withdrawn, string.Empty, act, by, cancellationToken);
            },
            cancellationToken);
    }

    private async Task<DecisionResult> WritingAsync(
        Func<HengjiContext, DbTransaction, Task<DecisionResult>> act, CancellationToken cancellationToken)
    {
        await using var connection = store.Database.NewConnection();
        await connection.OpenAsync(cancellationToken);
        await using var transaction = await store.Database.BeginWritingAsync(connection, cancellationToken);
        await using var context = store.Database.NewContext(transaction);
        var result = await act(context, transaction);
        if (result.Outcome == DecisionOutcome.Kept)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return result;
    }

    private async Task<DecisionOutcome?> FaultAsync(
        HengjiContext context, List<FoundFinding> found, DecisionOutcome? fault, CancellationToken cancellationToken)
    {
        if (fault is not null)
        {
            return fault;
        }

        foreach (var projects in found.Select(f => f.Filing.ProjectId).Distinct().Chunk(Batch))
        {
            if (!await ReviewRights.AllAsync(context, Person, projects, cancellationToken))
            {
                return DecisionOutcome.NotYours;
            }
        }

        return null;
    }

    /// <summary>The findings as the latest filings have them, or why they are not what the person saw.</summary>
    private static async Task<(List<FoundFinding> Found, DecisionOutcome? Fault)> FindAsync(
        HengjiContext context, IReadOnlyList<DecidedFinding> asked, CancellationToken cancellationToken)
    {
        var found = new List<FoundFinding>();
        foreach (var chunk in asked.DistinctBy(f => (f.ProjectId, f.Fingerprint)).Chunk(Batch))
        {
            var projects = chunk.Select(f => f.ProjectId).ToArray();
            var filings = await context.Filings.AsNoTracking().Where(f => f.IsLatest && projects.Contains(f.ProjectId))
                .ToDictionaryAsync(f => f.ProjectId, cancellationToken);
            var ids = filings.Values.Select(f => f.Id).ToArray();
            var rows = (await context.Findings.AsNoTracking().Where(f => ids.Contains(f.FilingId)).ToListAsync(cancellationToken))
                .ToLookup(f => (f.FilingId, f.Fingerprint));
            var acts = await ReviewActs.OfAsync(context, ids, cancellationToken);
            foreach (var one in chunk)
            {
                if (!filings.TryGetValue(one.ProjectId, out var filing))
                {
                    return ([], DecisionOutcome.NotFound);
                }

                if (filing.Version != one.Version
                    || (acts[(filing.Id, one.Fingerprint)].LastOrDefault()?.Act ?? 0) != one.Seen)
                {
                    return ([], DecisionOutcome.Conflict);
                }

                if (rows[(filing.Id, one.Fingerprint)].FirstOrDefault() is not { } row)
                {
                    return ([], DecisionOutcome.NotFound);
                }

                found.Add(new FoundFinding(filing, row.Fingerprint, row.Pattern, row.Code, row.Quote ?? row.Indicator));
            }
        }

        return (found, null);
    }

    private async Task<DecisionResult> WriteAsync(
        HengjiContext context,
        List<FoundFinding> found,
        DecisionKind kind,
        string reason,
        long? takesBack,
        Signature by,
        CancellationToken cancellationToken)
    {
        var one = found[0];
        var isOne = found.Count == 1;
        var entry = await JournalWriter.AppendAsync(
            context,
            time.GetUtcNow().UtcDateTime,
            by,
            act: ActOf(kind),
            subject: isOne ? $"project:{Columns.Number(one.Filing.ProjectId)}" : "projects",
            before: takesBack is { } taken ? new { Act = taken } : null,
            after: new
            {
                Name = isOne ? one.Filing.ProjectName : null,
                Version = isOne ? one.Filing.Version : (int?)null,
                Rule = one.Code,
                one.Words,
                Reason = reason,
                found.Count,
                Projects = isOne ? null : found.Select(f => f.Filing.ProjectId).Distinct().ToArray(),
            },
            cancellationToken);
        context.AddRange(found.Select(f => new DecisionRow
        {
            FilingId = f.Filing.Id,
            Fingerprint = f.Fingerprint,
            Pattern = f.Pattern,
            Code = f.Code,
            Kind = kind,
            Reason = reason,
            By = entry.Actor,
            At = entry.At,
            JournalSequence = entry.Sequence,
            TakesBack = takesBack,
        }));
        await context.SaveChangesAsync(cancellationToken);
        await FindingRows.RefreshAsync(context, [.. found.Select(f => f.Filing.Id).Distinct()], cancellationToken);
        return new DecisionResult(DecisionOutcome.Kept, entry.Sequence, found.Count);
    }

    private static string ActOf(DecisionKind kind) => kind switch
    {
        DecisionKind.Accepted => "accept",
        DecisionKind.Waived => "waive",
        DecisionKind.Later => "later",
        DecisionKind.Commented => "comment",
        _ => "take-back",
    };

    private sealed record FoundFinding(FilingRow Filing, string Fingerprint, string Pattern, string Code, string? Words);
}
