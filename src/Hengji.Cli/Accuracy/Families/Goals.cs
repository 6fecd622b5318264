using Hengji.Targets;

namespace Hengji.Cli.Accuracy.Families;

/// <summary>Prints the goals: of the whole period and of the year, of the year alone, or beside what was achieved.</summary>
internal static class Goals
{
    public static void Print(Sheet sheet, PerformanceTarget record, Dice dice)
    {
        var first = sheet.Count;
        var half = (sheet.Width - 1) / 2;
        if (record.GoalAchieved is not null)
        {
            sheet.Row((null, 1), (dice.Of("预期目标", "年初设定目标", "年初预期目标"), half), ("实际完成情况", 1));
            sheet.Row((null, 1), (record.AnnualGoal, half), (record.GoalAchieved, 1));
            sheet.Side(first, dice.Of("年度总体目标", "年度目标"));
        }
        else if (record.OverallGoal is not null)
        {
            var whole = dice.Of("实施期目标", "中期目标", "项目总目标", "总体目标", "长期目标");
            sheet.Row((null, 1), (whole, half), (dice.Of("年度目标", "年度总体目标", "年度绩效目标"), 1));
            sheet.Row((null, 1), (record.OverallGoal, half), (record.AnnualGoal, 1));
            sheet.Side(first, dice.Of("绩效目标", "项目绩效目标", "总体绩效目标"));
        }
        else
        {
            sheet.Row((dice.Of("年度总体目标", "年度目标", "年度绩效目标", "绩效目标"), 1), (record.AnnualGoal, 1));
        }
    }
}
