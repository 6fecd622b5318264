using System.Globalization;
using Hengji.Cli.Accuracy.Layouts;

namespace Hengji.Cli.Accuracy.Damages;

/// <summary>What stands around the forms of a document and is none of them.</summary>
internal static class Surroundings
{
    public static IReadOnlyList<Section>? ProseBefore(IReadOnlyList<Section> sections, Dice dice) =>
    [
        new Section.Prose(
        [
            dice.Of("关于报送部门预算项目绩效目标的函", "2026年部门预算公开说明", "项目经费情况说明"),
            "一、立项依据",
            dice.Of("依据本级人大批准的年度预算和单位职责，现将有关项目情况说明如下。", "项目已列入年度重点工作清单，由单位集体研究决定。"),
            "二、实施方案",
            dice.Of("项目由专人负责，按季度报告进度，年底组织验收。", "采购方式按政府采购目录执行，合同一年一签。"),
            "三、绩效目标",
            "详见附表。",
        ]),
        .. sections,
    ];

    public static IReadOnlyList<Section>? OtherTable(IReadOnlyList<Section> sections, Dice dice)
    {
        var rows = new List<IReadOnlyList<string>>
        {
            (IReadOnlyList<string>)["部门收支预算总表", string.Empty, string.Empty],
            (IReadOnlyList<string>)["科目编码", "科目名称", "预算数"],
        };
        for (var i = 0; i < dice.Between(2, 5); i++)
        {
            rows.Add([
                dice.Between(20101, 22499).ToString(CultureInfo.InvariantCulture),
                dice.Of("一般公共服务支出", "农林水支出", "教育支出", "社会保障和就业支出"),
                dice.Between(10, 9000).ToString(CultureInfo.InvariantCulture) + ".5",
            ]);
        }

        return [new Section.Foreign(rows), .. sections];
    }

    public static IReadOnlyList<Section>? TailAfter(IReadOnlyList<Section> sections, Dice dice) =>
        [.. sections.SelectMany(s => s is Section.Printed
            ? (IEnumerable<Section>)[s, new Section.Prose(Tail(dice))]
            : [s])];

    public static IReadOnlyList<Section>? SiteNavigation(IReadOnlyList<Section> sections, Dice dice) =>
    [
        new Section.Prose(["首页 > 政务公开 > 财政信息 > 预决算公开", "发布时间：2025-02-14 来源：财政所 浏览次数：128", "字号：[大] [中] [小] 打印本页 关闭窗口"]),
        .. sections,
        new Section.Prose(["上一篇：部门预算公开目录", "下一篇：无", "主办单位版权所有 网站地图 联系我们"]),
    ];

    public static IReadOnlyList<Section>? PageMarks(IReadOnlyList<Section> sections, Dice dice) =>
        [.. sections.SelectMany((s, i) => (IEnumerable<Section>)[s, new Section.Prose([dice.Of($"- {i + 11} -", $"第 {i + 1} 页 共 {sections.Count} 页")])])];

    private static IReadOnlyList<string> Tail(Dice dice) => dice.Between(1, 3) switch
    {
        1 => ["注：1.本表由实施单位填报。2.金额保留两位小数。"],
        2 => ["主管部门审核意见：同意□ 修改后同意□ 不同意□", "审核人（签字）：　　　　　年　月　日"],
        _ => ["填表人：　　　　联系电话：　　　　填报日期：　　年　月　日", "单位负责人（盖章）："],
    };
}
