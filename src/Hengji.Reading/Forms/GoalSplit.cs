namespace Hengji.Reading.Forms;

/// <summary>
/// Parts two goals that run into each other when their columns are gone: the cheapest place where one text ends and
/// the other begins, by sentence ends, widths of wrapped lines, list numbers that start again, and repetition.
/// </summary>
internal static class GoalSplit
{
    private const double OneMissing = 4;
    private const double NoSentenceEnd = 2.5;
    private const double SentenceEndInside = 0.4;
    private const double RaggedLine = 0.12;
    private const double RaggedMost = 2;
    private const double ListRestarts = -4;
    private const double ListBegins = -2;
    private const double ListCut = 2;
    private const double Repeats = -6;

    /// <summary>Beyond this no goal was ever written; a whole document has run together.</summary>
    private const int MostLines = 120;

    /// <summary>How many of the lines belong to the first goal, and how sure that is (0 to 1).</summary>
    public static (int At, double Confidence) Find(List<string> lines)
    {
        if (lines.Count > MostLines)
        {
            return (lines.Count, 0.3);
        }

        if (lines.Count <= 1)
        {
            return (lines.Count, lines.Count == 1 ? 0.6 : 1);
        }

        var best = double.MaxValue;
        var second = double.MaxValue;
        var at = lines.Count;
        for (var k = 0; k <= lines.Count; k++)
        {
            var cost = Cost(lines, k);
            if (cost < best)
            {
                second = best;
                best = cost;
                at = k;
            }
            else if (cost < second)
            {
                second = cost;
            }
        }

        return (at, 1 - (0.5 * Math.Exp(best - second)));
    }

    /// <summary>Whether a text begins with a list number (1. 2、（三）).</summary>
    public static bool IsListNumber(string text)
    {
        var i = 0;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is '(' or '（' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十'))
        {
            i++;
        }

        return i is > 0 and < 4 && i < text.Length && text[i] is '.' or '、' or '．' or ')' or '）'
            && !(i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]));
    }

    private static double Cost(List<string> lines, int k)
    {
        if (k == 0 || k == lines.Count)
        {
            return OneMissing + Ragged(lines, 0, lines.Count);
        }

        var cost = EndsSentence(lines[k - 1]) ? 0 : NoSentenceEnd;
        cost += Ragged(lines, 0, k) + Ragged(lines, k, lines.Count);
        if (IsListNumber(lines[k]) && IsListNumber(lines[0]) && lines[k][0] == lines[0][0])
        {
            cost += ListRestarts;
        }

        else if (IsListNumber(lines[k]))
        {
            // A list begins with its first item; elsewhere the cut would go through it.
            cost += lines[k][0] is '1' or '一' || lines[k] is ['(' or '（', '1' or '一', ..] ? ListBegins : ListCut;
        }

        if (k * 2 == lines.Count && string.Equals(string.Concat(lines.Take(k)), string.Concat(lines.Skip(k)), StringComparison.Ordinal))
        {
            cost += Repeats;
        }

        return cost;
    }

    private static double Ragged(List<string> lines, int from, int to)
    {
        var widest = 0;
        for (var i = from; i < to; i++)
        {
            widest = Math.Max(widest, lines[i].Length);
        }

        double cost = 0;
        for (var i = from; i < to - 1; i++)
        {
            cost += Math.Min(RaggedMost, (widest - lines[i].Length) * RaggedLine);
            cost += EndsSentence(lines[i]) && !(i + 1 < to && IsListNumber(lines[i + 1])) ? SentenceEndInside : 0;
        }

        return cost;
    }

    private static bool EndsSentence(string text) => text.TrimEnd() is [.., '。' or '；' or ';' or '！' or '.' or '”'];
}
