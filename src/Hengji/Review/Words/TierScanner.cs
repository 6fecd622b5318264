using Hengji.Targets;

namespace Hengji.Review.Words;

/// <summary>A tier of an allowance.</summary>
/// <param name="Share">Which share of the persons, in percent.</param>
/// <param name="Yuan">Yuan for each of them and payment.</param>
/// <param name="Persons">How many persons that is, where it is written behind the share; null where not.</param>
internal readonly record struct Tier(decimal Share, decimal Yuan, decimal? Persons);

/// <summary>Finds allowances paid by rank: 前10%的每人700元，中间80%的每人600元，后10%的每人500元.</summary>
internal static class TierScanner
{
    /// <summary>The tiers in written order; none where a text has fewer than two, or money for no share.</summary>
    public static IReadOnlyList<Tier> Scan(string text)
    {
        if (!text.Contains('元', StringComparison.Ordinal) || !text.Contains('%', StringComparison.Ordinal))
        {
            return [];
        }

        var tiers = new List<Tier>();
        (decimal Share, decimal? Persons)? open = null;
        foreach (var mention in QuantityScanner.Scan(text))
        {
            var quantity = mention.Quantity;
            switch (quantity.Unit)
            {
                case "%":
                    open = (quantity.Number, null);
                    break;
                case "人" or "名" or "位" when open is { } share:
                    open = (share.Share, quantity.Number);
                    break;
                case "元" or "元/人" or "元/人次" or "元/人/月" or "元/人/年" or "元/月" or "元/年":
                    if (open is not { } paid)
                    {
                        return [];
                    }

                    tiers.Add(new Tier(paid.Share, quantity.Number, paid.Persons));
                    open = null;
                    break;
            }
        }

        return tiers.Count < 2 ? [] : tiers;
    }
}
