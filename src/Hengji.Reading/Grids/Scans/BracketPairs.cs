namespace Hengji.Reading.Grids.Scans;

/// <summary>
/// A bracket is closed by one of its own width. Recognition tells widths by room, and at the end of a line there is none;
/// over the lines of a cell the pair tells.
/// </summary>
internal static class BracketPairs
{
    private const char WideOpen = '（';
    private const char WideClose = '）';

    /// <summary>The text with as many letters, each closing bracket as wide as the one it closes.</summary>
    public static string Settle(string text)
    {
        if (!text.AsSpan().ContainsAny("()（）"))
        {
            return text;
        }

        var letters = text.ToCharArray();
        var open = new Stack<char>();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] is '(' or WideOpen)
            {
                open.Push(letters[i]);
            }
            else if (letters[i] is ')' or WideClose && open.TryPop(out var opened))
            {
                letters[i] = opened == WideOpen ? WideClose : ')';
            }
        }

        return new string(letters);
    }
}
