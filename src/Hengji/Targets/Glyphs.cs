namespace Hengji.Targets;

/// <summary>
/// Signs as the grammar sees them: full-width forms and look-alikes folded, one character for one, so that a place in
/// the folded text is the same place in the text as written.
/// </summary>
internal static class Glyphs
{
    public static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = Fold(text[i]);
        }
    }

    /// <summary>The full-width comma stays: it separates, while the half-width one may stand inside 1,008.</summary>
    public static char Fold(char c) => c switch
    {
        '~' => '-',
        < '\u0080' => c,
        '\u00A0' or '\u3000' => ' ',
        '，' => '，',
        >= '\uFF01' and <= '\uFF5D' => (char)(c - 0xFEE0),
        '～' or '—' or '–' or '―' or '−' or '─' => '-',
        '≧' or '⩾' => '≥',
        '≦' or '⩽' => '≤',
        '═' or '＝' => '=',
        '﹪' => '%',
        '×' or '✕' => '*',
        '【' or '〔' or '［' => '[',
        '】' or '〕' or '］' => ']',
        _ => c,
    };

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLatin(char c) => (char)(c | 0x20) is >= 'a' and <= 'z';

    /// <summary>Whether a noun may hold the character.</summary>
    public static bool IsWordCharacter(char c) => c is >= '\u4E00' and <= '\u9FFF' || IsLatin(c) || (c > '\u007F' && char.IsLetter(c));

    public static bool IsSpace(char c) => c is ' ' or '\t';

    public static int SkipSpaces(ReadOnlySpan<char> s, int at)
    {
        while (at < s.Length && IsSpace(s[at]))
        {
            at++;
        }

        return at;
    }
}
