namespace Hengji.Web.Sheets;

/// <summary>The options printed beside boxes of the official forms.</summary>
public static class ProjectNature
{
    /// <summary>项目类别 of form A, in printed order.</summary>
    public static IReadOnlyList<string> TypesOfFormA { get; } = ["专项资金", "经常性项目", "一次性项目"];

    /// <summary>项目性质 of form B, in printed order.</summary>
    public static IReadOnlyList<string> Options { get; } = ["经常性项目", "一次性项目", "阶段性项目"];
}
