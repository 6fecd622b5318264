using Hengji.Journal;
using Hengji.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.People;

/// <summary>What a change of one's own password came to.</summary>
/// <param name="IsDone">Whether it was changed.</param>
/// <param name="Fault">What is wrong with the new one; null when the old one was wrong or it was changed.</param>
public sealed record PasswordChange(bool IsDone, PasswordFault? Fault = null);

/// <summary>What people do to their own account: password and second factor.</summary>
/// <param name="store">Where accounts are.</param>
/// <param name="time">Tells when.</param>
public sealed class OwnAccount(Store store, TimeProvider time)
{
    /// <summary>Replaces the password; every other session of the account ends.</summary>
    public async Task<PasswordChange> ChangePasswordAsync(
        SignedIn who, string old, string next, Signature by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(who);
        if (PasswordRules.Fault(who.UserName, next) is { } fault)
        {
            return new PasswordChange(false, fault);
        }

        return await store.Database.WriteAsync(
            async context =>
            {
                var manager = AccountManager.Over(context);
                var account = await context.Accounts.SingleAsync(a => a.Id == who.Person.AccountId, cancellationToken);
                if (AccountManager.Hasher.VerifyHashedPassword(account, account.PasswordHash ?? string.Empty, old) == PasswordVerificationResult.Failed
                    || string.Equals(old, next, StringComparison.Ordinal))
                {
                    return new PasswordChange(false);
                }

                account.PasswordHash = AccountManager.Hasher.HashPassword(account, next);
                account.MustChangePassword = false;
                await manager.UpdateSecurityStampAsync(account);
                var now = time.GetUtcNow().UtcDateTime;
                await context.Sessions.Where(s => s.AccountId == account.Id && s.Id != who.SessionId && s.EndedAt == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now), cancellationToken);
                await JournalAsync(context, who, by, "password", cancellationToken);
                return new PasswordChange(true);
            },
            cancellationToken);
    }

    /// <summary>Asks for a second factor from now on, when the code shows that the authenticator has the secret.</summary>
    public async Task<bool> AddCodeAsync(SignedIn who, string key, string code, Signature by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(who);
        return OneTimeCode.StepOf(key, code, time.GetUtcNow(), usedStep: null) is { } step
            && await store.Database.WriteAsync(
                async context =>
                {
                    await context.Accounts.Where(a => a.Id == who.Person.AccountId).ExecuteUpdateAsync(
                        set => set.SetProperty(a => a.CodeKey, key).SetProperty(a => a.CodeStep, step), cancellationToken);
                    await JournalAsync(context, who, by, "second-factor", cancellationToken);
                    return true;
                },
                cancellationToken);
    }

    private Task<JournalEntry> JournalAsync(HengjiContext context, SignedIn who, Signature by, string act, CancellationToken cancellationToken) =>
        JournalWriter.AppendAsync(
            context,
            time.GetUtcNow().UtcDateTime,
            by,
            act,
            subject: $"account:{Columns.Number(who.Person.AccountId ?? 0)}",
            before: null,
            after: new { Name = who.UserName },
            cancellationToken);
}
