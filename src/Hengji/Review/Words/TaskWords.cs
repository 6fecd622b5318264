namespace Hengji.Review.Words;

/// <summary>The words by which a clause of a goal tells a task from an intention. Data, in the language of the forms.</summary>
internal static class TaskWords
{
    private static readonly string[] IntendingWords =
    [
        "提升", "提高", "加强", "增强", "促进", "推动", "推进", "营造", "弘扬", "发挥", "打造", "助推", "强化", "优化", "丰富", "美化", "改善", "满足",
        "体现", "坚持", "秉持", "调动", "引导", "减少", "创建", "创造", "加大", "深化", "保障", "确保", "力争", "努力", "聚焦", "服务于", "建设和谐", "实现好", "建立",
    ];

    /// <summary>What is done, so that one can see whether it was done. Longer words stand before those they contain.</summary>
    public static readonly PrefixWords Doing = new(
    [
        "监督检查", "完成", "开展", "举办", "组织", "新建", "改造", "采购", "购置", "支付", "发放", "搭建", "制定", "编制", "培训", "检查", "巡查",
        "巡检", "评估", "评审", "排摸", "排查", "检修", "维修", "修缮", "安装", "更换", "维护", "养护", "拓展", "引入", "慰问", "探望", "走访", "宣传", "处置",
        "解决", "配备", "招标", "采集", "清理", "整治", "清运", "收集", "救助", "资助", "投保", "理赔", "监测", "检测", "抽检", "缴纳", "聘请", "抚育", "种植", "治理", "演练", "印制",
        "做好", "实施", "建成", "建设", "覆盖", "保洁", "管护", "巡护", "供应", "运送", "接种", "筛查", "体检", "录制", "拍摄", "征集", "评比",
    ]);

    /// <summary>What one means to bring about; nobody can say on which day it was done.</summary>
    public static readonly WordSet Intending = new(IntendingWords);

    /// <summary>The same, for reading a clause place by place.</summary>
    public static readonly PrefixWords IntendingAt = new(IntendingWords);

    /// <summary>做好……工作 and 解决……问题 name a field of duty; what is done in it stands elsewhere.</summary>
    public static readonly WordSet Umbrellas = new("工作", "问题", "事务", "事务管理", "运作", "职责");

    /// <summary>A clause that begins so gives grounds or means; the task stands in the next.</summary>
    public static readonly WordSet Grounds = new("根据", "依据", "按照", "为贯彻", "为落实", "为进一步", "遵照", "围绕", "坚持", "以");

    /// <summary>Words that many tasks share and that therefore name none; longer ones first.</summary>
    public static readonly PrefixWords Generic = new(
    [
        "工作人员", "相关部门", "有关部门", "进一步", "系列", "主题", "各类", "各项", "相关", "有关", "全镇", "本镇", "全区", "本区", "全县", "辖区", "年度", "全年", "本年", "年内",
        "项目", "工作", "服务", "活动", "经费", "资金", "费用", "任务", "内容", "人员", "公共", "单位", "部门", "数量", "人数", "次数", "质量", "情况", "流程", "前期", "总体",
        "完成", "开展", "进行", "组织", "做好", "实施", "建设", "管理", "保障", "提供", "加强", "推进", "推动", "落实", "及时", "按时", "有效", "日常", "正常", "通过", "全面", "深入",
        "该", "的", "了", "和", "与", "及", "以及", "等", "并", "对", "将", "为", "各", "好", "在", "中", "其他",
    ]);

    /// <summary>Words for the same doing.</summary>
    public static readonly WordSet[] Alike =
    [
        new("探望", "走访", "慰问", "看望"),
        new("检修", "修缮", "维修", "修复", "维护", "养护"),
        new("处置", "解决", "办结", "处理", "办理", "结案"),
        new("宣传", "普及", "知晓", "推广"),
        new("培训", "教育", "辅导", "学时", "课时", "培训班"),
        new("检查", "巡查", "巡检", "排查", "排摸", "抽查", "督查", "监管", "检测", "抽检", "监测"),
        new("支付", "发放", "拨付", "付款", "兑付", "结算"),
        new("招标", "采购", "购置", "购买"),
        new("改造", "更新", "提升改造", "翻新"),
        new("清理", "清运", "整治", "保洁", "清洁", "打捞"),
        new("投保", "参保", "保险", "理赔", "赔付", "赔款"),
        new("演练", "演习"),
        new("评比", "评选", "评优"),
        new("比赛", "竞赛", "赛事"),
    ];
}
