namespace Hengji.Scans.Recognition;

/// <summary>
/// Tells wide punctuation from narrow. The network sees shapes, which are the same; what differs is the room a mark
/// takes between its neighbours.
/// </summary>
internal static class PunctuationWidths
{
    private const string Narrow = "(),:;!?";
    private const string Wide = "（），：；！？";

    /// <summary>Marks that stand side by side are set closer by some programs, so that the room between them tells nothing.</summary>
    private const string Marks = Narrow + Wide + "。、“”‘’《》";

    private const double WideMark = 1;
    private const double NarrowMark = 0.34;
    private const double Blank = 0.27;

    /// <param name="letters">The letters of one line, from left to right.</param>
    public static List<ScannedLetter> Settle(IReadOnlyList<ScannedLetter> letters)
    {
        var result = letters.ToList();
        var step = Step(result);
        var open = new Stack<int>();
        for (var i = 0; i < result.Count; i++)
        {
            if (Kind(result[i].Text) is not (>= 0 and var kind))
            {
                continue;
            }

            var wide = IsRoomy(result, i, step) ?? (kind > 1 && step > 0) || Wide.Contains(result[i].Text, StringComparison.Ordinal);
            if (kind == 0)
            {
                open.Push(i);
            }
            else if (kind == 1 && open.TryPop(out var begun))
            {
                // A pair is of one kind; at the end of a line only the opening one has room to tell.
                wide = Wide.Contains(result[begun].Text, StringComparison.Ordinal);
            }

            result[i] = result[i] with { Text = (wide ? Wide : Narrow)[kind].ToString() };
        }

        return result;
    }

    private static int Kind(string letter) => letter.Length != 1 ? -1 : Math.Max(Narrow.IndexOf(letter[0], StringComparison.Ordinal), Wide.IndexOf(letter[0], StringComparison.Ordinal));

    /// <summary>Whether the neighbours stand as far apart as around a wide mark; null when there is nothing to measure.</summary>
    private static bool? IsRoomy(List<ScannedLetter> letters, int at, double step)
    {
        var (before, after) = (letters.FindLastIndex(Math.Max(0, at - 1), at, l => !IsBlank(l)), letters.FindIndex(at + 1, l => !IsBlank(l)));
        if (step <= 0 || before < 0 || before == at || after < 0 || IsMark(letters[before]) || IsMark(letters[after]))
        {
            return null;
        }

        var room = (Middle(letters[after]) - Middle(letters[before])) / step;
        var neighbours = Half(letters[before]) + Half(letters[after]);
        return room > neighbours + ((WideMark + NarrowMark + (Blank * (IsLatin(letters[before]) ? 1 : after - before - 2))) / 2);
    }

    private static bool IsMark(ScannedLetter letter) => Marks.Contains(letter.Text, StringComparison.Ordinal);

    private static double Half(ScannedLetter letter) => IsLatin(letter) ? 0.26 : 0.5;

    private static bool IsLatin(ScannedLetter letter) => letter.Text is [< '\u0080', ..];

    private static bool IsBlank(ScannedLetter letter) => string.IsNullOrWhiteSpace(letter.Text);

    /// <summary>The usual distance from one Chinese letter to the next; 0 when the line has too few.</summary>
    private static double Step(List<ScannedLetter> letters)
    {
        var steps = new List<double>();
        for (var i = 1; i < letters.Count; i++)
        {
            if (IsChinese(letters[i - 1]) && IsChinese(letters[i]))
            {
                steps.Add(Middle(letters[i]) - Middle(letters[i - 1]));
            }
        }

        steps.Sort();
        return steps.Count < 2 ? 0 : steps[steps.Count / 2];
    }

    private static double Middle(ScannedLetter letter) => (letter.Left + letter.Right) / 2;

    private static bool IsChinese(ScannedLetter letter) => letter.Text is [>= '\u4E00' and <= '\u9FFF'];
}
