using System.Globalization;
using System.Text;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Dossiers;

/// <summary>Reads years, dates, amounts and categories as a person types them, strictly: what is not wholly one is none.</summary>
internal static class EntryText
{
    public static string Of(PlanDate date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}.{month}.{day}"),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}.{month}"),
        _ => date.Year.ToString(CultureInfo.InvariantCulture),
    };

    public static string Of(GoalSpan span) => span.From == span.To
        ? span.From.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{span.From}-{span.To}");

    public static string Of(Money money, MoneyUnit unit) =>
        (unit == MoneyUnit.TenThousandYuan ? money.Yuan / 10_000m : money.Yuan)
            .ToString("#,##0.00##########", CultureInfo.InvariantCulture);

    public static int? Year(string text) =>
        Numbers(Folded(text).TrimEnd('度').TrimEnd('年')) is [{ } year] && PlanDate.Of(year, null, null) is not null ? year : null;

    /// <summary>2025-2027, 2025年—2027年, or one year.</summary>
    public static GoalSpan? Span(string text)
    {
        string[] years = Folded(text).Split(['-', '—', '–', '~', '至', '到'], StringSplitOptions.RemoveEmptyEntries);
        return years switch
        {
            [var one] when Year(one) is { } year => new GoalSpan(year, year),
            [var first, var last] when Year(first) is { } from && Year(last) is { } to && from <= to => new GoalSpan(from, to),
            _ => null,
        };
    }

    /// <summary>2025.3.1, 2025/3/1, 2025-03-01, 2025年3月1日, 20250301, and less precise ones.</summary>
    public static PlanDate? Date(string text)
    {
        var folded = Folded(text);
        if (folded.Length is 6 or 8 && folded.All(char.IsAsciiDigit))
        {
            folded = string.Join('.', new[] { folded[..4], folded[4..6], folded[6..] }.Where(p => p.Length > 0));
        }

        return Numbers(folded) switch
        {
            [{ } year] => PlanDate.Of(year, null, null),
            [{ } year, { } month] => PlanDate.Of(year, month, null),
            [{ } year, { } month, { } day] => PlanDate.Of(year, month, day),
            _ => null,
        };
    }

    /// <summary>An amount, in the form's unit unless 元 or 万元 is typed behind it.</summary>
    public static Money? Amount(string text, MoneyUnit unit)
    {
        var folded = Folded(text).TrimStart('¥', '￥');
        (folded, unit) = folded.EndsWith("万元", StringComparison.Ordinal) ? (folded[..^2], MoneyUnit.TenThousandYuan)
            : folded.EndsWith('万') ? (folded[..^1], MoneyUnit.TenThousandYuan)
            : folded.EndsWith('元') ? (folded[..^1], MoneyUnit.Yuan)
            : (folded, unit);
        const NumberStyles plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        return GroupsOfThree(folded)
            && decimal.TryParse(folded.Replace(",", string.Empty, StringComparison.Ordinal), plain, CultureInfo.InvariantCulture, out var amount)
            && Math.Abs(amount) < 1_000_000_000_000_000m
                ? Money.Of(amount, unit)
                : null;
    }

    /// <summary>A category by its name, with or without 指标.</summary>
    public static Category? Category(string text)
    {
        var name = Folded(text);
        foreach (var category in Enum.GetValues<Category>())
        {
            if (string.Equals(category.Name(), name, StringComparison.Ordinal)
                || string.Equals(category.Name(), name + "指标", StringComparison.Ordinal))
            {
                return category;
            }
        }

        return null;
    }

    /// <summary>A comma elsewhere is a slip, of the comma or of a digit: 98,57.34 is no amount.</summary>
    private static bool GroupsOfThree(string number)
    {
        var whole = number.TrimStart('-').Split('.')[0].Split(',');
        return whole.Length == 1 || (whole[0].Length is >= 1 and <= 3 && whole.Skip(1).All(group => group.Length == 3));
    }

    private static int?[] Numbers(string text) =>
    [
        .. text.TrimEnd('日', '号', '月', '年').Split(['.', '-', '/', '年', '月'])
            .Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null),
    ];

    /// <summary>Full-width figures as plain ones, blanks taken out.</summary>
    private static string Folded(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter))).Replace('，', ',').Replace('。', '.');
}
