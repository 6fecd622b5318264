using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hengji.People;

/// <summary>
/// The six digits an authenticator shows as second factor: RFC 6238 with SHA-1 and steps of 30 seconds, which every
/// authenticator understands.
/// </summary>
public static class OneTimeCode
{
    private const int StepSeconds = 30;
    private const int Modulus = 1_000_000;
    private const int KeyBytes = 20;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new secret, in base 32 as authenticators take it.</summary>
    public static string NewKey()
    {
        var bits = RandomNumberGenerator.GetBytes(KeyBytes);
        var key = new StringBuilder();
        for (var bit = 0; bit < bits.Length * 8; bit += 5)
        {
            var index = 0;
            for (var i = bit; i < bit + 5; i++)
            {
                index = (index << 1) | ((bits[i / 8] >> (7 - (i % 8))) & 1);
            }

            key.Append(Alphabet[index]);
        }

        return key.ToString();
    }

    /// <summary>Whether a text is a secret as <see cref="NewKey"/> makes them.</summary>
    public static bool IsKey(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == KeyBytes * 8 / 5 && text.All(Alphabet.Contains);
    }

    /// <summary>The step a code was made for, one step of clock error either way allowed; null when it is none of them.</summary>
    /// <param name="key">The secret.</param>
    /// <param name="code">Six digits as typed.</param>
    /// <param name="now">The time.</param>
    /// <param name="usedStep">The last step a code was taken for; the same or an earlier code is not taken again.</param>
    public static long? StepOf(string key, string code, DateTimeOffset now, long? usedStep)
    {
        ArgumentNullException.ThrowIfNull(code);
        var typed = Encoding.ASCII.GetBytes(string.Concat(code.Where(c => !char.IsWhiteSpace(c))));
        var current = now.ToUnixTimeSeconds() / StepSeconds;
        for (var step = current - 1; step <= current + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(At(key, step)), typed))
            {
                return usedStep is { } used && step <= used ? null : step;
            }
        }

        return null;
    }

    /// <summary>What an authenticator shows at a time.</summary>
    public static string At(string key, DateTimeOffset time) => At(key, time.ToUnixTimeSeconds() / StepSeconds);

    /// <summary>The address that authenticators take as text or picture.</summary>
    public static string Address(string account, string key) =>
        $"otpauth://totp/Hengji:{Uri.EscapeDataString(account)}?secret={key}&issuer=Hengji";

    private static string At(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // RFC 6238 as authenticators implement it; HMAC does not rest on collisions.
        var hash = HMACSHA1.HashData(Bytes(key), counter);
#pragma warning restore CA5350
        var offset = hash[^1] & 0xF;
        var number = (BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset)) & int.MaxValue) % Modulus;
        return number.ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string key)
    {
        var bytes = new byte[key.Length * 5 / 8];
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            var index = Alphabet.IndexOf(key[bit / 5], StringComparison.Ordinal);
            bytes[bit / 8] |= (byte)(((index >> (4 - (bit % 5))) & 1) << (7 - (bit % 8)));
        }

        return bytes;
    }
}
