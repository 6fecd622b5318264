using Hengji.Actions;
using Hengji.Drafting;
using Hengji.Journal;
using Hengji.Lifecycle;
using Hengji.People;
using Hengji.Review;
using Hengji.Storage.Imports;
using Hengji.Storage.Rows;
using Hengji.Storage.Seasons;
using Hengji.Targets;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Drafting;

/// <summary>
/// Filling in a form (填报): begun from a project, from another's words or from nothing, written in by several people at once,
/// and filed as the project's next form.
/// </summary>
/// <param name="store">Where.</param>
/// <param name="catalog">Reviews what is filed.</param>
/// <param name="time">Tells when.</param>
public sealed class ManuscriptActs(Store store, RuleCatalog catalog, TimeProvider time)
{
    /// <summary>The manuscript of a project: the one being written, or a new one that says what the project's form says.</summary>
    public Task<(long? Id, Refusal? Refusal)> OpenAsync(
        long projectId, Person person, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        return store.Database.WriteAsync<(long?, Refusal?)>(
            async context =>
            {
                var project = await context.Projects.SingleOrDefaultAsync(p => p.Id == projectId, cancellationToken);
                if (project is null || !person.Sight.Covers(project.OrganisationId))
                {
                    return (null, Refusal.NotFound);
                }

                var standing = await StandingRows.OfAsync(context, project, cancellationToken);
                if (Transitions.Judge(standing, Act.Draft, person).Refusal is { } refusal)
                {
                    return (null, refusal);
                }

                var open = await context.Manuscripts.Where(m => m.ProjectId == projectId && m.ClosedAt == null)
                    .Select(m => (long?)m.Id).SingleOrDefaultAsync(cancellationToken);
                return (open ?? await BeginAsync(
                    context, project.Id, project.OrganisationId, await FiledRecord.OfAsync(context, projectId, cancellationToken), person, cancellationToken), null);
            },
            cancellationToken);
    }

