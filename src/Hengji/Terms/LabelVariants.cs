namespace Hengji.Terms;

/// <summary>
/// Every wording under which a label has been seen on real forms, without blanks, colons and brackets. The first of
/// each line is the official one.
/// </summary>
public static class LabelVariants
{
    public static IReadOnlyDictionary<FormLabel, IReadOnlyList<string>> All { get; } =
        new Dictionary<FormLabel, IReadOnlyList<string>>
        {
            [FormLabel.ProjectName] = ["项目名称", "专项名称", "专项资金名称", "支出项目名称", "政策及项目名称"],
            [FormLabel.ProjectCode] = ["项目编码", "项目代码", "项目编号"],
            [FormLabel.ProjectNature] = ["项目性质", "项目属性", "专项属性"],
            [FormLabel.ProjectType] = ["项目类别", "项目类型", "支出项目类别"],
            [FormLabel.CompetentDepartment] =
                ["主管部门", "主管部门及代码", "主管部门及编码", "主管预算部门", "项目主管部门", "项目主管单位", "主管单位", "县级主管部门", "区级主管部门"],
            [FormLabel.ImplementingUnit] =
                ["实施单位", "项目实施单位", "项目执行单位", "预算单位", "项目单位", "填报单位", "填报单位盖章", "部门单位名称"],
            [FormLabel.PlannedStart] = ["计划开始日期", "计划开始时间", "开始日期", "项目开始日期", "起始年度", "项目起始时间", "计划起始日期"],
            [FormLabel.PlannedEnd] =
                ["计划完成日期", "计划完成时间", "计划结束日期", "完成日期", "项目完成日期", "终止年度", "项目终止时间", "计划终止日期", "结束日期"],
            [FormLabel.PlannedSpan] = ["项目起止时间", "专项起止时间", "实施周期", "项目期", "项目期限", "项目实施起止时间", "起止时间"],
            [FormLabel.FundsBlock] =
                ["项目资金", "项目资金万元", "项目资金元", "资金情况", "资金情况万元", "资金金额", "资金来源", "预算资金", "资金总额及构成", "项目资金单位万元", "项目资金单位元"],
            [FormLabel.FundingTotal] =
                ["项目资金总额", "项目总金额", "中期资金总额", "实施期资金总额", "项目总预算", "资金总额", "项目资金总额万元", "项目资金总额元"],
            [FormLabel.FundingFiscal] = ["其中财政资金", "财政资金", "其中财政拨款", "财政拨款"],
            [FormLabel.AnnualTotal] =
                ["年度资金申请总额", "年度资金总额", "当年资金总额", "项目当年预算", "本年度申请资金", "年度资金申请总额万元", "年度资金申请总额元", "年度申请资金总额"],
            [FormLabel.AnnualFiscal] =
                ["其中当年财政拨款", "当年财政拨款", "本年财政拨款", "本年一般公共预算拨款", "其中本年财政拨款", "其中年度财政拨款", "当年财政资金", "其中当年财政资金"],
            [FormLabel.AnnualCarriedOver] = ["上年结转资金", "上年结转", "使用上年度财政拨款结转", "上年度结转资金", "其中上年结转资金", "结转资金"],
            [FormLabel.OtherFunds] = ["其他资金", "其它资金", "单位资金", "单位自筹", "自有资金", "其中其他资金"],
            [FormLabel.GoalBlock] = ["项目绩效目标", "绩效目标", "总体绩效目标", "年度绩效总目标"],
            [FormLabel.OverallGoal] =
            [
                "项目总目标", "项目总体目标", "总体目标", "中期目标", "中期滚动目标", "实施期目标", "长期目标", "长期绩效目标", "中长期绩效目标",
                "项目绩效总目标", "总目标",
            ],
            [FormLabel.AnnualGoal] =
                ["年度总体目标", "年度目标", "年度绩效目标", "本年度绩效目标", "项目年度绩效目标", "项目年度目标", "年度总目标", "当年目标"],
            [FormLabel.IndicatorBlock] = ["绩效指标", "年度绩效指标", "项目绩效指标"],
            [FormLabel.DimensionColumn] = ["一级指标"],
            [FormLabel.CategoryColumn] = ["二级指标"],
            [FormLabel.NameColumn] = ["三级指标", "三级指标内容", "指标内容", "指标名称", "三级指标名称"],
            [FormLabel.TargetColumn] =
                ["年度指标值", "年度/项目指标值", "年度项目指标值", "指标值", "目标值", "年度目标值", "指标值及单位", "当年预期实现值", "年度指标值及单位"],
            [FormLabel.OutputDimension] = ["产出指标", "预期产出指标", "项目产出", "产出"],
            [FormLabel.BenefitDimension] = ["效益指标", "效果指标", "项目效益", "效益"],
            [FormLabel.SatisfactionDimension] = ["满意度指标", "满意度"],
            [FormLabel.Cost] = ["成本指标", "成本目标", "产出成本", "成本"],
            [FormLabel.EconomicCost] = ["经济成本指标", "经济成本"],
            [FormLabel.SocialCost] = ["社会成本指标", "社会成本"],
            [FormLabel.EcologicalCost] = ["生态环境成本指标", "生态环境成本", "生态成本指标"],
            [FormLabel.Quantity] = ["数量指标", "产出数量", "数量目标", "产出数量指标", "数量"],
            [FormLabel.Quality] = ["质量指标", "产出质量", "质量目标", "产出质量指标", "质量"],
            [FormLabel.Timeliness] = ["时效指标", "产出时效", "时效目标", "产出时效指标", "时效"],
            [FormLabel.EconomicBenefit] = ["经济效益指标", "经济效益"],
            [FormLabel.SocialBenefit] = ["社会效益指标", "社会效益"],
            [FormLabel.EcologicalBenefit] = ["生态效益指标", "生态效益", "环境效益指标", "生态环境效益指标", "环境效益"],
            [FormLabel.SustainableImpact] =
                ["可持续影响指标", "可持续影响", "可持续性影响指标", "可持续发展指标", "可持续影响力指标", "可持续性指标"],
            [FormLabel.ServiceSatisfaction] =
            [
                "服务对象满意度指标", "服务对象满意度", "社会公众或服务对象满意度指标", "服务对象满意度指标等", "社会公众满意度指标",
                "受益对象满意度指标", "服务对象满意指标",
            ],
            [FormLabel.Aside] =
            [
                "注", "备注", "说明", "填表人", "填报人", "填表日期", "填报日期", "联系人", "联系电话", "电话", "负责人", "单位负责人", "项目负责人",
                "审核意见", "主管部门审核意见", "财政部门审核意见", "主管部门意见", "财政部门意见", "单位公章", "单位盖章", "经办人", "审核人", "复核人",
                "其他需要说明的问题", "项目负责人及联系电话", "财务负责人", "单位负责人签字", "填报单位负责人", "制表人", "审核结论", "签字", "盖章", "上一篇", "下一篇", "上一条", "下一条", "打印", "关闭", "返回顶部", "版权所有", "主办单位", "承办单位",
                "网站地图", "当前位置", "浏览次数", "信息来源", "发布时间", "分享到", "相关附件", "附件下载",
            ],
        };

    /// <summary>Ends of a form's title, without blanks and brackets.</summary>
    public static IReadOnlyList<string> TitleEnds { get; } =
    [
        "绩效目标表", "绩效目标申报表", "绩效目标批复表", "绩效目标自评表", "绩效目标信息表", "绩效目标汇总表", "绩效目标填报表",
    ];

    /// <summary>What 项目类别 and 项目性质 may offer.</summary>
    public static IReadOnlyList<string> ProjectTypes { get; } =
    [
        "专项资金", "经常性项目", "一次性项目", "阶段性项目", "特定目标类", "其他运转类", "人员类", "运转类", "新增项目", "延续项目",
        "新增性项目", "持续性项目", "常年性项目", "延续性项目", "部门预算项目", "转移支付项目", "基本建设", "行政事业", "其他专项",
        "经常性", "一次性", "阶段性", "新增", "延续",
    ];
}
