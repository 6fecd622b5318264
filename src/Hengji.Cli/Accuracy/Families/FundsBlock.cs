using System.Globalization;
using Hengji.Targets;

namespace Hengji.Cli.Accuracy.Families;

/// <summary>Prints the money: two columns as on form A, one column of the year, or the table of execution.</summary>
internal static class FundsBlock
{
    public static FamilyForm Draw(FamilyForm form, bool executed, bool monitored, Dice dice)
    {
        var funding = form.Record.Funding;
        if (executed || monitored)
        {
            return form with { Record = form.Record with { Funding = funding with { Total = null, Fiscal = null, Other = null }, Execution = Lines(funding, monitored, form.Unit, dice) } };
        }

        return dice.Chance(50)
            ? form
            : form with
            {
                Record = form.Record with
                {
                    Funding = new Funding { AnnualTotal = funding.AnnualTotal, AnnualFiscal = funding.AnnualFiscal, AnnualOther = funding.AnnualOther },
                },
            };
    }

    public static void Print(Sheet sheet, FamilyForm form, Dice dice)
    {
        var first = sheet.Count;
        var record = form.Record;
        if (record.Execution.Count > 0)
        {
            Execution(sheet, form, dice);
        }
        else if (record.Funding.Total is null)
        {
            Line(sheet, dice.Of("年度资金总额", "年度资金申请总额", "当年资金总额"), form.Amount(record.Funding.AnnualTotal));
            Line(sheet, dice.Of("其中：财政拨款", "其中：财政资金", "其中：当年财政拨款"), form.Amount(record.Funding.AnnualFiscal));
            Line(sheet, "其他资金", form.Amount(record.Funding.AnnualOther));
        }
        else
        {
            Two(sheet, form);
        }

        sheet.Side(first, dice.Of("项目资金", "资金情况", "预算执行情况") + form.Notation.Bracketed(form.UnitName));
    }

    private static void Line(Sheet sheet, string label, string? amount) => sheet.Row((null, 1), (label, 2), (amount, 1));

    private static void Two(Sheet sheet, FamilyForm form)
    {
        var money = form.Record.Funding;
        var rest = (sheet.Width - 1) / 2;
        void Pair(string left, Money? one, string right, Money? other) => sheet.Row(
            (null, 1), (left, 1), (form.Amount(one), rest - 1), (right, 1), (form.Amount(other), 1));
        Pair("项目资金总额", money.Total, "年度资金申请总额", money.AnnualTotal);
        Pair(form.Notation.Part("财政资金"), money.Fiscal, form.Notation.Part("当年财政拨款"), money.AnnualFiscal);
        sheet.Row((null, 1), (null, 1), (null, rest - 1), ("上年结转资金", 1), (form.Amount(money.AnnualCarriedOver), 1));
        Pair("其他资金", money.Other, "其他资金", money.AnnualOther);
    }

    private static void Execution(Sheet sheet, FamilyForm form, Dice dice)
    {
        var monitored = form.Record.Execution[0].ExpectedExecution is not null;
        if (monitored)
        {
            var month = dice.Of("6", "7", "8");
            sheet.Row((null, 1), (null, 2), ("年初预算数", 1), ($"1-{month}月执行数", 1), ($"1-{month}月执行率", 1), ("全年预计执行数", 1));
        }
        else
        {
            sheet.Row((null, 1), (null, 2), ("年初预算数", 1), (dice.Of("全年预算数", "全年预算数（A）"), 1), (dice.Of("全年执行数", "全年执行数（B）"), 1), ("分值", 1), (dice.Of("执行率", "执行率（B/A）"), 1), ("得分", 1));
        }

        foreach (var line in form.Record.Execution)
        {
            var numbers = monitored
                ? (IReadOnlyList<string?>)[form.Amount(line.Executed), line.ExecutionRate, form.Amount(line.ExpectedExecution)]
                : [form.Amount(line.AnnualBudget), form.Amount(line.Executed), line.Points, line.ExecutionRate, line.Score];
            sheet.Row([(null, 1), (line.Source, 2), (form.Amount(line.InitialBudget), 1), .. numbers.Select(n => (n, 1))]);
        }
    }

    private static List<Execution> Lines(Funding funding, bool monitored, MoneyUnit unit, Dice dice)
    {
        var lines = new List<Execution>();
        foreach (var (source, money) in (IEnumerable<(string, Money?)>)
            [("年度资金总额", funding.AnnualTotal), ("其中：财政拨款", funding.AnnualFiscal), ("上年结转资金", funding.AnnualCarriedOver), ("其他资金", funding.AnnualOther)])
        {
            if (money is not { } budget)
            {
                lines.Add(new Execution(source));
                continue;
            }

            var share = dice.Between(30, 100);
            var step = unit == MoneyUnit.Yuan ? 1m : 100m;
            var executed = new Money(decimal.Floor(budget.Yuan * share / 100m / step) * step);
            var rate = budget.Yuan == 0 ? null : (executed.Yuan / budget.Yuan * 100m).ToString("0.00", CultureInfo.InvariantCulture) + "%";
            lines.Add(new Execution(source)
            {
                InitialBudget = budget,
                AnnualBudget = monitored ? null : budget,
                Executed = executed,
                ExpectedExecution = monitored ? budget : null,
                ExecutionRate = rate,
                Points = monitored ? null : lines.Count == 0 ? "10" : "—",
                Score = monitored ? null : lines.Count == 0 ? dice.Between(1, 10).ToString(CultureInfo.InvariantCulture) : "—",
            });
        }

        if (monitored && lines[0].ExpectedExecution is null)
        {
            lines[0] = lines[0] with { ExpectedExecution = lines[0].InitialBudget ?? new Money(0) };
        }

        return lines;
    }
}
