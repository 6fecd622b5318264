using Hengji.Targets;
using Hengji.Terms;

using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hengji.Cli.Sheets;

/// <summary>What a form prints beyond the official one, as tables below it.</summary>
internal static class FurtherSheet
{
    private const string Blank = "—";

    public static IEnumerable<IRenderable> Of(PerformanceTarget target)
    {
        var single = new[]
        {
            (Box.ProjectCode, target.ProjectCode), (Box.UnitCode, target.UnitCode), (Box.DepartmentCode, target.DepartmentCode),
            (Box.Duties, target.Duties), (Box.GoalAchieved, target.GoalAchieved), (Box.TotalScore, target.TotalScore),
        };
        foreach (var (box, text) in single.Where(s => s.Item2 is not null))
        {
            yield return new Rows(Text.Empty, new Text(OfficialTerms.Caption(box), Ink.Title), new Padder(new Text(text!), new Padding(2, 0, 0, 0)));
        }

        if (target.LongTermIndicators.Count > 0)
        {
            yield return Table(
                OfficialTerms.Caption(Box.LongTermIndicators), [Box.Category, Box.IndicatorName, Box.LongTermTarget],
                target.LongTermIndicators.Select(i => (string?[])[i.Category?.Name(), i.Name, i.Target?.Text]));
        }

        if (target.Execution.Count > 0)
        {
            yield return Table(
                "预算执行情况（万元）",
                [Box.ExecutionSource, Box.InitialBudget, Box.AnnualBudget, Box.Executed, Box.ExpectedExecution, Box.ExecutionPoints, Box.ExecutionRate, Box.ExecutionScore],
                target.Execution.Select(e => (string?[])
                [
                    e.Source, e.InitialBudget?.InTenThousand(), e.AnnualBudget?.InTenThousand(), e.Executed?.InTenThousand(),
                    e.ExpectedExecution?.InTenThousand(), e.Points, e.ExecutionRate, e.Score,
                ]));
        }

        if (target.Tasks.Count > 0)
        {
            yield return Table(
                "年度主要任务（万元）", [Box.TaskName, Box.TaskContent, Box.TaskAmount],
                target.Tasks.Select(t => (string?[])[t.Name, t.Content, t.Amount?.InTenThousand()]));
        }

        if (target.FiscalLevels.Count > 0)
        {
            yield return Table(
                "分级财政资金（万元）", [Box.FiscalLevel, Box.TaskAmount],
                target.FiscalLevels.Select(l => (string?[])[(l.IsAnnual ? "年度" : "项目") + l.Name, l.Amount?.InTenThousand()]));
        }

        if (target.Budget.Count > 0)
        {
            yield return Table(
                "收支构成（万元）", [Box.BudgetPart, Box.TaskAmount],
                target.Budget.Select(p => (string?[])[p.Name, p.Amount?.InTenThousand()]));
        }
    }

    private static Rows Table(string title, IReadOnlyList<Box> heads, IEnumerable<string?[]> rows)
    {
        var table = new Table { Border = TableBorder.Square, BorderStyle = Ink.Label, Expand = true };
        foreach (var head in heads)
        {
            table.AddColumn(new TableColumn(new Text(OfficialTerms.Caption(head), Ink.Label)));
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(text => new Text(text ?? Blank))]);
        }

        return new Rows(Text.Empty, new Text(title, Ink.Title), table);
    }
}
