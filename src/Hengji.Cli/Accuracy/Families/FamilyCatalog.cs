using Hengji.Targets;

namespace Hengji.Cli.Accuracy.Families;

/// <summary>The families of printed forms beside the two official editions.</summary>
internal static class FamilyCatalog
{
    public static IReadOnlyList<Family> All { get; } =
    [
        Flowing(Target("B 四栏，其他名称", 5, (i, _) => i, _ => [Columns.Name, Columns.Target])),
        Flowing(Target("C 带备注", 6, (i, d) => With(i, new() { Note = d.Chance(50) ? DetailWords.Sentence(d) : null }), _ => [Columns.Name, Columns.Target, Columns.Note])),
        Target("D 带指标解释", 6, (i, d) => With(i, new() { Explanation = DetailWords.Explanation(i, d), Standard = null }), d => d.Chance(50)
            ? [Columns.Name, Columns.Explanation, Columns.Target]
            : [Columns.Name, Columns.Target, Columns.Explanation]),
        Flowing(Parted("E 指标值分三栏", 8)),
        Target("F 带绩效标准", 6, (i, d) => With(i, new() { Standard = DetailWords.Standard(d) }), d => d.Chance(50)
            ? [Columns.Name, Columns.Standard, Columns.Target]
            : [Columns.Name, Columns.Target, Columns.Standard]),
        TwoTargets.SideBySide,
        TwoTargets.Stacked,
        Target("I 调整", 7, Adjust, d => d.Chance(50)
            ? [Columns.Blank("数据状态", () => d.Of("修改", "保留", "新增")), Columns.Name, Columns.InitialTarget with { Heads = ["指标值"] }, Columns.Adjusted]
            : [Columns.Name, Columns.InitialTarget, Columns.Adjusted], "绩效目标调整表", FormKind.Adjustment),
        IndexForms.List,
        Flowing(SelfEvaluation("K 自评", 9, (i, d) => DetailWords.Scored(i, true, d), _ => [Columns.Name, Columns.Target, Columns.Actual, Columns.Points, Columns.Score, Columns.Reason])),
        Flowing(SelfEvaluation("L 自评，分值在前", 9, (i, d) => DetailWords.Scored(i, true, d), _ => [Columns.Name, Columns.Points, Columns.Target, Columns.Actual, Columns.Score, Columns.Reason])),
        SelfEvaluation("M 自评，不计分", 9, (i, d) => With(i, new() { ActualValue = DetailWords.Actual(i, d), DeviationReason = DetailWords.Reason(d.Chance(70), d) }), _ => [Columns.Name, Columns.InitialTarget, Columns.Actual, Columns.Reason]),
        SelfEvaluation("N 自评，有调整", 10, (i, d) => Adjust(DetailWords.Scored(i, true, d), d), _ => [Columns.Name, Columns.InitialTarget, Columns.Adjusted, Columns.Actual, Columns.Points, Columns.Score, Columns.Reason]),
        Monitoring("O 监控", 18, true, _ => [Columns.Name, Columns.Target, Columns.Progress, Columns.Expected, Columns.Causes, Columns.LikelihoodTicked, Columns.Note]),
        Monitoring("P 监控，简", 8, false, _ => [Columns.Name, Columns.Target, Columns.Progress, Columns.Likelihood, Columns.Note]),
        IndexForms.Sections,
        IndexForms.Index,
        DepartmentForm.Family,
    ];

    /// <summary>Forms whose columns tell themselves apart by what they hold.</summary>
    private static Family Flowing(Family family) => family with { Flows = true };

    public static Indicator With(Indicator indicator, IndicatorDetails details) =>
        indicator with { Details = details == new IndicatorDetails() ? null : details };

    private static Indicator Adjust(Indicator indicator, Dice dice)
    {
        if (indicator.Target is not { } target || dice.Chance(60))
        {
            return indicator;
        }

        return indicator with
        {
            Target = new TargetValue(dice.Of("≥85%", "≥60人", "30次", "12月底前")),
            Details = (indicator.Details ?? new()) with { OriginalTarget = target.Text },
        };
    }

    private static Family Target(
        string name, int width, Func<Indicator, Dice, Indicator> detail, Func<Dice, IReadOnlyList<PrintedColumn>> columns,
        string title = "绩效目标表", FormKind kind = FormKind.Target) => new(
        name,
        (form, dice) => FundsBlock.Draw(Goal(Details(form, detail, kind, dice), dice), false, false, dice),
        (form, dice) => Print(form, width, TitleOf(title, dice), columns(dice), null, dice));

