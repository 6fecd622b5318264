using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Journal;
using Hengji.Lifecycle;
using Hengji.People;
using Hengji.Review;
using Hengji.Storage.Imports;
using Hengji.Storage.Reviews;
using Hengji.Storage.Rows;
using Hengji.Storage.Seasons;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Corrections;

/// <summary>
/// Proofreading (校对) of a project's latest filing: the act, what the record then says, its findings and the journal
/// entry in one transaction. The reading itself is never changed.
/// </summary>
/// <param name="store">Where.</param>
/// <param name="catalog">Reviews the corrected record.</param>
/// <param name="time">Tells when.</param>
public sealed class FilingCorrection(Store store, RuleCatalog catalog, TimeProvider time)
{
    /// <summary>Who corrects; null for the person at a machine that asks nobody to sign in.</summary>
    public Person? Person { get; init; }

    /// <summary>Keeps an act, unless the field no longer says what the person saw.</summary>
    public async Task<CorrectionResult> KeepAsync(
        CorrectionRequest request, Signature by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(by);
        await using var connection = store.Database.NewConnection();
        await connection.OpenAsync(cancellationToken);
        await using var transaction = await store.Database.BeginWritingAsync(connection, cancellationToken);
        long corrected;
        await using (var context = store.Database.NewContext(transaction))
        {
            var filing = await context.Filings.Include(f => f.Detail)
                .SingleOrDefaultAsync(f => f.ProjectId == request.ProjectId && f.IsLatest, cancellationToken);
            if (filing is null)
            {
                return new CorrectionResult(CorrectionOutcome.NotFound);
            }

            var person = Person ?? Person.Local(by.Actor);
            var project = await context.Projects.SingleAsync(p => p.Id == filing.ProjectId, cancellationToken);
            if (!person.Sight.Covers(project.OrganisationId))
            {
                return new CorrectionResult(CorrectionOutcome.NotFound);
            }

            var standing = await StandingRows.OfAsync(context, project, cancellationToken);
            if (Transitions.Judge(standing, Act.Draft, person).Refusal is { } refusal)
            {
                return new CorrectionResult(CorrectionOutcome.NotOpen) { Refusal = refusal };
            }

            if (filing.Version != request.Version)
            {
                return new CorrectionResult(CorrectionOutcome.Conflict);
            }

            var acts = await ActsAsync(context, filing.Id, cancellationToken);
            var read = RecordJson.Reading(filing.Detail!.Reading);
            var (act, result) = Judge(request, Proofreading.Over(read, acts), read, acts, by);
            if (act is null)
            {
                return result;
            }

            if (person.AccountId is { } account && !standing.Fillers.Contains(account))
            {
                var at = time.GetUtcNow().UtcDateTime;
                context.Add(StandingRows.Write(project, StandingRows.Of(project), Act.Draft, person, null, filing.Version, at));
            }

            await WriteAsync(context, filing, act, Proofreading.Over(read, [.. acts, act]), by, cancellationToken);
            // Another unit has other waivers.
            await FindingRows.RefreshAsync(context, [filing.Id], cancellationToken);
            corrected = filing.Id;
        }

        await new FilingReview(store.Database, transaction, catalog).ReviewChangesAsync([corrected], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await Database.SettleAsync(connection, CancellationToken.None);
        return new CorrectionResult(CorrectionOutcome.Kept);
    }

    /// <summary>All acts on a filing, in order.</summary>
    internal static async Task<IReadOnlyList<Correction>> ActsAsync(
        HengjiContext context, long filingId, CancellationToken cancellationToken)
    {
        var rows = await context.Corrections.AsNoTracking().Where(c => c.FilingId == filingId)
            .OrderBy(c => c.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(c => new Correction(RecordJson.FieldNamed(c.Field), c.Kind, c.Before, c.After, c.By, c.At))];
    }

    private (Correction? Act, CorrectionResult Result) Judge(
        CorrectionRequest request, FormReading shown, FormReading read, IReadOnlyList<Correction> acts, Signature by)
    {
        var field = request.Field;
        var now = FieldEntry.Text(shown.Target, field);
        if (!FieldEntry.Takes(shown.Target, field) && !read.Notes.Any(n => n.Field == field))
        {
            return (null, new CorrectionResult(CorrectionOutcome.NotFound));
        }

        if (!string.Equals(now, request.Seen.ReplaceLineEndings("\n"), StringComparison.Ordinal))
        {
            return (null, new CorrectionResult(CorrectionOutcome.Conflict));
        }

        var after = now;
        switch (request.Kind)
        {
            case CorrectionKind.Corrected:
                var (target, fault) = FieldEntry.Enter(shown.Target, field, Columns.Text(request.Typed) ?? string.Empty);
                if (target is null)
                {
                    return (null, new CorrectionResult(CorrectionOutcome.Refused, fault));
                }

                after = FieldEntry.Text(target, field);
                break;
            case CorrectionKind.Withdrawn when shown.Corrections.All(c => c.Field != field):
                return (null, new CorrectionResult(CorrectionOutcome.NothingToWithdraw));
            case CorrectionKind.Withdrawn:
                var undone = new Correction(field, CorrectionKind.Withdrawn, now, now, by.Actor, default);
                after = FieldEntry.Text(Proofreading.Over(read, [.. acts, undone]).Target, field);
                break;
        }

        // Typed anew and the same is a confirmation.
        var kind = request.Kind == CorrectionKind.Corrected && string.Equals(after, now, StringComparison.Ordinal)
            ? CorrectionKind.Confirmed
            : request.Kind;
        var act = new Correction(field, kind, now, after, Columns.Text(by.Actor) ?? string.Empty, time.GetUtcNow().UtcDateTime);
        return (act, new CorrectionResult(CorrectionOutcome.Kept));
    }

    private static async Task WriteAsync(
        HengjiContext context, FilingRow filing, Correction act, FormReading shown, Signature by, CancellationToken cancellationToken)
    {
        filing.Tell(shown);
        filing.Detail!.Corrected = shown.Corrections.Count == 0 ? null : RecordJson.Of(shown);
        context.ChangeTracker.DetectChanges();
        var entry = await JournalWriter.AppendAsync(
            context,
            act.At,
            by,
            act: act.Kind switch
            {
                CorrectionKind.Confirmed => "confirm",
                CorrectionKind.Corrected => "correct",
                _ => "withdraw",
            },
            subject: $"project:{Columns.Number(filing.ProjectId)}",
            before: new { Value = act.Before },
            after: new { Name = filing.ProjectName, filing.Version, Field = act.Field.ToString(), Value = act.After },
            cancellationToken);
        context.Add(new CorrectionRow
        {
            FilingId = filing.Id,
            Field = act.Field.ToString(),
            Kind = act.Kind,
            Before = act.Before,
            After = act.After,
            By = act.By,
            At = entry.At,
            JournalSequence = entry.Sequence,
        });
        await context.SaveChangesAsync(cancellationToken);
    }
}
