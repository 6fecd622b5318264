using Hengji.Storage.Rows;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Hengji.Storage.People;

/// <summary>ASP.NET Core Identity over a context of ours: how passwords are hashed and when an account locks.</summary>
internal static class AccountManager
{
    /// <summary>Wrong passwords until an account locks.</summary>
    public const int MostFailures = 5;

    /// <summary>How long it stays locked.</summary>
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    public static PasswordHasher<AccountRow> Hasher { get; } = new();

    public static UserManager<AccountRow> Over(HengjiContext context)
    {
        var options = Options.Create(new IdentityOptions
        {
            Lockout = new LockoutOptions
            {
                AllowedForNewUsers = true,
                MaxFailedAccessAttempts = MostFailures,
                DefaultLockoutTimeSpan = LockedFor,
            },
        });
        var store = new UserOnlyStore<AccountRow, HengjiContext, long, IdentityUserClaim<long>, IdentityUserLogin<long>, IdentityUserToken<long>>(context);
        return new UserManager<AccountRow>(
            store,
            options,
            Hasher,
            [],
            [],
            new UpperInvariantLookupNormalizer(),
            new IdentityErrorDescriber(),
            NoServices.Instance,
            NullLogger<UserManager<AccountRow>>.Instance);
    }

    /// <summary>Identity asks for optional services; there are none.</summary>
    private sealed class NoServices : IServiceProvider
    {
        public static NoServices Instance { get; } = new();

        public object? GetService(Type serviceType) => null;
    }
}
