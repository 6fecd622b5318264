using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Journal;
using Hengji.Lifecycle;
using Hengji.People;
using Hengji.Review;
using Hengji.Storage.Imports;
using Hengji.Storage.Rows;
using Hengji.Targets;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Seasons;

/// <summary>
/// Acts on projects (申报、审核、批复 …): the table is asked, and the standing, the act, what it freezes and its journal entry are
/// written in one transaction.
/// </summary>
/// <param name="store">Where.</param>
/// <param name="catalog">Reviews next year's draft where one is made.</param>
/// <param name="time">Tells when.</param>
public sealed class ProjectActs(Store store, RuleCatalog catalog, TimeProvider time)
{
    /// <summary>Begins every act's name in the journal, which knows other submissions and approvals besides.</summary>
    public const string JournalPrefix = "project-";

    private const int LongestComment = 4_000;

    /// <summary>Does an act, unless the table, the persons, the count of acts or the form stand in its way.</summary>
    public async Task<ActResult> DoAsync(
        ActRequest request, Person person, Signature by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(by);
        await using var connection = store.Database.NewConnection();
        await connection.OpenAsync(cancellationToken);
        await using var transaction = await store.Database.BeginWritingAsync(connection, cancellationToken);
        ActResult result;
        await using (var context = store.Database.NewContext(transaction))
        {
            var project = await context.Projects.SingleOrDefaultAsync(p => p.Id == request.ProjectId, cancellationToken);
            if (project is null || !person.Sight.Covers(project.OrganisationId))
            {
                return new ActResult(null, Refusal.NotFound);
            }

            result = await DoAsync(context, project, request, person, by, cancellationToken);
            if (!result.IsDone)
            {
                return result;
            }
        }

        if (result.NextProjectId is not null)
        {
            await new FilingReview(store.Database, transaction, catalog).ReviewChangesAsync([], cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        await Database.SettleAsync(connection, CancellationToken.None);
        return result;
    }

    private async Task<ActResult> DoAsync(
        HengjiContext context, ProjectRow project, ActRequest request, Person person, Signature by, CancellationToken cancellationToken)
    {
        var standing = await StandingRows.OfAsync(context, project, cancellationToken);
        if (standing.Revision != request.Revision)
        {
            return new ActResult(null, Refusal.Stale);
        }

        var comment = request.Comment is { Length: > LongestComment } all ? all[..LongestComment] : request.Comment;
        var (after, refusal) = Transitions.Carry(standing, request.Act, person, comment);
        if (after is null)
        {
            return new ActResult(null, refusal);
        }

        var filing = await context.Filings.AsNoTracking().Include(f => f.Detail)
            .SingleAsync(f => f.ProjectId == project.Id && f.IsLatest, cancellationToken);
        var target = RecordJson.Reading(filing.Detail!.Corrected ?? filing.Detail.Reading).Target;
        var approved = standing.ApprovedVersion == 0 ? null : await context.Approvals.AsNoTracking()
            .SingleAsync(a => a.ProjectId == project.Id && a.Number == standing.ApprovedVersion, cancellationToken);
        if (request.Act == Act.Submit && approved is not null && Changes(approved, target).Count == 0)
        {
            return new ActResult(null, ActRefusals.NothingAdjusted(approved.Number));
        }

        if (request.Act == Act.Submit && await context.Manuscripts
            .AnyAsync(m => m.ProjectId == project.Id && m.ClosedAt == null && m.Revision > 0, cancellationToken))
        {
            return new ActResult(null, ActRefusals.BeingWritten);
        }

        var at = time.GetUtcNow().UtcDateTime;
        var (next, why) = request.Act == Act.CarryOver
            ? await new NextYear(context, at, by.Actor).WriteAsync(project, target, person, cancellationToken)
            : default;
        if (why is not null)
        {
            return new ActResult(null, why);
        }

        var from = project.Stage;
        var row = StandingRows.Write(project, after, request.Act, person, comment, filing.Version, at);
        if (request.Act == Act.Approve)
        {
            context.Add(await FreezeAsync(context, project, standing, filing, target, row, cancellationToken));
        }

        context.ChangeTracker.DetectChanges();
        var entry = await JournalWriter.AppendAsync(
            context,
            at,
            by,
            act: JournalPrefix + request.Act.Code(),
            subject: $"project:{Columns.Number(project.Id)}",
            before: new { Stage = from.ToString(), Approved = standing.ApprovedVersion },
            after: new
            {
                Name = filing.ProjectName,
                filing.Version,
                Stage = after.Stage.ToString(),
                Approved = after.ApprovedVersion,
                row.Comment,
                Changes = approved is null || request.Act is not (Act.Submit or Act.Approve)
                    ? null
                    : Changes(approved, target).Select(c => new { Field = c.Field.ToString(), c.Before, c.After }),
                Next = next,
            },
            cancellationToken);
        row.JournalSequence = entry.Sequence;
        context.Add(row);
        await context.SaveChangesAsync(cancellationToken);
        return new ActResult(after, null) { NextProjectId = next };
    }

    private static async Task<ApprovalRow> FreezeAsync(
        HengjiContext context,
        ProjectRow project,
        Standing standing,
        FilingRow filing,
        PerformanceTarget target,
        ProjectActRow act,
        CancellationToken cancellationToken)
    {
        var reason = standing.Round == Round.First ? string.Empty : await context.ProjectActs.AsNoTracking()
            .Where(a => a.ProjectId == project.Id && a.Act == Act.Adjust)
            .OrderByDescending(a => a.Id).Select(a => a.Comment).FirstAsync(cancellationToken);
        var record = RecordJson.Of(target);
        return new ApprovalRow
        {
            ProjectId = project.Id,
            Number = project.ApprovedVersion,
            Version = filing.Version,
            Record = record,
            RecordHash = Columns.Hash(record),
            Grade = standing.Grade ?? throw new InvalidOperationException("Nothing is approved that was not graded."),
            Reason = reason,
            By = act.By,
            At = act.At,
        };
    }

    private static IReadOnlyList<TargetChange> Changes(ApprovalRow approved, PerformanceTarget target) =>
        TargetChanges.Between(RecordJson.Target(approved.Record), target);
}
