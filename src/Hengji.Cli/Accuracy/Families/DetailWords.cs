using System.Globalization;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Cli.Accuracy.Families;

/// <summary>Invents what stands beside an indicator: what was achieved, points and scores, reasons, notes.</summary>
internal static class DetailWords
{
    public static IReadOnlyList<string> Causes { get; } = ["经费保障", "制度保障", "人员保障", "硬件条件保障", "其他", "原因说明"];

    public static IReadOnlyList<string> Likelihoods { get; } = ["确定能", "有可能", "完全不可能"];

    public static Indicator Scored(Indicator indicator, bool reasons, Dice dice)
    {
        var points = dice.Between(2, 20);
        var full = dice.Chance(70);
        return indicator with
        {
            Details = new IndicatorDetails
            {
                Points = points.ToString(CultureInfo.InvariantCulture),
                Score = full ? points.ToString(CultureInfo.InvariantCulture) : (points - 1 + (dice.Between(1, 9) / 10m)).ToString(CultureInfo.InvariantCulture),
                ActualValue = Actual(indicator, dice),
                DeviationReason = reasons ? Reason(full, dice) : null,
            },
        };
    }

    public static Indicator Monitored(Indicator indicator, bool wide, Dice dice) => indicator with
    {
        Details = new IndicatorDetails
        {
            ActualValue = Actual(indicator, dice),
            ExpectedValue = wide ? Actual(indicator, dice) : null,
            DeviationReason = wide && dice.Chance(25) ? dice.Pick(Causes.SkipLast(1).ToList()) + "；" + Sentence(dice) : null,
            Likelihood = dice.Chance(90) ? Likelihoods[dice.Chance(85) ? 0 : 1] : null,
            Note = dice.Chance(15) ? Sentence(dice) : null,
        },
    };

    public static string Actual(Indicator indicator, Dice dice)
    {
        var target = indicator.Target?.Text;
        if (target is null || dice.Chance(40))
        {
            return target?.TrimStart('≥', '≤', '=', '>', '<') ?? dice.Of("完成", "已完成");
        }

        return dice.Of("已完成", "100%", "98.5%", "达成预期指标", "完成", target);
    }

    public static string? Reason(bool full, Dice dice) => full
        ? (dice.Chance(20) ? "无" : null)
        : Sentence(dice);

    public static string Sentence(Dice dice) => dice.Of(
        "受连续降雨影响，部分点位延至下季度实施", "采购流程延长，下年提前启动", "样本量不足，今后扩大调查面",
        "人员调整造成进度滞后，已补充力量", "市场价格下降，实际支出低于预算", "按合同约定分期验收", "数据以年报统计为准");

    public static string Explanation(Indicator indicator, Dice dice) => indicator.Name + dice.Of(
        "的年度统计口径", "＝实际数÷计划数×100%", "，反映项目实施情况", "，用以反映和考核目标实现程度");

    public static string Standard(Dice dice) => dice.Of(
        "按比例得分，低于60%不得分", "行业标准", "计划标准", "依据年度工作计划", "参照上年完成水平", "历史标准", "达到得满分，每低1个百分点扣0.5分");

    /// <summary>A target printed in three cells, and how it reads in one.</summary>
    public static (string Sign, string Value, string? Unit, string Text) Parted(Category? category, Dice dice)
    {
        if (dice.Chance(25))
        {
            var word = dice.Of("及时", "健全", "有所提升", "明显改善", "优");
            return ("定性", word, dice.Chance(50) ? "无" : null, word);
        }

        var (value, unit) = category is Category.ServiceSatisfaction or Category.Quality || dice.Chance(40)
            ? (dice.Of("90", "95", "98", "100", "85.5"), dice.Of("%", "%", "百分比"))
            : (dice.Between(1, 9800).ToString(CultureInfo.InvariantCulture), dice.Of("次", "人", "个", "户", "万元", "平方米", "元/人/月"));
        var sign = dice.Of("≥", "≥", "=", "≤", "＞", "＝");
        return (sign, value, unit, sign + value + unit);
    }
}
