using Hengji.Targets;

namespace Hengji.Cli.Accuracy.Families;

/// <summary>Lists that repeat everything on every row, monitoring in numbered sections, and evaluation indices.</summary>
internal static class IndexForms
{
    public static Family List { get; } = new(
        "J 指标清单",
        (form, dice) => FundsBlock.Draw(FamilyCatalog.Goal(FamilyCatalog.Details(form, (i, d) => i with
        {
            Details = new IndicatorDetails
            {
                Explanation = DetailWords.Explanation(i, d),
                Standard = DetailWords.Standard(d),
                Points = d.Between(1, 20).ToString(System.Globalization.CultureInfo.InvariantCulture),
                HistoricalValue = d.Chance(60) ? i.Target?.Text : null,
            },
        }, FormKind.Target, dice), dice), false, false, dice),
        (form, dice) =>
        {
            var sheet = new Sheet(10);
            FamilyCatalog.Top(sheet, form, FamilyCatalog.TitleOf("绩效目标表", dice), dice);
            HeadBlock.Print(sheet, form, dice);
            FundsBlock.Print(sheet, form, dice);
            Goals.Print(sheet, form.Record, dice);
            new IndicatorTable(sheet, dice).Print(
                [
                    Columns.Name with { Heads = ["三级指标"] }, Columns.Blank("指标重要性|指标属性", () => dice.Of("核心", "一般")),
                    Columns.Explanation with { Heads = ["指标内容", "指标解释"] }, Columns.Points, Columns.Standard with { Heads = ["赋分原则"] },
                    Columns.Target, PrintedColumn.Of("历史指标值", i => i.Details?.HistoricalValue),
                ],
                form.Record.Indicators, null, repeated: true);
            return sheet;
        });

    public static Family Sections { get; } = new(
        "Q 监控，分节",
        (form, dice) => FamilyCatalog.Details(
            form with { Record = form.Record with { Funding = Funding.Blank, OverallGoal = null } },
            (i, d) => i with { Dimension = null, Category = null, Details = new IndicatorDetails { ActualValue = DetailWords.Actual(i, d), DeviationReason = DetailWords.Reason(d.Chance(70), d) } },
            FormKind.Monitoring, dice),
        (form, dice) =>
        {
            var sheet = new Sheet(4);
            FamilyCatalog.Top(sheet, form, dice.Of("绩效跟踪监控表", "项目支出绩效监控表"), dice);
            sheet.Row(("一、项目基本情况", 1));
            HeadBlock.Print(sheet, form, dice);
            sheet.Row(("二、年度绩效目标", 1));
            sheet.Row(("年度绩效目标", 1), (form.Record.AnnualGoal, 1));
            sheet.Row(("三、年度绩效指标完成情况", 1));
            sheet.Row(("指标内容", 1), ("指标值", 1), ("指标累计完成情况", 1), ("偏差原因分析", 1));
            foreach (var indicator in form.Record.Indicators)
            {
                sheet.Row((indicator.Name, 1), (indicator.Target?.Text, 1), (indicator.Details?.ActualValue, 1), (indicator.Details?.DeviationReason, 1));
            }

            return sheet;
        });

    public static Family Index { get; } = new(
        "R 评价指标体系",
        (form, dice) => FamilyCatalog.Details(
            form with { Record = Bare(form.Record) },
            (i, d) => i with
            {
                Details = new IndicatorDetails
                {
                    Explanation = DetailWords.Explanation(i, d),
                    Points = d.Between(1, 20).ToString(System.Globalization.CultureInfo.InvariantCulture),
                    Note = d.Chance(20) ? DetailWords.Sentence(d) : null,
                },
            },
            FormKind.EvaluationIndex, dice),
        (form, dice) =>
        {
            var sheet = new Sheet(7);
            FamilyCatalog.Top(sheet, form, dice.Of("项目支出绩效评价指标体系", "绩效评价指标体系表", "项目绩效评价指标表"), dice);
            sheet.Row(("项目名称", 1), (form.Record.ProjectName, 1));
            var first = sheet.Count;
            new IndicatorTable(sheet, dice).Print(
                [Columns.Name with { Heads = ["三级指标", "指标名称"] }, Columns.Explanation, Columns.Target with { Heads = ["目标值", "目标值（标准）"] }, Columns.Points, Columns.Note],
                form.Record.Indicators, null, repeated: false);
            if (dice.Chance(50))
            {
                sheet.Rename(first, 0, "评价指标");
                sheet.Rename(first, 1, "评价内容");
            }

            return sheet;
        });

    private static PerformanceTarget Bare(PerformanceTarget record) => new()
    {
        Year = record.Year,
        ProjectName = record.ProjectName,
        Indicators = record.Indicators,
    };
}
