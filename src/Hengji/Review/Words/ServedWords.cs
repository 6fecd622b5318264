namespace Hengji.Review.Words;

/// <summary>The words for those a project serves and asks whether they are satisfied. Data.</summary>
internal static class ServedWords
{
    /// <summary>Everybody: whoever else is served, these may be asked too.</summary>
    public static readonly WordSet Everybody = new("居民", "市民", "群众", "公众", "村民", "百姓", "人民", "人人");

    /// <summary>Parts of everybody whose answer is not everybody's.</summary>
    public static readonly string[] Qualified = ["党员群众", "困难群众", "受灾群众", "特困群众", "困难居民", "困难村民", "居民组长", "村民组长", "居民区"];

    /// <summary>Groups a project can serve, each with the words by which it is asked.</summary>
    public static readonly string[][] Groups =
    [
        ["职能部门", "相关部门", "各部门", "部门"],
        ["孤寡老人", "老年人", "老人", "长者"],
        ["残疾人", "残疾"],
        ["困难党员", "党员"],
        ["党员群众", "困难群众", "困难户", "低保", "特困"],
        ["居民组长", "村民组长", "组长"],
        ["志愿者"],
        ["学生", "师生"],
        ["教师"],
        ["企业"],
        ["农户", "种植户", "养殖户"],
        ["退役军人", "优抚对象"],
        ["患者", "病人", "就诊"],
        ["儿童", "幼儿"],
        ["妇女"],
        ["居委", "村委", "筹备组", "筹建组"],
    ];

    /// <summary>Words before those for whom something is done.</summary>
    public static readonly string[] Givings = ["为", "给", "向", "对"];

    /// <summary>What is done to persons; 对用房进行检修 is done to a thing.</summary>
    public static readonly WordSet Care = new("探望", "慰问", "走访", "看望", "救助", "资助", "补助", "补贴", "培训", "服务", "帮扶", "提供", "发放", "体检", "做");

    /// <summary>What is given, in a project's name: whoever stands before it gets it.</summary>
    public static readonly WordSet Grants = new("补贴", "补助", "津贴", "慰问", "救助", "资助", "奖励");

    /// <summary>What begins a satisfaction with whoever was served.</summary>
    public static readonly WordSet WhoeverServed = new("受益", "服务对象", "参与", "参加", "对象", "使用", "培训", "受助");
}
