using Hengji.Actions;
using Hengji.Journal;
using Hengji.People;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Reviews;

/// <summary>
/// Waivers for a whole unit (单位豁免): what is waived once is not asked again of any of its forms, until it is revoked.
/// Both acts are journalled.
/// </summary>
/// <param name="store">Where.</param>
/// <param name="time">Tells when.</param>
public sealed class UnitWaivers(Store store, TimeProvider time)
{
    /// <summary>Who waives, to be held to their rights; null where nobody signs in.</summary>
    public Person? Person { get; init; }

    /// <summary>Waives what a finding objects to, for the unit of its form.</summary>
    /// <param name="finding">The finding as it was seen.</param>
    /// <param name="reason">Why; required.</param>
    /// <param name="by">Who waives.</param>
    public async Task<DecisionResult> WaiveAsync(
        DecidedFinding finding, string reason, Signature by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(by);
        var why = (Columns.Text(reason) ?? string.Empty).Trim();
        if (why.Length == 0)
        {
            return new DecisionResult(DecisionOutcome.ReasonMissing);
        }

        await using var connection = store.Database.NewConnection();
        await connection.OpenAsync(cancellationToken);
        await using var transaction = await store.Database.BeginWritingAsync(connection, cancellationToken);
        await using var context = store.Database.NewContext(transaction);
        var row = await context.Findings.AsNoTracking().Include(f => f.Filing)
            .Where(f => f.Filing!.ProjectId == finding.ProjectId && f.Filing.IsLatest && f.Fingerprint == finding.Fingerprint)
            .OrderBy(f => f.Position).FirstOrDefaultAsync(cancellationToken);
        if (row?.Filing is not { ImplementingUnit: { Length: > 0 } unit } filing)
        {
            return new DecisionResult(DecisionOutcome.NotFound);
        }

        if (!await ReviewRights.AllAsync(context, Person, [filing.ProjectId], cancellationToken))
        {
            return new DecisionResult(DecisionOutcome.NotYours);
        }

        if (filing.Version != finding.Version
            || await context.Waivers.AnyAsync(w => w.Unit == unit && w.Pattern == row.Pattern && w.RevokedAt == null, cancellationToken))
        {
            return new DecisionResult(DecisionOutcome.Conflict);
        }

        var words = row.Quote ?? row.Indicator;
        var entry = await JournalWriter.AppendAsync(
            context,
            time.GetUtcNow().UtcDateTime,
            by,
            act: "waive-unit",
            subject: $"project:{Columns.Number(filing.ProjectId)}",
            before: null,
            after: new { Name = unit, Rule = row.Code, Words = words, Reason = why },
            cancellationToken);
        context.Add(new WaiverRow
        {
            Unit = unit,
            Pattern = row.Pattern,
            Code = row.Code,
            Words = words,
            Reason = why,
            By = entry.Actor,
            At = entry.At,
            JournalSequence = entry.Sequence,
        });
        await context.SaveChangesAsync(cancellationToken);
        var count = await RefreshAsync(context, unit, row.Pattern, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new DecisionResult(DecisionOutcome.Kept, entry.Sequence, count);
    }

    /// <summary>Ends a waiver; what it covered is open again.</summary>
    public async Task<DecisionResult> RevokeAsync(
        long waiverId, string reason, Signature by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        var why = (Columns.Text(reason) ?? string.Empty).Trim();
        if (why.Length == 0)
        {
            return new DecisionResult(DecisionOutcome.ReasonMissing);
        }

        await using var connection = store.Database.NewConnection();
        await connection.OpenAsync(cancellationToken);
        await using var transaction = await store.Database.BeginWritingAsync(connection, cancellationToken);
        await using var context = store.Database.NewContext(transaction);
        var row = await context.Waivers.SingleOrDefaultAsync(w => w.Id == waiverId, cancellationToken);
        if (row is null)
        {
            return new DecisionResult(DecisionOutcome.NotFound);
        }

        if (row.RevokedAt is not null)
        {
            return new DecisionResult(DecisionOutcome.NothingToWithdraw);
        }

        var covered = await context.Filings.AsNoTracking().Where(f => f.IsLatest && f.ImplementingUnit == row.Unit)
            .Select(f => f.ProjectId).ToListAsync(cancellationToken);
        if (!await ReviewRights.AllAsync(context, Person, covered, cancellationToken))
        {
            return new DecisionResult(DecisionOutcome.NotYours);
        }

        var entry = await JournalWriter.AppendAsync(
            context,
            time.GetUtcNow().UtcDateTime,
            by,
            act: "revoke-waiver",
            subject: $"waiver:{Columns.Number(waiverId)}",
            before: new { row.Reason, row.By },
            after: new { Name = row.Unit, Rule = row.Code, row.Words, Reason = why },
            cancellationToken);
        row.RevokedReason = why;
        row.RevokedBy = entry.Actor;
        row.RevokedAt = entry.At;
        row.RevokedSequence = entry.Sequence;
        context.ChangeTracker.DetectChanges();
        await context.SaveChangesAsync(cancellationToken);
        var count = await RefreshAsync(context, row.Unit, row.Pattern, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new DecisionResult(DecisionOutcome.Kept, entry.Sequence, count);
    }

    /// <summary>Says anew where the findings stand that a waiver covers; returns how many there are in latest filings.</summary>
    private static async Task<int> RefreshAsync(
        HengjiContext context, string unit, string pattern, CancellationToken cancellationToken)
    {
        var filings = await context.Findings.AsNoTracking()
            .Where(f => f.Pattern == pattern && f.Filing!.IsLatest && f.Filing.ImplementingUnit == unit)
            .Select(f => f.FilingId).ToListAsync(cancellationToken);
        await FindingRows.RefreshAsync(context, [.. filings.Distinct()], cancellationToken);
        return filings.Count;
    }
}
