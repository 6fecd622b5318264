using Hengji.Review;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Queries;

/// <summary>Finds the projects of the other forms that findings compare with.</summary>
internal static class OtherForms
{
    /// <summary>The number of each project that is here and that the context lets be seen; one that was renamed since is not found.</summary>
    public static async Task<IReadOnlyDictionary<OtherForm, long>> FindAsync(
        HengjiContext context, IReadOnlyList<Finding> findings, CancellationToken cancellationToken)
    {
        var found = new Dictionary<OtherForm, long>();
        foreach (var other in findings.SelectMany(f => f.Others).Distinct())
        {
            var (year, name, unit) = (other.Year, Columns.Text(other.ProjectName), Columns.Text(other.Unit));
            var project = name is null ? null : await context.Filings.AsNoTracking()
                .Where(f => f.IsLatest && f.Year == year && f.ProjectName == name && f.ImplementingUnit == unit)
                .OrderBy(f => f.ProjectId).Select(f => (long?)f.ProjectId).FirstOrDefaultAsync(cancellationToken);
            if (project is { } id)
            {
                found.Add(other, id);
            }
        }

        return found;
    }
}
