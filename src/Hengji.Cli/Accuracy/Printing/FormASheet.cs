using Hengji.Terms;
using static Hengji.Cli.Accuracy.Printing.FormSheet;

namespace Hengji.Cli.Accuracy.Printing;

/// <summary>财政项目支出绩效目标表, edition A: five columns, amounts in 万元.</summary>
internal static class FormASheet
{
    private const int Width = 5;

    public static IReadOnlyList<IReadOnlyList<Cell>> Rows(WrittenForm form)
    {
        var (record, notation, money) = (form.Record, form.Notation, form.Record.Funding);
        var types = new Cell(CellRole.Value, notation.Marks.Print(RecordGenerator.TypesA, record.ProjectTypes))
        {
            Fields = [Field.Of(Box.ProjectTypes)],
        };
        var span = notation.Span(record.GoalSpan);
        var rows = new List<IReadOnlyList<Cell>>
        {
            Title(notation.Title, Width),
            Title(notation.Bracketed($"{record.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "    "}年度"), Width, Field.Of(Box.Year)),
            (IReadOnlyList<Cell>)[Label("项目名称"), Value(Box.ProjectName, record.ProjectName, 2), Cell.Empty, Label("项目类别"), types],
            (IReadOnlyList<Cell>)[Label("主管部门"), Value(Box.CompetentDepartment, record.CompetentDepartment, 2), Cell.Empty, Label("实施单位"), Value(Box.ImplementingUnit, record.ImplementingUnit)],
            (IReadOnlyList<Cell>)[Label("计划开始日期"), Value(Box.PlannedStart, record.PlannedStart is { } s ? notation.Date(s) : null, 2), Cell.Empty, Label("计划完成日期"), Value(Box.PlannedEnd, record.PlannedEnd is { } e ? notation.Date(e) : null)],
            (IReadOnlyList<Cell>)[Side(form, "项目资金", 4) with { Text = "项目资金 " + notation.Bracketed("万元") }, Label("项目资金总额"), Amount(form, Box.FundingTotal, money.Total), Label("年度资金申请总额"), Amount(form, Box.AnnualTotal, money.AnnualTotal)],
            (IReadOnlyList<Cell>)[Cell.Empty, Label(notation.Part("财政资金"), rows: 2), Amount(form, Box.FundingFiscal, money.Fiscal, rows: 2), Label(notation.Part("当年财政拨款")), Amount(form, Box.AnnualFiscal, money.AnnualFiscal)],
            (IReadOnlyList<Cell>)[Cell.Empty, Cell.Empty, Cell.Empty, Label("上年结转资金"), Amount(form, Box.AnnualCarriedOver, money.AnnualCarriedOver)],
            (IReadOnlyList<Cell>)[Cell.Empty, Label("其他资金"), Amount(form, Box.FundingOther, money.Other), Label("其他资金"), Amount(form, Box.AnnualOther, money.AnnualOther)],
            (IReadOnlyList<Cell>)[Side(form, "项目绩效目标", 2), GoalLabel(span), Cell.Empty, Label("年度总体目标", 2), Cell.Empty],
            (IReadOnlyList<Cell>)[Cell.Empty, Value(Box.OverallGoal, record.OverallGoal, 2), Cell.Empty, Value(Box.AnnualGoal, record.AnnualGoal, 2), Cell.Empty],
        };
        var indicators = IndicatorRows.Of(form, 1, 1);
        rows.Add([Side(form, "绩效指标", indicators.Count + 1), Label("一级指标"), Label("二级指标"), Label("三级指标"), Label("年度指标值")]);
        rows.AddRange(indicators.Select(row => (IReadOnlyList<Cell>)[Cell.Empty, .. row]));
        return rows;
    }

    private static Cell GoalLabel(string span) =>
        Label("项目总目标" + (span.Length == 0 ? span : " " + span), 2) with
        {
            Fields = span.Length == 0 ? [] : [Field.Of(Box.GoalSpan)],
        };
}
