using Hengji.Journal;
using Hengji.People;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.People;

/// <summary>Why an administrator's act was refused.</summary>
public enum AdministrationFault
{
    /// <summary>The role it needs is not held.</summary>
    NotYours,

    /// <summary>The name is blank, too long or taken.</summary>
    BadName,

    /// <summary>There is no such account, organisation or grant.</summary>
    NotFound,

    /// <summary>An organisation of this kind does not stand there.</summary>
    BadPlace,

    /// <summary>The account holds a role that does not go with this one (三员分立).</summary>
    RolesApart,

    /// <summary>Nobody gives, takes or unlocks for himself.</summary>
    OwnAccount,

    /// <summary>Accounts exist already.</summary>
    AlreadyBegun,

    /// <summary>The password breaks the rules.</summary>
    BadPassword,
}

/// <summary>What an administrator's act came to.</summary>
/// <param name="Fault">Why it was refused; null when done.</param>
/// <param name="Password">A password for the first sign-in, told once; null unless one was made.</param>
public sealed record AdministrationResult(AdministrationFault? Fault, string? Password = null)
{
    public bool IsDone => Fault is null;
}

/// <summary>
/// What administrators do. The system administrator makes organisations and accounts without rights; the security
/// administrator gives and takes rights, unlocks and resets; neither does the other's work.
/// </summary>
/// <param name="store">Where.</param>
/// <param name="time">Tells when.</param>
public sealed class PeopleAdministration(Store store, TimeProvider time)
{
    private const int LongestName = 60;

    /// <summary>Adds an organisation under another; projects that bear its name become its own.</summary>
    public Task<AdministrationResult> AddOrganisationAsync(
        Person person, long? parentId, OrganisationKind kind, string name, Signature by, CancellationToken cancellationToken = default) =>
        ActAsync(person, Role.SystemAdministrator, context => OrganisationActs.AddAsync(context, time, parentId, kind, Even(name), by, cancellationToken), cancellationToken);

    /// <summary>Adds an account without any role, and tells its first password.</summary>
    public Task<AdministrationResult> AddAccountAsync(
        Person person, string userName, string displayName, Signature by, CancellationToken cancellationToken = default) =>
        ActAsync(
            person,
            Role.SystemAdministrator,
            async context =>
            {
                if (Even(userName) is not { Length: > 0 } user || Even(displayName) is not { Length: > 0 } display
                    || await AccountManager.Over(context).FindByNameAsync(user) is not null)
                {
                    return new AdministrationResult(AdministrationFault.BadName);
                }

                var password = Secrets.NewPassword();
                var account = await WriteAsync(context, time, user, display, password, mustChange: true);
                await JournalAsync(context, by, "account-add", account.Id, new { Name = user, Person = display }, cancellationToken);
                return new AdministrationResult(null, password);
            },
            cancellationToken);

    /// <summary>Lets an account in no more, or again; its sessions end.</summary>
    public Task<AdministrationResult> DisableAsync(
        Person person, long accountId, bool isDisabled, Signature by, CancellationToken cancellationToken = default) =>
        OnAccountAsync(
            person,
            Role.SystemAdministrator,
            accountId,
            async (context, account) =>
            {
                account.IsDisabled = isDisabled;
                await AccountManager.Over(context).UpdateAsync(account);
                await EndSessionsAsync(context, accountId, cancellationToken);
                await JournalAsync(context, by, isDisabled ? "account-disable" : "account-enable", accountId, new { Name = account.UserName }, cancellationToken);
                return new AdministrationResult(null);
            },
            cancellationToken);

    /// <summary>Unlocks an account and gives it a password for one sign-in; a second factor is asked for no more.</summary>
    public Task<AdministrationResult> ResetAsync(Person person, long accountId, Signature by, CancellationToken cancellationToken = default) =>
        OnAccountAsync(
            person,
            Role.SecurityAdministrator,
            accountId,
            async (context, account) =>
            {
                var password = Secrets.NewPassword();
                var manager = AccountManager.Over(context);
                account.PasswordHash = AccountManager.Hasher.HashPassword(account, password);
                account.MustChangePassword = true;
                account.CodeKey = null;
                account.CodeStep = null;
                account.LockoutEnd = null;
                account.AccessFailedCount = 0;
                await manager.UpdateSecurityStampAsync(account);
                await EndSessionsAsync(context, accountId, cancellationToken);
                // Who has the password back has not the programs back.
                var now = time.GetUtcNow().UtcDateTime;
                await context.ApiTokens.Where(t => t.AccountId == accountId && t.RevokedAt == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(t => t.RevokedAt, now), cancellationToken);
                await JournalAsync(context, by, "account-reset", accountId, new { Name = account.UserName }, cancellationToken);
                return new AdministrationResult(null, password);
            },
            cancellationToken);

