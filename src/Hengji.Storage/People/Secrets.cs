using System.Security.Cryptography;

namespace Hengji.Storage.People;

/// <summary>Makes what is told once and kept only as its hash.</summary>
internal static class Secrets
{
    private const int Bytes = 32;

    /// <summary>No 0, O, 1, l or I: it is read from paper and typed.</summary>
    private const string Legible = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private const int PasswordLength = 12;

    /// <summary>A secret for a browser to hold.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>A password for the first sign-in; the rules take it.</summary>
    public static string NewPassword() => $"{RandomNumberGenerator.GetString(Legible, PasswordLength)}-{RandomNumberGenerator.GetInt32(10, 100)}Aa";

    public static string HashOf(string secret) => Columns.Hash(secret);
}
