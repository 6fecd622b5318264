using System.Text;
using Hengji.Dossiers;
using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>Binds the goals: the span of years, the overall goal and the goal of the year.</summary>
internal static class GoalReader
{
    public static void Read(List<Token> tokens, Geometry geometry, Form form)
    {
        if (tokens.Exists(t => t.Is(FormLabel.GoalAchieved)))
        {
            AchievedGoalReader.Read(tokens, geometry, form);
            return;
        }

        Token? overall = null, annual = null;
        var before = new List<Token>();
        var after = new List<Token>();
        foreach (var token in tokens)
        {
            if (token.Is(FormLabel.OverallGoal) && (overall is null || before.Count == 0))
            {
                // Beside the name of the block (总体目标) stands that of the box: 实施期目标（2026年—2028年）.
                overall = token;
                Span(token, token.Payload, form);
            }
            else if (token.Is(FormLabel.AnnualGoal) && annual is null)
            {
                annual = token;
            }
            else if (token.IsText && annual is null)
            {
                if (before.Count > 0 || !Span(token, token.Text, form))
                {
                    before.Add(token);
                }
            }
            else if (token.IsText && !(after.Count == 0 && Span(token, token.Text, form)))
            {
                after.Add(token);
            }

            form.LastLine = Math.Max(form.LastLine, token.EndLine);
        }

        if (before.Count > 0 || overall is null || annual is null)
        {
            Bind(Box.OverallGoal, overall is null ? [] : before, form);
            Bind(Box.AnnualGoal, overall is null ? [.. before, .. after] : after, form);
            return;
        }

        var split = geometry == Geometry.Table ? ByColumn(after, overall, annual) : null;
        var confidence = 1.0;
        if (split is not { } at)
        {
            (at, confidence) = GoalSplit.Find(after.ConvertAll(t => t.Text));
        }

        Bind(Box.OverallGoal, after[..at], form);
        Bind(Box.AnnualGoal, after[at..], form);
        if (confidence < 0.8)
        {
            form.Note(Field.Of(Box.OverallGoal), NoteKind.Doubt, "总目标与年度目标之间没有分界，按句式和行宽分开，请核对。", confidence, after.Select(t => t.Line));
        }
    }

    public static void Bind(Box box, List<Token> texts, Form form)
    {
        if (texts.Count == 0)
        {
            return;
        }

        var goal = new StringBuilder(texts[0].Text);
        foreach (var text in texts.Skip(1))
        {
            goal.Append(Joint(goal[^1], text.Text, ReferenceEquals(text.Cell, texts[0].Cell))).Append(text.Text);
        }

        form.Entries[Field.Of(box)] = new Entry(goal.ToString(), [.. texts.Select(t => t.Trace)]);
    }

    /// <summary>Chinese lines join without a blank; a blank stands where Latin words or list numbers would run together.</summary>
    private static string Joint(char left, string right, bool sameCell) =>
        sameCell || (char.IsAsciiLetterOrDigit(left) && char.IsAsciiLetterOrDigit(right[0]))
            || (GoalSplit.IsListNumber(right) && left is '。' or '；' or ';' or '.')
            ? " "
            : string.Empty;

    /// <summary>
    /// Whether the texts fall into two columns, and where the second begins. Only texts of the same rows can: columns
    /// count where both goals were printed side by side.
    /// </summary>
    private static int? ByColumn(List<Token> texts, Token overall, Token annual)
    {
        if (texts.Count == 0)
        {
            return 0;
        }

        if (texts.Count == 1)
        {
            var left = Math.Abs(texts[0].Column - overall.Column);
            var right = Math.Abs(texts[0].Column - annual.Column);
            return left <= right ? 1 : 0;
        }

        if (texts.Count == 2 && texts[0].Row == texts[1].Row)
        {
            return 1;
        }

        var first = texts[0].Column;
        var second = texts.Find(t => t.Column > first)?.Column;
        if (second is null || !texts.TrueForAll(t => t.Column == first || t.Column == second))
        {
            return null;
        }

        // Wrapped over several rows: column by column.
        texts.Sort((a, b) => a.Column != b.Column ? a.Column.CompareTo(b.Column) : a.Row.CompareTo(b.Row));
        return texts.FindIndex(t => t.Column == second);
    }

    /// <summary>Reads a span of years (2024年-2026年); false when the text is none.</summary>
    private static bool Span(Token token, string? text, Form form)
    {
        if (text is null || text.Length > 30 || form.Entries.ContainsKey(Field.Of(Box.GoalSpan)))
        {
            return false;
        }

        var years = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                var start = i;
                while (i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
                {
                    i++;
                }

                if (i - start + 1 is not (4 or 6 or 1 or 2))
                {
                    return false;
                }

                years += i - start + 1 >= 4 ? 1 : 0;
            }
            else if (!(c is '年' or '月' or '日' or '度' or '-' or '—' or '–' or '~' or '～' or '至' or '到' or '(' or ')' or '（' or '）' or '.' or '/' or ' ' or '－'))
            {
                return false;
            }
        }

        if (years == 0)
        {
            return false;
        }

        form.Entries.Add(Field.Of(Box.GoalSpan), new Entry(text, [token.Trace, .. token.Pieces]));
        return true;
    }
}
