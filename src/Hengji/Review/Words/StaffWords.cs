namespace Hengji.Review.Words;

/// <summary>Words of people who are paid for full-time work, against people who are served, trained or given something.</summary>
internal static class StaffWords
{
    /// <summary>In an indicator's name or the project's, these say that the persons counted are employed.</summary>
    public static readonly WordSet Employed = new(
        "人员配置", "人员配备", "队伍配置", "专职", "专业队", "工资", "薪酬", "人员经费", "聘用", "用工", "外派", "劳务派遣", "编外", "社工", "辅警",
        "协管员", "保安", "保洁员", "在岗", "驻点人员", "在编");

    /// <summary>In a project's name, these say that its money goes to staff.</summary>
    public static readonly WordSet Paid = new(
        "外派人员成本", "人员成本", "人员经费", "人员支出", "人员工资", "工资", "薪酬", "用工经费", "劳务派遣", "编外人员", "聘用人员");

    /// <summary>With these the persons get something beside other work, or only for some days.</summary>
    public static readonly WordSet Beside = new(
        "补贴", "补助", "津贴", "慰问", "培训", "餐费", "体检", "志愿", "兼职", "组长", "临时", "参加", "参与", "受益", "服务对象", "意外险", "保险", "服装", "装备");
}