    /// <summary>Gives an account a role in an organisation.</summary>
    public Task<AdministrationResult> GiveAsync(
        Person person, long accountId, Role role, long organisationId, Signature by, CancellationToken cancellationToken = default) =>
        OnAccountAsync(
            person,
            Role.SecurityAdministrator,
            accountId,
            async (context, account) =>
            {
                var organisation = await context.Organisations.SingleOrDefaultAsync(o => o.Id == organisationId, cancellationToken);
                var held = await context.Grants.Where(g => g.AccountId == accountId).ToListAsync(cancellationToken);
                if (organisation is null || held.Any(g => g.Role == role && g.OrganisationId == organisationId))
                {
                    return new AdministrationResult(AdministrationFault.NotFound);
                }

                if (held.Any(g => !g.Role.GoesWith(role)))
                {
                    return new AdministrationResult(AdministrationFault.RolesApart);
                }

                context.Add(new GrantRow { AccountId = accountId, Role = role, OrganisationId = organisationId });
                await JournalAsync(
                    context, by, "role-give", accountId, new { Name = account.UserName, Role = role.ToString(), Organisation = organisation.Name }, cancellationToken);
                return new AdministrationResult(null);
            },
            cancellationToken);

    /// <summary>Takes a role from an account.</summary>
    public Task<AdministrationResult> TakeAsync(
        Person person, long accountId, long grantId, Signature by, CancellationToken cancellationToken = default) =>
        OnAccountAsync(
            person,
            Role.SecurityAdministrator,
            accountId,
            async (context, account) =>
            {
                if (await context.Grants.SingleOrDefaultAsync(g => g.Id == grantId && g.AccountId == accountId, cancellationToken) is not { } grant)
                {
                    return new AdministrationResult(AdministrationFault.NotFound);
                }

                context.Remove(grant);
                await JournalAsync(
                    context, by, "role-take", accountId, new { Name = account.UserName, Role = grant.Role.ToString() }, cancellationToken);
                return new AdministrationResult(null);
            },
            cancellationToken);

    internal static async Task<AccountRow> WriteAsync(
        HengjiContext context, TimeProvider time, string userName, string displayName, string password, bool mustChange, bool isDemo = false)
    {
        var account = new AccountRow
        {
            UserName = userName,
            DisplayName = displayName,
            MustChangePassword = mustChange,
            IsDemo = isDemo,
            CreatedAt = time.GetUtcNow().UtcDateTime,
        };
        var made = await AccountManager.Over(context).CreateAsync(account, password);
        return made.Succeeded ? account : throw new InvalidOperationException(string.Join(' ', made.Errors.Select(e => e.Description)));
    }

    /// <summary>A name as typed, its blanks evened; empty when it is too long.</summary>
    internal static string Even(string? name)
    {
        var even = string.Join(' ', (Columns.Text(name) ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return even.Length > LongestName || even.Any(char.IsControl) ? string.Empty : even;
    }

    private Task<AdministrationResult> OnAccountAsync(
        Person person,
        Role role,
        long accountId,
        Func<HengjiContext, AccountRow, Task<AdministrationResult>> act,
        CancellationToken cancellationToken) =>
        ActAsync(
            person,
            role,
            async context => person.AccountId == accountId
                ? new AdministrationResult(AdministrationFault.OwnAccount)
                : await context.Accounts.SingleOrDefaultAsync(a => a.Id == accountId, cancellationToken) is { } account
                    ? await act(context, account)
                    : new AdministrationResult(AdministrationFault.NotFound),
            cancellationToken);

    private async Task<AdministrationResult> ActAsync(
        Person person, Role role, Func<HengjiContext, Task<AdministrationResult>> act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.IsAny(role)
            ? await store.Database.WriteAsync(act, cancellationToken)
            : new AdministrationResult(AdministrationFault.NotYours);
    }

    private Task<int> EndSessionsAsync(HengjiContext context, long accountId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return context.Sessions.Where(s => s.AccountId == accountId && s.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now), cancellationToken);
    }

    private Task<JournalEntry> JournalAsync(HengjiContext context, Signature by, string act, long accountId, object after, CancellationToken cancellationToken) =>
        JournalWriter.AppendAsync(
            context, time.GetUtcNow().UtcDateTime, by, act, $"account:{Columns.Number(accountId)}", before: null, after, cancellationToken);
}
