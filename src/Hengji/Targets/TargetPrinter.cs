using System.Globalization;
using System.Text;

namespace Hengji.Targets;

/// <summary>Prints a meaning in one canonical wording that the grammar reads back as the same meaning.</summary>
internal static class TargetPrinter
{
    public static string Print(TargetMeaning meaning) => meaning.Kind switch
    {
        TargetKind.Placeholder or TargetKind.Sentence => meaning.Word ?? string.Empty,
        TargetKind.Qualitative => PrintWord(meaning, meaning.Word ?? string.Empty),
        _ => PrintParts(meaning),
    };

    private static string PrintWord(TargetMeaning meaning, string word) =>
        meaning.Period is null || TargetGrammar.Compile(word) == meaning
            ? word
            : $"每{meaning.Period}，{word}";

    private static string PrintParts(TargetMeaning meaning)
    {
        var text = new StringBuilder();
        var deadline = meaning.Deadline is null ? null : TargetGrammar.Compile(meaning.Deadline);
        var rest = meaning.Quantities.AsEnumerable();
        var period = PeriodCarried(meaning, deadline) ? null : meaning.Period;
        if (period is not null && (deadline is not null || meaning.Quantities.Count == 0))
        {
            Separate(text).Append('每').Append(period);
            period = null;
        }

        if (deadline is not null)
        {
            Separate(text);
            if (deadline.Quantities.Count > 0)
            {
                AppendNoun(text, meaning.Quantities[0].Noun);
                rest = meaning.Quantities.Skip(1);
            }

            text.Append(meaning.Deadline);
        }

        var own = rest.ToList();
        if (meaning.Kind == TargetKind.Range && own[0].Unit.Length > 0)
        {
            AppendRange(Separate(text), own[0], own[1], period);
            return text.ToString();
        }

        for (var i = 0; i < own.Count; i++)
        {
            Separate(text);
            AppendNoun(text, own[i].Noun);
            if (i == 0)
            {
                AppendPeriod(text, own[0], period);
                if (meaning.Kind == TargetKind.Change)
                {
                    text.Append(meaning.Base).Append(meaning.Word);
                }
            }

            if (i + 1 < own.Count && IsTolerance(own[i], own[i + 1]))
            {
                i++;
                text.Append('±').Append(Number(own[i].Number)).Append(own[i].Unit);
                continue;
            }

            text.Append(Sign(own[i].Comparison)).Append(Number(own[i].Number)).Append(own[i].Unit);
        }

        return text.ToString();
    }

    /// <summary>Whether reading the deadline or the first unit with a stroke gives the period already.</summary>
    private static bool PeriodCarried(TargetMeaning meaning, TargetMeaning? deadline)
    {
        var carried = deadline?.Period;
        foreach (var quantity in meaning.Quantities)
        {
            carried ??= Units.TryRead(quantity.Unit, 0, out var unit, out _) ? unit.Period : null;
        }

        return string.Equals(carried, meaning.Period, StringComparison.Ordinal);
    }

    private static void AppendRange(StringBuilder text, Quantity low, Quantity high, string? period)
    {
        AppendNoun(text, low.Noun);
        AppendPeriod(text, low, period);
        if (IsTolerance(low, high))
        {
            text.Append('±').Append(Number(high.Number)).Append(high.Unit);
        }
        else if (low.Number < 0)
        {
            text.Append('≥').Append(Number(low.Number)).Append(low.Unit).Append('，');
            AppendNoun(text, high.Noun);
            text.Append('≤').Append(Number(high.Number)).Append(high.Unit);
        }
        else
        {
            text.Append(Number(low.Number)).Append(low.Unit).Append('-').Append(Number(high.Number)).Append(high.Unit);
        }
    }

    /// <summary>±3% is read as its two bounds and printed as one.</summary>
    private static bool IsTolerance(Quantity low, Quantity high) =>
        low.Number < 0
        && low == high with { Number = -high.Number, Comparison = Comparison.AtLeast }
        && high.Comparison == Comparison.AtMost;

    /// <summary>每月 directly before 15日 would read as a date.</summary>
    private static void AppendPeriod(StringBuilder text, Quantity first, string? period)
    {
        if (period is not null)
        {
            text.Append('每').Append(period);
            if (first.Number < 0 || (Units.TryRead(first.Unit, 0, out var unit, out _) && unit.IsTime))
            {
                text.Append('，');
                AppendNoun(text, first.Noun);
            }
        }
    }

    private static void AppendNoun(StringBuilder text, string? noun)
    {
        if (noun is not null)
        {
            text.Append(noun).Append('：');
        }
    }

    private static StringBuilder Separate(StringBuilder text) => text.Length == 0 ? text : text.Append('，');

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "≥",
        Comparison.AtMost => "≤",
        Comparison.Equal => "=",
        Comparison.More => ">",
        Comparison.Less => "<",
        _ => string.Empty,
    };
}
