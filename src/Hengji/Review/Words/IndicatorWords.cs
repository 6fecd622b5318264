using Hengji.Targets;

namespace Hengji.Review.Words;

/// <summary>
/// The words by which the name of an indicator (三级指标) tells what it measures. Data, in the language of the forms:
/// a rule that misjudges a name is mended here.
/// </summary>
internal static class IndicatorWords
{
    /// <summary>A name ending so is a rate, and its target a percentage. The longer ending decides: 成功率 is one, 功率 is none.</summary>
    public static readonly WordSet RateEndings = new("率", "比例", "占比", "比重", "百分比", "成功率", "有效率", "见效率");

    /// <summary>Words ending like a rate that are none.</summary>
    public static readonly WordSet NotRates = new("效率", "功率", "频率", "利率", "汇率", "速率");

    /// <summary>A name ending so can be measured in percent without being called a rate.</summary>
    public static readonly WordSet RatioEndings =
        new("满意度", "知晓度", "认可度", "认知度", "达标度", "完成度", "完好度", "准确度", "覆盖度", "覆盖面", "参与度", "支持度", "信任度", "进度", "浓度", "指数", "程度");

    /// <summary>Words that say what part of the whole a percentage is, at the end of the name or before 情况.</summary>
    public static readonly WordSet RatioWords =
        new("合格", "达标", "完好", "覆盖", "到位", "完成", "通过", "知晓", "满意", "准确", "符合", "执行", "好评", "支持", "正常", "完整", "落实", "普及", "整改", "响应", "优良");

    /// <summary>A name ending so counts things.</summary>
    public static readonly WordSet CountEndings =
        new("数", "数量", "量", "人次", "场次", "批次", "次数", "面积", "里程", "长度");

    /// <summary>A name with one of these counts things even when it goes on.</summary>
    public static readonly WordSet CountWords =
        new("数量", "人数", "次数", "户数", "家数", "个数", "件数", "台数", "处数", "项数", "份数", "人次", "场次", "批次");

    /// <summary>Words ending like a count that are none.</summary>
    public static readonly WordSet NotCounts =
        new("质量", "力量", "能量", "含量", "音量", "指数", "系数", "分数", "参数", "倍数", "基数");

    public static readonly WordSet Satisfaction = new("满意度", "满意率", "满意程度");

    public static readonly WordSet Timely =
        new("及时", "按时", "按期", "准时", "如期", "时效", "限时", "逾期", "时限", "完成时间", "工期");

    /// <summary>Rates of the quality of what is delivered or of its use; they say nothing about time or number.</summary>
    public static readonly WordSet QualityRates =
        new("合格率", "达标率", "准确率", "完好率", "使用率", "运用率", "利用率", "在线率", "正确率", "可用率", "优良率", "优秀率", "差错率", "故障率");

    /// <summary>What a standard of cost is called.</summary>
    public static readonly WordSet CostStandards = new("标准", "单价", "成本", "定额", "均价");

    /// <summary>Something ecological must be named by a 生态效益 indicator.</summary>
    public static readonly WordSet Ecology =
        new("生态", "环境", "环保", "绿", "污", "排放", "节能", "能耗", "节水", "水质", "水体", "水环境", "河", "湖", "空气", "大气", "扬尘", "噪音", "噪声", "垃圾", "废", "碳", "植被", "林", "土壤", "土地", "耕地", "湿地", "物种", "多样性", "资源", "卫生", "洁", "市容", "面貌", "人居", "低碳", "循环", "回收", "油烟", "异味", "宜居", "景观", "水土", "防治", "秸秆", "断面", "裸土", "裸露", "黑臭", "尘", "烟", "臭氧", "氨氮", "总磷", "用电", "用水", "用能", "耗");

    /// <summary>How an office itself fares; nobody outside benefits by it.</summary>
    public static readonly WordSet InternalMatters =
        new("办公质量", "办公条件", "办公环境", "内部管理", "内部控制", "内控", "财务管理", "经费管理", "经费使用");

    /// <summary>Something economic must be named by a 经济效益 indicator.</summary>
    public static readonly WordSet Economy =
        new("经济", "收入", "增收", "收益", "效益", "产值", "产业", "税", "利润", "盈", "成本", "费用", "资金", "支出", "节约", "节省", "减少损失", "损失", "财产", "投资", "消费", "销售", "营业", "营收", "就业", "企业", "市场", "价", "贸易", "旅游", "农民", "增产", "产量", "亩产", "效率", "利用率", "资产", "采购", "赔", "贷", "金额", "经营", "商", "物流", "租", "创业", "运输", "用时", "产能", "亩均", "粮食", "农产品", "生产", "供给");

    /// <summary>Complaints and cases are felt in the year itself: society's benefit, not lasting impact.</summary>
    public static readonly WordSet YearlyEvents = new("投诉案件", "投诉数", "投诉量", "投诉率", "案件数", "案件量", "事故数", "事故起数", "警情数", "发案率", "发案数");

    /// <summary>Words that give a direction without saying how far.</summary>
    public static readonly WordSet Directions = new([.. VagueWords.Rising, .. VagueWords.Falling]);

    /// <summary>Words that name a state or promptness without saying by what one would know it.</summary>
    public static readonly WordSet States = new([.. VagueWords.States, .. VagueWords.Timings]);

    /// <summary>Words that name the base a change is reckoned from.</summary>
    public static readonly WordSet Baselines = new("较", "比", "上年", "去年", "同期", "基数", "基期", "上一年", "原有", "现有");

    /// <summary>What one wants little of: a target for it is an upper bound.</summary>
    public static readonly WordSet LessIsBetter =
        new("事故", "投诉", "差错", "故障", "逾期", "超支", "发案", "死亡", "伤亡", "损失", "失误", "超时", "复发", "空置", "闲置", "流失");

    /// <summary>Rules and arrangements: what can be checked of them is that they were issued.</summary>
    public static readonly WordSet Institutions = new("制度", "机制", "办法", "规程");

    /// <summary>Words of paying.</summary>
    public static readonly WordSet Payments =
        new("支付", "拨付", "付清", "结清", "付款", "款项", "尾款", "支出", "预算执行");

    /// <summary>With these, an expense is what a project lessens, not what it does.</summary>
    public static readonly WordSet Savings = new("减少", "降低", "节约", "节省", "压减", "控制");

    /// <summary>Units that can stand behind a number written into a name.</summary>
    public static readonly WordSet Units =
        new("万元", "元", "人次", "人", "名", "家", "户", "个", "台", "套", "件", "次", "场", "处", "项", "份", "部", "辆", "只", "平方米", "公里", "米", "亩");

    /// <summary>Periods and limits of time that can be written into a name.</summary>
    public static readonly WordSet Times =
        new("每年", "每半年", "每季度", "每季", "每月", "每周", "每日", "每天", "年内", "月底前", "月前", "季度内", "年底前");
}
