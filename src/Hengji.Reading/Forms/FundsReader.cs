using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>
/// Binds the money of the form: which box a surviving amount belongs to. It never makes an amount: what was lost stays
/// blank, and the identities of the form (总额＝财政＋其他) only decide where a number goes.
/// </summary>
internal sealed class FundsReader(Form form, Geometry geometry)
{
    /// <summary>A cell longer than this holds more than a stack of labels.</summary>
    private const int LongestStack = 80;

    /// <summary>A title or a line that declares a unit is not longer than this.</summary>
    private const int LongestUnitText = 60;

    private readonly List<(Token Label, Entry? Amount)> bound = [];

    public static bool IsFunds(Token token) => token.Label is FormLabel.FundsBlock or FormLabel.FundingTotal or FormLabel.FundingFiscal
        or FormLabel.AnnualTotal or FormLabel.AnnualFiscal or FormLabel.AnnualCarriedOver or FormLabel.OtherFunds or FormLabel.FiscalLevel;

    private static bool IsAmountLabel(Token token) => IsFunds(token) && !token.Is(FormLabel.FundsBlock);

    /// <summary>Takes note of a label, and of the unit it declares.</summary>
    public void See(Token label)
    {
        if (label.Is(FormLabel.Title) || IsFunds(label))
        {
            Declare(label.Payload ?? label.Text);
        }

        if (IsAmountLabel(label))
        {
            bound.Add((label, null));
        }
    }

    /// <summary>Takes the unit from a text that declares one (万元, 单位：元); the first declaration stands.</summary>
    public void SeeUnit(string text)
    {
        if (text.Contains("单位", StringComparison.Ordinal) || text is ['(' or '（', ..])
        {
            Declare(text);
        }
    }

    private void Declare(string text)
    {
        if (form.Unit is not null || text.Length > LongestUnitText)
        {
            return;
        }

        var span = text.AsSpan();
        if (span.IndexOfAny('元', '兀') is > -1 and var at)
        {
            form.Unit = span[..at].TrimEnd().EndsWith("万", StringComparison.Ordinal)
                ? MoneyUnit.TenThousandYuan
                : at == 0 || !char.IsAsciiDigit(span[at - 1]) ? MoneyUnit.Yuan : form.Unit;
        }
    }

    /// <summary>Shares a run of amounts out among the run of labels before it.</summary>
    public void Share(List<Token> labels, List<Token> texts)
    {
        var first = labels.Count;
        while (first > 0 && IsAmountLabel(labels[first - 1]))
        {
            first--;
        }

        var takers = labels[first..];
        var amounts = AmountText.Parse(texts);
        if (takers.Count == 0)
        {
            // Right behind 项目资金 stands its unit, though its bracket may be lost.
            foreach (var text in texts)
            {
                Declare(text.Text);
                if (text.Text.AsSpan().IndexOfAny('元', '兀', '万') < 0)
                {
                    form.Note(null, NoteKind.Unread, $"“{text.Text}”不属于任何资金栏目，未采用。", 0.5, text.Line);
                }
            }

            return;
        }

        if (geometry == Geometry.Table && IsUnderHeads(texts, takers))
        {
            ShareByColumn(takers, texts);
            return;
        }

        // Side by side on the row of a label, amounts are that row's: the boxes of the rows above stood blank.
        if (geometry == Geometry.Table && IsOneRow(texts, takers[^1]))
        {
            var row = takers[^1].Row;
            takers.RemoveAll(t => t.Row != row);
        }

        if (amounts.Count == 0)
        {
            foreach (var text in texts)
            {
                form.Note(null, NoteKind.Unread, $"“{text.Text}”不是金额，未采用。", 0.5, text.Line);
            }

            return;
        }

        Bind(takers, amounts);
    }

    private static bool IsOneRow(List<Token> texts, Token label) =>
        texts.Count > 1 && texts.TrueForAll(t => t.Row == label.Row && t.Column > label.Column) && !ReferenceEquals(texts[0].Cell, texts[^1].Cell);

    /// <summary>Whether labels stand side by side as heads (中央 | 省级 | 市县) and the amounts in the rows below them.</summary>
    private static bool IsUnderHeads(List<Token> texts, List<Token> takers) =>
        takers.Count > 1 && takers.Exists(t => t.Is(FormLabel.FiscalLevel))
        && takers.TrueForAll(t => t.Row == takers[0].Row) && !ReferenceEquals(takers[0].Cell, takers[^1].Cell)
        && texts.TrueForAll(t => t.Row > takers[0].Row);