    /// <summary>A manuscript of a project that does not exist yet.</summary>
    /// <param name="target">What it says to begin with.</param>
    /// <param name="organisationId">Whose it is; null for the first unit the person fills in for.</param>
    /// <param name="person">Who begins it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<(long? Id, Refusal? Refusal)> StartAsync(
        PerformanceTarget target, long? organisationId, Person person, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(person);
        var reach = person.ReachAs(Role.Clerk);
        var owner = organisationId ?? (reach.IsEverything ? null : person.Grants.Where(g => g.Role == Role.Clerk).Select(g => (long?)g.OrganisationId).FirstOrDefault());
        return !reach.Covers(owner)
            ? Task.FromResult<(long?, Refusal?)>((null, DraftingRefusals.NotYourUnit))
            : store.Database.WriteAsync<(long?, Refusal?)>(
                async context => (await BeginAsync(context, null, owner, target, person, cancellationToken), null), cancellationToken);
    }

    /// <summary>Takes edits in their order; those that meet words their writer has not seen are not taken, the others are.</summary>
    public async Task<EditResult> EditAsync(EditRequest request, Person person, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(person);
        return await store.Database.WriteAsync(
            async context =>
            {
                var row = await context.Manuscripts.SingleOrDefaultAsync(m => m.Id == request.ManuscriptId, cancellationToken);
                if (await RefusalAsync(context, row, person, cancellationToken) is { } refusal)
                {
                    return new EditResult(refusal);
                }

                var known = request.Edits.Select(e => e.Id).ToList();
                var taken = await context.ManuscriptEdits.Where(e => e.ManuscriptId == row!.Id && known.Contains(e.EditId))
                    .Select(e => e.EditId).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
                var sheet = RecordJson.Manuscript(row!.Sheet);
                var notTaken = new List<(ManuscriptEdit, EditOutcome)>();
                foreach (var edit in request.Edits.Where(edit => !taken.Contains(edit.Id)))
                {
                    var (after, outcome) = sheet.Take(edit);
                    if (outcome != EditOutcome.Done)
                    {
                        notTaken.Add((edit, outcome));
                        continue;
                    }

                    sheet = after;
                    taken.Add(edit.Id);
                    row.Revision++;
                    context.Add(new ManuscriptEditRow
                    {
                        ManuscriptId = row.Id,
                        Revision = row.Revision,
                        EditId = edit.Id,
                        Edit = RecordJson.Of(edit),
                        AccountId = person.AccountId,
                        By = Columns.Text(person.Name) ?? string.Empty,
                        At = time.GetUtcNow().UtcDateTime,
                    });
                }

                Tell(row, sheet, person);
                return new EditResult(null)
                {
                    After = sheet,
                    Revision = row.Revision,
                    NotTaken = notTaken,
                };
            },
            cancellationToken);
    }

    /// <summary>Lays a manuscript aside; what was typed stays kept.</summary>
    public async Task<Refusal?> LayAsideAsync(long id, Person person, Signature by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(by);
        return await store.Database.WriteAsync(
            async context =>
            {
                var row = await context.Manuscripts.SingleOrDefaultAsync(m => m.Id == id, cancellationToken);
                if (await RefusalAsync(context, row, person, cancellationToken) is { } refusal)
                {
                    return refusal;
                }

                row!.ClosedAt = time.GetUtcNow().UtcDateTime;
                await JournalWriter.AppendAsync(
                    context, row.ClosedAt.Value, by, "lay-aside", $"manuscript:{Columns.Number(row.Id)}", null,
                    new { Name = row.ProjectName, row.ProjectId, Edits = row.Revision }, cancellationToken);
                return null;
            },
            cancellationToken);
    }

    /// <summary>Files a manuscript as the project's next form, or as a new project's first.</summary>
    /// <param name="id">Which.</param>
    /// <param name="over">The record its writer saw filed (<see cref="KeptManuscript.FiledHash"/>), so that nothing filed meanwhile is passed over unseen.</param>
    /// <param name="person">Who files.</param>
    /// <param name="by">How the act is signed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<FiledResult> FileAsync(
        long id, string over, Person person, Signature by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(by);
        await using var connection = store.Database.NewConnection();
        await connection.OpenAsync(cancellationToken);
        await using var transaction = await store.Database.BeginWritingAsync(connection, cancellationToken);
        FiledResult result;
        await using (var context = store.Database.NewContext(transaction))
        {
            context.ChangeTracker.AutoDetectChangesEnabled = true;
            var row = await context.Manuscripts.SingleOrDefaultAsync(m => m.Id == id, cancellationToken);
            if (await RefusalAsync(context, row, person, cancellationToken) is { } refusal)
            {
                return new FiledResult(refusal);
            }

            result = await new ManuscriptFiling(context, time.GetUtcNow().UtcDateTime, person, by).FileAsync(row!, over, cancellationToken);
            if (result.Refusal is not null)
            {
                return result;
            }

            await context.SaveChangesAsync(cancellationToken);
        }

        if (result.IsChanged)
        {
            await new FilingReview(store.Database, transaction, catalog).ReviewChangesAsync([], cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        await Database.SettleAsync(connection, CancellationToken.None);
        return result;
    }

    private async Task<long> BeginAsync(
        HengjiContext context, long? projectId, long? organisationId, PerformanceTarget target, Person person, CancellationToken cancellationToken)
    {
        var at = time.GetUtcNow().UtcDateTime;
        var row = new ManuscriptRow
        {
            ProjectId = projectId,
            OrganisationId = organisationId,
            OriginHash = Columns.Hash(RecordJson.Of(target)),
            Sheet = string.Empty,
            StartedBy = Columns.Text(person.Name) ?? string.Empty,
            StartedAt = at,
            ChangedBy = string.Empty,
        };
        Tell(row, Manuscript.Of(target), person);
        context.Add(row);
        await context.SaveChangesAsync(cancellationToken);
        return row.Id;
    }

    private void Tell(ManuscriptRow row, Manuscript sheet, Person person)
    {
        var (target, _) = sheet.Record();
        row.Sheet = RecordJson.Of(sheet);
        row.ProjectName = Columns.Text(target.ProjectName);
        row.Year = target.Year;
        row.ChangedBy = Columns.Text(person.Name) ?? string.Empty;
        row.ChangedAt = time.GetUtcNow().UtcDateTime;
    }

    private static async Task<Refusal?> RefusalAsync(
        HengjiContext context, ManuscriptRow? row, Person person, CancellationToken cancellationToken)
    {
        if (row is null || !person.Sight.Covers(row.OrganisationId))
        {
            return Refusal.NotFound;
        }

        if (row.ClosedAt is not null)
        {
            return DraftingRefusals.Closed;
        }

        if (row.ProjectId is not { } projectId)
        {
            return person.ReachAs(Role.Clerk).Covers(row.OrganisationId) ? null : DraftingRefusals.NotYourUnit;
        }

        var project = await context.Projects.AsNoTracking().SingleAsync(p => p.Id == projectId, cancellationToken);
        return Transitions.Judge(await StandingRows.OfAsync(context, project, cancellationToken), Act.Draft, person).Refusal;
    }
}
