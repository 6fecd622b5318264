namespace Hengji.Review.Words;

/// <summary>Finds data of persons that must not be disclosed: mobile numbers and identity numbers.</summary>
internal static class PersonalData
{
    private const int PhoneLength = 11;
    private const int IdentityLength = 18;

    private static ReadOnlySpan<int> Weights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>What kind of number it is and the number; null when the text has none.</summary>
    public static (string Kind, string Number)? First(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                continue;
            }

            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            var length = end - at;
            if (length == PhoneLength && text[at] == '1' && text[at + 1] is >= '3' and <= '9')
            {
                return ("手机号码", text[at..end]);
            }

            var whole = length == IdentityLength - 1 && end < text.Length && text[end] is 'X' or 'x' ? length + 1 : length;
            if (whole == IdentityLength && IsIdentity(text.AsSpan(at, whole)))
            {
                return ("身份证号码", text.Substring(at, whole));
            }

            at = end;
        }

        return null;
    }

    /// <summary>The check character of GB 11643.</summary>
    private static bool IsIdentity(ReadOnlySpan<char> number)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += (number[i] - '0') * Weights[i];
        }

        return char.ToUpperInvariant(number[^1]) == "10X98765432"[sum % 11];
    }
}
