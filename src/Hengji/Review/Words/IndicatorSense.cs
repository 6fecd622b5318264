using System.Buffers;
using Hengji.Terms;

namespace Hengji.Review.Words;

/// <summary>What the name of an indicator says it measures, as far as its words tell.</summary>
/// <param name="IsRate">…率: its target is a percentage.</param>
/// <param name="IsRatio">A percentage makes sense for it, called a rate or not.</param>
/// <param name="IsCount">…数量, …人数: its target is a number of things.</param>
/// <param name="IsSatisfaction">满意度.</param>
/// <param name="IsTimely">It asks whether something happens in time.</param>
/// <param name="HoldsValue">A number with its unit, or a period, is written into the name itself.</param>
internal readonly record struct IndicatorSense(
    bool IsRate, bool IsRatio, bool IsCount, bool IsSatisfaction, bool IsTimely, bool HoldsValue)
{
    /// <summary>完成情况: the word that makes a ratio stands at the end, or before 情况.</summary>
    private const int RatioTail = 4;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,；;。：:");

    public static IndicatorSense Of(string name)
    {
        var head = Head(name);
        var isRate = IndicatorWords.RateEndings.LengthAtEnd(head) > IndicatorWords.NotRates.LengthAtEnd(head);
        var isCount = !isRate && ((IndicatorWords.CountEndings.Ends(head) && !IndicatorWords.NotCounts.Ends(head))
            || IndicatorWords.CountWords.IsIn(name));
        var tail = head[Math.Max(0, head.Length - RatioTail)..];
        var isRatio = isRate || IndicatorWords.RatioEndings.Ends(head) || (!head.EndsWith("性") && IndicatorWords.RatioWords.IsIn(tail));
        return new IndicatorSense(
            isRate, isRatio, isCount,
            IndicatorWords.Satisfaction.IsIn(name), IndicatorWords.Timely.IsIn(name), HoldsValueIn(name, isCount));
    }

    /// <summary>Whether an indicator of the name may well have stood under the category.</summary>
    public static bool MayBelong(string name, Category category)
    {
        var sense = Of(name);
        var isQuality = IndicatorWords.QualityRates.IsIn(name) || name.Contains("质量", StringComparison.Ordinal);
        var isCost = IndicatorWords.CostStandards.IsIn(name) || IndicatorWords.Payments.IsIn(name);
        return category switch
        {
            Category.Quantity => sense.IsCount,
            Category.Quality => isQuality,
            Category.Timeliness => sense.IsTimely,
            Category.Cost or Category.EconomicCost or Category.SocialCost or Category.EcologicalCost => isCost,
            Category.ServiceSatisfaction => sense.IsSatisfaction,
            _ => !sense.IsCount && !sense.IsTimely && !sense.IsSatisfaction && !isCost,
        };
    }

    /// <summary>The last clause of the name without remarks in brackets: in Chinese the head noun stands last.</summary>
    private static ReadOnlySpan<char> Head(ReadOnlySpan<char> name)
    {
        var text = name.TrimEnd(" 。.；;，,、：:");
        while (text.Length > 0 && text[^1] is ')' or '）')
        {
            var open = text.LastIndexOfAny('(', '（');
            if (open <= 0)
            {
                break;
            }

            text = text[..open].TrimEnd(" 。.；;，,、：:");
        }

        return text[(text.LastIndexOfAny(ClauseEnds) + 1)..];
    }

    private static bool HoldsValueIn(ReadOnlySpan<char> name, bool isCount)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (char.IsAsciiDigit(name[i - 1]) && IndicatorWords.Units.Starts(name[i..]))
            {
                return true;
            }
        }

        // 每月巡查次数 says when the count is taken, not how many.
        return !isCount && IndicatorWords.Times.IsIn(name);
    }
}
