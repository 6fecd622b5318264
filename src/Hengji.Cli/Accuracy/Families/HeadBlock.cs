using System.Globalization;
using Hengji.Targets;

namespace Hengji.Cli.Accuracy.Families;

/// <summary>Prints the heads seen on forms of other places: codes, dates as one span, types in words.</summary>
internal static class HeadBlock
{
    private static readonly string[] Types = ["新增项目", "延续项目", "常年性项目", "延续性项目", "一次性项目", "特定目标类", "其他运转类", "经常性项目"];

    public static PerformanceTarget Draw(PerformanceTarget record, bool department, Dice dice)
    {
        var year = record.Year ?? 2025;
        return record with
        {
            ProjectName = department ? null : record.ProjectName,
            ProjectTypes = department || dice.Chance(30) ? [] : [dice.Pick(Types)],
            CompetentDepartment = department ? null : record.CompetentDepartment,
            ProjectCode = !department && dice.Chance(40) ? $"{dice.Between(310000, 659999)}{year % 100}T{dice.Between(100000, 999999)}{dice.Between(100000, 999999)}" : null,
            UnitCode = dice.Chance(25) ? dice.Between(100001, 999999).ToString(CultureInfo.InvariantCulture) : null,
            PlannedStart = department || dice.Chance(40) ? null : new PlanDate(year, dice.Between(1, 3), dice.Chance(50) ? 1 : null),
            PlannedEnd = null,
            GoalSpan = null,
        };
    }

    /// <summary>The record with the end that goes with its start.</summary>
    public static PerformanceTarget Ended(PerformanceTarget record) => record.PlannedStart is not { } start
        ? record
        : record with { PlannedEnd = start.Day is null ? new PlanDate(start.Year, 12) : new PlanDate(start.Year, 12, 31) };

    public static void Print(Sheet sheet, FamilyForm form, Dice dice)
    {
        var record = form.Record;
        var label = sheet.Width >= 8 ? 2 : 1;
        var value = (sheet.Width / 2) - label;
        void Pair(string one, string? text, string? other, string? more)
        {
            if (other is null)
            {
                sheet.Row((one, label), (text, 1));
            }
            else
            {
                sheet.Row((one, label), (text, value), (other, label), (more, 1));
            }
        }

        if (record.ProjectName is not null)
        {
            var code = record.ProjectCode;
            Pair(dice.Of("项目名称", "项目名称", "专项名称"), record.ProjectName, code is null ? null : dice.Of("项目编码", "项目代码"), code);
            Pair(dice.Of("主管部门", "主管预算部门", "项目主管部门"), record.CompetentDepartment, dice.Of("实施单位", "项目实施单位", "预算单位", "项目单位"), record.ImplementingUnit);
        }
        else
        {
            Pair(dice.Of("部门名称", "部门（单位）名称", "单位名称"), record.ImplementingUnit, null, null);
        }

        if (record.UnitCode is not null)
        {
            Pair(dice.Of("单位编码", "单位代码"), record.UnitCode, null, null);
        }

        if (record.ProjectTypes is [var type])
        {
            Pair(dice.Of("项目类别", "项目属性", "项目类型"), type, null, null);
        }

        if (record.PlannedStart is { } start && record.PlannedEnd is { } end)
        {
            if (dice.Chance(50))
            {
                Pair("计划开始日期", form.Notation.Date(start), "计划完成日期", form.Notation.Date(end));
            }
            else
            {
                Pair(dice.Of("项目起止时间", "项目期", "实施周期", "项目期限"), Span(start, end, dice), null, null);
            }
        }
    }

    private static string Span(PlanDate start, PlanDate end, Dice dice) => start.Day is null
        ? dice.Of(
            string.Create(CultureInfo.InvariantCulture, $"{start.Year}{start.Month:D2}-{end.Year}{end.Month:D2}"),
            $"{start.Year}.{start.Month}—{end.Year}.{end.Month}",
            $"{start.Year}年{start.Month}月至{end.Month}月")
        : $"{start.Year}年{start.Month}月{start.Day}日{dice.Of("至", "-", "—")}{end.Year}年{end.Month}月{end.Day}日";
}
