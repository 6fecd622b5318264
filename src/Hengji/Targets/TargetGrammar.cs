namespace Hengji.Targets;

/// <summary>Compiles a target as written into what it means.</summary>
public static class TargetGrammar
{
    private const int ShortText = 256;

    /// <summary>Longer words without a number are told as a sentence.</summary>
    private const int LongestWord = 8;

    /// <summary>With a known vague word in it, this much still says nothing more than the word (有效保障居民安全).</summary>
    private const int LongestVagueWord = 12;

    /// <summary>Never throws for any text; what is not understood is kept as a sentence.</summary>
    public static TargetMeaning Compile(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var written = TrimEnds(text);
        var folded = written.Length <= ShortText ? stackalloc char[written.Length] : new char[written.Length];
        Glyphs.Fold(written, folded);
        if (Placeholders.Is(folded))
        {
            return new TargetMeaning { Kind = TargetKind.Placeholder, Word = Whole(text, written) };
        }

        var phrases = new PhraseReader(folded);
        phrases.ReadAll();
        var quantities = Quantities(in phrases);
        if (quantities.Length > 0)
        {
            return Counted(written, in phrases, quantities);
        }

        return Timed(written, in phrases) ?? Worded(text, written, in phrases);
    }

    /// <summary>Spaces and separators around a target belong to the cell, not to the target.</summary>
    private static ReadOnlySpan<char> TrimEnds(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && IsSeparator(text[0]))
        {
            text = text[1..];
        }

        while (text.Length > 0 && IsSeparator(text[^1]))
        {
            text = text[..^1];
        }

        return text;

        static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is '，' or ',' or '、' or '；' or ';' or '：' or ':' or '。';
    }

    private static TargetMeaning Counted(ReadOnlySpan<char> written, in PhraseReader phrases, Quantity[] quantities)
    {
        var own = phrases.Quantities.FirstIsDeadline ? quantities.AsSpan(1) : quantities;
        var isChange = phrases.Quantities.Change.Text is not null;
        return new TargetMeaning
        {
            Kind = isChange ? TargetKind.Change
                : own.IsEmpty ? TargetKind.Deadline
                : IsRange(own) ? TargetKind.Range
                : phrases.Times.Period is not null && HasOccasion(own) ? TargetKind.Frequency
                : TargetKind.Quantity,
            Quantities = quantities,
            Period = phrases.Times.Period,
            Deadline = phrases.Times.Deadline is { } deadline ? written[deadline.Place].ToString() : null,
            To = phrases.Times.Deadline?.To,
            Word = phrases.Quantities.Change.Text,
            Direction = phrases.Quantities.Change.Direction,
            Base = isChange ? phrases.Base : null,
        };
    }

    private static TargetMeaning? Timed(ReadOnlySpan<char> written, in PhraseReader phrases)
    {
        var times = phrases.Times;
        if (times is { Span: { } span, Deadline: null })
        {
            return new TargetMeaning
            {
                Kind = TargetKind.DateSpan,
                Deadline = written[span.Place].ToString(),
                From = span.From,
                To = span.To,
            };
        }

        if (times.Deadline is { } deadline)
        {
            return new TargetMeaning
            {
                Kind = TargetKind.Deadline,
                Deadline = written[deadline.Place].ToString(),
                To = deadline.To,
                Period = times.Period,
            };
        }

        // 2025年6月 or 2025年6月完成: the date is all there is.
        if (times.Date is { } date && (!phrases.HasWords || written[date.Place.End..].Trim() is "完成" or "全部完成"))
        {
            return new TargetMeaning
            {
                Kind = TargetKind.Deadline,
                Deadline = written[date.Place].ToString(),
                To = date.To,
                Period = times.Period,
            };
        }

        return null;
    }

    private static TargetMeaning Worded(string text, ReadOnlySpan<char> written, in PhraseReader phrases)
    {
        if (!phrases.HasWords && phrases.Times.Date is null && phrases.Times.Period is null)
        {
            return new TargetMeaning { Kind = TargetKind.Placeholder, Word = Whole(text, written) };
        }

        var words = TrimEnds(written[phrases.Times.AfterLeadingPeriod..]);
        var isShort = words.Length <= LongestVagueWord && words.IndexOfAny("，；。、") < 0;
        var direction = Direction.None;
        var vague = isShort ? Vagueness.KindOf(words, out direction) : VagueKind.None;
        if (phrases.Times.Period is not null && vague == VagueKind.None)
        {
            return new TargetMeaning { Kind = TargetKind.Frequency, Period = phrases.Times.Period };
        }

        // Digits that are no quantity (国家5A级) are told with their words, so that nothing of them is lost.
        var isWord = vague != VagueKind.None || (isShort && words.Length <= LongestWord);
        return isWord && !words.ContainsAnyInRange('0', '9')
            ? new TargetMeaning { Kind = TargetKind.Qualitative, Word = Whole(text, words), Direction = direction, Period = phrases.Times.Period }
            : new TargetMeaning { Kind = TargetKind.Sentence, Word = Whole(text, written) };
    }

    /// <summary>A bare number beside words (1:3, “2+3”) counts nothing that could be told.</summary>
    private static Quantity[] Quantities(in PhraseReader phrases)
    {
        if (phrases.Quantities.Found is not { } found)
        {
            return [];
        }

        var kept = new Quantity[found.Count];
        var count = 0;
        MoveChangedForward(found, in phrases);
        for (var i = 0; i < found.Count; i++)
        {
            var quantity = found[i].Quantity;
            if (!phrases.HasWords
                || quantity.Unit.Length > 0
                || quantity.Noun is not null
                || quantity.Comparison != Comparison.Unstated
                || (phrases.Quantities.Change.Text is not null && i == (phrases.Quantities.FirstIsDeadline ? 1 : 0)))
            {
                kept[count++] = quantity;
            }
        }

        return count == kept.Length ? kept : kept[..count];
    }

    /// <summary>The number that changes is told before the numbers that only stand beside it.</summary>
    private static void MoveChangedForward(List<QuantityMention> found, in PhraseReader phrases)
    {
        var first = phrases.Quantities.FirstIsDeadline ? 1 : 0;
        if (phrases.Quantities.Change.Text is not null && phrases.Quantities.Changed > first)
        {
            // ±3% is two numbers that stay together.
            var low = found[phrases.Quantities.Changed].Quantity;
            var count = phrases.Quantities.Changed + 1 < found.Count && low.Number < 0 && found[phrases.Quantities.Changed + 1].Quantity.Number == -low.Number ? 2 : 1;
            var changed = found.GetRange(phrases.Quantities.Changed, count);
            found.RemoveRange(phrases.Quantities.Changed, count);
            found.InsertRange(first, changed);
        }
    }

    private static bool IsRange(ReadOnlySpan<Quantity> quantities) =>
        quantities is [{ Comparison: Comparison.AtLeast } low, { Comparison: Comparison.AtMost } high]
        && low.Number <= high.Number
        && string.Equals(low.Unit, high.Unit, StringComparison.Ordinal)
        && string.Equals(low.Noun, high.Noun, StringComparison.Ordinal);

    private static bool HasOccasion(ReadOnlySpan<Quantity> quantities)
    {
        foreach (var quantity in quantities)
        {
            if (Units.IsOccasion(quantity.Unit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text itself where nothing was cut from it, so that a million plain words are not copied.</summary>
    private static string Whole(string text, ReadOnlySpan<char> part) => part.Length == text.Length ? text : part.ToString();
}
