using System.Globalization;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Cli.Accuracy.Vocabulary;

/// <summary>Makes an indicator of a category for a kind of project: a name, and a target that goes with it.</summary>
internal static class Indicators
{
    public static (string Name, string Target) Draw(Category category, ProjectKind kind, FormEdition edition, int year, Dice dice)
    {
        var subject = dice.Pick(kind.Subjects);
        var action = dice.Pick(kind.Actions);
        var people = dice.Pick(kind.People);
        return category switch
        {
            Category.Quantity => Quantity(kind, subject, action, dice),
            Category.Quality => Quality(kind, subject, action, edition, dice),
            Category.Timeliness => Timeliness(subject, action, edition, year, dice),
            Category.Cost or Category.EconomicCost => Cost(subject, action, dice),
            Category.SocialCost => (dice.Of($"{action}引发的投诉", $"施工扰民情况", $"{subject.Name}{action}对出行的影响"), dice.Of("≤3起", "可控", "0起", "较小")),
            Category.EcologicalCost => (dice.Of("扬尘噪声控制情况", $"{action}产生废弃物规范处置率", "文明施工措施落实情况"), dice.Of("可控", "100%", "达标")),
            Category.EconomicBenefit => Economic(subject, people, dice),
            Category.SocialBenefit => Social(kind, people, edition, dice),
            Category.EcologicalBenefit => (dice.Of($"{subject.Name}周边环境", "林草覆盖程度", "污染物排放量", "资源循环利用率"), dice.Of("改善", "有所提高", "下降3%", "≥85%")),
            Category.SustainableImpact => (dice.Of($"{kind.Name}长效机制", $"{action}管理制度健全性", $"{subject.Name}后续管护责任落实情况", "档案资料完整性"), dice.Of("健全", "建立健全", "基本形成", "落实", "完整")),
            _ => ($"{people}满意度", Percent(edition, dice)),
        };
    }

    /// <summary>A percentage in the notation of the edition.</summary>
    public static string Percent(FormEdition edition, Dice dice)
    {
        var number = dice.Of("100", "98", "95", "95", "92", "90", "90", "85", "80");
        if (edition == FormEdition.B && dice.Chance(70))
        {
            return number is "100" ? "=100.00(%)" : $"≥{number}.00(%)";
        }

        return number is "100"
            ? dice.Of("100%", "100%", "=100%", "100％")
            : dice.Of($"≥{number}%", $"≥{number}%", $"{number}%以上", $"{number}%", $">={number}%", $"不低于{number}%", $"达到{number}%");
    }

    private static (string Name, string Target) Quantity(ProjectKind kind, Subject subject, string action, Dice dice)
    {
        var other = kind.Subjects[(kind.Subjects.ToList().IndexOf(subject) + 1) % kind.Subjects.Count];
        var number = dice.Between(subject.Low, subject.High).ToString(CultureInfo.InvariantCulture);
        switch (dice.Between(1, 12))
        {
            case 1:
                return ($"{subject.Name}{action}频次", dice.Of("不少于2次/周", "≥12次/年", "每季度一次", "1次/月", "一年一次", "每周不少于3次"));
            case 2:
                return ($"{subject.Name}、{other.Name}{action}数量（含{dice.Of("新增", "续建", "零星", "委托")}部分）", $"{number}{subject.Unit}");
            case 3:
                return ($"{subject.Name}数", $"{dice.Between(3, 60)}个村，{dice.Between(2, 48)}个居委");
            case 4:
                return ($"{subject.Name}{action}量", $"{dice.Between(1, 80)}.{dice.Between(1, 9)}万{subject.Unit}");
            case 5:
                return ($"年内完成{subject.Name}{action}工作量", $"不少于{number}{subject.Unit}");
            default:
                return (
                    dice.Of($"{action}{subject.Name}数量", $"{subject.Name}数量", $"{action}{subject.Name}数", $"计划{action}的{subject.Name}总数"),
                    dice.Of($"{number}{subject.Unit}", $"≥{number}{subject.Unit}", $"{number}{subject.Unit}以上", $"={number}{subject.Unit}", $">={number}{subject.Unit}"));
        }
    }

