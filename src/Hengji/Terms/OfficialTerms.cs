namespace Hengji.Terms;

/// <summary>Official wording of each box, as printed on the form.</summary>
public static class OfficialTerms
{
    public static string Caption(Box box) => box switch
    {
        Box.Year => "年度",
        Box.ProjectName => "项目名称",
        Box.ProjectTypes => "项目类别",
        Box.CompetentDepartment => "主管部门",
        Box.ImplementingUnit => "实施单位",
        Box.PlannedStart => "计划开始日期",
        Box.PlannedEnd => "计划完成日期",
        Box.FundingTotal => "项目资金总额",
        Box.FundingFiscal => "财政资金",
        Box.FundingOther => "其他资金",
        Box.AnnualTotal => "年度资金申请总额",
        Box.AnnualFiscal => "当年财政拨款",
        Box.AnnualCarriedOver => "上年结转资金",
        Box.AnnualOther => "年度其他资金",
        Box.GoalSpan => "项目总目标期间",
        Box.OverallGoal => "项目总目标",
        Box.AnnualGoal => "年度总体目标",
        Box.Indicators => "绩效指标",
        Box.Dimension => "一级指标",
        Box.Category => "二级指标",
        Box.IndicatorName => "三级指标",
        Box.TargetValue => "年度指标值",
        _ => throw new InvalidOperationException($"Box {box} has no caption."),
    };
}
