using System.Globalization;
using Hengji.Norms;
using Hengji.Targets;

namespace Hengji.Scoring;

/// <summary>The colour of a warning light of monitoring (监控预警).</summary>
public enum LightColor
{
    Green,
    Yellow,
    Red,
}

/// <summary>A light with the rule that set it.</summary>
/// <param name="Color">Null when nothing can be told.</param>
/// <param name="Working">In Chinese: what was done, what was due, and the bound.</param>
public sealed record MonitoringLight(LightColor? Color, string Working)
{
    /// <summary>Red owes a cause and a measure.</summary>
    public bool OwesCause => Color == LightColor.Red;

    /// <summary>The light of the budget's execution.</summary>
    /// <param name="budget">年初预算数.</param>
    /// <param name="executed">1-n月执行数.</param>
    /// <param name="month">The cut-off month, 1 to 12.</param>
    /// <param name="planned">Share of the budget that was to be spent by then, above 0; null for month ÷ 12.</param>
    /// <param name="norm">The bounds.</param>
    public static MonitoringLight OfExecution(Money budget, Money executed, int month, decimal? planned, MonitoringNorm norm)
    {
        ArgumentNullException.ThrowIfNull(norm);
        return budget.Yuan <= 0
            ? new MonitoringLight(null, "年初预算数为 0，不作预警")
            : Of(
                executed.Yuan / budget.Yuan,
                $"执行率 {executed.InTenThousand()} ÷ {budget.InTenThousand()}",
                month,
                planned,
                norm);
    }

    /// <summary>The light of a goal counted up over the year.</summary>
    /// <param name="target">What is to be reached by the end of the year, above 0.</param>
    /// <param name="done">What was reached by the end of the cut-off month.</param>
    /// <param name="month">The cut-off month, 1 to 12.</param>
    /// <param name="planned">Share of the target that was to be reached by then, above 0; null for month ÷ 12.</param>
    /// <param name="norm">The bounds.</param>
    public static MonitoringLight OfCount(decimal target, decimal done, int month, decimal? planned, MonitoringNorm norm)
    {
        ArgumentNullException.ThrowIfNull(norm);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(target);
        return Of(done / target, $"完成率 {ScoreNumbers.Plain(done)} ÷ {ScoreNumbers.Plain(target)}", month, planned, norm);
    }

    /// <summary>The light of a target in words: 达成 green, 部分达成 yellow, 未达成 red.</summary>
    public static MonitoringLight OfLevel(QualitativeLevel level) => level switch
    {
        QualitativeLevel.Achieved => new MonitoringLight(LightColor.Green, "已达成阶段要求"),
        QualitativeLevel.PartlyAchieved => new MonitoringLight(LightColor.Yellow, "部分达成阶段要求"),
        _ => new MonitoringLight(LightColor.Red, "未达成阶段要求"),
    };

    private static MonitoringLight Of(decimal rate, string working, int month, decimal? planned, MonitoringNorm norm)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        if (planned is { } stated)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(stated, nameof(planned));
        }

        var due = planned ?? month / 12m;
        var progress = rate / due;
        var color = progress >= norm.GreenFrom ? LightColor.Green : progress >= norm.YellowFrom ? LightColor.Yellow : LightColor.Red;
        var bound = color switch
        {
            LightColor.Green => $"≥ {ScoreNumbers.Percent(norm.GreenFrom)}，绿灯",
            LightColor.Yellow => $"≥ {ScoreNumbers.Percent(norm.YellowFrom)}、＜ {ScoreNumbers.Percent(norm.GreenFrom)}，黄灯",
            _ => $"＜ {ScoreNumbers.Percent(norm.YellowFrom)}，红灯",
        };
        var plan = planned is null
            ? string.Create(CultureInfo.InvariantCulture, $"按月均衡应达 {month}/12") : $"计划应达 {ScoreNumbers.Percent(due)}";
        return new MonitoringLight(
            color, $"{working} ＝ {ScoreNumbers.Percent(rate)}，{plan}，进度 {ScoreNumbers.Percent(progress)} {bound}");
    }
}
