namespace Hengji.Targets;

/// <summary>A quantity found in a text, with its place.</summary>
/// <param name="Quantity">Number, unit, noun and comparison.</param>
/// <param name="Start">Where its number begins in the text, 0-based.</param>
/// <param name="Length">Length of number and unit.</param>
/// <param name="IsPerPeriod">Said of each period (每半年复检一次): no total of the year.</param>
public readonly record struct QuantityMention(Quantity Quantity, int Start, int Length, bool IsPerPeriod = false);

/// <summary>A year found in a text, with its place.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Start">Where it begins in the text, 0-based.</param>
/// <param name="Length">Length of the digits.</param>
public readonly record struct YearMention(int Year, int Start, int Length);

/// <summary>
/// Finds the quantities in a text of any kind: 对1008部住宅电梯 holds 1008 部 住宅电梯. List numbers, years, dates and
/// document numbers count nothing and are passed over.
/// </summary>
public static class QuantityScanner
{
    private const int ShortText = 256;

    /// <summary>Many rules ask about the same texts of one form, one rule after the other: the last answers are kept, for each thread, as many as a form has texts.</summary>
    private const int Remembered = 64;

    [ThreadStatic]
    private static (string Text, IReadOnlyList<QuantityMention> Mentions)[]? answers;

    [ThreadStatic]
    private static int oldest;

    /// <summary>All quantities in written order; numbers with neither unit nor noun are not quantities.</summary>
    public static IReadOnlyList<QuantityMention> Scan(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        answers ??= new (string, IReadOnlyList<QuantityMention>)[Remembered];
        foreach (var (asked, mentions) in answers)
        {
            if (ReferenceEquals(asked, text))
            {
                return mentions;
            }
        }

        var found = Read(text);
        answers[oldest] = (text, found);
        oldest = (oldest + 1) % Remembered;
        return found;
    }

    private static List<QuantityMention> Read(string text)
    {
        var folded = text.Length <= ShortText ? stackalloc char[text.Length] : new char[text.Length];
        Glyphs.Fold(text, folded);
        var phrases = new PhraseReader(folded);
        phrases.ReadAll();
        if (phrases.Quantities.Found is not { } found)
        {
            return [];
        }

        var mentions = new List<QuantityMention>(found.Count);
        foreach (var item in found)
        {
            if (item.Quantity.Unit.Length > 0 || item.Quantity.Noun is not null)
            {
                mentions.Add(item with { IsPerPeriod = IsPerPeriod(text, item.Start) });
            }
        }

        return mentions;
    }

    /// <summary>每 shortly before the number, in the same clause.</summary>
    private static bool IsPerPeriod(string text, int start)
    {
        const int Reach = 8;
        var from = Math.Max(0, start - Reach);
        var before = text.AsSpan(from, start - from);
        return before[(before.LastIndexOfAny("，。；、") + 1)..].Contains('每');
    }

    /// <summary>All years in written order (2024年, 2024-2025年度, （2024）); years of document numbers (〔2015〕88号) are not meant.</summary>
    public static IReadOnlyList<YearMention> ScanYears(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<YearMention>? years = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (!Glyphs.IsDigit(Glyphs.Fold(text[at])))
            {
                continue;
            }

            var end = at;
            var number = 0;
            for (; end < text.Length && Glyphs.Fold(text[end]) is var c && Glyphs.IsDigit(c); end++)
            {
                number = number < 100_000 ? (number * 10) + (c - '0') : number;
            }

            if (end - at == 4 && Dates.IsYear(number) && !IsDocumentNumber(text, at, end) && IsAlone(text, at, end))
            {
                (years ??= []).Add(new YearMention(number, at, 4));
            }

            at = end;
        }

        return years ?? (IReadOnlyList<YearMention>)[];
    }

    /// <summary>A year stands before 年, in brackets, or apart; 2000人 and A2024 are something else.</summary>
    private static bool IsAlone(string text, int at, int end)
    {
        if (at > 0 && (Glyphs.IsLatin(text[at - 1]) || text[at - 1] == '.'))
        {
            return false;
        }

        Span<char> after = stackalloc char[Math.Min(6, text.Length - end)];
        Glyphs.Fold(text.AsSpan(end, after.Length), after);
        return after is ['年', ..]
            || !((after is ['.', var digit, ..] && Glyphs.IsDigit(digit) && at == 0) || Units.TryRead(after, 0, out _, out _));
    }

    private static bool IsDocumentNumber(string text, int at, int end)
    {
        if (at == 0 || end >= text.Length || Glyphs.Fold(text[at - 1]) is not ('[' or '(') || Glyphs.Fold(text[end]) is not (']' or ')'))
        {
            return false;
        }

        var after = end + 1;
        while (after < text.Length && Glyphs.Fold(text[after]) is var c && (Glyphs.IsDigit(c) || c is '第' or ' '))
        {
            after++;
        }

        return after > end + 1 && after < text.Length && text[after] == '号';
    }
}
