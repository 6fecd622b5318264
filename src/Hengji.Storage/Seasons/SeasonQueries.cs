using Hengji.Dossiers;
using Hengji.Lifecycle;
using Hengji.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Seasons;

/// <summary>Reads where projects stand.</summary>
public sealed class SeasonQueries
{
    private readonly Database _database;

    internal SeasonQueries(Database database) => _database = database;

    /// <summary>One project; null when there is none, or none that may be seen.</summary>
    public async Task<SeasonPage?> FindAsync(long projectId, CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        var project = await context.Projects.AsNoTracking().SingleOrDefaultAsync(p => p.Id == projectId, cancellationToken);
        var filing = await context.Filings.AsNoTracking().Where(f => f.ProjectId == projectId && f.IsLatest)
            .Select(f => new { f.Year, Reading = f.Detail!.Corrected ?? f.Detail.Reading }).SingleOrDefaultAsync(cancellationToken);
        if (project is null || filing is null)
        {
            return null;
        }

        var acts = await context.ProjectActs.AsNoTracking().Where(a => a.ProjectId == projectId).OrderByDescending(a => a.Id)
            .Select(a => new DoneAct(a.Act, a.To, a.By, a.At, a.Comment, a.Version)).ToListAsync(cancellationToken);
        var rows = await context.Approvals.AsNoTracking().Where(a => a.ProjectId == projectId).OrderBy(a => a.Number)
            .ToListAsync(cancellationToken);
        var approvals = new List<Approval>();
        foreach (var row in rows)
        {
            var record = RecordJson.Target(row.Record);
            approvals.Add(new Approval(
                row.Number, row.Version, row.Grade, row.Reason, row.By, row.At, record,
                approvals.Count == 0 ? [] : TargetChanges.Between(approvals[^1].Record, record)));
        }

        var due = await context.Deadlines.AsNoTracking().Where(d => d.Year == filing.Year && d.Stage == project.Stage)
            .Select(d => (DateOnly?)d.Due).SingleOrDefaultAsync(cancellationToken);
        return new SeasonPage(
            projectId,
            await StandingRows.OfAsync(context, project, cancellationToken),
            project.StageSince,
            due,
            acts,
            [.. Enumerable.Reverse(approvals)],
            approvals.Count == 0 ? [] : TargetChanges.Between(approvals[^1].Record, RecordJson.TargetOf(filing.Reading)));
    }

    /// <summary>The projects that wait for this person, those due first.</summary>
    public async Task<IReadOnlyList<ToDoLine>> ToDoAsync(Person person, int take = 500, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        var waiting = new List<ToDoLine>();
        await using var context = _database.NewContext();
        var due = await context.Deadlines.AsNoTracking().ToDictionaryAsync(d => (d.Year, d.Stage), d => d.Due, cancellationToken);
        foreach (var (stage, role) in Duties.Of(person))
        {
            var reach = person.ReachAs(role);
            var organisations = reach.Organisations.ToList();
            var everything = reach.IsEverything;
            var rows = await (
                from filing in context.Filings.AsNoTracking()
                where filing.IsLatest && filing.Project!.Stage == stage
                    && (everything || organisations.Contains(filing.Project.OrganisationId ?? 0))
                orderby filing.Project!.StageSince, filing.ProjectId
                select new
                {
                    filing.Project,
                    filing.ProjectName,
                    filing.ImplementingUnit,
                    filing.Year,
                    filing.AnnualTotalCents,
                    filing.Errors,
                    Comment = context.ProjectActs.Where(a => a.ProjectId == filing.ProjectId)
                        .OrderByDescending(a => a.Id).Select(a => a.Comment).FirstOrDefault(),
                }).Take(take).ToListAsync(cancellationToken);
            waiting.AddRange(rows.Select(r => new ToDoLine(
                r.Project!.Id,
                r.ProjectName,
                r.ImplementingUnit,
                r.Year,
                Columns.Amount(r.AnnualTotalCents),
                StandingRows.Of(r.Project),
                r.Project.StageSince,
                r.Year is { } year && due.TryGetValue((year, stage), out var day) ? day : null,
                r.Errors,
                r.Comment ?? string.Empty)));
        }

        return [.. waiting.DistinctBy(line => line.ProjectId).OrderBy(line => line.Due ?? DateOnly.MaxValue).ThenBy(line => line.Since).ThenBy(line => line.ProjectId)];
    }

    /// <summary>All deadlines, newest year first.</summary>
    public async Task<IReadOnlyList<Deadline>> DeadlinesAsync(CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        var rows = await context.Deadlines.AsNoTracking().ToListAsync(cancellationToken);
        return [.. rows.Select(d => new Deadline(d.Year, d.Stage, d.Due)).OrderByDescending(d => d.Year).ThenBy(d => d.Stage)];
    }
}
