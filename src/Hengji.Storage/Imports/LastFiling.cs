using Hengji.Actions;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Imports;

/// <summary>What the store last heard of a project.</summary>
internal sealed record LastFiling(
    string IdentityHash, ProjectRow Project, long FilingId, int Version, string RecordHash, Tally Tally)
{
    public long ProjectId => Project.Id;

    /// <summary>The last filings of the projects of these identities, by identity; unknown ones are missing.</summary>
    public static async Task<Dictionary<string, LastFiling>> FindAsync(
        HengjiContext context, string[] identities, CancellationToken cancellationToken)
    {
        var known = await context.Filings.AsNoTracking()
            .Where(f => f.IsLatest && identities.Contains(f.Project!.IdentityHash))
            .Select(f => new LastFiling(
                f.Project!.IdentityHash,
                f.Project,
                f.Id,
                f.Version,
                f.RecordHash,
                new Tally(f.Errors, f.Warnings, f.Hints, f.Doubts, f.Lost, f.Repaired)))
            .ToListAsync(cancellationToken);
        return known.ToDictionary(f => f.IdentityHash, StringComparer.Ordinal);
    }
}
