using Hengji.Actions;
using Hengji.Journal;
using Hengji.Library;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Indicators;

/// <summary>Keeps decisions about indicators of the library: the decision, where the indicator then stands and the journal entry in one transaction.</summary>
/// <param name="store">Where.</param>
/// <param name="time">Tells when.</param>
public sealed class IndicatorGovernance(Store store, TimeProvider time)
{
    /// <summary>Keeps a decision, unless it cannot be taken, or not by this person.</summary>
    public async Task<LibraryResult> KeepAsync(
        LibraryRequest request, Signature by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(by);
        var (asked, refusal) = request.Checked();
        if (refusal is { } why)
        {
            return new LibraryResult(why, LibraryStanding.Undecided);
        }

        await using var connection = store.Database.NewConnection();
        await connection.OpenAsync(cancellationToken);
        await using var transaction = await store.Database.BeginWritingAsync(connection, cancellationToken);
        await using (var context = store.Database.NewContext(transaction))
        {
            var key = IndicatorNames.KeyOf(asked.Wording.Name);
            var row = await context.LibraryIndicators.SingleOrDefaultAsync(i => i.Key == key, cancellationToken);
            var from = row?.Standing ?? LibraryStanding.Undecided;
            if (Governance.After(from, asked.Act) is not { } to)
            {
                return new LibraryResult(LibraryOutcome.NotPossible, from);
            }

            if (asked.Act == LibraryAct.Approve
                && Governance.IsSamePerson(await ProposerAsync(context, row!.Id, cancellationToken), by.Actor))
            {
                return new LibraryResult(LibraryOutcome.OwnProposal, from);
            }

            await WriteAsync(context, row ?? Added(context, key, asked.Wording), asked, from, to, by, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            await Database.SettleAsync(connection, CancellationToken.None);
            return new LibraryResult(LibraryOutcome.Kept, to);
        }
    }

    private static LibraryIndicatorRow Added(HengjiContext context, string key, IndicatorWording wording)
    {
        var row = new LibraryIndicatorRow { Key = key, Name = string.Empty, Form = string.Empty, Evidence = string.Empty };
        row.Tell(wording);
        context.Add(row);
        return row;
    }

    private static async Task<string> ProposerAsync(HengjiContext context, long indicatorId, CancellationToken cancellationToken) =>
        await context.LibraryActs.AsNoTracking()
            .Where(a => a.IndicatorId == indicatorId && a.Act == LibraryAct.Propose)
            .OrderByDescending(a => a.Id).Select(a => a.By).FirstAsync(cancellationToken);

    private async Task WriteAsync(
        HengjiContext context,
        LibraryIndicatorRow row,
        LibraryRequest asked,
        LibraryStanding from,
        LibraryStanding to,
        Signature by,
        CancellationToken cancellationToken)
    {
        if (asked.Act == LibraryAct.Propose)
        {
            row.Tell(asked.Wording);
        }

        row.Standing = to;
        context.ChangeTracker.DetectChanges();
        await context.SaveChangesAsync(cancellationToken);
        var reason = Columns.Text(asked.Reason) ?? string.Empty;
        var entry = await JournalWriter.AppendAsync(
            context,
            time.GetUtcNow().UtcDateTime,
            by,
            act: asked.Act switch
            {
                LibraryAct.Propose => "propose-indicator",
                LibraryAct.Approve => "approve-indicator",
                _ => "retire-indicator",
            },
            subject: $"indicator:{Columns.Number(row.Id)}",
            before: new { Standing = from.ToString() },
            after: new { row.Name, Standing = to.ToString(), Category = row.Category?.ToString(), row.Form, row.Evidence, Reason = reason },
            cancellationToken);
        context.Add(new LibraryActRow
        {
            IndicatorId = row.Id,
            Act = asked.Act,
            By = entry.Actor,
            At = entry.At,
            Reason = reason,
            JournalSequence = entry.Sequence,
        });
        await context.SaveChangesAsync(cancellationToken);
    }
}
