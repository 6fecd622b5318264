using System.Globalization;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Writing.Forms;

/// <summary>
/// One record laid out as its official form: title, year, and the rows of the table with the cells that begin in each.
/// What is blank in the record is a blank cell.
/// </summary>
internal sealed record FormPage
{
    /// <summary>Widths of the grid's columns, in twentieths of a point; together the text width of the page.</summary>
    public static IReadOnlyList<int> ColumnWidths { get; } = [760, 1190, 1400, 1500, 2020, 2768];

    public static string SignedBy => "填表人：";

    public static string HeadOfUnit => "负责人：";

    public static string Telephone => "联系电话：";

    public static string FilledInOn => "填报日期：　　年　　月　　日";

    public required string Title { get; init; }

    public required string YearLine { get; init; }

    /// <summary>Everything above the indicator block.</summary>
    public required IReadOnlyList<IReadOnlyList<FormCell>> Head { get; init; }

    /// <summary>The column headings of the indicator block, printed again on every page it reaches.</summary>
    public required IReadOnlyList<FormCell> IndicatorHead { get; init; }

    /// <summary>The rows of the indicator block, one at least.</summary>
    public required IReadOnlyList<IReadOnlyList<FormCell>> Indicators { get; init; }

    public static FormPage Of(PerformanceTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var isB = target.Edition == FormEdition.B;
        return new FormPage
        {
            Title = isB ? "财政项目支出绩效目标申报表" : "财政项目支出绩效目标表",
            YearLine = $"（{target.Year?.ToString(CultureInfo.InvariantCulture) ?? "　　"}年度）",
            Head = [.. HeadRows(target, isB)],
            IndicatorHead =
            [
                new FormCell(0, CellKind.SideAbove, string.Empty),
                Label(1, "一级指标"),
                Label(2, "二级指标"),
                Label(3, "三级指标", 2),
                Label(5, isB ? "年度(/项目)指标值" : "年度指标值"),
            ],
            Indicators = IndicatorRowsOf(target),
        };
    }

    private static IEnumerable<IReadOnlyList<FormCell>> HeadRows(PerformanceTarget target, bool isB)
    {
        FormCell Text(int column, int columns, Box box) => TextCell(column, columns, SheetText.Of(target, Field.Of(box)));

        FormCell Amount(int column, Box box, Money? money) =>
            new(column, CellKind.Amount, SheetText.Of(target, Field.Of(box))) { Number = money?.AmountIn(target.AmountUnit) };

        var money = target.Funding;
        yield return
        [
            Label(0, "项目名称", 2),
            Text(2, 2, Box.ProjectName),
            Label(4, isB ? "项目性质" : "项目类别"),
            // Form A prints boxes to tick; form B has the nature written out.
            TextCell(5, 1, isB
                ? string.Join('、', target.ProjectTypes.Where(type => ProjectNature.Options.Contains(type, StringComparer.Ordinal)))
                : ProjectNature.Ticks([.. ProjectNature.TypesOfFormA, .. ProjectNature.Others(target, ProjectNature.TypesOfFormA)], target.ProjectTypes)),
        ];
        if (isB)
        {
            yield return
            [
                Label(0, "项目类别", 2),
                TextCell(2, 4, string.Join('、', ProjectNature.Others(target, ProjectNature.Options))),
            ];
        }

        yield return [Label(0, "主管部门", 2), Text(2, 2, Box.CompetentDepartment), Label(4, "实施单位"), Text(5, 1, Box.ImplementingUnit)];
        yield return [Label(0, "计划开始日期", 2), Text(2, 2, Box.PlannedStart), Label(4, "计划完成日期"), Text(5, 1, Box.PlannedEnd)];
        yield return
        [
            new FormCell(0, CellKind.Side, isB ? "项目\n资金\n(元)" : "项目\n资金\n(万元)") { Rows = 4 },
            Label(1, "项目资金总额", 2),
            Amount(3, Box.FundingTotal, money.Total),
            Label(4, "年度资金申请总额"),
            Amount(5, Box.AnnualTotal, money.AnnualTotal),
        ];
        yield return
        [
            Label(1, "其中：财政资金", 2),
            Amount(3, Box.FundingFiscal, money.Fiscal),
            Label(4, "其中：当年财政拨款"),
            Amount(5, Box.AnnualFiscal, money.AnnualFiscal),
        ];
        yield return
        [
            Label(1, string.Empty, 2),
            TextCell(3, 1, string.Empty),
            Label(4, "上年结转资金"),
            Amount(5, Box.AnnualCarriedOver, money.AnnualCarriedOver),
        ];
        yield return
        [
            Label(1, "其他资金", 2),
            Amount(3, Box.FundingOther, money.Other),
            Label(4, "其他资金"),
            Amount(5, Box.AnnualOther, money.AnnualOther),
        ];
        var span = SheetText.Of(target, Field.Of(Box.GoalSpan));
        yield return
        [
            new FormCell(0, CellKind.Side, "项目\n绩效\n目标") { Rows = 2 },
            Label(1, span.Length > 0 ? $"项目总目标（{span}）" : "项目总目标", 3),
            Label(4, "年度总体目标", 2),
        ];
        yield return
        [
            new FormCell(1, CellKind.Goal, target.OverallGoal ?? string.Empty) { Columns = 3 },
            new FormCell(4, CellKind.Goal, target.AnnualGoal ?? string.Empty) { Columns = 2 },
        ];
    }

    private static List<IReadOnlyList<FormCell>> IndicatorRowsOf(PerformanceTarget target)
    {
        var side = new FormCell(0, CellKind.SideBelow, "绩效\n指标") { Rows = Math.Max(1, target.Indicators.Count) };
        if (target.Indicators.Count == 0)
        {
            return [[side, Label(1, string.Empty), Label(2, string.Empty), TextCell(3, 2, string.Empty), new FormCell(5, CellKind.Target, string.Empty)]];
        }

        var rows = new List<IReadOnlyList<FormCell>>(target.Indicators.Count);
        foreach (var row in IndicatorRows.Of(target.Indicators))
        {
            var cells = new List<FormCell>();
            if (row.Index == 0)
            {
                cells.Add(side);
            }

            if (row.DimensionSpan > 0)
            {
                cells.Add(Label(1, SheetText.Of(target, Field.Dimension(row.Index))) with { Rows = row.DimensionSpan });
            }

            if (row.CategorySpan > 0)
            {
                cells.Add(Label(2, SheetText.Of(target, Field.Category(row.Index))) with { Rows = row.CategorySpan });
            }

            cells.Add(TextCell(3, 2, SheetText.Of(target, Field.IndicatorName(row.Index))));
            cells.Add(new FormCell(5, CellKind.Target, SheetText.Of(target, Field.TargetValue(row.Index))));
            rows.Add(cells);
        }

        return rows;
    }

    private static FormCell Label(int column, string text, int columns = 1) =>
        new(column, CellKind.Label, text) { Columns = columns };

    private static FormCell TextCell(int column, int columns, string text) =>
        new(column, CellKind.Text, text) { Columns = columns };
}
