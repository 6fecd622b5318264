using Hengji.Journal;
using Hengji.People;
using Hengji.Storage.Rows;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.People;

/// <summary>Signing in and out, and who a browser's secret belongs to.</summary>
/// <param name="store">Where accounts are.</param>
/// <param name="time">Tells when.</param>
public sealed class Sessions(Store store, TimeProvider time)
{
    /// <summary>A session nothing was asked of for so long has ended.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    /// <summary>No session lasts longer, whatever is asked of it.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private const int LongestAgent = 200;

    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    /// <summary>Verified against when there is no such account, so that the answer takes as long.</summary>
    private static readonly string NobodysHash = AccountManager.Hasher.HashPassword(new AccountRow(), Secrets.New());

    /// <summary>Signs in; failures are counted and journalled.</summary>
    /// <param name="userName">As typed.</param>
    /// <param name="password">As typed.</param>
    /// <param name="code">The six digits; null when none were typed.</param>
    /// <param name="origin">Network address.</param>
    /// <param name="agent">What the browser calls itself.</param>
    public async Task<SignInResult> SignInAsync(
        string userName, string password, string? code, string origin, string agent, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        // Hashing takes long on purpose, and is done before the one writer's turn is taken.
        var isRight = await VerifyAsync(userName, password, cancellationToken);
        return await store.Database.WriteAsync(
            async context =>
            {
                var manager = AccountManager.Over(context);
                var account = await manager.FindByNameAsync(userName);
                if (account is null || account.IsDisabled)
                {
                    return new SignInResult(SignInOutcome.Refused);
                }

                var by = new Signature(account.DisplayName, origin);
                if (await manager.IsLockedOutAsync(account))
                {
                    return new SignInResult(SignInOutcome.Locked);
                }

                if (!isRight)
                {
                    return await FailAsync(context, manager, account, by, cancellationToken);
                }

                if (account.CodeKey is { } key)
                {
                    if (string.IsNullOrWhiteSpace(code))
                    {
                        return new SignInResult(SignInOutcome.CodeAsked);
                    }

                    if (OneTimeCode.StepOf(key, code, time.GetUtcNow(), account.CodeStep) is not { } step)
                    {
                        return await FailAsync(context, manager, account, by, cancellationToken);
                    }

                    account.CodeStep = step;
                }

                await manager.ResetAccessFailedCountAsync(account);
                await manager.UpdateAsync(account);
                var secret = Secrets.New();
                var now = time.GetUtcNow().UtcDateTime;
                context.Add(new SessionRow
                {
                    AccountId = account.Id,
                    SecretHash = Secrets.HashOf(secret),
                    BegunAt = now,
                    SeenAt = now,
                    Origin = Columns.Text(origin) ?? string.Empty,
                    Agent = Columns.Text(agent.Length > LongestAgent ? agent[..LongestAgent] : agent) ?? string.Empty,
                });
                await JournalAsync(context, by, "sign-in", account, cancellationToken);
                return new SignInResult(SignInOutcome.Done, secret);
            },
            cancellationToken);
    }

    /// <summary>Who holds this secret; null when the session has ended or the account is no longer let in.</summary>
    public async Task<SignedIn?> FindAsync(string secret, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(secret);
        var hash = Secrets.HashOf(secret);
        var now = time.GetUtcNow().UtcDateTime;
        await using var context = store.Database.Unlimited().NewContext();
        var found = await (
            from session in context.Sessions.AsNoTracking()
            where session.SecretHash == hash && session.EndedAt == null
            join account in context.Accounts.AsNoTracking() on session.AccountId equals account.Id
            where !account.IsDisabled
            select new { session, account }).SingleOrDefaultAsync(cancellationToken);
        if (found is null || now - found.session.SeenAt > Idle || now - found.session.BegunAt > Longest)
        {
            return null;
        }

        if (now - found.session.SeenAt > SeenEvery)
        {
            await context.Sessions.Where(s => s.Id == found.session.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now), cancellationToken);
        }

