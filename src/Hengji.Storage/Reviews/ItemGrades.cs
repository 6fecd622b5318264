using Hengji.Actions;
using Hengji.Journal;
using Hengji.People;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Reviews;

/// <summary>A grade as a person sets it for an item of the review sheet (审核表).</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Version">The filing that was looked at; it must still be the latest.</param>
/// <param name="Item">Key of the item; the sheet's overall grade and opinion have keys of their own.</param>
/// <param name="Grade">Code of the grade; empty to take it back, or for an opinion; null to leave it as it is.</param>
/// <param name="Reason">Why, or the opinion's words; may be empty.</param>
public sealed record GradeRequest(long ProjectId, int Version, string Item, string? Grade, string Reason)
{
    /// <summary>Whether <see cref="Points"/> is said; otherwise the points stay as they are.</summary>
    public bool SetsPoints { get; init; }

    /// <summary>Points given, with at most two decimals; null to take them back.</summary>
    public decimal? Points { get; init; }
}

/// <summary>A grade in force.</summary>
/// <param name="Item">Key of the item.</param>
/// <param name="Grade">Code of the grade; empty for an opinion.</param>
/// <param name="Reason">Why, or the opinion's words.</param>
/// <param name="By">Name of the person.</param>
/// <param name="At">When, in UTC.</param>
public sealed record SetGrade(string Item, string Grade, string Reason, string By, DateTime At)
{
    /// <summary>Number of its journal entry.</summary>
    public long Act { get; init; }

    /// <summary>Points given on the sheet of a key project; null when none are.</summary>
    public decimal? Points { get; init; }
}

/// <summary>Keeps the grades people set, each with its journal entry; the last one of an item holds.</summary>
/// <param name="store">Where.</param>
/// <param name="time">Tells when.</param>
public sealed class ItemGrades(Store store, TimeProvider time)
{
    private const decimal PerPoint = 100m;

    /// <summary>Who sets them, to be held to their rights; null where nobody signs in.</summary>
    public Person? Person { get; init; }

    /// <summary>Keeps grades together, whatever was set before.</summary>
    public Task<DecisionResult> SetAsync(
        IReadOnlyList<GradeRequest> requests, Signature by, CancellationToken cancellationToken = default) =>
        SetAsync(requests, by, seen: null, cancellationToken);

    /// <summary>Keeps grades together: all, or none where a newer filing has come in since.</summary>
    /// <param name="requests">Of one filing, one at least.</param>
    /// <param name="by">Who sets them.</param>
    /// <param name="seen">The last act on the sheet that was looked at, 0 for none; a later one means that these came too late. Null asks nothing.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<DecisionResult> SetAsync(
        IReadOnlyList<GradeRequest> requests, Signature by, long? seen, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(by);
        var one = requests[0];
        await using var connection = store.Database.NewConnection();
        await connection.OpenAsync(cancellationToken);
        await using var transaction = await store.Database.BeginWritingAsync(connection, cancellationToken);
        await using var context = store.Database.NewContext(transaction);
        var filing = await context.Filings.AsNoTracking()
            .SingleOrDefaultAsync(f => f.ProjectId == one.ProjectId && f.IsLatest, cancellationToken);
        if (filing is null)
        {
            return new DecisionResult(DecisionOutcome.NotFound);
        }

        if (!await ReviewRights.AllAsync(context, Person, [filing.ProjectId], cancellationToken))
        {
            return new DecisionResult(DecisionOutcome.NotYours);
        }

        if (filing.Version != one.Version)
        {
            return new DecisionResult(DecisionOutcome.Conflict);
        }

        if (seen is { } lastSeen && (await context.Grades.Where(g => g.FilingId == filing.Id).MaxAsync(g => (long?)g.JournalSequence, cancellationToken) ?? 0) != lastSeen)
        {
            return new DecisionResult(DecisionOutcome.Conflict);
        }

        var now = await InForceAsync(context, filing.Id, cancellationToken);
        var count = 0;
        var act = 0L;
        foreach (var request in requests)
        {
            var before = now.GetValueOrDefault(request.Item);
            var after = After(request, before);
            if (IsSame(before, after))
            {
                continue;
            }

            var entry = await JournalWriter.AppendAsync(
                context,
                time.GetUtcNow().UtcDateTime,
                by,
                act: "grade",
                subject: $"project:{Columns.Number(filing.ProjectId)}",
                before: before is null ? null : new { before.Grade, before.Points, before.Reason },
                after: new { Name = filing.ProjectName, filing.Version, request.Item, after.Grade, after.Points, after.Reason },
                cancellationToken);
            context.Add(new GradeRow
            {
                FilingId = filing.Id,
                Item = request.Item,
                Grade = after.Grade,
                Hundredths = after.Points is { } points ? (long)decimal.Round(points * PerPoint) : null,
                Reason = after.Reason,
                By = entry.Actor,
                At = entry.At,
                JournalSequence = entry.Sequence,
            });
            await context.SaveChangesAsync(cancellationToken);
            act = entry.Sequence;
            count++;
        }

        await transaction.CommitAsync(cancellationToken);
        return new DecisionResult(DecisionOutcome.Kept, act, count);
    }

    /// <summary>The grades in force on a filing, by item.</summary>
    internal static async Task<IReadOnlyDictionary<string, SetGrade>> InForceAsync(
        HengjiContext context, long filingId, CancellationToken cancellationToken)
    {
        var rows = await context.Grades.AsNoTracking().Where(g => g.FilingId == filingId)
            .OrderBy(g => g.Id).ToListAsync(cancellationToken);
        return rows.GroupBy(g => g.Item, StringComparer.Ordinal).Select(item => item.Last())
            .Where(g => g.Grade.Length > 0 || g.Reason.Length > 0 || g.Hundredths is not null)
            .ToDictionary(
                g => g.Item,
                g => new SetGrade(g.Item, g.Grade, g.Reason, g.By, g.At) { Points = g.Hundredths / PerPoint, Act = g.JournalSequence },
                StringComparer.Ordinal);
    }

    private static (string Grade, decimal? Points, string Reason) After(GradeRequest request, SetGrade? before) => (
        request.Grade ?? before?.Grade ?? string.Empty,
        request.SetsPoints ? request.Points : before?.Points,
        (Columns.Text(request.Reason) ?? string.Empty).Trim());

    private static bool IsSame(SetGrade? before, (string Grade, decimal? Points, string Reason) after) =>
        string.Equals(before?.Grade ?? string.Empty, after.Grade, StringComparison.Ordinal)
        && before?.Points == after.Points
        && string.Equals(before?.Reason ?? string.Empty, after.Reason, StringComparison.Ordinal);
}
