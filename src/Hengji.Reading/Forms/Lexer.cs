using Hengji.Reading.Grids;
using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>
/// Takes cells apart into labels and texts. A cell is usually one or the other; damaged documents put a stack of
/// labels, a label and its value, or a whole form into one cell.
/// </summary>
internal sealed class Lexer(LabelLexicon lexicon, GlueTrie glue)
{
    /// <summary>Labels of one box may be broken by blanks into this many words.</summary>
    private const int WordsOfLabel = 4;

    /// <summary>A label printed with a blank after each letter.</summary>
    private const int LettersOfLabel = 14;

    /// <summary>A cell with so many labels holds a whole form on one line: there each word stands for itself.</summary>
    private const int LabelsOfOneLine = 6;

    private const int LongestQuote = 4000;

    public TokenRow Row(GridRow row, int ordinal)
    {
        if (row.Cells.Count == 0)
        {
            return new TokenRow(ordinal, row.Line, [], 0, row.Ruled);
        }

        var tokens = new List<Token>(row.Cells.Count);
        foreach (var cell in row.Cells)
        {
            if (!cell.IsBlank)
            {
                Take(cell, ordinal, row.Ruled, tokens);
            }
        }

        return new TokenRow(ordinal, row.Line, tokens, row.Cells.Count, row.Ruled);
    }

    private void Take(Cell cell, int row, bool ruled, List<Token> tokens)
    {
        var text = cell.Text;
        if (lexicon.Find(text, repair: true) is { } whole)
        {
            tokens.Add(LabelToken(cell, 0, text.Length, row, ruled, whole));
            return;
        }

        var blank = text.AsSpan().IndexOfAny(' ', '\n', '\u3000') >= 0 || text.Contains('\u00A0', StringComparison.Ordinal);
        if (blank && Words(cell, row, ruled, tokens))
        {
            return;
        }

        TakeGlued(cell, 0, text.Length, row, ruled, tokens);
    }

    /// <summary>Looks for labels among the words of a cell; leaves no token behind when there is none.</summary>
    private bool Words(Cell cell, int row, bool ruled, List<Token> tokens)
    {
        var text = cell.Text;
        var words = WordsOf(text);
        var oneLine = IsOneLine(text, words);
        var found = false;
        var textStart = -1;
        var before = tokens.Count;
        for (var i = 0; i < words.Count;)
        {
            var (hit, length) = LabelAt(text, words, i, oneLine);
            if (hit is not { } label)
            {
                if (oneLine)
                {
                    TakeGlued(cell, words[i].Start, words[i].End, row, ruled, tokens);
                }
                else
                {
                    textStart = textStart < 0 ? words[i].Start : textStart;
                }

                i++;
                continue;
            }

            found = true;
            if (textStart >= 0)
            {
                TakeGlued(cell, textStart, words[i - 1].End, row, ruled, tokens);
                textStart = -1;
            }

            tokens.Add(LabelToken(cell, words[i].Start, words[i + length - 1].End - words[i].Start, row, ruled, label));
            i += length;
        }

        if (!found)
        {
            tokens.RemoveRange(before, tokens.Count - before);
            return false;
        }

        if (textStart >= 0)
        {
            TakeGlued(cell, textStart, words[^1].End, row, ruled, tokens);
        }

        return true;
    }

    private bool IsOneLine(string text, List<(int Start, int End)> words)
    {
        var labels = 0;
        for (var i = 0; i < words.Count && labels < LabelsOfOneLine;)
        {
            var (hit, length) = LabelAt(text, words, i, repair: false);
            labels += hit is null ? 0 : 1;
            i += Math.Max(1, length);
        }

        return labels >= LabelsOfOneLine;
    }

    private (LabelHit? Hit, int Words) LabelAt(string text, List<(int Start, int End)> words, int at, bool repair)
    {
        for (var n = Math.Min(LettersOfLabel, words.Count - at); n >= 1; n--)
        {
            // So many words only where each is a letter: 项 目 资 金 （ 万 元 ）.
            if (n > WordsOfLabel && !AreLetters(words, at, n))
            {
                continue;
            }

            var span = text.AsSpan(words[at].Start, words[at + n - 1].End - words[at].Start);
            if (span.Length <= LabelLexicon.LongestText
                && lexicon.Find(span, repair && n == 1) is { Match: not LabelMatch.Bare } hit
                && hit.Label != FormLabel.Aside
                && (n == 1 || hit.Label != FormLabel.Title || BeginsTitle(span)))
            {
                return (hit, n);
            }
        }

        return (null, 0);
    }

    private static bool AreLetters(List<(int Start, int End)> words, int at, int count)
    {
        for (var i = at; i < at + count; i++)
        {
            if (words[i].End - words[i].Start > 2)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What stands before a title is not part of it, though it may end like one together with it.</summary>
    private static bool BeginsTitle(ReadOnlySpan<char> words) =>
        words.Length <= 40 && (words.StartsWith("财政", StringComparison.Ordinal) || words.StartsWith("项目", StringComparison.Ordinal) || words.StartsWith("预算", StringComparison.Ordinal)
            || words.StartsWith("部门", StringComparison.Ordinal) || words.StartsWith("绩效", StringComparison.Ordinal));

    private List<(int Start, int End)> WordsOf(string text)
    {
        var words = new List<(int, int)>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && start < 0 && text[i] == '"')
            {
                // What a spreadsheet put in quotes is one word, its blanks included.
                var close = text.AsSpan(i + 1, Math.Min(LongestQuote, text.Length - i - 1)).IndexOf('"');
                if (close > 0)
                {
                    words.Add((i + 1, i + 1 + close));
                    i += close + 1;
                    continue;
                }
            }

            var blank = i == text.Length || char.IsWhiteSpace(text[i]);
            if (blank && start >= 0 && !GoesOn(text, start, i))
            {
                words.Add((start, i));
                start = -1;
            }
            else if (!blank && start < 0)
            {
                start = i;
            }
        }

        return words;
    }

