using Hengji.Reading.Forms.Layouts;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>
/// Reads what only the form of a whole department prints (年度主要任务, 收入、支出构成) and takes it out of the head.
/// </summary>
internal sealed class DepartmentReader
{
    private readonly List<Token> tokens;
    private readonly FormSlice slice;
    private readonly LayoutChoice layout;
    private readonly Form form;
    private readonly HashSet<int> taken = [];

    private DepartmentReader(List<Token> tokens, FormSlice slice, LayoutChoice layout, Form form) =>
        (this.tokens, this.slice, this.layout, this.form) = (tokens, slice, layout, form);

    public static void Read(List<Token> tokens, FormSlice slice, LayoutChoice layout, Form form)
    {
        if (!layout.Layout.Evidence.Contains(FormLabel.TaskColumn))
        {
            return;
        }

        var reader = new DepartmentReader(tokens, slice, layout, form);
        var end = reader.Tasks();
        reader.Parts(end);
        tokens.RemoveAll(t => reader.taken.Contains(t.Row));
    }

    /// <returns>Index of the row after the tasks.</returns>
    private int Tasks()
    {
        for (var at = 0; at < slice.Rows.Count; at++)
        {
            if (slice.Rows[at].Tokens.Any(t => t.Is(FormLabel.TaskColumn)))
            {
                return Tasks(at);
            }
        }

        return 0;
    }

    private int Tasks(int top)
    {
        var heads = ColumnHead.CellsOf(slice.Rows[top]);
        var below = top + 1 < slice.Rows.Count && IsUnder(slice.Rows[top + 1]) ? ColumnHead.CellsOf(slice.Rows[top + 1]) : [];
        var columns = Columns(heads, below);
        if (!columns.ContainsValue(Box.TaskName))
        {
            return top + 1;
        }

        Take(slice.Rows[top]);
        var first = columns.First(c => c.Value == Box.TaskName).Key;
        var at = top + 1;
        if (below.Count > 0)
        {
            Take(slice.Rows[at++]);
        }

        for (; at < slice.Rows.Count; at++)
        {
            var row = slice.Rows[at];
            if (row.Tokens.Count == 0)
            {
                continue;
            }

            if (row.Tokens.Any(t => !t.IsText || t.Column < first) || !row.Ruled)
            {
                break;
            }

            var task = new Dictionary<Box, Entry>();
            foreach (var token in row.Tokens)
            {
                var box = columns.LastOrDefault(c => c.Key <= token.Column).Value;
                if (box != default)
                {
                    task[box] = task.TryGetValue(box, out var before) ? new Entry(before.Text + " " + token.Text, [.. before.Traces, token.Trace]) : Entry.Of(token);
                }
            }

            Take(row);
            if (!IsTotal(task))
            {
                form.Tasks.Add(task);
            }
        }

        return at;
    }

    private SortedDictionary<int, Box> Columns(List<HeadCell> heads, List<HeadCell> below)
    {
        var words = slice.Library.WordsOf(layout.Layout);
        var columns = new SortedDictionary<int, Box>();
        foreach (var head in heads.Concat(below))
        {
            foreach (var role in words.Of(head.Text))
            {
                if (BoxOf(role) is { } box)
                {
                    columns[head.Column] = box;
                    break;
                }
            }

            form.Unit ??= UnitOf(head.Text);
        }

        return columns;
    }

    /// <summary>Under the side label of income and expenditure stand names and amounts in turn.</summary>
    private void Parts(int from)
    {
        var inside = false;
        foreach (var row in slice.Rows.Skip(from))
        {
            if (row.Tokens.Count == 0)
            {
                continue;
            }

            if (row.Tokens.Any(t => t.Label is FormLabel.OverallGoal or FormLabel.AnnualGoal or FormLabel.GoalBlock or FormLabel.NameColumn))
            {
                return;
            }

            var cells = ColumnHead.CellsOf(row);
            if (cells[0].Column == 0)
            {
                inside = IsBudget(cells[0].Text);
                form.Unit ??= inside ? UnitOf(cells[0].Text) : null;
                cells.RemoveAt(0);
            }

            if (inside && cells.Count > 0)
            {
                Parts(row, cells);
            }
        }
    }

    private void Parts(TokenRow row, List<HeadCell> cells)
    {
        Entry? name = null;
        foreach (var cell in cells)
        {
            var token = row.Tokens.First(t => t.Column == cell.Column);
            var entry = new Entry(cell.Text, [token.Cell.Trace]);
            if (!IsAmount(cell.Text))
            {
                Add(name, null);
                name = entry;
            }
            else if (name is not null)
            {
                Add(name, entry);
                name = null;
            }
        }

        Add(name, null);
        Take(row);
    }

    private void Add(Entry? name, Entry? amount)
    {
        if (name is not null)
        {
            form.Budget.Add((name, amount));
        }
    }

    private void Take(TokenRow row)
    {
        taken.Add(row.Row);
        form.LastLine = Math.Max(form.LastLine, row.Tokens.Max(t => t.EndLine));
    }

    private static bool IsUnder(TokenRow row) =>
        row.Tokens.Count > 0 && row.Tokens.All(t => t.Text.Length <= 8 && (FundsReader.IsFunds(t) || t.Text is "总额" or "合计" or "小计"));

    private static bool IsTotal(Dictionary<Box, Entry> task) =>
        task.TryGetValue(Box.TaskName, out var name) && name.Text.Replace(" ", string.Empty, StringComparison.Ordinal) is "金额合计" or "合计" or "总计";

    private static bool IsBudget(string text) => text.Contains("构成", StringComparison.Ordinal) || text.Contains("收入", StringComparison.Ordinal)
        || text.Contains("支出", StringComparison.Ordinal) || text.Contains("预算", StringComparison.Ordinal) || text.Contains("资金", StringComparison.Ordinal);

    private static bool IsAmount(string text) => text.AsSpan().ContainsAnyInRange('0', '9') && !text.AsSpan().TrimEnd("万元".AsSpan()).ContainsAnyInRange('\u4E00', '\u9FFF')
        || text is "/" or "—" or "-";

    private static MoneyUnit? UnitOf(string text) => !text.Contains('元', StringComparison.Ordinal) ? null
        : text.Contains("万元", StringComparison.Ordinal) ? MoneyUnit.TenThousandYuan : MoneyUnit.Yuan;

    private static Box? BoxOf(ColumnRole role) => role switch
    {
        ColumnRole.TaskName => Box.TaskName,
        ColumnRole.TaskContent => Box.TaskContent,
        ColumnRole.TaskAmount => Box.TaskAmount,
        ColumnRole.TaskFiscal => Box.TaskFiscal,
        ColumnRole.TaskOther => Box.TaskOther,
        _ => null,
    };
}
