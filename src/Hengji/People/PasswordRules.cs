namespace Hengji.People;

/// <summary>Why a password is not taken.</summary>
public enum PasswordFault
{
    TooShort,

    /// <summary>Longer than anything typed; hashing it would only be work.</summary>
    TooLong,

    /// <summary>Letters, digits and signs are not mixed enough.</summary>
    TooPlain,

    /// <summary>It holds the name one signs in by.</summary>
    HoldsName,
}

/// <summary>What a password must be.</summary>
public static class PasswordRules
{
    /// <summary>Characters at least.</summary>
    public const int Shortest = 10;

    public const int Longest = 128;

    /// <summary>Of small letters, capitals, digits and others, so many kinds at least.</summary>
    public const int Kinds = 3;

    /// <summary>What is wrong with a password; null when nothing is.</summary>
    public static PasswordFault? Fault(string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        if (password.Length is < Shortest or > Longest)
        {
            return password.Length < Shortest ? PasswordFault.TooShort : PasswordFault.TooLong;
        }

        var kinds = new[]
        {
            password.Any(char.IsAsciiLetterLower),
            password.Any(char.IsAsciiLetterUpper),
            password.Any(char.IsAsciiDigit),
            password.Any(c => !char.IsAsciiLetterOrDigit(c)),
        }.Count(has => has);
        return kinds < Kinds ? PasswordFault.TooPlain
            : userName.Length > 0 && password.Contains(userName, StringComparison.OrdinalIgnoreCase) ? PasswordFault.HoldsName
            : null;
    }
}
