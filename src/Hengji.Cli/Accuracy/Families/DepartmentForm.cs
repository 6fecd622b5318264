using Hengji.Targets;

namespace Hengji.Cli.Accuracy.Families;

/// <summary>部门整体支出绩效目标表: duties, tasks with money, income and expenditure, indicators; no project.</summary>
internal static class DepartmentForm
{
    public static Family Family { get; } = new("部门整体", Draw, Print);

    private static FamilyForm Draw(FamilyForm form, Dice dice)
    {
        var tasks = new List<DepartmentTask>();
        for (var i = dice.Between(2, 5); i > 0; i--)
        {
            var amount = new Money(dice.Between(10, 9000) * 10_000m);
            tasks.Add(new DepartmentTask(dice.Of("保障机关运转", "推进重点项目建设", "提升公共服务", "加强安全监管", "落实惠民政策") + new string('一', 1) + dice.Of("期", "批", "项"))
            {
                Content = DetailWords.Sentence(dice),
                Amount = amount,
            });
        }

        var total = tasks.Aggregate(0m, (sum, t) => sum + t.Amount!.Value.Yuan);
        return form with
        {
            Record = form.Record with
            {
                Kind = FormKind.WholeDepartment,
                Funding = Funding.Blank,
                OverallGoal = null,
                Duties = "负责本辖区" + dice.Of("财政收支管理、政府采购监督", "城市管理、市容环卫", "教育事业规划和学校管理") + "等工作。",
                Tasks = tasks,
                Budget =
                [
                    new BudgetPart("财政拨款收入", new Money(total)), new BudgetPart("其他收入", dice.Chance(50) ? new Money(0) : null),
                    new BudgetPart("人员类项目支出", new Money(total / 2)), new BudgetPart("运转类项目支出", new Money(total / 4)),
                    new BudgetPart("特定目标类项目支出", new Money(total - (total / 2) - (total / 4))),
                ],
            },
        };
    }

    private static Sheet Print(FamilyForm form, Dice dice)
    {
        var record = form.Record;
        var sheet = new Sheet(6);
        FamilyCatalog.Top(sheet, form, dice.Of("部门整体支出绩效目标表", "部门（单位）整体支出绩效目标申报表", "部门整体绩效目标表"), dice);
        HeadBlock.Print(sheet, form, dice);
        sheet.Row(("部门职能概述", 1), (record.Duties, 1));
        var first = sheet.Count;
        sheet.Row((null, 1), ("任务名称", 1), (dice.Of("主要内容", "任务内容"), 3), ($"预算金额{form.Notation.Bracketed(form.UnitName)}", 1));
        foreach (var task in record.Tasks)
        {
            sheet.Row((null, 1), (task.Name, 1), (task.Content, 3), (form.Amount(task.Amount), 1));
        }

        sheet.Side(first, "年度主要任务");
        first = sheet.Count;
        foreach (var pair in record.Budget.Chunk(2))
        {
            sheet.Row([(null, 1), .. pair.SelectMany((p, n) => ((string?, int)[])[(p.Name, 1), (form.Amount(p.Amount), n == 0 ? 2 : 1)])]);
        }

        sheet.Side(first, dice.Of("收支构成", "收入支出构成", "预算情况") + form.Notation.Bracketed(form.UnitName));
        sheet.Row((dice.Of("年度总体目标", "年度绩效目标"), 1), (record.AnnualGoal, 1));
        new IndicatorTable(sheet, dice).Print([Columns.Name, Columns.Target], record.Indicators, "绩效指标", repeated: false);
        return sheet;
    }
}
