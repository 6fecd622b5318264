using Hengji.Journal;
using Hengji.People;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.People;

/// <summary>Adds organisations, and finds whose a form is.</summary>
internal static class OrganisationActs
{
    public static async Task<AdministrationResult> AddAsync(
        HengjiContext context, TimeProvider time, long? parentId, OrganisationKind kind, string name, Signature by, CancellationToken cancellationToken)
    {
        var tree = await PeopleQueries.TreeAsync(context, cancellationToken);
        if (name.Length == 0 || tree.All.Any(o => string.Equals(o.Name, name, StringComparison.Ordinal)))
        {
            return new AdministrationResult(AdministrationFault.BadName);
        }

        var parent = parentId is { } id ? tree[id] : null;
        if (!OrganisationTree.MayStandUnder(kind, parent?.Kind) || (parentId is null && tree.Division is not null))
        {
            return new AdministrationResult(AdministrationFault.BadPlace);
        }

        var row = await WriteAsync(context, parentId, kind, name, cancellationToken);
        await JournalWriter.AppendAsync(
            context,
            time.GetUtcNow().UtcDateTime,
            by,
            "organisation-add",
            $"organisation:{Columns.Number(row.Id)}",
            before: null,
            after: new { Name = name, Kind = kind.ToString(), Under = parent?.Name },
            cancellationToken);
        return new AdministrationResult(null);
    }

    /// <summary>Writes an organisation; projects without one whose latest form bears its name become its own.</summary>
    public static async Task<OrganisationRow> WriteAsync(
        HengjiContext context, long? parentId, OrganisationKind kind, string name, CancellationToken cancellationToken)
    {
        var row = new OrganisationRow { ParentId = parentId, Kind = kind, Name = name };
        context.Add(row);
        await context.SaveChangesAsync(cancellationToken);
        var own = context.Filings.Where(f => f.IsLatest && f.ImplementingUnit == name).Select(f => f.ProjectId);
        await context.Projects.Where(p => p.OrganisationId == null && own.Contains(p.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.OrganisationId, row.Id), cancellationToken);
        return row;
    }
}
