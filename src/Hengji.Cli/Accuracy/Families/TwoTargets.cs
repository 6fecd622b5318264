using Hengji.Targets;

namespace Hengji.Cli.Accuracy.Families;

/// <summary>Forms that print the indicators of the whole period and those of the year.</summary>
internal static class TwoTargets
{
    public static Family SideBySide { get; } = new(
        "G 长期年度并列",
        Draw,
        (form, dice) =>
        {
            var sheet = Top(form, 8, dice);
            var record = form.Record;
            PrintedColumn Long(Func<Indicator, string?> text, string heads) => PrintedColumn.Of(heads, i => text(LongTermOf(record, i)));
            var columns = new[]
            {
                Columns.Name with { Heads = ["三级指标"], Text = i => LongTermOf(record, i).Name },
                Long(i => i.Target?.Text, "指标值|实施期指标值|中期指标值"),
                PrintedColumn.Of("二级指标", i => Changes(record, i) ? Terms.Taxonomy.Name(i.Category!.Value) : null),
                Columns.Name with { Heads = ["三级指标"] },
                Columns.Target with { Heads = ["指标值", "年度指标值"] },
            };
            new IndicatorTable(sheet, dice).Print(columns, record.Indicators, "绩效指标", repeated: false);
            return sheet;
        });

    public static Family Stacked { get; } = new(
        "H 长期年度上下",
        Draw,
        (form, dice) =>
        {
            var sheet = Top(form, 5, dice);
            var table = new IndicatorTable(sheet, dice);
            table.Print([Columns.Name, Columns.Target], form.Record.LongTermIndicators, dice.Of("长期绩效指标", "中期绩效指标", "实施期绩效指标"), repeated: false);
            table.Print([Columns.Name, Columns.Target], form.Record.Indicators, "年度绩效指标", repeated: false);
            return sheet;
        });

    private static Sheet Top(FamilyForm form, int width, Dice dice)
    {
        var sheet = new Sheet(width);
        FamilyCatalog.Top(sheet, form, FamilyCatalog.TitleOf("绩效目标申报表", dice), dice);
        HeadBlock.Print(sheet, form, dice);
        FundsBlock.Print(sheet, form, dice);
        Goals.Print(sheet, form.Record, dice);
        return sheet;
    }

    private static FamilyForm Draw(FamilyForm form, Dice dice)
    {
        var longTerm = form.Record.Indicators.Select(i => i with { Target = new TargetValue(dice.Of("≥95%", "长期有效", "≥300人", "持续改善", "100%")) });
        var record = form.Record with { LongTermIndicators = [.. longTerm] };
        return FundsBlock.Draw(form with { Record = record }, false, false, dice);
    }

    private static Indicator LongTermOf(PerformanceTarget record, Indicator indicator) =>
        record.LongTermIndicators[record.Indicators.ToList().IndexOf(indicator)];

    private static bool Changes(PerformanceTarget record, Indicator indicator)
    {
        var at = record.Indicators.ToList().IndexOf(indicator);
        return at == 0 || record.Indicators[at - 1].Category != indicator.Category;
    }
}
