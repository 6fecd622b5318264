using System.Buffers;
using System.Text;

namespace Hengji.Dossiers;

/// <summary>
/// A text reduced to its letters and digits, so that two texts differing only in spaces, punctuation or width of
/// digits are the same.
/// </summary>
internal static class CanonicalText
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,；;。！!？?：:\n");

    public static string Of(string? text)
    {
        if (text is null)
        {
            return string.Empty;
        }

        var canonical = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                canonical.Append(Folded(c));
            }
        }

        return canonical.ToString();
    }

    /// <summary>Whether two texts are the same in letters and digits; two empty ones are not.</summary>
    public static bool Same(string? left, string? right)
    {
        if (left is null || right is null)
        {
            return false;
        }

        int i = 0, j = 0, common = 0;
        while (true)
        {
            while (i < left.Length && !char.IsLetterOrDigit(left[i]))
            {
                i++;
            }

            while (j < right.Length && !char.IsLetterOrDigit(right[j]))
            {
                j++;
            }

            if (i == left.Length || j == right.Length)
            {
                return i == left.Length && j == right.Length && common > 0;
            }

            if (Folded(left[i++]) != Folded(right[j++]))
            {
                return false;
            }

            common++;
        }
    }

    /// <summary>
    /// A 64-bit FNV-1a key of the text from <paramref name="seed"/>, and how many letters and digits it has.
    /// </summary>
    public static (ulong Key, int Length) Key(ReadOnlySpan<char> text, ulong seed = 14695981039346656037)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                seed = unchecked((seed ^ Folded(c)) * 1099511628211);
                length++;
            }
        }

        return (seed, length);
    }

    /// <summary>Length of the clause that begins the text, without its stop.</summary>
    public static int ClauseLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(ClauseEnds);
        return end < 0 ? text.Length : end;
    }

    /// <summary>Half-width and lower case.</summary>
    public static char Folded(char c) => c switch
    {
        >= '！' and <= '～' => char.ToLowerInvariant((char)(c - '！' + '!')),
        _ => char.ToLowerInvariant(c),
    };
}
