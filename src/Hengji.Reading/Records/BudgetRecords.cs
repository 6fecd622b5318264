using Hengji.Reading.Forms;
using Hengji.Sources;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Reading.Records;

/// <summary>Turns the lines of money of a form into those of the record: execution, tasks, income and expenditure.</summary>
internal static class BudgetRecords
{
    public static Execution[] Execution(Form form, Dictionary<Field, IReadOnlyList<Trace>> traces)
    {
        var lines = new Execution[form.Execution.Count];
        for (var row = 0; row < lines.Length; row++)
        {
            var entries = form.Execution[row];
            Place(entries, row, traces);
            lines[row] = new Execution(Source(entries))
            {
                InitialBudget = Amount(form, entries, Box.InitialBudget, row),
                AnnualBudget = Amount(form, entries, Box.AnnualBudget, row),
                Executed = Amount(form, entries, Box.Executed, row),
                ExpectedExecution = Amount(form, entries, Box.ExpectedExecution, row),
                Points = RecordReader.Text(entries.GetValueOrDefault(Box.ExecutionPoints)),
                ExecutionRate = RecordReader.Text(entries.GetValueOrDefault(Box.ExecutionRate)),
                Score = RecordReader.Text(entries.GetValueOrDefault(Box.ExecutionScore)),
            };
        }

        return lines;
    }

    public static DepartmentTask[] Tasks(Form form, Dictionary<Field, IReadOnlyList<Trace>> traces)
    {
        var tasks = new DepartmentTask[form.Tasks.Count];
        for (var row = 0; row < tasks.Length; row++)
        {
            var entries = form.Tasks[row];
            Place(entries, row, traces);
            tasks[row] = new DepartmentTask(RecordReader.Text(entries.GetValueOrDefault(Box.TaskName)))
            {
                Content = RecordReader.Text(entries.GetValueOrDefault(Box.TaskContent)),
                Amount = Amount(form, entries, Box.TaskAmount, row),
                Fiscal = Amount(form, entries, Box.TaskFiscal, row),
                Other = Amount(form, entries, Box.TaskOther, row),
            };
        }

        return tasks;
    }

    public static BudgetPart[] Parts(Form form, Dictionary<Field, IReadOnlyList<Trace>> traces)
    {
        var parts = new BudgetPart[form.Budget.Count];
        for (var row = 0; row < parts.Length; row++)
        {
            var (name, amount) = form.Budget[row];
            var field = new Field(Box.BudgetPart, row);
            traces.Add(field, amount is null ? name.Traces : [.. name.Traces, .. amount.Traces]);
            parts[row] = new BudgetPart(RecordReader.Text(name) ?? string.Empty, amount is null || IsNothing(amount) ? null : RecordReader.Amount(form, field, amount));
        }

        return parts;
    }

    public static FiscalLevel[] Levels(Form form, Dictionary<Field, IReadOnlyList<Trace>> traces)
    {
        var levels = new FiscalLevel[form.Levels.Count];
        for (var row = 0; row < levels.Length; row++)
        {
            var (name, amount, isAnnual) = form.Levels[row];
            var field = new Field(Box.FiscalLevel, row);
            traces.Add(field, amount is null ? name.Traces : [.. name.Traces, .. amount.Traces]);
            levels[row] = new FiscalLevel(
                LevelName(name), amount is null || IsNothing(amount) ? null : RecordReader.Amount(form, field, amount), isAnnual);
        }

        return levels;
    }

    /// <summary>What is printed, without the words that count it among others.</summary>
    private static string LevelName(Entry name)
    {
        var text = (RecordReader.Text(name) ?? string.Empty).Trim('：', ':', ' ', '（', '）');
        return text.StartsWith("其中", StringComparison.Ordinal) ? text[2..].TrimStart('：', ':', ' ') : text;
    }

    private static string Source(Dictionary<Box, Entry> entries) =>
        RecordReader.Text(entries.GetValueOrDefault(Box.ExecutionSource))?.Trim(':', '：', '—', '-', '/', ' ') ?? string.Empty;

    private static void Place(Dictionary<Box, Entry> entries, int row, Dictionary<Field, IReadOnlyList<Trace>> traces)
    {
        foreach (var (box, entry) in entries)
        {
            traces.Add(new Field(box, row), entry.Traces);
        }
    }

    private static Money? Amount(Form form, Dictionary<Box, Entry> entries, Box box, int row) =>
        entries.TryGetValue(box, out var entry) && !IsNothing(entry) ? RecordReader.Amount(form, new Field(box, row), entry) : null;

    /// <summary>A stroke in a box of money says that there is none to state.</summary>
    private static bool IsNothing(Entry entry) => entry.Text.Trim() is "/" or "—" or "-" or "——" or "－" or "–" or "无";
}
