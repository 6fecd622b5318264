using Hengji.Terms;
using static Hengji.Cli.Accuracy.Printing.FormSheet;

namespace Hengji.Cli.Accuracy.Printing;

/// <summary>财政项目支出绩效目标申报表, edition B: eight columns, amounts in 元, 项目性质 beside 项目类别.</summary>
internal static class FormBSheet
{
    private const int Width = 8;

    public static IReadOnlyList<IReadOnlyList<Cell>> Rows(WrittenForm form)
    {
        var (record, notation, money) = (form.Record, form.Notation, form.Record.Funding);
        var nature = record.ProjectTypes.Count > 0 ? record.ProjectTypes[0] : null;
        var type = record.ProjectTypes.Count > 1 ? record.ProjectTypes[1] : null;
        var indicators = IndicatorRows.Of(form, 3, 2);
        var rows = new List<IReadOnlyList<Cell>>
        {
            Title(notation.Title, Width),
            Title(notation.Bracketed($"{record.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "    "}年度"), Width, Field.Of(Box.Year)),
            Row(Label("项目名称", 2), Value(Box.ProjectName, record.ProjectName, 2), Label("项目性质"), Value(Box.ProjectTypes, nature), Label("项目类别"), Value(Box.ProjectTypes, type)),
            Row(Label("主管部门", 2), Value(Box.CompetentDepartment, record.CompetentDepartment, 2), Label("实施单位"), Value(Box.ImplementingUnit, record.ImplementingUnit, 3)),
            Row(Label("计划开始日期", 2), Value(Box.PlannedStart, record.PlannedStart is { } s ? notation.Date(s) : null, 2), Label("计划完成日期"), Value(Box.PlannedEnd, record.PlannedEnd is { } e ? notation.Date(e) : null, 3)),
            Row(Side(form, "项目资金", 4) with { Text = "项目资金" + notation.Bracketed("元"), Columns = 2 }, Label("项目资金总额", 2), Amount(form, Box.FundingTotal, money.Total), Label("年度资金申请总额", 2), Amount(form, Box.AnnualTotal, money.AnnualTotal)),
            Row(Cell.Empty with { Columns = 2 }, Label(notation.Part("财政资金"), 2), Amount(form, Box.FundingFiscal, money.Fiscal), Label(notation.Part("当年财政拨款"), 2), Amount(form, Box.AnnualFiscal, money.AnnualFiscal)),
            Row(Cell.Empty with { Columns = 2 }, Cell.Empty with { Columns = 2 }, Cell.Empty, Label("上年结转资金", 2), Amount(form, Box.AnnualCarriedOver, money.AnnualCarriedOver)),
            Row(Cell.Empty with { Columns = 2 }, Label("其他资金", 2), Amount(form, Box.FundingOther, money.Other), Label("其他资金", 2), Amount(form, Box.AnnualOther, money.AnnualOther)),
            Row(Side(form, "项目绩效目标", indicators.Count + 3), Label("项目总目标", 4), Label("年度总体目标", 3)),
            Row(Cell.Empty, Value(Box.OverallGoal, record.OverallGoal, 4), Value(Box.AnnualGoal, record.AnnualGoal, 3)),
            Row(Cell.Empty, Label("一级指标"), Label("二级指标"), Label("三级指标", 3), Label("年度(/项目)指标值", 2)),
        };
        rows.AddRange(indicators.Select(row => (IReadOnlyList<Cell>)[Cell.Empty, .. row]));
        return rows;
    }

    /// <summary>Writes the covered places of merged cells out, so that a row always has its eight.</summary>
    private static IReadOnlyList<Cell> Row(params IEnumerable<Cell> cells) =>
        [.. cells.SelectMany(c => (IEnumerable<Cell>)[c, .. Enumerable.Repeat(Cell.Empty, c.Columns - 1)])];
}
