using System.Buffers;

namespace Hengji.Review.Words;

/// <summary>The words by which a project's name and goals tell whether its work is done once or every year. Data.</summary>
internal static class ProjectWords
{
    /// <summary>In a project's name, these say that its work is done once.</summary>
    private static readonly WordSet OnceInNames = new(
        "采购项目", "购置", "新建", "改建", "扩建", "迁建", "改造", "修缮", "装修", "搭建", "安装", "开办", "预备费", "筹建", "尾款", "质保金", "拆除");

    /// <summary>In a goal or an indicator, fewer words say so: 采购 may be how a service is bought every year.</summary>
    private static readonly WordSet OnceInTexts = new(
        "新建", "改建", "扩建", "迁建", "搭建", "开办费", "建设尾款", "工程尾款", "质保金", "购置");

    /// <summary>What is bought every year, as it is used up.</summary>
    private static readonly WordSet UsedUp = new("图书", "书籍", "书刊", "物资", "用品", "药品", "种子", "肥料", "耗材", "食材", "服装", "资料", "苗木");

    /// <summary>With these, what is built is looked after from year to year.</summary>
    private static readonly WordSet Recurring = new(
        "运维", "运行", "养护", "维护", "维修", "日常", "运营", "保洁", "补贴", "补助", "津贴");

    /// <summary>What can be built; 建设 behind anything else (队伍建设, 文明建设) goes on for ever.</summary>
    private static readonly SearchValues<char> Built = SearchValues.Create("站点馆房楼路桥场园室厕校院棚仓库网渠塘坝管线");

    private static readonly WordSet BuiltThings = new("平台建设", "系统建设", "工程建设", "设施建设", "中心建设", "项目建设", "基地建设");

    /// <summary>The words of a project's name that say its work is done once; null when none do.</summary>
    public static string? OnceInName(string name) =>
        Recurring.IsIn(name) ? null : OnceInNames.FirstIn(name) ?? Building(name);

    /// <summary>The words of a goal or an indicator's name that say part of the work is done once; null when none do.</summary>
    public static string? OnceInText(string text) =>
        OnceInTexts.FirstIn(text) is { } word && !(word is "购置" && UsedUp.IsIn(text)) ? word : Building(text);

    private static string? Building(string text)
    {
        for (var at = text.IndexOf("建设", StringComparison.Ordinal); at > 0; at = text.IndexOf("建设", at + 2, StringComparison.Ordinal))
        {
            if (Built.Contains(text[at - 1]))
            {
                return text.Substring(at - 1, 3);
            }
        }

        return BuiltThings.FirstIn(text);
    }
}
