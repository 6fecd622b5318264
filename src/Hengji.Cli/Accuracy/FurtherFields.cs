using System.Globalization;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Cli.Accuracy;

/// <summary>Compares what only some forms print, as far as the truth speaks of it: a truth that a person wrote may not.</summary>
internal static class FurtherFields
{
    public static IEnumerable<FieldComparison> Compare(PerformanceTarget? actual, PerformanceTarget expected)
    {
        var a = actual ?? new PerformanceTarget();
        return Head(Box.ProjectCode, expected.ProjectCode, a.ProjectCode)
            .Concat(Head(Box.UnitCode, expected.UnitCode, a.UnitCode))
            .Concat(Head(Box.GoalAchieved, expected.GoalAchieved, a.GoalAchieved))
            .Concat(Head(Box.TotalScore, expected.TotalScore, a.TotalScore))
            .Concat(Head(Box.Duties, expected.Duties, a.Duties))
            .Concat(Rows(expected.LongTermIndicators, a.LongTermIndicators, LongTerm))
            .Concat(Rows(expected.Execution, a.Execution, Execution))
            .Concat(Rows(expected.Tasks, a.Tasks, Task))
            .Concat(Rows(expected.FiscalLevels, a.FiscalLevels, Level))
            .Concat(Rows(expected.Budget, a.Budget, Part));
    }

    private static IEnumerable<FieldComparison> Head(Box box, string? expected, string? actual) =>
        expected is null ? [] : One(box, null, expected, actual);

    private static IEnumerable<FieldComparison> Rows<T>(
        IReadOnlyList<T> expected, IReadOnlyList<T> actual, Func<T?, T?, string, IEnumerable<FieldComparison>> compare)
        where T : class
    {
        for (var row = 0; row < (expected.Count == 0 ? 0 : Math.Max(expected.Count, actual.Count)); row++)
        {
            var place = (row + 1).ToString(CultureInfo.InvariantCulture);
            foreach (var field in compare(expected.ElementAtOrDefault(row), actual.ElementAtOrDefault(row), place))
            {
                yield return field;
            }
        }
    }

    private static IEnumerable<FieldComparison> LongTerm(Indicator? e, Indicator? a, string place) =>
        One(Box.LongTermCategory, place, e?.Category?.Name(), a?.Category?.Name())
            .Concat(One(Box.LongTermName, place, e?.Name, a?.Name))
            .Concat(One(Box.LongTermTarget, place, e?.Target?.Text, a?.Target?.Text));

    private static IEnumerable<FieldComparison> Execution(Execution? e, Execution? a, string place) =>
        One(Box.ExecutionSource, place, e?.Source, a?.Source)
            .Concat(One(Box.InitialBudget, place, Yuan(e?.InitialBudget), Yuan(a?.InitialBudget)))
            .Concat(One(Box.AnnualBudget, place, Yuan(e?.AnnualBudget), Yuan(a?.AnnualBudget)))
            .Concat(One(Box.Executed, place, Yuan(e?.Executed), Yuan(a?.Executed)))
            .Concat(One(Box.ExpectedExecution, place, Yuan(e?.ExpectedExecution), Yuan(a?.ExpectedExecution)))
            .Concat(One(Box.ExecutionPoints, place, e?.Points, a?.Points))
            .Concat(One(Box.ExecutionRate, place, e?.ExecutionRate, a?.ExecutionRate))
            .Concat(One(Box.ExecutionScore, place, e?.Score, a?.Score));

    private static IEnumerable<FieldComparison> Task(DepartmentTask? e, DepartmentTask? a, string place) =>
        One(Box.TaskName, place, e?.Name, a?.Name)
            .Concat(One(Box.TaskContent, place, e?.Content, a?.Content))
            .Concat(One(Box.TaskAmount, place, Yuan(e?.Amount), Yuan(a?.Amount)))
            .Concat(One(Box.TaskFiscal, place, Yuan(e?.Fiscal), Yuan(a?.Fiscal)))
            .Concat(One(Box.TaskOther, place, Yuan(e?.Other), Yuan(a?.Other)));

    private static IEnumerable<FieldComparison> Level(FiscalLevel? e, FiscalLevel? a, string place) =>
        One(Box.FiscalLevel, place, Said(e), Said(a));

    private static string? Said(FiscalLevel? level) => level is null ? null : $"{(level.IsAnnual ? "年度" : "项目")}{level.Name}：{Yuan(level.Amount)}";

    private static IEnumerable<FieldComparison> Part(BudgetPart? e, BudgetPart? a, string place) =>
        One(Box.BudgetPart, place, e is null ? null : e.Name + "：" + Yuan(e.Amount), a is null ? null : a.Name + "：" + Yuan(a.Amount));

    private static IEnumerable<FieldComparison> One(Box box, string? place, string? expected, string? actual) =>
        expected is null && actual is null ? [] : [new FieldComparison(box, place, [expected], actual, null)];

    private static string? Yuan(Money? money) => money?.Yuan.ToString("0.######", CultureInfo.InvariantCulture);
}
