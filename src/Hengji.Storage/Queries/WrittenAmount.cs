using System.Globalization;

namespace Hengji.Storage.Queries;

/// <summary>An amount as a person types it into a search: 9857.34, 9,857.34, 98573400, 12万元, 3500元.</summary>
internal static class WrittenAmount
{
    private const string TenThousand = "万";
    private const string Yuan = "元";

    private const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;

    /// <summary>
    /// The amounts in cents a word can mean: without a unit it is taken as 万元 and as yuan, since forms are written in
    /// either. Empty when the word is no amount.
    /// </summary>
    public static IReadOnlyList<long> Cents(string word)
    {
        var number = word.EndsWith(Yuan, StringComparison.Ordinal) ? word[..^Yuan.Length] : word;
        var namesTenThousand = number.EndsWith(TenThousand, StringComparison.Ordinal);
        var namesYuan = !namesTenThousand && number.Length < word.Length;
        number = namesTenThousand ? number[..^TenThousand.Length] : number;
        if (number.Length == 0
            || !decimal.TryParse(number, Style, CultureInfo.InvariantCulture, out var amount)
            || amount > Columns.LargestYuan)
        {
            return [];
        }

        decimal[] meanings = namesTenThousand ? [amount * 10_000m] : namesYuan ? [amount] : [amount * 10_000m, amount];
        return [.. meanings.Select(yuan => Columns.Cents(new Targets.Money(yuan))).OfType<long>().Distinct()];
    }
}
