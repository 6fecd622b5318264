using Hengji.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.People;

/// <summary>An account as administrators see it.</summary>
/// <param name="Id">Number.</param>
/// <param name="UserName">What is typed to sign in.</param>
/// <param name="DisplayName">The person.</param>
/// <param name="Grants">Roles held, each with its number.</param>
/// <param name="IsDisabled">No longer let in.</param>
/// <param name="LockedUntil">Locked by wrong passwords, until when in UTC; null when not.</param>
/// <param name="HasCode">Whether a second factor is asked for.</param>
/// <param name="IsDemo">Made for the demo.</param>
public sealed record AccountLine(
    long Id, string UserName, string DisplayName, IReadOnlyList<HeldRole> Grants, bool IsDisabled, DateTime? LockedUntil, bool HasCode, bool IsDemo);

/// <summary>A role held.</summary>
/// <param name="GrantId">Number of the grant.</param>
/// <param name="Role">Which.</param>
/// <param name="Organisation">Where.</param>
public sealed record HeldRole(long GrantId, Role Role, string Organisation);

/// <summary>Reads organisations and accounts.</summary>
public sealed class PeopleQueries
{
    private readonly Database _database;

    internal PeopleQueries(Database database) => _database = database.Unlimited();

    /// <summary>Whether anyone can sign in at all.</summary>
    public async Task<bool> AnyAsync(CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        return await context.Accounts.AnyAsync(cancellationToken);
    }

    /// <summary>Whether the accounts are those of a demo, whose passwords everyone is shown.</summary>
    public async Task<bool> IsDemoAsync(CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        return await context.Accounts.AnyAsync(cancellationToken)
            && await context.Accounts.AllAsync(a => a.IsDemo, cancellationToken);
    }

    public async Task<OrganisationTree> TreeAsync(CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        return await TreeAsync(context, cancellationToken);
    }

    /// <summary>The accounts by name.</summary>
    public async Task<IReadOnlyList<AccountLine>> AccountsAsync(CancellationToken cancellationToken = default)
    {
        await using var context = _database.NewContext();
        var accounts = await context.Accounts.AsNoTracking().OrderBy(a => a.UserName).ToListAsync(cancellationToken);
        var grants = await (
            from grant in context.Grants.AsNoTracking()
            join organisation in context.Organisations.AsNoTracking() on grant.OrganisationId equals organisation.Id
            orderby grant.Id
            select new { grant.AccountId, Held = new HeldRole(grant.Id, grant.Role, organisation.Name) }).ToListAsync(cancellationToken);
        var held = grants.ToLookup(g => g.AccountId, g => g.Held);
        return
        [
            .. accounts.Select(a => new AccountLine(
                a.Id,
                a.UserName ?? string.Empty,
                a.DisplayName,
                [.. held[a.Id]],
                a.IsDisabled,
                a.LockoutEnd?.UtcDateTime,
                a.CodeKey is not null,
                a.IsDemo)),
        ];
    }

    internal static async Task<OrganisationTree> TreeAsync(HengjiContext context, CancellationToken cancellationToken)
    {
        var rows = await context.Organisations.AsNoTracking().OrderBy(o => o.Id).ToListAsync(cancellationToken);
        return new OrganisationTree(rows.Select(o => new Organisation(o.Id, o.ParentId, o.Kind, o.Name)));
    }
}
