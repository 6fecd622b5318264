using System.Globalization;
using Hengji.Targets;

namespace Hengji.Reading.Records;

/// <summary>Reads an amount as written: 9857. 34, 771,325,800.00, 10606.7522万元.</summary>
internal static class MoneyText
{
    /// <returns>The number, and the unit when it stands with the number.</returns>
    public static (decimal? Amount, MoneyUnit? Unit) Read(string text)
    {
        Span<char> digits = stackalloc char[40];
        var n = 0;
        MoneyUnit? unit = null;
        foreach (var c in text)
        {
            if (c is '万')
            {
                unit = MoneyUnit.TenThousandYuan;
            }
            else if (c is '元' or '兀')
            {
                unit ??= MoneyUnit.Yuan;
            }
            else if (char.IsAsciiDigit(c) || c is '.' or '．' or '-')
            {
                if (n == digits.Length)
                {
                    return (null, unit);
                }

                digits[n++] = c == '．' ? '.' : c;
            }
        }

        return decimal.TryParse(digits[..n], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount)
            && Math.Abs(amount) < 1_000_000_000_000_000m
            ? (amount, unit)
            : (null, unit);
    }
}
