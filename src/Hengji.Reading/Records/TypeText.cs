using Hengji.Reading.Forms.Layouts;

namespace Hengji.Reading.Records;

/// <summary>
/// Reads the ticked types of a project. Boxes stand before or behind their words, and are printed as □ ☑ √, markup,
/// or what recognition makes of them.
/// </summary>
internal static class TypeText
{
    private enum Mark
    {
        None,
        Empty,
        Ticked,
    }

    /// <returns>The ticked types in printed order, and in Chinese what is doubtful, if anything.</returns>
    public static (IReadOnlyList<string> Types, string? Doubt) Read(string text)
    {
        var (words, marks) = Parse(text);
        if (marks.TrueForAll(m => m == Mark.None))
        {
            // No boxes: what is written is meant, unless the whole choice is printed.
            return words.Count <= 2 && !IsChoice(words)
                ? (words, null)
                : ([], $"“{text.Trim()}”的勾选框未能保留下来，项目类别记为空，请核对原件。");
        }

        var leading = marks[0] != Mark.None;
        var trailing = marks[words.Count] != Mark.None;
        var offset = leading && !trailing ? 0 : 1;
        var types = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            if (marks[i + offset] == Mark.Ticked)
            {
                types.Add(words[i]);
            }
        }

        return (types, null);
    }

    /// <summary>Words, and the marks before, between and behind them (one more than words).</summary>
    private static (List<string> Words, List<Mark> Marks) Parse(string text)
    {
        var words = new List<string>();
        var marks = new List<Mark> { Mark.None };
        var i = 0;
        while (i < text.Length)
        {
            if (MarkOf(text, i, words.Count > 0) is { } mark)
            {
                marks[^1] = marks[^1] == Mark.Ticked || mark == Mark.Ticked ? Mark.Ticked : mark;
                i++;
                continue;
            }

            if (EndOfEmptyBrackets(text, i) is var end and > 0)
            {
                marks[^1] = marks[^1] == Mark.Ticked ? Mark.Ticked : Mark.Empty;
                i = end;
                continue;
            }

            if (char.IsWhiteSpace(text[i]) || text[i] is '、' or ',' or '，' or ';' or '；' or '/' or '(' or ')' or '（' or '）' or '[' or ']' or '【' or '】')
            {
                i++;
                continue;
            }

            var word = Word(text, ref i);
            words.Add(word);
            marks.Add(Mark.None);
        }

        return (words, marks);
    }

    /// <summary>（ ）: brackets with nothing in them are a box nobody ticked; 0 when none begin here.</summary>
    private static int EndOfEmptyBrackets(string text, int i)
    {
        if (text[i] is not ('(' or '（' or '[' or '【'))
        {
            return 0;
        }

        var close = i + 1;
        while (close < text.Length && char.IsWhiteSpace(text[close]))
        {
            close++;
        }

        return close < text.Length && text[close] is ')' or '）' or ']' or '】' ? close + 1 : 0;
    }

    private static string Word(string text, ref int i)
    {
        // The longest known type that stands here, even when a line end broke it.
        var rest = text.AsSpan(i);
        string? best = null;
        var length = 0;
        foreach (var type in LayoutLibrary.Standard.ProjectTypes)
        {
            if ((best is null || type.Length > best.Length) && Matches(rest, type) is > 0 and var taken)
            {
                best = type;
                length = taken;
            }
        }

        if (best is not null)
        {
            i += length;
            return best;
        }

        var start = i;
        while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not ('、' or ',' or '，' or '；' or ';') && MarkOf(text, i, true) is null)
        {
            i++;
        }

        if (i == start)
        {
            i++;
        }

        return text[start..i];
    }

    /// <summary>How much of the text spells the type, blanks inside allowed; 0 when it does not.</summary>
    private static int Matches(ReadOnlySpan<char> text, string type)
    {
        var k = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == type[k])
            {
                k++;
                if (k == type.Length)
                {
                    return i + 1;
                }
            }
            else if (!char.IsWhiteSpace(text[i]) || k == 0)
            {
                return 0;
            }
        }

        return 0;
    }

    private static Mark? MarkOf(string text, int i, bool afterWord)
    {
        switch (text[i])
        {
            case '☑' or '√' or '✓' or '✔' or '■' or '☒' or '●' or '\uF052' or '\uF0FE':
                return Mark.Ticked;
            case '□' or '☐' or '○' or '◻' or '▢' or '\uF0A3' or '\uF06F' or '口':
                return Mark.Empty;
            case 'R' or 'V' or 'v':
                // Wingdings prints the ticked box with the code of R.
                return i + 1 == text.Length || !char.IsAsciiLetter(text[i + 1]) ? Mark.Ticked : null;
            case '0' or 'O':
                return afterWord && (i + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[i + 1])) ? Mark.Empty : null;
            default:
                return null;
        }
    }

    /// <summary>Several words of one choice side by side: printed, not chosen.</summary>
    private static bool IsChoice(List<string> words) =>
        words.Count >= 2 && words.TrueForAll(w => w is "专项资金" or "经常性项目" or "一次性项目" or "新增项目" or "延续项目");
}
