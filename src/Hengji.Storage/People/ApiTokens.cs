using Hengji.Journal;
using Hengji.People;
using Hengji.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.People;

/// <summary>A token as its owner sees it; the secret itself is nowhere.</summary>
/// <param name="Id">Number.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="Ending">The last characters of its secret.</param>
/// <param name="Scopes">What it may be used for.</param>
/// <param name="CreatedAt">When, in UTC.</param>
/// <param name="ExpiresAt">Until when, in UTC.</param>
/// <param name="UsedAt">When it was last used, in UTC, to five minutes; null when never.</param>
public sealed record ApiTokenLine(
    long Id, string Name, string Ending, IReadOnlyList<ApiScope> Scopes, DateTime CreatedAt, DateTime ExpiresAt, DateTime? UsedAt);

/// <summary>Why no token was made.</summary>
public enum TokenFault
{
    /// <summary>The name is blank, too long or one of a token in use.</summary>
    BadName,

    /// <summary>No scope was chosen.</summary>
    NoScope,

    /// <summary>It would end before it began, or last longer than a year.</summary>
    BadTerm,

    /// <summary>The account has as many as it may.</summary>
    TooMany,
}

/// <summary>A token made.</summary>
/// <param name="Fault">Why none was; null when one was.</param>
/// <param name="Secret">What the program sends; told this once.</param>
public sealed record TokenResult(TokenFault? Fault, string? Secret = null);

/// <summary>
/// Tokens (访问令牌) by which programs act for an account: shown once, kept as their hash. A token never does more than its
/// owner's roles allow at the time, and only what its scopes name.
/// </summary>
/// <param name="store">Where accounts are.</param>
/// <param name="time">Tells when.</param>
public sealed class ApiTokens(Store store, TimeProvider time)
{
    /// <summary>Begins every token, so that one left lying somewhere is known for what it is.</summary>
    public const string Prefix = "hengji_";

    /// <summary>Tokens in use an account may have.</summary>
    public const int Most = 20;

    /// <summary>Days a token lasts at most.</summary>
    public const int LongestDays = 366;

    private const int LongestName = 60;

    private const int EndingLength = 4;

    private static readonly TimeSpan UsedEvery = TimeSpan.FromMinutes(5);

    /// <summary>Makes a token for the account of who signed in.</summary>
    /// <param name="who">The owner, signed in by a browser.</param>
    /// <param name="name">What it shall be called.</param>
    /// <param name="scopes">What it may be used for.</param>
    /// <param name="days">For how many days.</param>
    /// <param name="by">How the act is signed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<TokenResult> MakeAsync(
        SignedIn who, string name, IReadOnlyCollection<ApiScope> scopes, int days, Signature by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(who);
        ArgumentNullException.ThrowIfNull(scopes);
        var called = (Columns.Text(name) ?? string.Empty).Trim();
        if (who.Scopes is not null)
        {
            throw new InvalidOperationException("A token makes no tokens.");
        }

        if (called.Length is 0 or > LongestName)
        {
            return new TokenResult(TokenFault.BadName);
        }

        if (scopes.Count == 0)
        {
            return new TokenResult(TokenFault.NoScope);
        }

        if (days is < 1 or > LongestDays)
        {
            return new TokenResult(TokenFault.BadTerm);
        }

