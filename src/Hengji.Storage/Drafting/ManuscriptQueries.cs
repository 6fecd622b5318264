using Hengji.Drafting;
using Hengji.Lifecycle;
using Hengji.Storage.Seasons;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Drafting;

/// <summary>A form being filled in, as a page shows it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="ProjectId">The project it is the next form of; null for a project that does not exist yet.</param>
/// <param name="Manuscript">What was typed.</param>
/// <param name="Revision">The count of edits.</param>
/// <param name="Standing">Where the project stands; of a new one where it begins.</param>
public sealed record KeptManuscript(long Id, long? ProjectId, Manuscript Manuscript, int Revision, Standing Standing)
{
    /// <summary>Whether the project got another form, or another correction, since the manuscript was begun.</summary>
    public bool IsOvertaken { get; init; }

    /// <summary>The record of the project as it is filed now; empty for a new one.</summary>
    public string FiledHash { get; init; } = string.Empty;

    /// <summary>Whether it was filed or laid aside.</summary>
    public bool IsClosed { get; init; }
}

/// <summary>A line of the list of forms being filled in.</summary>
/// <param name="Id">Its number.</param>
/// <param name="ProjectId">The project it is for; null for a new one.</param>
/// <param name="Name">What it calls its project; null while it does not.</param>
/// <param name="Year">Its year; null while it tells none.</param>
/// <param name="Edits">How many edits were made.</param>
/// <param name="ChangedBy">Who wrote last.</param>
/// <param name="ChangedAt">When, in UTC.</param>
public sealed record ManuscriptLine(
    long Id, long? ProjectId, string? Name, int? Year, int Edits, string ChangedBy, DateTime ChangedAt);

/// <summary>Reads the forms being filled in.</summary>
public sealed class ManuscriptQueries
{
    private readonly Database _database;

    internal ManuscriptQueries(Database database) => _database = database;

    /// <summary>One; null when there is none, or none that may be seen.</summary>
    public async Task<KeptManuscript?> FindAsync(long id, CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        if (await context.Manuscripts.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } row)
        {
            return null;
        }

        var standing = Standing.Start(row.OrganisationId);
        var hash = string.Empty;
        if (row.ProjectId is { } projectId)
        {
            var project = await context.Projects.AsNoTracking().SingleAsync(p => p.Id == projectId, cancellationToken);
            standing = await StandingRows.OfAsync(context, project, cancellationToken);
            hash = await FiledRecord.HashAsync(context, projectId, cancellationToken);
        }

        return new KeptManuscript(row.Id, row.ProjectId, RecordJson.Manuscript(row.Sheet), row.Revision, standing)
        {
            IsOvertaken = row.ProjectId is not null && !string.Equals(hash, row.OriginHash, StringComparison.Ordinal),
            FiledHash = hash,
            IsClosed = row.ClosedAt is not null,
        };
    }

    /// <summary>Those not yet filed or laid aside, the last written first.</summary>
    public async Task<IReadOnlyList<ManuscriptLine>> OpenAsync(int take = 200, CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        return await context.Manuscripts.AsNoTracking().Where(m => m.ClosedAt == null)
            .OrderByDescending(m => m.ChangedAt).ThenByDescending(m => m.Id).Take(take)
            .Select(m => new ManuscriptLine(m.Id, m.ProjectId, m.ProjectName, m.Year, m.Revision, m.ChangedBy, m.ChangedAt))
            .ToListAsync(cancellationToken);
    }

    /// <summary>The count of edits; null when there is no such manuscript, or none that may be seen.</summary>
    public async Task<int?> RevisionAsync(long id, CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        return await context.Manuscripts.AsNoTracking().Where(m => m.Id == id)
            .Select(m => (int?)m.Revision).SingleOrDefaultAsync(cancellationToken);
    }
}
