using Hengji.Lifecycle;
using Hengji.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Reviews;

/// <summary>Whether a person may review projects: a reviewing role over each, and no hand in filling it in.</summary>
internal static class ReviewRights
{
    private static readonly Role[] Reviewing = [Role.DepartmentReviewer, Role.FinanceReviewer, Role.Approver];

    private static readonly Act[] Filling = [.. Enum.GetValues<Act>().Where(act => act.Part() == Part.Fills)];

    /// <summary>Whether the person may review all of them; anybody may where nobody signs in.</summary>
    public static async Task<bool> AllAsync(
        HengjiContext context, Person? person, IReadOnlyCollection<long> projects, CancellationToken cancellationToken)
    {
        if (person?.AccountId is not { } account)
        {
            return true;
        }

        var organisations = await context.Projects.AsNoTracking().Where(p => projects.Contains(p.Id))
            .Select(p => p.OrganisationId).Distinct().ToListAsync(cancellationToken);
        return organisations.TrueForAll(of => Reviewing.Any(role => person.Holds(role, of)))
            && !await context.ProjectActs.AsNoTracking().AnyAsync(
                act => projects.Contains(act.ProjectId) && act.AccountId == account && Filling.Contains(act.Act), cancellationToken);
    }
}