    private static Family SelfEvaluation(string name, int width, Func<Indicator, Dice, Indicator> detail, Func<Dice, IReadOnlyList<PrintedColumn>> columns) => new(
        name,
        (form, dice) => FundsBlock.Draw(Achieved(Details(form, detail, FormKind.SelfEvaluation, dice), dice), true, false, dice),
        (form, dice) => Print(form, width, dice.Of("项目支出绩效自评表", "项目支出自评表", "绩效目标自评表", "预算项目绩效自评表"), columns(dice), dice.Chance(40) ? "（50分）" : null, dice));

    private static Family Monitoring(string name, int width, bool wide, Func<Dice, IReadOnlyList<PrintedColumn>> columns) => new(
        name,
        (form, dice) => FundsBlock.Draw(Goal(Details(form, (i, d) => DetailWords.Monitored(i, wide, d), FormKind.Monitoring, dice), dice), false, wide, dice),
        (form, dice) => Print(form, width, dice.Of("绩效运行监控表", "绩效目标执行监控表", "项目支出绩效运行监控表", "绩效目标跟踪监控表"), columns(dice), null, dice));

    private static Family Parted(string name, int width) => new(
        name,
        (form, dice) =>
        {
            var parts = form.Record.Indicators.Select(i => DetailWords.Parted(i.Category, dice)).ToList();
            var indicators = form.Record.Indicators.Select((i, n) => i with
            {
                Target = new TargetValue(parts[n].Text),
                Details = new IndicatorDetails { Points = dice.Between(1, 20).ToString(System.Globalization.CultureInfo.InvariantCulture) },
            });
            var whole = form with { Record = form.Record with { Indicators = [.. indicators] }, Parts = parts };
            return FundsBlock.Draw(Goal(whole, dice), false, false, dice);
        },
        (form, dice) =>
        {
            string? Part(Indicator i, Func<(string Sign, string Value, string? Unit, string Text), string?> of) => of(form.Parts[form.Record.Indicators.ToList().IndexOf(i)]);
            var columns = new List<PrintedColumn>
            {
                Columns.Name,
                PrintedColumn.Of("指标性质|计算符号|符号", i => Part(i, p => p.Sign)),
                PrintedColumn.Of("指标值|值", i => Part(i, p => p.Value)),
                PrintedColumn.Of("度量单位|计量单位", i => Part(i, p => p.Unit)),
            };
            columns.Insert(dice.Chance(50) ? 1 : 4, Columns.Points);
            return Print(form, width, TitleOf("绩效目标表", dice), columns, null, dice);
        });

    public static FamilyForm Details(FamilyForm form, Func<Indicator, Dice, Indicator> detail, FormKind kind, Dice dice) => form with
    {
        Record = form.Record with { Kind = kind, Indicators = [.. form.Record.Indicators.Select(i => detail(i, dice))] },
    };

    public static FamilyForm Goal(FamilyForm form, Dice dice) =>
        dice.Chance(50) ? form : form with { Record = form.Record with { OverallGoal = null } };

    private static FamilyForm Achieved(FamilyForm form, Dice dice) => form with
    {
        Record = form.Record with
        {
            OverallGoal = null,
            GoalAchieved = "已" + form.Record.AnnualGoal,
            TotalScore = form.Record.Indicators.Any(i => i.Details?.Points is not null) ? dice.Between(60, 99).ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
        },
    };

    public static string TitleOf(string end, Dice dice) => dice.Of("项目支出", "部门预算项目支出", "财政支出", "项目", "2025年项目支出") + end;

    public static Sheet Print(FamilyForm form, int width, string title, IReadOnlyList<PrintedColumn> columns, string? points, Dice dice)
    {
        var sheet = new Sheet(width);
        Top(sheet, form, title, dice);
        HeadBlock.Print(sheet, form, dice);
        FundsBlock.Print(sheet, form, dice);
        Goals.Print(sheet, form.Record, dice);
        var side = dice.Chance(70) ? dice.Of("绩效指标", "年度绩效指标") : null;
        new IndicatorTable(sheet, dice).Print(columns, form.Record.Indicators, side, repeated: false, points);
        if (form.Record.TotalScore is { } total)
        {
            Total(sheet, columns, side is not null, total);
        }

        return sheet;
    }

    public static void Top(Sheet sheet, FamilyForm form, string title, Dice dice)
    {
        var year = form.Record.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture);
        sheet.Title(title.Replace("2025", year, StringComparison.Ordinal));
        sheet.Title(dice.Of("（2025年度）", "(2025年度)", "2025年度").Replace("2025", year, StringComparison.Ordinal));
    }

    private static void Total(Sheet sheet, IReadOnlyList<PrintedColumn> columns, bool side, string total)
    {
        var before = (side ? 3 : 2) + columns.TakeWhile(c => c.Heads[0] is not "得分").Sum(c => c.Width);
        sheet.Row(("总分", before), (total, 1), (null, 1));
    }
}
