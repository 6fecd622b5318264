using System.Globalization;
using Hengji.Targets;
using Hengji.Terms;
using Hengji.Writing.Forms;

namespace Hengji.Writing.Xlsx;

/// <summary>
/// Writes a selection as one table (绩效目标汇总表): a row an indicator, beside them the project they belong to, and the
/// totals under all. Amounts are in 万元 whatever form they came from.
/// </summary>
public static class XlsxSummary
{
    private const string Title = "项目支出绩效目标汇总表";

    private const int HeadRow = 2;

    private static readonly (string Caption, double Width)[] Columns =
    [
        ("序号", 5), ("项目名称", 18), ("实施单位", 16), ("年度", 6), ("项目类别", 11), ("项目资金总额", 13),
        ("年度资金\n申请总额", 13), ("年度总体目标", 32), ("一级指标", 11), ("二级指标", 13), ("三级指标", 24), ("年度指标值", 15),
    ];

    private static readonly double[] Widths = [.. Columns.Select(column => column.Width)];

    public static byte[] Write(IReadOnlyList<PerformanceTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        using var workbook = new Workbook(Title);
        var grid = new SheetGrid(Widths, workbook.Strings);
        grid.Put(0, 0, SheetStyle.Title, Title, columns: Columns.Length);
        grid.Put(1, 0, SheetStyle.Subtitle, $"（{Years(targets)}，金额单位：万元）", columns: Columns.Length);
        for (var column = 0; column < Columns.Length; column++)
        {
            grid.Put(HeadRow, column, SheetStyle.Label, Columns[column].Caption);
        }

        var row = HeadRow + 1;
        for (var i = 0; i < targets.Count; i++)
        {
            grid.BeginBlock(row);
            row += PutProject(grid, row, i + 1, targets[i]);
        }

        grid.BeginBlock(row);
        PutTotals(grid, row, targets);
        workbook.Add("绩效目标汇总表", grid, Widths, new SheetPrinting(
            Landscape: true, RepeatedFrom: HeadRow, RepeatedTo: HeadRow, PageTotal: true, Freezes: true));
        return workbook.Close();
    }

    private static string Years(IReadOnlyList<PerformanceTarget> targets)
    {
        var years = targets.Select(target => target.Year).OfType<int>().Distinct().Order()
            .Select(year => year.ToString(CultureInfo.InvariantCulture)).ToList();
        return years.Count == 0 ? "年度未填或未读出" : string.Join('、', years) + "年度";
    }

    /// <returns>How many rows the project takes.</returns>
    private static int PutProject(SheetGrid grid, int row, int number, PerformanceTarget target)
    {
        var rows = Math.Max(1, target.Indicators.Count);
        grid.Put(row, 0, SheetStyle.Number, number, rows);
        grid.Put(row, 1, SheetStyle.Text, target.ProjectName ?? string.Empty, rows);
        grid.Put(row, 2, SheetStyle.Text, target.ImplementingUnit ?? string.Empty, rows);
        grid.Put(row, 3, SheetStyle.Number, target.Year, rows);
        grid.Put(row, 4, SheetStyle.Text, string.Join('、', target.ProjectTypes), rows);
        grid.Put(row, 5, SheetStyle.Amount, TenThousand(target.Funding.Total), rows);
        grid.Put(row, 6, SheetStyle.Amount, TenThousand(target.Funding.AnnualTotal), rows);
        grid.Put(row, 7, SheetStyle.Goal, target.AnnualGoal ?? string.Empty, rows);
        if (target.Indicators.Count == 0)
        {
            for (var column = 8; column < Columns.Length; column++)
            {
                grid.Put(row, column, SheetStyle.Text, string.Empty);
            }
        }

        foreach (var indicator in IndicatorRows.Of(target.Indicators))
        {
            var at = row + indicator.Index;
            if (indicator.DimensionSpan > 0)
            {
                grid.Put(at, 8, SheetStyle.Centred, SheetText.Of(target, Field.Dimension(indicator.Index)), indicator.DimensionSpan);
            }

            if (indicator.CategorySpan > 0)
            {
                grid.Put(at, 9, SheetStyle.Centred, SheetText.Of(target, Field.Category(indicator.Index)), indicator.CategorySpan);
            }

            grid.Put(at, 10, SheetStyle.Text, SheetText.Of(target, Field.IndicatorName(indicator.Index)));
            grid.Put(at, 11, SheetStyle.Centred, SheetText.Of(target, Field.TargetValue(indicator.Index)));
        }

        return rows;
    }

    /// <summary>A row a year, newest first: amounts of different years add up to nothing anyone can use.</summary>
    private static void PutTotals(SheetGrid grid, int row, IReadOnlyList<PerformanceTarget> targets)
    {
        foreach (var year in targets.GroupBy(target => target.Year).OrderByDescending(year => year.Key))
        {
            grid.Put(row, 0, SheetStyle.Label, string.Create(
                CultureInfo.InvariantCulture,
                $"{YearName(year.Key)}合计：{year.Count()}个项目，{year.Sum(t => t.Indicators.Count)}条指标"), columns: 5);
            grid.Put(row, 5, SheetStyle.Amount, Sum(year.Select(target => target.Funding.Total)));
            grid.Put(row, 6, SheetStyle.Amount, Sum(year.Select(target => target.Funding.AnnualTotal)));
            grid.Put(row, 7, SheetStyle.Text, Remark([.. year]), columns: 5);
            row++;
        }
    }

    /// <summary>What the sums are not the whole of; empty when they are.</summary>
    private static string Remark(IReadOnlyList<PerformanceTarget> targets)
    {
        var missing = new[]
        {
            ("项目资金总额", targets.Count(target => target.Funding.Total is null)),
            ("年度资金申请总额", targets.Count(target => target.Funding.AnnualTotal is null)),
        }
        .Where(amount => amount.Item2 > 0)
        .Select(amount => string.Create(CultureInfo.InvariantCulture, $"{amount.Item2}个{amount.Item1}"))
        .ToList();
        return missing.Count > 0 ? $"另有{string.Join('、', missing)}未填或未读出，合计不含在内" : string.Empty;
    }

    private static string YearName(int? year) =>
        year is { } stated ? string.Create(CultureInfo.InvariantCulture, $"{stated}年度") : "年度未填或未读出的";

    /// <summary>The sum of what is stated; null where nothing is.</summary>
    private static decimal? Sum(IEnumerable<Money?> amounts)
    {
        var stated = amounts.OfType<Money>().ToList();
        return stated.Count > 0 ? TenThousand(stated.Aggregate((sum, next) => sum + next)) : null;
    }

    private static decimal? TenThousand(Money? money) => money?.AmountIn(MoneyUnit.TenThousandYuan);
}
