using Hengji.Lifecycle;
using Hengji.Review.Decisions;
using Hengji.Storage.Reviews;
using Hengji.Storage.Seasons;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Queries;

/// <summary>A unit that could be sent a return notice.</summary>
/// <param name="Unit">As its forms name it; null where they name none.</param>
/// <param name="Year">Null where the forms do not tell.</param>
/// <param name="Forms">Forms with findings that were accepted.</param>
/// <param name="Accepted">Findings accepted.</param>
/// <param name="Open">Findings still to be decided, on all forms of the unit.</param>
/// <param name="DraftBy">Who last wrote at the notice; null when nobody did.</param>
/// <param name="DraftAt">When, in UTC.</param>
public sealed record NoticeLine(string? Unit, int? Year, int Forms, int Accepted, int Open, string? DraftBy, DateTime? DraftAt);

/// <summary>A project of a notice.</summary>
/// <param name="Review">The form with what was decided.</param>
/// <param name="Standing">Where it stands, which tells whether it can be returned.</param>
public sealed record NoticeForm(ReviewPage Review, Standing Standing);

/// <summary>All that the notice of a unit is made of.</summary>
/// <param name="Unit">As its forms name it; null where they name none.</param>
/// <param name="Year">Null where the forms do not tell.</param>
/// <param name="Forms">The projects with accepted findings, by number.</param>
/// <param name="Open">Findings still to be decided, on all forms of the unit.</param>
/// <param name="Draft">What was written so far; null when nothing.</param>
public sealed record NoticePage(string? Unit, int? Year, IReadOnlyList<NoticeForm> Forms, int Open, NoticeDraft? Draft);

/// <summary>Reads what return notices (退回意见) are made of.</summary>
public sealed class NoticeQueries
{
    private readonly Database _database;

    internal NoticeQueries(Database database) => _database = database;

    /// <summary>The units with accepted findings, newest year first.</summary>
    public async Task<IReadOnlyList<NoticeLine>> ListAsync(CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        var counts = await context.Findings.AsNoTracking().Where(f => f.Filing!.IsLatest)
            .GroupBy(f => new { f.Filing!.ImplementingUnit, f.Filing.Year, f.State })
            .Select(g => new
            {
                g.Key.ImplementingUnit,
                g.Key.Year,
                g.Key.State,
                Findings = g.Count(),
                Forms = g.Select(f => f.FilingId).Distinct().Count(),
            })
            .ToListAsync(cancellationToken);
        var drafts = await context.NoticeDrafts.AsNoTracking().ToDictionaryAsync(d => (d.Unit, d.Year), cancellationToken);
        return
        [
            .. counts.GroupBy(c => (Unit: c.ImplementingUnit, c.Year))
                .Where(unit => unit.Any(c => c.State == FindingState.Accepted))
                .OrderByDescending(unit => unit.Key.Year).ThenBy(unit => unit.Key.Unit, StringComparer.Ordinal)
                .Select(unit =>
                {
                    var accepted = unit.Single(c => c.State == FindingState.Accepted);
                    var draft = drafts.GetValueOrDefault((unit.Key.Unit ?? string.Empty, unit.Key.Year ?? 0));
                    return new NoticeLine(
                        unit.Key.Unit,
                        unit.Key.Year,
                        accepted.Forms,
                        accepted.Findings,
                        unit.Where(c => FormsToReview.IsOpen(c.State)).Sum(c => c.Findings),
                        draft?.By,
                        draft?.At);
                }),
        ];
    }

    /// <summary>The notice of a unit; null when none of its forms has an accepted finding.</summary>
    public async Task<NoticePage?> FindAsync(string? unit, int? year, CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        var found = context.Findings.AsNoTracking()
            .Where(f => f.Filing!.IsLatest && f.Filing.ImplementingUnit == unit && f.Filing.Year == year);
        var projects = await found.Where(f => f.State == FindingState.Accepted).Select(f => f.Filing!.ProjectId).Distinct()
            .OrderBy(id => id).ToListAsync(cancellationToken);
        if (projects.Count == 0)
        {
            return null;
        }

        var reviews = new ReviewQueries(_database);
        var forms = new List<NoticeForm>();
        foreach (var id in projects)
        {
            var project = await context.Projects.AsNoTracking().SingleAsync(p => p.Id == id, cancellationToken);
            if (await reviews.FindAsync(id, cancellationToken) is { } review)
            {
                forms.Add(new NoticeForm(review, await StandingRows.OfAsync(context, project, cancellationToken)));
            }
        }

        return new NoticePage(
            unit,
            year,
            forms,
            await found.CountAsync(f => f.State == FindingState.Open || f.State == FindingState.Later, cancellationToken),
            await NoticeDrafts.FindAsync(context, unit, year, cancellationToken));
    }
}
