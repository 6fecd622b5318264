using Hengji.Targets;

namespace Hengji.Reading.Records;

/// <summary>Reads dates as forms write them: 2025.1.1, 2025. 12. 31, 2026/1/1, 2025年3月, 202501.</summary>
internal static class DateText
{
    public static PlanDate? Read(string text)
    {
        Span<int> numbers = stackalloc int[8];
        Span<int> lengths = stackalloc int[8];
        var n = Numbers(text, numbers, lengths);
        return n is >= 1 and <= 3 ? Of(numbers[..n], lengths[..n]) : null;
    }

    /// <summary>A start and an end in one text: 2022.1—2022.12, 202001-202012, 2023年1月至12月.</summary>
    public static (PlanDate From, PlanDate To)? Range(string text)
    {
        Span<int> numbers = stackalloc int[8];
        Span<int> lengths = stackalloc int[8];
        var n = Numbers(text, numbers, lengths);
        if (n is not (2 or 3 or 4 or 6))
        {
            return null;
        }

        if (n == 3)
        {
            // 2023年1月至12月: the year is said once.
            return PlanDate.Of(numbers[0], numbers[1], null) is { } first && PlanDate.Of(numbers[0], numbers[2], null) is { } last
                && text.AsSpan().IndexOfAny("至到—~～") > 0
                ? (first, last)
                : null;
        }

        var half = n / 2;
        return Of(numbers[..half], lengths[..half]) is { } from && Of(numbers[half..n], lengths[half..n]) is { } to ? (from, to) : null;
    }

    /// <summary>A span of years: 2024年-2026年, 2025年.</summary>
    public static GoalSpan? Span(string text)
    {
        int? from = null, to = null;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var value = 0;
            while (i < text.Length && char.IsAsciiDigit(text[i]) && i - start < 6)
            {
                value = (value * 10) + (text[i] - '0');
                i++;
            }

            value = i - start == 6 ? value / 100 : value;
            if (value is >= 1949 and < 2200)
            {
                from ??= value;
                to = value;
            }
        }

        return from is { } first && to is { } last ? new GoalSpan(first, last) : null;
    }

    private static PlanDate? Of(ReadOnlySpan<int> numbers, ReadOnlySpan<int> lengths)
    {
        if (numbers.Length == 1)
        {
            return lengths[0] switch
            {
                4 => PlanDate.Of(numbers[0], null, null),
                6 => PlanDate.Of(numbers[0] / 100, numbers[0] % 100, null),
                8 => PlanDate.Of(numbers[0] / 10000, numbers[0] / 100 % 100, numbers[0] % 100),
                _ => null,
            };
        }

        return PlanDate.Of(numbers[0], numbers[1], numbers.Length == 3 ? numbers[2] : null);
    }

    private static int Numbers(string text, Span<int> numbers, Span<int> lengths)
    {
        var n = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            if (n == numbers.Length)
            {
                return n + 1;
            }

            var start = i;
            var value = 0;
            while (i < text.Length && char.IsAsciiDigit(text[i]) && i - start < 9)
            {
                value = (value * 10) + (text[i] - '0');
                i++;
            }

            lengths[n] = i - start;
            numbers[n++] = value;
        }

        return n;
    }
}
