using Hengji.Actions;
using Hengji.Journal;
using Hengji.Lifecycle;
using Hengji.People;
using Hengji.Storage.Rows;
using Hengji.Storage.Seasons;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Reviews;

/// <summary>A project to be returned with a notice.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Revision">Its count of acts that was looked at.</param>
/// <param name="Comment">What goes back with it.</param>
public sealed record ReturnRequest(long ProjectId, int Revision, string Comment);

/// <summary>Keeps return notices (退回意见) in the making, one for each unit and year, and sends them.</summary>
/// <param name="store">Where.</param>
/// <param name="time">Tells when.</param>
public sealed class NoticeDrafts(Store store, TimeProvider time)
{
    /// <summary>Who writes, to be held to their rights; null where nobody signs in.</summary>
    public Person? Person { get; init; }

    /// <summary>Keeps what is written, unless someone else has kept something since.</summary>
    /// <param name="unit">The unit as its forms name it; null for forms that name none.</param>
    /// <param name="year">The year; null for forms whose year is not known.</param>
    /// <param name="text">What is written.</param>
    /// <param name="seen">When the draft that was looked at was kept; null when there was none.</param>
    /// <param name="by">Who writes.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<DecisionResult> KeepAsync(
        string? unit, int? year, NoticeText text, DateTime? seen, Signature by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(by);
        return store.Database.WriteAsync(
            async context =>
            {
                var projects = await ProjectsAsync(context, unit, year, cancellationToken);
                if (projects.Count == 0)
                {
                    return new DecisionResult(DecisionOutcome.NotFound);
                }

                if (!await ReviewRights.AllAsync(context, Person, projects, cancellationToken))
                {
                    return new DecisionResult(DecisionOutcome.NotYours);
                }

                var row = await RowAsync(context, unit, year, cancellationToken);
                if (row?.At != seen)
                {
                    return new DecisionResult(DecisionOutcome.Conflict);
                }

                if (row is null)
                {
                    row = new NoticeDraftRow { Unit = unit ?? string.Empty, Year = year ?? 0, Draft = string.Empty, By = string.Empty };
                    context.Add(row);
                }

                row.Draft = RecordJson.Of(text);
                row.By = Columns.Text(by.Actor) ?? string.Empty;
                row.At = Now();
                return new DecisionResult(DecisionOutcome.Kept, Count: 1);
            },
            cancellationToken);
    }

    /// <summary>
    /// Returns the projects of a notice, each as far as the table of acts and the persons allow it, and tells the journal
    /// what was sent. The draft ends when one of them at least was returned.
    /// </summary>
    /// <param name="unit">The unit as its forms name it; null for forms that name none.</param>
    /// <param name="year">The year; null for forms whose year is not known.</param>
    /// <param name="returns">The projects, one at least.</param>
    /// <param name="acts">Does the acts.</param>
    /// <param name="person">Who returns.</param>
    /// <param name="by">How that is signed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What came of each project, in order.</returns>
    public async Task<IReadOnlyList<ActResult>> SendAsync(
        string? unit,
        int? year,
        IReadOnlyList<ReturnRequest> returns,
        ProjectActs acts,
        Person person,
        Signature by,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(returns);
        ArgumentNullException.ThrowIfNull(acts);
        var results = new List<ActResult>();
        foreach (var one in returns)
        {
            results.Add(await acts.DoAsync(new ActRequest(one.ProjectId, Act.Return, one.Revision, one.Comment), person, by, cancellationToken));
        }

        if (results.Exists(result => result.IsDone))
        {
            await EndAsync(unit, year, [.. returns.Where((_, i) => results[i].IsDone).Select(one => one.ProjectId)], by, cancellationToken);
        }

        return results;
    }

    /// <summary>The draft as kept; null when there is none.</summary>
    internal static async Task<NoticeDraft?> FindAsync(
        HengjiContext context, string? unit, int? year, CancellationToken cancellationToken) =>
        await RowAsync(context, unit, year, cancellationToken) is { } row
            ? new NoticeDraft(RecordJson.Notice(row.Draft), row.By, row.At)
            : null;

    private Task<bool> EndAsync(string? unit, int? year, long[] returned, Signature by, CancellationToken cancellationToken) =>
        store.Database.WriteAsync(
            async context =>
            {
                var row = await RowAsync(context, unit, year, cancellationToken);
                if (row is not null)
                {
                    context.Remove(row);
                }

                await JournalWriter.AppendAsync(
                    context,
                    time.GetUtcNow().UtcDateTime,
                    by,
                    act: "send-notice",
                    subject: "notice",
                    before: row is null ? null : new { row.Draft, row.By },
                    after: new { Name = unit, Year = year, returned.Length, Projects = returned },
                    cancellationToken);
                return true;
            },
            cancellationToken);

    /// <summary>Whole milliseconds: both databases and the page give back the same.</summary>
    private DateTime Now()
    {
        var now = time.GetUtcNow().UtcDateTime;
        return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
    }

    private static Task<NoticeDraftRow?> RowAsync(HengjiContext context, string? unit, int? year, CancellationToken cancellationToken)
    {
        var (named, numbered) = (unit ?? string.Empty, year ?? 0);
        return context.NoticeDrafts.SingleOrDefaultAsync(d => d.Unit == named && d.Year == numbered, cancellationToken);
    }

    private static Task<List<long>> ProjectsAsync(HengjiContext context, string? unit, int? year, CancellationToken cancellationToken) =>
        context.Filings.AsNoTracking().Where(f => f.IsLatest && f.ImplementingUnit == unit && f.Year == year)
            .Select(f => f.ProjectId).ToListAsync(cancellationToken);
}
