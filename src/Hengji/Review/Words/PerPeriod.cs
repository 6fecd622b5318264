using System.Buffers;
using Hengji.Targets;

namespace Hengji.Review.Words;

/// <summary>A number said of each period, with what a year of it makes.</summary>
/// <param name="Number">How many each time.</param>
/// <param name="Unit">次, 场 ….</param>
/// <param name="Period">每周, 每月 ….</param>
/// <param name="Times">How many such periods a year has.</param>
/// <param name="Clause">The clause it stands in.</param>
internal readonly record struct PerPeriod(decimal Number, string Unit, string Period, int Times, string Clause)
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("，,。；;\n");

    private static readonly (string Word, int Times)[] Periods =
        [("每周", 52), ("每星期", 52), ("每月", 12), ("每个月", 12), ("每两个月", 6), ("每季度", 4), ("每个季度", 4), ("每季", 4), ("每半年", 2), ("每旬", 36)];

    public decimal OfYear => Number * Times;

    /// <summary>The numbers per period in the text, in written order.</summary>
    public static IReadOnlyList<PerPeriod> In(string text)
    {
        if (!text.Contains('每', StringComparison.Ordinal))
        {
            return [];
        }

        List<PerPeriod>? found = null;
        foreach (var mention in QuantityScanner.Scan(text))
        {
            // 每月对24个断面采样 says how many things, not how often.
            if (!Units.IsOccasion(mention.Quantity.Unit))
            {
                continue;
            }

            var from = mention.Start == 0 ? -1 : text.AsSpan(0, mention.Start).LastIndexOfAny(Stops);
            var before = text.AsSpan(from + 1, mention.Start - from - 1);
            foreach (var (word, times) in Periods)
            {
                if (before.Contains(word, StringComparison.Ordinal))
                {
                    var stop = text.AsSpan(mention.Start).IndexOfAny(Stops);
                    var end = stop < 0 ? text.Length : mention.Start + stop;
                    (found ??= []).Add(new PerPeriod(mention.Quantity.Number, mention.Quantity.Unit, word, times, text[(from + 1)..end]));
                    break;
                }
            }
        }

        return found ?? (IReadOnlyList<PerPeriod>)[];
    }
}
