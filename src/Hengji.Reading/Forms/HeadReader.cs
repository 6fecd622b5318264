using Hengji.Dossiers;
using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>
/// Binds the head of the form. Labels and texts come in runs; a run of texts is shared out among the labels before it
/// by what each label can hold, in order, as cheaply as possible.
/// </summary>
internal static class HeadReader
{
    public static void Read(List<Token> tokens, FormSlice slice, Geometry geometry, Form form)
    {
        FiscalLevels.Mark(tokens);
        var edges = tokens.Where(t => !t.IsText).GroupBy(t => t.Row).ToDictionary(g => g.Key, g => g.Min(t => t.Column));
        var funds = new FundsReader(form, geometry);
        var labels = new List<Token>();
        var texts = new List<Token>();
        for (var i = 0; i <= tokens.Count; i++)
        {
            if (i < tokens.Count && tokens[i].IsText)
            {
                texts.Add(tokens[i]);
                continue;
            }

            if (texts.Count > 0)
            {
                Share(labels, texts, edges, geometry, form, funds);
                labels.Clear();
                texts.Clear();
            }

            if (i < tokens.Count)
            {
                labels.Add(tokens[i]);
                form.LastLine = Math.Max(form.LastLine, tokens[i].EndLine);
                ReadYear(tokens[i], form);
                funds.See(tokens[i]);
            }
        }

        funds.Close(slice);
    }

    private static void Share(
        List<Token> labels, List<Token> texts, Dictionary<int, int> edges, Geometry geometry, Form form, FundsReader funds)
    {
        if (labels.Count == 0 || labels[^1].Is(FormLabel.Title))
        {
            texts = Continued(texts, labels, edges, geometry, form);
            foreach (var text in texts)
            {
                ReadYear(text, form);
                funds.SeeUnit(text.Text);
            }

            return;
        }

        if (FundsReader.IsFunds(labels[^1]))
        {
            funds.Share(labels, texts);
            return;
        }

        texts = Continued(texts, labels, edges, geometry, form);
        if (texts.Count == 0)
        {
            return;
        }

        var takers = labels.FindAll(l => HeadFit.Takes(l.Label));
        if (takers.Count == 0)
        {
            Leftover(texts, form);
            return;
        }

        // What stands on the row of its label needs no sharing out.
        if (geometry == Geometry.Table && texts[0].Row == takers[^1].Row)
        {
            takers = [takers[^1]];
        }

        foreach (var (label, text, continues) in HeadFit.Assign(takers, texts))
        {
            Bind(label, text, continues, form);
        }
    }

    private static void Bind(Token label, Token text, bool continues, Form form)
    {
        if (HeadFit.BoxOf(label.Label) is not { } box || !HeadFit.CanHold(box, text.Text))
        {
            Leftover([text], form);
            return;
        }

        var field = Field.Of(box);
        form.LastLine = Math.Max(form.LastLine, text.EndLine);
        if (!continues && form.Entries.ContainsKey(field) && box != Box.ProjectTypes)
        {
            form.Note(null, NoteKind.Unread, $"“{text.Text}”：{field.Caption}已有内容，此处未采用。", 0.5, text.Line);
            return;
        }

        var joint = box == Box.ProjectTypes && !continues ? Form.NextQuestion
            : box == Box.ProjectTypes || (continues && ReferenceEquals(text.Cell, label.Cell)) ? " "
            : string.Empty;
        if (!form.Append(field, text, joint))
        {
            Leftover([text], form);
            return;
        }

        if (label.Match == LabelMatch.Damaged && !continues)
        {
            form.Note(field, NoteKind.Repaired, $"标签印作“{label.Text}”，按“{field.Caption}”读取。", 0.9, label.Line);
        }
        else if (text.Row != label.Row && label.Ruled && !continues)
        {
            form.Note(field, NoteKind.Repaired, $"“{text.Text}”印在标签的下一行，归回“{field.Caption}”。", 0.9, text.Line);
        }
    }

    /// <summary>
    /// Takes out the texts that stand below a value of the same column: the rest of a line that was broken. What is
    /// bound on the label's own row is bound first.
    /// </summary>
    private static List<Token> Continued(List<Token> texts, List<Token> labels, Dictionary<int, int> edges, Geometry geometry, Form form)
    {
        if (geometry == Geometry.Stream)
        {
            return texts;
        }

        var row = labels.Count > 0 ? labels[^1].Row : -1;
        var beside = texts.FindAll(t => t.Row == row);
        var below = texts.FindAll(t => t.Row != row);
        if (below.Count == 0)
        {
            return texts;
        }

        if (beside.Count > 0 && labels.FindLast(l => HeadFit.Takes(l.Label)) is { } label)
        {
            foreach (var (text, i) in beside.Select((t, i) => (t, i)))
            {
                Bind(label, text, i > 0, form);
            }

            beside.Clear();

            // A row that begins with words where labels stand has a label of its own, though an unknown one.
            var first = edges[label.Row];
            var named = below.Where(t => t.Column <= first).Select(t => t.Row).ToHashSet();
            Leftover(below.FindAll(t => named.Contains(t.Row)), form);
            below.RemoveAll(t => named.Contains(t.Row));
        }

        beside.AddRange(below.Where(text => !form.Continue(text)));
        return beside;
    }

    private static void Leftover(List<Token> texts, Form form)
    {
        foreach (var text in texts)
        {
            form.Note(null, NoteKind.Unread, $"“{Shorten(text.Text)}”不属于任何栏目，未采用。", 0.5, text.Line);
        }
    }

    private static string Shorten(string text) => text.Length > 40 ? text[..40] + "…" : text;

    private static void ReadYear(Token token, Form form)
    {
        if (form.Entries.ContainsKey(Field.Of(Box.Year)) || (token.Label is not (null or FormLabel.Title)))
        {
            return;
        }

        var text = token.Text;
        for (var i = 0; i + 4 < text.Length; i++)
        {
            if (Fold.Letter(text[i]) == '2' && Fold.Letter(text[i + 1]) == '0' && char.IsAsciiDigit(Fold.Letter(text[i + 2])) && char.IsAsciiDigit(Fold.Letter(text[i + 3]))
                && text.AsSpan(i + 4).TrimStart() is ['年', ..])
            {
                form.Entries.Add(Field.Of(Box.Year), Entry.Of(token.Part(i, 4)));
                form.LastLine = Math.Max(form.LastLine, token.EndLine);
                return;
            }
        }
    }
}
