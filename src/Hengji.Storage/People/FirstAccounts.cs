using Hengji.Journal;
using Hengji.People;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.People;

/// <summary>An account to begin with.</summary>
/// <param name="UserName">What is typed to sign in.</param>
/// <param name="DisplayName">The person.</param>
/// <param name="Role">The role held.</param>
/// <param name="Organisation">Where, by name.</param>
/// <param name="Password">The password.</param>
public sealed record FirstAccount(string UserName, string DisplayName, Role Role, string Organisation, string Password);

/// <summary>The accounts a store begins with: the three administrators, or a demo with one account a role.</summary>
/// <param name="store">Where.</param>
/// <param name="time">Tells when.</param>
public sealed class FirstAccounts(Store store, TimeProvider time)
{
    /// <summary>The one password of the demo, shown to everyone.</summary>
    public const string DemoPassword = "Hengji-2026";

    private const string Town = "青溪镇";
    private const string Department = "青溪镇经济发展和财政主管部门";

    /// <summary>The demo's accounts, one a role, as the sign-in page shows them. The unit of the clerk is chosen from what was imported.</summary>
    public static IReadOnlyList<FirstAccount> Demo(string unit) =>
    [
        new("clerk", "陈小满", Role.Clerk, unit, DemoPassword),
        new("department", "李敏", Role.DepartmentReviewer, Department, DemoPassword),
        new("finance", "周砚秋", Role.FinanceReviewer, Town, DemoPassword),
        new("approver", "沈立", Role.Approver, Town, DemoPassword),
        new("auditor", "何静", Role.Auditor, Town, DemoPassword),
        new("system", "吴钧", Role.SystemAdministrator, Town, DemoPassword),
        new("security", "郑宁", Role.SecurityAdministrator, Town, DemoPassword),
        new("audit", "冯远", Role.AuditAdministrator, Town, DemoPassword),
    ];

    /// <summary>Makes the demo's organisations and accounts, when there is no account yet; the units are those whose forms are kept.</summary>
    /// <returns>Whether they were made.</returns>
    public async Task<bool> MakeDemoAsync(Signature by, CancellationToken cancellationToken = default) =>
        await store.Database.WriteAsync(
            async context =>
            {
                if (await context.Accounts.AnyAsync(cancellationToken))
                {
                    return false;
                }

                var units = await context.Filings.Where(f => f.IsLatest && f.ImplementingUnit != null)
                    .GroupBy(f => f.ImplementingUnit!).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key)
                    .ToListAsync(cancellationToken);
                var names = units.Select(PeopleAdministration.Even)
                    .Where(u => u.Length > 0 && u is not (Town or Department)).Distinct(StringComparer.Ordinal).DefaultIfEmpty("青溪镇城乡建设服务中心").ToList();
                var town = await OrganisationActs.WriteAsync(context, null, OrganisationKind.Division, Town, cancellationToken);
                var department = await OrganisationActs.WriteAsync(context, town.Id, OrganisationKind.Department, Department, cancellationToken);
                var organisations = new Dictionary<string, long>(StringComparer.Ordinal) { [Town] = town.Id, [Department] = department.Id };
                foreach (var name in names)
                {
                    organisations[name] = (await OrganisationActs.WriteAsync(context, department.Id, OrganisationKind.Unit, name, cancellationToken)).Id;
                }

                await WriteAsync(context, Demo(names[0]), organisations, isDemo: true, by, cancellationToken);
                return true;
            },
            cancellationToken);

    /// <summary>Sets up the division and its three administrators, when there is no account yet.</summary>
    /// <param name="division">Name of the division.</param>
    /// <param name="administrators">System, security and audit administrator; their organisation is the division.</param>
    /// <param name="by">Who, from where.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<AdministrationResult> BeginAsync(
        string division, IReadOnlyList<FirstAccount> administrators, Signature by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(administrators);
        var name = PeopleAdministration.Even(division);
        if (name.Length == 0
            || administrators.Any(a => a.UserName.Length == 0 || a.DisplayName.Length == 0)
            || administrators.Select(a => a.UserName.ToUpperInvariant()).Distinct(StringComparer.Ordinal).Count() < administrators.Count)
        {
            return new AdministrationResult(AdministrationFault.BadName);
        }

        if (administrators.Any(a => PasswordRules.Fault(a.UserName, a.Password) is not null))
        {
            return new AdministrationResult(AdministrationFault.BadPassword);
        }

        return await store.Database.WriteAsync(
            async context =>
            {
                if (await context.Accounts.AnyAsync(cancellationToken))
                {
                    return new AdministrationResult(AdministrationFault.AlreadyBegun);
                }

                var row = await OrganisationActs.WriteAsync(context, null, OrganisationKind.Division, name, cancellationToken);
                var organisations = new Dictionary<string, long>(StringComparer.Ordinal) { [name] = row.Id };
                await WriteAsync(context, [.. administrators.Select(a => a with { Organisation = name })], organisations, isDemo: false, by, cancellationToken);
                return new AdministrationResult(null);
            },
            cancellationToken);
    }

    private async Task WriteAsync(
        HengjiContext context,
        IReadOnlyList<FirstAccount> accounts,
        Dictionary<string, long> organisations,
        bool isDemo,
        Signature by,
        CancellationToken cancellationToken)
    {
        foreach (var first in accounts)
        {
            var account = await PeopleAdministration.WriteAsync(
                context, time, first.UserName, first.DisplayName, first.Password, mustChange: false, isDemo);
            context.Add(new GrantRow { AccountId = account.Id, Role = first.Role, OrganisationId = organisations[first.Organisation] });
            await JournalWriter.AppendAsync(
                context,
                time.GetUtcNow().UtcDateTime,
                by,
                "account-add",
                $"account:{Columns.Number(account.Id)}",
                before: null,
                after: new { Name = first.UserName, Person = first.DisplayName, Role = first.Role.ToString() },
                cancellationToken);
        }
    }
}
