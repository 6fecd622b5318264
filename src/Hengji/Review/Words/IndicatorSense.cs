using System.Buffers;

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
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,；;。：:");

    public static IndicatorSense Of(string name)
    {
        var head = Head(name);
        var isRate = EndsWithAny(head, IndicatorWords.RateEndings) && !EndsWithAny(head, IndicatorWords.NotRates);
        var isCount = !isRate && ((EndsWithAny(head, IndicatorWords.CountEndings) && !EndsWithAny(head, IndicatorWords.NotCounts))
            || ContainsAny(name, IndicatorWords.CountWords));
        var isRatio = isRate || EndsWithAny(head, IndicatorWords.RatioEndings) || ContainsAny(head, IndicatorWords.RatioWords);
        return new IndicatorSense(
            isRate, isRatio, isCount,
            ContainsAny(name, IndicatorWords.Satisfaction), ContainsAny(name, IndicatorWords.Timely), HoldsNumber(name));
    }

    public static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
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

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsNumber(ReadOnlySpan<char> name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (char.IsAsciiDigit(name[i - 1]) && StartsWithAny(name[i..], IndicatorWords.Units))
            {
                return true;
            }
        }

        return ContainsAny(name, IndicatorWords.Times);
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
