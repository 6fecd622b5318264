using System.Data.Common;
using Hengji.Review;
using Hengji.Review.Neighbours;
using Hengji.Targets;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Imports;

/// <summary>
/// Finds what must be reviewed after filings came, were superseded or were corrected, by the groups that were kept when all
/// were last reviewed.
/// </summary>
internal sealed class ChangedFilings(Database database, DbTransaction transaction, RuleCatalog catalog)
{
    /// <summary>So many changes at once are an import of many forms: reviewing everything is no dearer.</summary>
    private const int MostChanges = 64;

    private const int MostTouched = 500;

    private const int MostNeeded = 6_000;

    /// <summary>
    /// What findings of today hang on besides the forms: rules and norms, how forms are grouped, and the very build of the
    /// program, as a newer one may find more under the same catalogue.
    /// </summary>
    public static string Under(RuleCatalog catalog) =>
        $"{catalog.Hash}:{Columns.Number(FormGroups.Edition)}:{typeof(RuleCatalog).Module.ModuleVersionId:N}";

    /// <summary>The scope; null when everything must be reviewed.</summary>
    /// <param name="corrected">Latest filings whose records were changed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ReviewScope?> FindAsync(IReadOnlyCollection<long> corrected, CancellationToken cancellationToken)
    {
        var under = Under(catalog);
        await using var context = database.NewContext(transaction);
        var isSame = await context.FilingGroups.AnyAsync(cancellationToken)
            && !await context.FilingGroups.AnyAsync(g => g.Under != under, cancellationToken);
        var added = await context.Filings.Where(f => f.IsLatest && !context.FilingGroups.Any(g => g.FilingId == f.Id))
            .OrderBy(f => f.Id).Select(f => f.Id).Take(MostChanges + 1).ToListAsync(cancellationToken);
        if (!isSame || added.Count + corrected.Count > MostChanges)
        {
            return null;
        }

        var unchanged = new List<KnownForm>();
        var before = new Dictionary<long, KnownForm>();
        var kept = context.FilingGroups.AsNoTracking().OrderBy(g => g.FilingId).Select(g => new
        {
            g.FilingId,
            g.Department,
            g.Groups,
            IsLatest = context.Filings.Any(f => f.Id == g.FilingId && f.IsLatest),
        });
        await foreach (var row in kept.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var known = new KnownForm(row.FilingId, FormGroups.Unpack(row.Groups), row.Department);
            if (row.IsLatest && !corrected.Contains(row.FilingId))
            {
                unchanged.Add(known);
            }
            else
            {
                before.Add(row.FilingId, known);
            }
        }

        var after = await AfterAsync(context, [.. added, .. corrected], cancellationToken);
        List<FormChange> changes =
        [
            .. before.Values.Select(b => new FormChange(b, after.GetValueOrDefault(b.Id))),
            .. after.Values.Where(a => !before.ContainsKey(a.Id)).Select(a => new FormChange(null, a)),
        ];
        if (changes.Count > MostChanges)
        {
            return null;
        }

        var scope = ReviewScope.Of(unchanged, changes);
        return scope.Touched.Count > MostTouched || scope.Needed.Count > MostNeeded ? null : scope;
    }

    /// <summary>A latest filing as it stands now.</summary>
    public static KnownForm Known(long filingId, PerformanceTarget target) =>
        new(filingId, FormGroups.Of(target), Columns.Text(target.CompetentDepartment));

    private static async Task<Dictionary<long, KnownForm>> AfterAsync(HengjiContext context, long[] filings, CancellationToken cancellationToken)
    {
        var readings = await context.Filings.AsNoTracking().Where(f => filings.Contains(f.Id) && f.IsLatest)
            .Select(f => new { f.Id, Reading = f.Detail!.Corrected ?? f.Detail.Reading }).ToListAsync(cancellationToken);
        return readings.ToDictionary(r => r.Id, r => Known(r.Id, RecordJson.TargetOf(r.Reading)));
    }
}