    private static (string Name, string Target) Quality(ProjectKind kind, Subject subject, string action, FormEdition edition, Dice dice) =>
        dice.Between(1, 8) switch
        {
            1 => ($"{subject.Name}质量", dice.Of("达标", "合格", "符合行业标准")),
            2 => ($"{subject.Name}计量误差", dice.Of("±3%以内", "±5%以内")),
            3 => ($"{action}记录真实性", dice.Of("真实", "真实完整")),
            4 => ($"{subject.Name}（{string.Join("、", kind.Actions)}）合格率", Percent(edition, dice)),
            _ => (subject.Name + dice.Of("验收合格率", "完好率", $"{action}达标率", $"{action}准确率", "抽检合格率"), Percent(edition, dice)),
        };

    private static (string Name, string Target) Timeliness(Subject subject, string action, FormEdition edition, int year, Dice dice) =>
        dice.Between(1, 7) switch
        {
            1 => ($"{subject.Name}{action}完成时间", dice.Of($"{year}年{dice.Between(6, 12)}月底前", "12月底前", "9月前", $"{year}年11月30日前")),
            2 => ($"{subject.Name}故障响应时间", dice.Of("2小时内", "30分钟以内", "≤24小时", "1个工作日内")),
            3 => ($"{action}资金拨付时限", dice.Of("每月15日前", "每季度末", "收到发票后10日内")),
            4 => ($"{action}及时性", dice.Of("及时", "每月及时", "按期")),
            5 => ($"项目实施周期", $"{year}.1.1-{year}.12.31"),
            _ => (action + dice.Of("及时率", "按期完成率", "工作完成及时率"), Percent(edition, dice)),
        };

    private static (string Name, string Target) Cost(Subject subject, string action, Dice dice)
    {
        var price = dice.Between(12, 980);
        return dice.Between(1, 6) switch
        {
            1 => ("项目总成本", $"≤{dice.Between(8, 900)}.{dice.Between(10, 99)}万元"),
            2 => ($"{action}补贴标准", dice.Of($"{price}元/人/月", $"{price}元/人*月", $"每人每年{price}元")),
            3 => ("成本控制率", dice.Of("≤100%", "100%以内")),
            4 => ("经费支出合理性", dice.Of("合理", "不超预算")),
            _ => ($"{subject.Name}单位成本", dice.Of($"≤{price}元/{subject.Unit}", $"<={price}元/{subject.Unit}", $"{price}元/{subject.Unit}")),
        };
    }

    private static (string Name, string Target) Economic(Subject subject, string people, Dice dice) =>
        dice.Between(1, 4) switch
        {
            1 => ($"带动{people}增收情况", dice.Of("有所增加", "提升5%", "增收明显")),
            2 => ($"节约{subject.Name}管护支出", $"≥{dice.Between(2, 60)}万元"),
            3 => ("财政资金撬动社会投入", $"{dice.Between(20, 900)}万元"),
            _ => ($"{subject.Name}使用寿命", dice.Of("延长", "延长3年以上")),
        };

    private static (string Name, string Target) Social(ProjectKind kind, string people, FormEdition edition, Dice dice) =>
        dice.Between(1, 8) switch
        {
            1 => ($"{people}政策知晓率", Percent(edition, dice)),
            2 => ("责任事故发生数", dice.Of("0起", "0", "无")),
            3 => ($"促进{kind.Effect}不断好转，让{people}得到实惠", dice.Of("有效", "效果明显")),
            4 => ($"{people}有效投诉量", dice.Of("下降", "同比下降10%以上", "≤5件")),
            5 => ($"{kind.Effect}提升程度", dice.Of("较上年有所提升", "显著提升")),
            _ => (kind.Effect, dice.Of("改善", "提升", "优化", "明显改善", "进一步提高")),
        };
}
