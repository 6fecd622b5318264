using Hengji.Targets;

namespace Hengji.Review.Words;

/// <summary>A standard by the person and the month.</summary>
/// <param name="Yuan">Yuan a person and month.</param>
/// <param name="Text">As written: 252元/人/月, 每人每月50元.</param>
internal readonly record struct Allowance(decimal Yuan, string Text);

/// <summary>Finds standards by the person and the month in a text (252元/人/月, 每人每月50元).</summary>
internal static class AllowanceScanner
{
    private static readonly string[] Before = ["每人每月", "每月每人", "人均每月", "每名每月"];

    /// <summary>All standards, in written order. A standard by the half-year or by rank is none of the month.</summary>
    public static IReadOnlyList<Allowance> Scan(string text)
    {
        if (!text.Contains('元', StringComparison.Ordinal))
        {
            return [];
        }

        List<Allowance>? found = null;
        foreach (var mention in QuantityScanner.Scan(text))
        {
            var (quantity, start, length) = (mention.Quantity, mention.Start, mention.Length);
            if (quantity.Unit is "元/人/月" or "元/月/人" or "元/人·月" or "元/人*月")
            {
                (found ??= []).Add(new Allowance(quantity.Number, text.Substring(start, length)));
                continue;
            }

            if (quantity.Unit is not "元")
            {
                continue;
            }

            foreach (var words in Before)
            {
                var at = start - words.Length;
                if (at >= 0 && text.AsSpan(at, words.Length).SequenceEqual(words))
                {
                    (found ??= []).Add(new Allowance(quantity.Number, text.Substring(at, words.Length + length)));
                    break;
                }
            }
        }

        return found ?? (IReadOnlyList<Allowance>)[];
    }
}