        var grants = await GrantsAsync(context, found.account.Id, cancellationToken);
        return new SignedIn(
            new Person(found.account.Id, found.account.DisplayName, grants),
            found.account.UserName ?? string.Empty,
            found.session.Id,
            found.account.MustChangePassword,
            found.account.CodeKey is not null);
    }

    /// <summary>The sessions of an account that have not ended, newest first.</summary>
    public async Task<IReadOnlyList<SessionLine>> ListAsync(long accountId, CancellationToken cancellationToken = default)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var idleSince = now - Idle;
        var begunSince = now - Longest;
        await using var context = store.Database.Unlimited().NewContext();
        return await context.Sessions.AsNoTracking()
            .Where(s => s.AccountId == accountId && s.EndedAt == null && s.SeenAt >= idleSince && s.BegunAt >= begunSince)
            .OrderByDescending(s => s.Id)
            .Select(s => new SessionLine(s.Id, s.BegunAt, s.SeenAt, s.Origin, s.Agent))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Ends one session of an account; false when it is none of its.</summary>
    public async Task<bool> EndAsync(long accountId, long sessionId, Signature by, CancellationToken cancellationToken = default) =>
        await store.Database.WriteAsync(
            async context =>
            {
                var now = time.GetUtcNow().UtcDateTime;
                var ended = await context.Sessions.Where(s => s.Id == sessionId && s.AccountId == accountId && s.EndedAt == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now), cancellationToken);
                if (ended == 0)
                {
                    return false;
                }

                var account = await context.Accounts.SingleAsync(a => a.Id == accountId, cancellationToken);
                await JournalAsync(context, by, "sign-out", account, cancellationToken);
                return true;
            },
            cancellationToken);

    /// <summary>The roles of an account, with what they reach in the tree as it is now.</summary>
    internal static async Task<IReadOnlyList<Grant>> GrantsAsync(HengjiContext context, long accountId, CancellationToken cancellationToken)
    {
        var held = await context.Grants.AsNoTracking().Where(g => g.AccountId == accountId).OrderBy(g => g.Id).ToListAsync(cancellationToken);
        var tree = await PeopleQueries.TreeAsync(context, cancellationToken);
        return [.. held.Select(g => new Grant(g.Role, g.OrganisationId, Sight.Under(tree, g.OrganisationId)))];
    }

    private async Task<bool> VerifyAsync(string userName, string password, CancellationToken cancellationToken)
    {
        await using var context = store.Database.Unlimited().NewContext();
        var account = await AccountManager.Over(context).FindByNameAsync(userName);
        cancellationToken.ThrowIfCancellationRequested();
        return password.Length <= PasswordRules.Longest
            && AccountManager.Hasher.VerifyHashedPassword(
                account ?? new AccountRow(), account?.PasswordHash ?? NobodysHash, password) != PasswordVerificationResult.Failed;
    }

    private async Task<SignInResult> FailAsync(
        HengjiContext context, UserManager<AccountRow> manager, AccountRow account, Signature by, CancellationToken cancellationToken)
    {
        await manager.AccessFailedAsync(account);
        var isLocked = await manager.IsLockedOutAsync(account);
        await JournalAsync(context, by, isLocked ? "lock" : "sign-in-refused", account, cancellationToken);
        return new SignInResult(isLocked ? SignInOutcome.Locked : SignInOutcome.Refused);
    }

    private Task<JournalEntry> JournalAsync(HengjiContext context, Signature by, string act, AccountRow account, CancellationToken cancellationToken) =>
        JournalWriter.AppendAsync(
            context,
            time.GetUtcNow().UtcDateTime,
            by,
            act,
            subject: $"account:{Columns.Number(account.Id)}",
            before: null,
            after: new { Name = account.UserName },
            cancellationToken);
}