    private void ShareByColumn(List<Token> takers, List<Token> texts)
    {
        foreach (var text in texts)
        {
            var amounts = AmountText.Parse([text]);
            var taker = takers.Find(t => t.Column == text.Column);
            var at = bound.FindLastIndex(b => ReferenceEquals(b.Label, taker));
            if (amounts.Count == 1 && at >= 0 && bound[at].Amount is null)
            {
                bound[at] = (taker!, amounts[0]);
                form.LastLine = Math.Max(form.LastLine, text.EndLine);
            }
            else if (text.Text.AsSpan().ContainsAnyInRange('0', '9'))
            {
                form.Note(null, NoteKind.Unread, $"金额“{text.Text}”没有对应的栏目，未采用。", 0.5, text.Line);
            }
            else
            {
                Declare(text.Text);
            }
        }
    }

    private void Bind(List<Token> takers, List<Entry> amounts)
    {
        var small = takers[^1].Cell.Text.Length <= LongestStack;
        var stacked = takers.Count > 1 && ((small && ReferenceEquals(takers[0].Cell, takers[^1].Cell)) || IsColumn(takers));
        var skip = 0;

        if (!stacked && amounts.Count < takers.Count)
        {
            // The nearest labels take what there is; the ones before them stood blank. A stack at the end is its own.
            var last = takers.FindIndex(t => ReferenceEquals(t.Cell, takers[^1].Cell));
            stacked = small && takers.Count - last > 1;
            skip = stacked ? last : takers.Count - amounts.Count;
        }

        for (var i = skip; i < takers.Count; i++)
        {
            var amount = i - skip < amounts.Count ? amounts[i - skip] : null;
            if (amount is not null)
            {
                bound[bound.FindLastIndex(b => ReferenceEquals(b.Label, takers[i]))] = (takers[i], amount);
                form.LastLine = Math.Max(form.LastLine, amount.Traces[0].Line);
            }
        }

        for (var i = takers.Count - skip; i < amounts.Count; i++)
        {
            form.Note(null, NoteKind.Unread, $"金额“{amounts[i].Text}”没有对应的栏目，未采用。", 0.5, amounts[i].Traces[0].Line);
        }

        if (stacked)
        {
            form.Note(
                new FundsLabels(LabelsSeen(), geometry).FieldOf(takers[skip]),
                NoteKind.Repaired,
                $"“{string.Join("、", takers.Skip(skip).Select(t => t.Text))}”叠印在一格，金额“{string.Join(" ", amounts.Select(a => a.Text))}”按次序归位。",
                amounts.Count == takers.Count - skip ? 0.95 : 0.8,
                [takers[skip].Line, .. amounts.Select(a => a.Traces[0].Line)]);
        }
    }

    /// <summary>
    /// Read row by row, the year's total stands between the project's total and its sources; labels without it between
    /// were stacked.
    /// </summary>
    private static bool IsColumn(List<Token> takers) =>
        (takers[0].Is(FormLabel.FundingTotal) && takers[1].Is(FormLabel.FundingFiscal))
        || (takers[0].Is(FormLabel.AnnualTotal) && takers[1].Is(FormLabel.AnnualFiscal));

    /// <summary>Files each amount under its box once the whole block has been seen.</summary>
    public void Close(FormSlice slice)
    {
        var labels = new FundsLabels(LabelsSeen(), geometry);
        foreach (var (label, amount) in bound)
        {
            if (labels.IsLevel(label))
            {
                form.Levels.Add((Entry.Of(label), amount, labels.IsOfYear(label)));
                continue;
            }

            var field = labels.FieldOf(label);
            if (amount is not null)
            {
                if (!form.Entries.TryAdd(field, amount))
                {
                    form.Note(null, NoteKind.Unread, $"金额“{amount.Text}”：{field.Caption}已有数，此处未采用。", 0.5, amount.Traces[0].Line);
                }
            }
            else if (IsCutOff(label, slice) && !form.Entries.ContainsKey(field))
            {
                form.Note(field, NoteKind.Lost, $"{field.Caption}的金额格未能保留下来，记为空，不作为漏填。", 0.9, label.Line);
            }
        }
    }

    private List<Token> LabelsSeen() => bound.ConvertAll(b => b.Label);

    /// <summary>
    /// Whether the cell right of a label did not survive: the label ends its row although amounts stand right of their
    /// labels on this form.
    /// </summary>
    private bool IsCutOff(Token label, FormSlice slice)
    {
        if (geometry != Geometry.Table)
        {
            return false;
        }

        foreach (var row in slice.Rows)
        {
            if (row.Row == label.Row)
            {
                return ReferenceEquals(row.Tokens[^1].Cell, label.Cell) && label.Column >= row.Cells - 2
                    && (label.Column == row.Cells - 1 || IsWholeColumnGone(label));
            }
        }

        return false;
    }

    /// <summary>Whether no amount stands right of any label of the label's side.</summary>
    private bool IsWholeColumnGone(Token label)
    {
        foreach (var (other, amount) in bound)
        {
            if (amount is not null && other.Column >= label.Column)
            {
                return false;
            }
        }

        return true;
    }
}
