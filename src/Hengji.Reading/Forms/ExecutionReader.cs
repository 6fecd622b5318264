using Hengji.Reading.Forms.Indicators;
using Hengji.Reading.Forms.Layouts;
using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>
/// Reads the table of how the budget was executed (年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分) and takes
/// it out of the head: each of its lines is a source of money with its numbers.
/// </summary>
internal static class ExecutionReader
{
    private const int FewestColumns = 2;

    public static void Read(List<Token> head, FormSlice slice, LayoutChoice layout, Geometry geometry, Form form)
    {
        if (!slice.Has(FormLabel.ExecutionColumn))
        {
            return;
        }

        var words = slice.Library.WordsOf(layout.Layout);
        if (geometry == Geometry.Stream)
        {
            Stream(head, words, form);
            return;
        }

        foreach (var row in slice.Rows)
        {
            if (row.Tokens.Any(t => t.Is(FormLabel.ExecutionColumn)) && Columns(row, words) is { } columns)
            {
                Lines(head, slice, row, columns, form);
                return;
            }
        }
    }

    private static SortedDictionary<int, Box>? Columns(TokenRow row, ColumnWords words)
    {
        var columns = new SortedDictionary<int, Box>();
        foreach (var cell in ColumnHead.CellsOf(row))
        {
            foreach (var role in words.Of(cell.Text))
            {
                if (BoxOf(role) is { } box && !columns.ContainsValue(box))
                {
                    columns[cell.Column] = box;
                    break;
                }
            }
        }

        var budget = columns.FirstOrDefault(c => c.Value == Box.InitialBudget);
        if (budget.Value == Box.InitialBudget && !columns.ContainsValue(Box.AnnualBudget)
            && IsOnlyBudget(ColumnHead.CellsOf(row).Find(c => c.Column == budget.Key).Text, words))
        {
            columns[budget.Key] = Box.AnnualBudget;
        }

        return columns.Values.Count(b => b is not (Box.ExecutionPoints or Box.ExecutionScore)) >= FewestColumns ? columns : null;
    }

    /// <summary>预算数 alone beside what was spent is the budget that the rate is measured by; beside an adjusted one it is the first.</summary>
    private static bool IsOnlyBudget(string head, ColumnWords words) => words.Of(head).Contains(ColumnRole.AnnualBudget);

    private static void Lines(List<Token> head, FormSlice slice, TokenRow top, SortedDictionary<int, Box> columns, Form form)
    {
        var first = columns.Keys.First();
        var taken = new HashSet<int> { top.Row };
        foreach (var row in slice.Rows.Where(r => r.Row > top.Row))
        {
            var source = row.Tokens.FirstOrDefault(t => t.Column < first && !t.Is(FormLabel.FundsBlock) && !IsUnit(t));
            if (row.Tokens.Count > 0 && source is null && row.Tokens.All(t => t.Column < first))
            {
                continue;
            }

            if (source is null || !(FundsReader.IsFunds(source) || source.IsText))
            {
                break;
            }

            var line = new Dictionary<Box, Entry> { [Box.ExecutionSource] = Entry.Of(source) with { Text = source.Cell.Text } };
            foreach (var token in row.Tokens)
            {
                var box = columns.LastOrDefault(c => c.Key <= token.Column).Value;
                if (token.Column >= first && box != default)
                {
                    line.TryAdd(box, Entry.Of(token));
                }
            }

            taken.Add(row.Row);
            form.LastLine = Math.Max(form.LastLine, row.Tokens.Max(t => t.EndLine));
            if (line.Count > 1 || FundsReader.IsFunds(source))
            {
                Add(line, source, form);
            }
        }

        head.RemoveAll(t => taken.Contains(t.Row) && !t.Is(FormLabel.FundsBlock));
    }

    /// <summary>In a stream the heads stand in a row, then each source is followed by its numbers.</summary>
    private static void Stream(List<Token> tokens, ColumnWords words, Form form)
    {
        var first = tokens.FindIndex(t => t.Is(FormLabel.ExecutionColumn));
        var at = first;
        var roles = new List<ColumnRole>();
        while (at < tokens.Count && words.Of(tokens[at].Text).FirstOrDefault(r => BoxOf(r) is not null && !roles.Contains(r)) is var role && BoxOf(role) is not null)
        {
            roles.Add(role);
            at++;
        }

        var budget = roles.IndexOf(ColumnRole.InitialBudget);
        if (budget >= 0 && !roles.Contains(ColumnRole.AnnualBudget) && IsOnlyBudget(tokens[first + budget].Text, words))
        {
            roles[budget] = ColumnRole.AnnualBudget;
        }

        while (roles.Count >= FewestColumns && at < tokens.Count && FundsReader.IsFunds(tokens[at]) && !tokens[at].Is(FormLabel.FundsBlock))
        {
            var line = new Dictionary<Box, Entry> { [Box.ExecutionSource] = Entry.Of(tokens[at++]) };
            var texts = tokens.Skip(at).TakeWhile(t => t.IsText).ToList();
            foreach (var (text, role) in StreamRows.Fill(texts, roles))
            {
                line.TryAdd(BoxOf(role)!.Value, Entry.Of(text));
            }

            Add(line, tokens[at - 1], form);
            at += texts.Count;
        }

        if (form.Execution.Count > 0)
        {
            form.LastLine = Math.Max(form.LastLine, tokens[at - 1].EndLine);
            tokens.RemoveRange(first, at - first);
        }
    }

    /// <summary>The budget of the year, as adjusted, is also the money of the year.</summary>
    private static void Add(Dictionary<Box, Entry> line, Token source, Form form)
    {
        form.Execution.Add(line);
        Box? box = source.Label switch
        {
            FormLabel.AnnualTotal => Box.AnnualTotal,
            FormLabel.FundingFiscal or FormLabel.AnnualFiscal => Box.AnnualFiscal,
            FormLabel.AnnualCarriedOver => Box.AnnualCarriedOver,
            FormLabel.OtherFunds => Box.AnnualOther,
            _ => null,
        };
        var budget = line.GetValueOrDefault(Box.AnnualBudget) ?? line.GetValueOrDefault(Box.InitialBudget);
        if (box is { } own && budget is not null && budget.Text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            form.Entries.TryAdd(Field.Of(own), budget);
        }
    }

    private static bool IsUnit(Token token) => token.Text.Trim('(', ')', '（', '）', ' ') is "万元" or "元";

    private static Box? BoxOf(ColumnRole role) => role switch
    {
        ColumnRole.InitialBudget => Box.InitialBudget,
        ColumnRole.AnnualBudget => Box.AnnualBudget,
        ColumnRole.Executed => Box.Executed,
        ColumnRole.ExpectedExecution => Box.ExpectedExecution,
        ColumnRole.ExecutionRate => Box.ExecutionRate,
        ColumnRole.Points => Box.ExecutionPoints,
        ColumnRole.Score => Box.ExecutionScore,
        _ => null,
    };
}