        var account = who.Person.AccountId ?? throw new InvalidOperationException("Tokens belong to accounts.");
        return await store.Database.WriteAsync(
            async context =>
            {
                var now = time.GetUtcNow().UtcDateTime;
                var inUse = await context.ApiTokens.Where(t => t.AccountId == account && t.RevokedAt == null && t.ExpiresAt > now)
                    .Select(t => t.Name).ToListAsync(cancellationToken);
                if (inUse.Contains(called, StringComparer.Ordinal))
                {
                    return new TokenResult(TokenFault.BadName);
                }

                if (inUse.Count >= Most)
                {
                    return new TokenResult(TokenFault.TooMany);
                }

                var secret = Prefix + Secrets.New();
                var row = new ApiTokenRow
                {
                    AccountId = account,
                    Name = called,
                    SecretHash = Secrets.HashOf(secret),
                    Ending = secret[^EndingLength..],
                    Scopes = Columns.Barred(scopes.Distinct().Order().Select(s => s.Code())),
                    CreatedAt = now,
                    ExpiresAt = now.AddDays(days),
                };
                context.Add(row);
                await context.SaveChangesAsync(cancellationToken);
                await JournalAsync(context, by, "token", row, cancellationToken);
                return new TokenResult(null, secret);
            },
            cancellationToken);
    }

    /// <summary>Whose token this is; null when there is none such, or it is over, or its owner is no longer let in.</summary>
    public async Task<SignedIn?> FindAsync(string secret, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(secret);
        if (!secret.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var hash = Secrets.HashOf(secret);
        var now = time.GetUtcNow().UtcDateTime;
        await using var context = store.Database.Unlimited().NewContext();
        var found = await (
            from token in context.ApiTokens.AsNoTracking()
            where token.SecretHash == hash && token.RevokedAt == null && token.ExpiresAt > now
            join account in context.Accounts.AsNoTracking() on token.AccountId equals account.Id
            where !account.IsDisabled
            select new { token, account }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        if (found.token.UsedAt is not { } used || now - used > UsedEvery)
        {
            await context.ApiTokens.Where(t => t.Id == found.token.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(t => t.UsedAt, now), cancellationToken);
        }

        var grants = await Sessions.GrantsAsync(context, found.account.Id, cancellationToken);
        return new SignedIn(
            new Person(found.account.Id, found.account.DisplayName, grants),
            found.account.UserName ?? string.Empty,
            0,
            found.account.MustChangePassword,
            found.account.CodeKey is not null)
        {
            Scopes = ScopesOf(found.token),
            TokenId = found.token.Id,
        };
    }

    /// <summary>The tokens of an account that are in use, newest first.</summary>
    public async Task<IReadOnlyList<ApiTokenLine>> ListAsync(long accountId, CancellationToken cancellationToken = default)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await using var context = store.Database.Unlimited().NewContext();
        var rows = await context.ApiTokens.AsNoTracking()
            .Where(t => t.AccountId == accountId && t.RevokedAt == null && t.ExpiresAt > now)
            .OrderByDescending(t => t.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(t => new ApiTokenLine(t.Id, t.Name, t.Ending, ScopesOf(t), t.CreatedAt, t.ExpiresAt, t.UsedAt))];
    }

    /// <summary>Ends a token of an account; false when it is none of its, or ended before.</summary>
    public Task<bool> RevokeAsync(long accountId, long tokenId, Signature by, CancellationToken cancellationToken = default) =>
        store.Database.WriteAsync(
            async context =>
            {
                var row = await context.ApiTokens.SingleOrDefaultAsync(
                    t => t.Id == tokenId && t.AccountId == accountId && t.RevokedAt == null, cancellationToken);
                if (row is null)
                {
                    return false;
                }

                row.RevokedAt = time.GetUtcNow().UtcDateTime;
                await JournalAsync(context, by, "token-revoke", row, cancellationToken);
                return true;
            },
            cancellationToken);

    private static IReadOnlyList<ApiScope> ScopesOf(ApiTokenRow row) => [.. Columns.Unbarred(row.Scopes).Select(ApiScopes.Named).OfType<ApiScope>()];

    private Task<JournalEntry> JournalAsync(HengjiContext context, Signature by, string act, ApiTokenRow token, CancellationToken cancellationToken) =>
        JournalWriter.AppendAsync(
            context,
            time.GetUtcNow().UtcDateTime,
            by,
            act,
            subject: $"account:{Columns.Number(token.AccountId)}",
            before: null,
            after: new { token.Name, token.Ending, Scopes = Columns.Unbarred(token.Scopes), token.ExpiresAt },
            cancellationToken);
}
