using Hengji.People;

namespace Hengji.Storage.People;

/// <summary>Who a request comes from.</summary>
/// <param name="Person">The person, with the roles held now.</param>
/// <param name="UserName">What is typed to sign in.</param>
/// <param name="SessionId">The sign-in.</param>
/// <param name="MustChangePassword">Nothing else is open until the password was replaced.</param>
/// <param name="HasCode">Whether a second factor is asked for at sign-in.</param>
public sealed record SignedIn(Person Person, string UserName, long SessionId, bool MustChangePassword, bool HasCode)
{
    /// <summary>What the token by which a program asks may be used for; null for somebody at a browser.</summary>
    public IReadOnlyList<ApiScope>? Scopes { get; init; }

    /// <summary>The token; null at a browser.</summary>
    public long? TokenId { get; init; }
}

/// <summary>What a sign-in came to.</summary>
public enum SignInOutcome
{
    Done,

    /// <summary>No such account, wrong password or code: which of them is not told.</summary>
    Refused,

    /// <summary>The password is right; the six digits are asked for.</summary>
    CodeAsked,

    /// <summary>Too many wrong passwords; for a while nothing is taken.</summary>
    Locked,
}

/// <summary>The answer to a sign-in.</summary>
/// <param name="Outcome">What it came to.</param>
/// <param name="Secret">What the browser keeps; null unless done.</param>
public sealed record SignInResult(SignInOutcome Outcome, string? Secret = null);

/// <summary>A sign-in as its owner and the security administrator see it.</summary>
/// <param name="Id">Number.</param>
/// <param name="BegunAt">When, in UTC.</param>
/// <param name="SeenAt">When something was last asked for, in UTC, to five minutes.</param>
/// <param name="Origin">Network address.</param>
/// <param name="Agent">What the browser calls itself.</param>
public sealed record SessionLine(long Id, DateTime BegunAt, DateTime SeenAt, string Origin, string Agent);
