using System.Text.Json;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Cli.Accuracy;

/// <summary>
/// Reads what a truth file says beside the record of a target (<c>extras</c>): what stands beside an indicator, the
/// execution of the budget, money by level of government, the tasks of a department.
/// </summary>
internal static class TruthExtras
{
    private static readonly (string Name, Box Box)[] ExecutionColumns =
    [
        ("initialBudget", Box.InitialBudget), ("annualBudget", Box.AnnualBudget), ("executed", Box.Executed),
        ("expectedExecution", Box.ExpectedExecution), ("points", Box.ExecutionPoints), ("executionRate", Box.ExecutionRate), ("score", Box.ExecutionScore),
    ];

    private static readonly (string Name, Box Box)[] TaskColumns =
        [("content", Box.TaskContent), ("amount", Box.TaskAmount), ("fiscal", Box.TaskFiscal), ("other", Box.TaskOther)];

    /// <summary>The record with what else is said of it.</summary>
    /// <param name="form">The form in its truth file.</param>
    /// <param name="record">The record it gives.</param>
    /// <exception cref="JsonException">An indicator of the extras is none of the record.</exception>
    public static PerformanceTarget Add(JsonElement form, PerformanceTarget record)
    {
        if (!form.TryGetProperty("extras", out var extras))
        {
            return record;
        }

        return record with
        {
            ProjectCode = Text(extras, "projectCode"),
            UnitCode = Text(extras, "unitCode"),
            GoalAchieved = Text(extras, "goalAchieved"),
            TotalScore = Text(extras, "totalScore"),
            Duties = Text(extras, "duties"),
            Indicators = Detailed(record.Indicators, Items(extras, "indicators")),
            LongTermIndicators = [.. Items(extras, "longTermIndicators").Select(TruthFile.IndicatorOf)],
            Execution = [.. Items(extras, "execution").Select(ExecutionOf)],
            Tasks = [.. Items(extras, "tasks").Select(TaskOf)],
            FiscalLevels = [.. Levels(extras)],
        };
    }

    /// <summary>Columns of the extras that the truth says nothing of, so that what is read there is neither right nor wrong.</summary>
    public static IReadOnlySet<Box> Unspoken(JsonElement form)
    {
        var unspoken = new HashSet<Box>();
        if (form.TryGetProperty("extras", out var extras))
        {
            Add(Items(extras, "execution"), ExecutionColumns);
            Add(Items(extras, "tasks"), TaskColumns);
        }

        return unspoken;

        void Add(List<JsonElement> rows, (string Name, Box Box)[] columns) =>
            unspoken.UnionWith(columns.Where(c => !rows.Exists(r => r.TryGetProperty(c.Name, out _))).Select(c => c.Box));
    }

    private static IEnumerable<FiscalLevel> Levels(JsonElement extras) =>
        extras.TryGetProperty("sources", out var sources)
            ? sources.EnumerateObject().Select(s => new FiscalLevel(s.Name, s.Value.ValueKind == JsonValueKind.Number ? new Money(s.Value.GetDecimal()) : null, IsAnnual: true))
            : [];

    private static List<Indicator> Detailed(IReadOnlyList<Indicator> indicators, List<JsonElement> told)
    {
        var result = indicators.ToList();
        foreach (var item in told)
        {
            var at = result.FindIndex(i => i.Details is null && string.Equals(i.Name, Text(item, "name"), StringComparison.Ordinal));
            if (at < 0)
            {
                throw new JsonException($"No indicator {Text(item, "name")} to add details to.");
            }

            result[at] = result[at] with { Details = DetailsOf(item.GetProperty("details")) };
        }

        return result;
    }

    private static IndicatorDetails DetailsOf(JsonElement details)
    {
        var result = new IndicatorDetails();
        foreach (var property in details.EnumerateObject())
        {
            var box = IndicatorDetails.Boxes.FirstOrDefault(b => string.Equals(new Field(b).Code, "indicators." + property.Name, StringComparison.Ordinal));
            if (box == default)
            {
                throw new JsonException($"Unknown detail {property.Name}.");
            }

            result = result.With(box, property.Value.GetString());
        }

        return result;
    }

    private static Execution ExecutionOf(JsonElement line) => new(Text(line, "source") ?? string.Empty)
    {
        InitialBudget = TruthFile.Yuan(line, "initialBudget"),
        AnnualBudget = TruthFile.Yuan(line, "annualBudget"),
        Executed = TruthFile.Yuan(line, "executed"),
        ExpectedExecution = TruthFile.Yuan(line, "expectedExecution"),
        Points = Text(line, "points"),
        ExecutionRate = Text(line, "executionRate"),
        Score = Text(line, "score"),
    };

    private static DepartmentTask TaskOf(JsonElement task) => new(Text(task, "name"))
    {
        Content = Text(task, "content"),
        Amount = TruthFile.Yuan(task, "amount"),
        Fiscal = TruthFile.Yuan(task, "fiscal"),
        Other = TruthFile.Yuan(task, "other"),
    };

    private static List<JsonElement> Items(JsonElement extras, string name) =>
        extras.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    private static string? Text(JsonElement element, string name) => TruthFile.Text(element, name);
}
