using System.Globalization;
using Hengji.Norms;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Scoring;

/// <summary>Scores an indicator from its target and what was achieved (自评), in decimal and with its working.</summary>
public sealed class IndicatorScoring(ScoringNorm norm)
{
    /// <param name="indicator">The indicator; its target tells the comparison.</param>
    /// <param name="actual">What was achieved.</param>
    /// <param name="points">分值, at least 0.</param>
    /// <param name="method">How the score follows.</param>
    /// <param name="passFrom">Below this share of the target nothing is scored (及格线); 0 for none.</param>
    public IndicatorScore Score(
        Indicator indicator, ActualValue actual, decimal points, ScoringMethod method = ScoringMethod.ByShare, decimal passFrom = 0m)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentOutOfRangeException.ThrowIfNegative(points);
        if (indicator.Target?.Meaning is not { } meaning)
        {
            return Unscored(points, "没有指标值，无从计分；请先补填指标值。");
        }

        return actual switch
        {
            ActualLevel level => OfLevel(level, points),
            ActualDay day => OfDay(meaning, day, points),
            ActualNumbers numbers when method == ScoringMethod.SatisfactionBands => OfBands(numbers, meaning, points),
            ActualNumbers numbers => OfNumbers(indicator, meaning, numbers, points, method, passFrom),
            _ => throw new ArgumentException("There is no such kind of actual value.", nameof(actual)),
        };
    }

    /// <summary>How an actual is compared where the target does not say: what costs stays under, the rest reaches.</summary>
    public static Comparison Compared(Comparison stated, Category? category) => stated != Comparison.Unstated ? stated
        : category is Category.Cost or Category.EconomicCost or Category.SocialCost or Category.EcologicalCost
            ? Comparison.AtMost : Comparison.AtLeast;

    private IndicatorScore OfNumbers(
        Indicator indicator, TargetMeaning meaning, ActualNumbers actual, decimal points, ScoringMethod method, decimal passFrom)
    {
        if (meaning.Quantities.Count == 0 || meaning.Kind is TargetKind.Qualitative or TargetKind.Placeholder or TargetKind.Sentence)
        {
            return Unscored(points, $"指标值“{indicator.Target}”没有可以比较的数，请按达成情况评定。");
        }

        if (actual.Numbers.Count != (meaning.Kind == TargetKind.Range ? 1 : meaning.Quantities.Count))
        {
            return Unscored(points, string.Create(
                CultureInfo.InvariantCulture,
                $"指标值“{indicator.Target}”有 {(meaning.Kind == TargetKind.Range ? 1 : meaning.Quantities.Count)} 个数，实际填了 {actual.Numbers.Count} 个，请逐项对应填写。"));
        }

        IReadOnlyList<CompletionShare> parts = meaning.Kind == TargetKind.Range
            ? [OfRange(meaning, actual.Numbers[0])]
            : [.. meaning.Quantities.Select((quantity, i) => CompletionShare.Of(
                ComparisonOf(meaning, quantity, indicator.Category), actual.Numbers[i], quantity, norm.Reverse))];
        return Summed(parts, points, method, passFrom);
    }

    private static Comparison ComparisonOf(TargetMeaning meaning, Quantity quantity, Category? category) =>
        // Of a time the words say until when, of a change how far; neither has another way to be better.
        meaning.Kind == TargetKind.Deadline && quantity.Comparison == Comparison.Unstated ? Comparison.AtMost
        : meaning.Kind == TargetKind.Change && quantity.Comparison == Comparison.Unstated ? Comparison.AtLeast
        : Compared(quantity.Comparison, category);

    private CompletionShare OfRange(TargetMeaning meaning, decimal actual)
    {
        var low = meaning.Quantities.MinBy(quantity => quantity.Number)!;
        var high = meaning.Quantities.MaxBy(quantity => quantity.Number)!;
        return actual < low.Number ? CompletionShare.Of(Comparison.AtLeast, actual, low, norm.Reverse)
            : actual > high.Number ? CompletionShare.Of(Comparison.AtMost, actual, high, norm.Reverse)
            : new CompletionShare(1m, true, $"实际 {ScoreNumbers.Plain(actual)} 在 {ScoreNumbers.Plain(low.Number)} 与 {ScoreNumbers.Plain(high.Number)} 之间");
    }

    private IndicatorScore Summed(IReadOnlyList<CompletionShare> parts, decimal points, ScoringMethod method, decimal passFrom)
    {
        var met = parts.All(part => part.IsMet);
        var share = met ? 1m : parts.Average(part => part.Share);
        var working = string.Join("；", parts.Select(part => part.Working));
        var over = parts.Max(part => part.Completion) is { } most && most >= norm.ExplainFrom ? most : (decimal?)null;
        if (!met && method == ScoringMethod.AllOrNothing)
        {
            (share, working) = (0m, working + "；直接赋分，未达到不得分");
        }
        else if (!met && share < passFrom)
        {
            (share, working) = (0m, working + $"；低于 {ScoreNumbers.Percent(passFrom)}，不得分");
        }

        var score = ScoreNumbers.Rounded(share * points);
        working += met ? $"，满分 {ScoreNumbers.Plain(points)}"
            : $"；{ScoreNumbers.Percent(share)} × {ScoreNumbers.Plain(points)} 分 ＝ {ScoreNumbers.Score(score)} 分";
        return new IndicatorScore(score, points, over is { } far
            ? working + $"；完成率 {ScoreNumbers.Percent(far)}，达到 {ScoreNumbers.Percent(norm.ExplainFrom)} 须说明原因" : working)
        {
            IsMet = met,
            OwesCause = !met || over is not null,
        };
    }

    private IndicatorScore OfBands(ActualNumbers actual, TargetMeaning meaning, decimal points)
    {
        if (actual.Numbers is not [var rate] || !meaning.IsPercentage)
        {
            return Unscored(points, "满意度区间只用于一个百分比，请改用其他计分方法。");
        }

        var band = norm.SatisfactionBands.Where(b => rate >= b.From).Cast<(decimal From, decimal Share)?>().FirstOrDefault();
        var score = ScoreNumbers.Rounded((band?.Share ?? 0m) * points);
        var met = rate >= meaning.Quantities[0].Number;
        return new IndicatorScore(score, points, band is { } reached
            ? $"实际 {ScoreNumbers.Plain(rate)}%，达到 {ScoreNumbers.Plain(reached.From)}% 一档，{ScoreNumbers.Percent(reached.Share)} × {ScoreNumbers.Plain(points)} 分 ＝ {ScoreNumbers.Score(score)} 分"
            : $"实际 {ScoreNumbers.Plain(rate)}%，低于最低一档 {ScoreNumbers.Plain(norm.SatisfactionBands[^1].From)}%，不得分")
        {
            IsMet = met,
            OwesCause = !met,
        };
    }

    private static IndicatorScore OfDay(TargetMeaning meaning, ActualDay actual, decimal points)
    {
        if (meaning.To is not { Month: { } month } due)
        {
            return Unscored(points, "指标值没有写明年月，无从比较日期；请按达成情况评定。");
        }

        var last = new DateOnly(due.Year, month, due.Day ?? DateTime.DaysInMonth(due.Year, month));
        var shown = actual.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var until = last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return actual.Day <= last
            ? new IndicatorScore(points, points, $"实际 {shown}，不晚于 {until}，满分 {ScoreNumbers.Plain(points)}") { IsMet = true }
            : Unscored(points, $"实际 {shown}，晚于 {until} {(actual.Day.DayNumber - last.DayNumber).ToString(CultureInfo.InvariantCulture)} 天；请按达成情况评定并说明原因。") with
            {
                IsMet = false,
                OwesCause = true,
            };
    }

    private IndicatorScore OfLevel(ActualLevel actual, decimal points)
    {
        var band = norm.BandOf(actual.Level);
        var name = actual.Level switch
        {
            QualitativeLevel.Achieved => "达成年度指标",
            QualitativeLevel.PartlyAchieved => "部分达成年度指标",
            _ => "未达成年度指标",
        };
        if (!band.Holds(actual.Share))
        {
            return Unscored(points, $"{name}应在 {ScoreNumbers.Percent(band.Most)} 与 {ScoreNumbers.Percent(band.Least)} 之间评分，{ScoreNumbers.Percent(actual.Share)} 不在其内。");
        }

        if (string.IsNullOrWhiteSpace(actual.Reason))
        {
            return Unscored(points, "定性指标的评定须写明理由。");
        }

        var score = ScoreNumbers.Rounded(actual.Share * points);
        var met = actual.Level == QualitativeLevel.Achieved;
        return new IndicatorScore(
            score, points, $"{name}，{ScoreNumbers.Percent(actual.Share)} × {ScoreNumbers.Plain(points)} 分 ＝ {ScoreNumbers.Score(score)} 分；理由：{actual.Reason}")
        {
            IsMet = met,
            OwesCause = !met,
        };
    }

    private static IndicatorScore Unscored(decimal points, string why) => new(null, points, why);
}
