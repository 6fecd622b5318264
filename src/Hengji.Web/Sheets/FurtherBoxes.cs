using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Web.Sheets;

/// <summary>A table of what a form prints beyond the official one: heads, and rows of fields with their texts.</summary>
public sealed record FurtherTable(string Title, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<(Field Field, string Text)>> Rows);

/// <summary>Lays out what forms of other kinds print beyond the official form: details, execution, tasks.</summary>
public static class FurtherBoxes
{
    public static IEnumerable<FurtherTable> Of(PerformanceTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var single = ((Box Box, string? Text)[])
        [
            (Box.ProjectCode, target.ProjectCode), (Box.UnitCode, target.UnitCode), (Box.DepartmentCode, target.DepartmentCode),
            (Box.Duties, target.Duties), (Box.GoalAchieved, target.GoalAchieved), (Box.TotalScore, target.TotalScore),
        ];
        return new[]
        {
            Table("其他栏目", ["栏目", "内容"], single.Where(s => s.Text is not null)
                .Select(s => (IReadOnlyList<(Field, string)>)[(Field.Of(s.Box), s.Box.Caption()), (Field.Of(s.Box), s.Text!)])),
            Details(target),
            Table("长期绩效指标", ["二级指标", "三级指标", "长期指标值"], target.LongTermIndicators.Select((i, row) => Row(row,
                (Box.LongTermCategory, i.Category?.Name()), (Box.LongTermName, i.Name), (Box.LongTermTarget, i.Target?.Text)))),
            Lines("预算执行情况（万元）", target.Execution,
            [
                (Box.ExecutionSource, e => e.Source), (Box.InitialBudget, e => e.InitialBudget?.InTenThousand()),
                (Box.AnnualBudget, e => e.AnnualBudget?.InTenThousand()), (Box.Executed, e => e.Executed?.InTenThousand()),
                (Box.ExpectedExecution, e => e.ExpectedExecution?.InTenThousand()), (Box.ExecutionPoints, e => e.Points),
                (Box.ExecutionRate, e => e.ExecutionRate), (Box.ExecutionScore, e => e.Score),
            ]),
            Lines("年度主要任务（万元）", target.Tasks,
            [
                (Box.TaskName, t => t.Name), (Box.TaskContent, t => t.Content), (Box.TaskAmount, t => t.Amount?.InTenThousand()),
                (Box.TaskFiscal, t => t.Fiscal?.InTenThousand()), (Box.TaskOther, t => t.Other?.InTenThousand()),
            ]),
            Lines("分级财政资金（万元）", target.FiscalLevels,
            [
                (Box.FiscalLevel, l => $"{(l.IsAnnual ? "年度" : "项目")}{l.Name}　{l.Amount?.InTenThousand()}"),
            ]),
            Lines("收支构成（万元）", target.Budget, [(Box.BudgetPart, p => $"{p.Name}　{p.Amount?.InTenThousand()}")]),
        }.Where(t => t.Rows.Count > 0);
    }

    /// <summary>The details of the indicators, in the columns that any of them fills.</summary>
    private static FurtherTable Details(PerformanceTarget target)
    {
        var boxes = IndicatorDetails.Boxes.Where(b => target.Indicators.Any(i => i.Details?[b] is not null)).ToList();
        var rows = boxes.Count == 0
            ? []
            : target.Indicators.Select((i, row) => Row(row, [(Box.IndicatorName, i.Name), .. boxes.Select(b => (b, i.Details?[b]))]));
        return Table("指标的其他栏目", [Box.IndicatorName.Caption(), .. boxes.Select(b => b.Caption())], rows);
    }

    private static FurtherTable Lines<T>(string title, IReadOnlyList<T> lines, IReadOnlyList<(Box Box, Func<T, string?> Text)> columns)
    {
        var used = columns.Where(c => lines.Any(l => c.Text(l) is not null)).ToList();
        return Table(title, [.. used.Select(c => c.Box.Caption())], lines.Select((line, row) => Row(row, [.. used.Select(c => (c.Box, c.Text(line)))])));
    }

    private static FurtherTable Table(string title, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<(Field Field, string Text)>> rows) =>
        new(title, heads, [.. rows]);

    private static IReadOnlyList<(Field Field, string Text)> Row(int row, params IReadOnlyList<(Box Box, string? Text)> cells) =>
        [.. cells.Select(c => (new Field(c.Box, row), c.Text ?? string.Empty))];

    private static string Caption(this Box box) => OfficialTerms.Caption(box);
}
