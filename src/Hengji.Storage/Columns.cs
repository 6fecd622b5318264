using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hengji.Targets;

namespace Hengji.Storage;

/// <summary>How values of a record become the columns that lists filter, sort and sum by.</summary>
internal static class Columns
{
    /// <summary>
    /// 1,000 亿元: no project of any town is larger, so a larger number is a reading gone wrong, and sums of a
    /// hundred thousand projects stay inside 64 bits.
    /// </summary>
    public const decimal LargestYuan = 100_000_000_000m;

    private const char Bar = '|';

    /// <summary>The amount in cents; null when not stated, or too large to be an amount. The record keeps both.</summary>
    public static long? Cents(Money? amount) =>
        amount is { } money && Math.Abs(money.Yuan) <= LargestYuan
            ? (long)decimal.Round(money.Yuan * 100m, MidpointRounding.ToEven)
            : null;

    public static Money? Amount(long? cents) => cents is { } c ? new Money(c / 100m) : null;

    /// <summary>Text that every database takes: PostgreSQL refuses U+0000 and half characters.</summary>
    public static string? Text(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != 0)
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }

    /// <summary>Values between bars, so that one of them is found by its own bars.</summary>
    public static string Barred(IEnumerable<string> values)
    {
        var joined = string.Join(Bar, values.Select(v => Text(v)?.Replace(Bar, '｜')));
        return joined.Length == 0 ? string.Empty : Bar + joined + Bar;
    }

    public static string Barred(string value) => Barred([value]);

    public static IReadOnlyList<string> Unbarred(string values) =>
        values.Split(Bar, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What a search looks through.</summary>
    public static string SearchText(PerformanceTarget target)
    {
        var text = new StringBuilder();
        foreach (var part in (string?[])
            [target.ProjectName, target.ImplementingUnit, target.CompetentDepartment, target.OverallGoal, target.AnnualGoal])
        {
            text.Append(part).Append('\n');
        }

        foreach (var indicator in target.Indicators)
        {
            text.Append(indicator.Name).Append(' ').Append(indicator.Target?.Text).Append('\n');
        }

        return Searchable(text.ToString());
    }

    /// <summary>Width and case evened out, so that ＡＢＣ, abc and ABC are one.</summary>
    public static string Searchable(string text) =>
        (Text(text) ?? string.Empty).Normalize(NormalizationForm.FormKC).ToLowerInvariant();

    public static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
