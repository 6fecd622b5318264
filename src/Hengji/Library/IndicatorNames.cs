using System.Text;
using Hengji.Targets;

namespace Hengji.Library;

/// <summary>
/// When two names mean one indicator: width, case, spaces, punctuation, a number in a list, a year and a unit in brackets
/// make no difference (1.培训人数（人） and 2025年培训人数).
/// </summary>
public static class IndicatorNames
{
    /// <summary>No unit in brackets is longer.</summary>
    private const int LongestUnit = 4;

    /// <summary>The name as the library knows it, which is its own key; empty when nothing of it is left.</summary>
    public static string KeyOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = Once(name);
        while (Once(key) is { Length: > 0 } shorter && shorter.Length < key.Length)
        {
            key = shorter;
        }

        return key;
    }

    /// <summary>Places in a name, as written, that a search finds; empty where it finds none or asks for none.</summary>
    public static IReadOnlySet<int> Find(string name, string? search)
    {
        ArgumentNullException.ThrowIfNull(name);
        int[] places = [.. Enumerable.Range(0, name.Length).Where(at => IsKept(name[at]))];
        char[] kept = [.. places.Select(at => Fold(name[at]))];
        uint[] initials = [.. kept.Select(PinyinInitials.MaskOf)];
        var found = new HashSet<int>();
        foreach (var word in SearchIndex.WordsOf(search))
        {
            found.UnionWith(word.PlacesIn(kept, initials).Select(at => places[at]));
        }

        return found;
    }

    /// <summary>A character as names are compared by it.</summary>
    public static char Fold(char c) => char.ToLowerInvariant(Glyphs.Fold(c));

    /// <summary>Whether a character tells one name from another.</summary>
    internal static bool IsKept(char c) => Glyphs.Fold(c) is var folded && (char.IsLetterOrDigit(folded) || folded is '%' or '≥' or '≤' or '.');

    private static string Once(string name)
    {
        var text = Trimmed(name);
        var key = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (YearAt(text, at) is var year and > 0)
            {
                at += year - 1;
            }
            else if (IsKept(text[at]))
            {
                key.Append(Fold(text[at]));
            }
        }

        // A name that is nothing but a year or a number is told by it.
        return key.Length > 0 ? key.ToString() : string.Concat(name.Where(IsKept).Select(Fold));
    }

    private static string Trimmed(string name)
    {
        var text = name.Trim();
        var start = 0;
        while (start < text.Length && start < 3 && Glyphs.IsDigit(Glyphs.Fold(text[start])))
        {
            start++;
        }

        if (start > 0 && start < text.Length && text[start] is '.' or '、' or '．' or ')' or '）'
            && (start + 1 >= text.Length || !Glyphs.IsDigit(Glyphs.Fold(text[start + 1]))))
        {
            text = text[(start + 1)..];
        }

        return UnitInBracketsAt(text) is var open and > 0 ? text[..open] : text;
    }

    /// <summary>Where a unit in brackets at the end begins; 0 when there is none.</summary>
    private static int UnitInBracketsAt(string text)
    {
        if (text.Length == 0 || Glyphs.Fold(text[^1]) != ')')
        {
            return 0;
        }

        var open = text.LastIndexOfAny(['(', '（']);
        var inside = open < 0 ? string.Empty : text[(open + 1)..^1].Trim();
        if (open <= 0 || inside.Length is 0 or > LongestUnit)
        {
            return 0;
        }

        var folded = new char[inside.Length];
        Glyphs.Fold(inside, folded);
        return Units.TryRead(folded, 0, out _, out var end) && end == folded.Length ? open : 0;
    }

    /// <summary>Length of a year at a place (2025年度); 0 when there is none.</summary>
    private static int YearAt(string text, int at)
    {
        if (at + 4 >= text.Length || text[at + 4] != '年' || (at > 0 && char.IsAsciiDigit(text[at - 1])))
        {
            return 0;
        }

        for (var i = at; i < at + 4; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return 0;
            }
        }

        return at + 5 < text.Length && text[at + 5] == '度' ? 6 : 5;
    }
}