    /// <summary>
    /// Whether a blank stands inside a word: within a number (9857. 34), after a list number (1. ) or a colon (指标1: ).
    /// </summary>
    private bool GoesOn(string text, int start, int blank)
    {
        var next = blank;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next == text.Length || next - blank > 1)
        {
            return false;
        }

        var last = text[blank - 1];
        return (last == '.' && blank - start >= 2 && char.IsAsciiDigit(text[blank - 2]) && char.IsAsciiDigit(text[next]))
            || (last == '第' && blank - start == 1 && char.IsAsciiDigit(text[next]))
            || (text[start] is '第' or '共' && char.IsAsciiDigit(last) && text[next] == '页')
            || (blank - start <= 4 && last is '.' or '、' or '．' or ')' or '）' && GoalSplit.IsListNumber(text[start..blank]))
            || (last is ':' or '：' && text.AsSpan(start, blank - start).StartsWith("指标", StringComparison.Ordinal) && !LabelFollows(text, next));
    }

    /// <summary>A numbered row left blank is followed by the next label, not by a name.</summary>
    private bool LabelFollows(string text, int at)
    {
        var rest = text.AsSpan(at, Math.Min(LabelLexicon.LongestText, text.Length - at));
        var end = rest.IndexOf(' ');
        var word = end < 0 ? rest : rest[..end];
        return word.StartsWith("指标", StringComparison.Ordinal) || lexicon.Find(word, repair: false) is not null || lexicon.IsBeginning(word);
    }

    /// <summary>A text, taken apart where it begins with a label that its value was glued to.</summary>
    private void TakeGlued(Cell cell, int start, int end, int row, bool ruled, List<Token> tokens)
    {
        while (start < end)
        {
            var span = cell.Text.AsSpan(start, end - start);
            var mark = Numbered(span);
            if (glue.Leading(span[mark..]) is not { } led || led.Length == span.Length)
            {
                break;
            }

            start += mark;
            var length = led.Length + Counter(span[(mark + led.Length)..], led.Label);
            tokens.Add(LabelToken(cell, start, length, row, ruled, new LabelHit(led.Label, LabelMatch.Exact, led.Payload)));
            start += length;
            while (start < end && (char.IsWhiteSpace(cell.Text[start]) || cell.Text[start] is ':' or '：'))
            {
                start++;
            }

            // What was glued once is glued again: the value ends where the next label of the form begins.
            var next = glue.Next(cell.Text.AsSpan(start, end - start));
            if (next > 0)
            {
                var value = ListMark.Before(cell.Text.AsSpan(start, next));
                if (!cell.Text.AsSpan(start, value).IsWhiteSpace())
                {
                    tokens.Add(TextToken(cell, start, value, row, ruled));
                }

                start += next;
            }
        }

        if (start < end)
        {
            var last = cell.Text.AsSpan(start, end - start);
            tokens.Add(lexicon.Find(last, repair: false) is { Match: LabelMatch.Exact } hit
                ? LabelToken(cell, start, end - start, row, ruled, hit)
                : TextToken(cell, start, end - start, row, ruled));
        }
    }

    /// <summary>The length of a list number that stands before a label (2.质量指标：…); 0 when no label with its colon follows.</summary>
    private int Numbered(ReadOnlySpan<char> text)
    {
        var mark = ListMark.At(text);
        if (mark == 0 || glue.Leading(text[mark..]) is not { } led)
        {
            return 0;
        }

        var rest = text[(mark + led.Length)..];
        rest = rest[Counter(rest, led.Label)..].TrimStart();
        return rest is [':' or '：', ..] ? mark : 0;
    }

    /// <summary>The length of the number that a label of the tree is counted by (数量指标1：…).</summary>
    private static int Counter(ReadOnlySpan<char> text, FormLabel label)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return label is >= FormLabel.OutputDimension and <= FormLabel.ServiceSatisfaction
            && digits is > 0 and <= 2 && digits < text.Length && text[digits] is ':' or '：' ? digits : 0;
    }

    private static Token LabelToken(Cell cell, int start, int length, int row, bool ruled, LabelHit hit) =>
        new(cell, cell.Text.Substring(start, length), cell.Part(start, length), row, ruled)
        {
            Label = hit.Label,
            Match = hit.Match,
            Payload = hit.Payload,
            At = start,
        };

    private static Token TextToken(Cell cell, int start, int length, int row, bool ruled)
    {
        while (length > 0 && char.IsWhiteSpace(cell.Text[start + length - 1]))
        {
            length--;
        }

        return new Token(cell, cell.Text.Substring(start, length), cell.Part(start, length), row, ruled) { At = start };
    }
}
