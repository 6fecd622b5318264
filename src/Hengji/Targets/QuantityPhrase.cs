namespace Hengji.Targets;

/// <summary>A number with what stands around it in its clause: comparison, unit, suffix and noun.</summary>
internal readonly ref struct QuantityPhrase
{
    private readonly ReadOnlySpan<char> _text;
    private readonly int _start;
    private readonly decimal _number;

    private QuantityPhrase(ReadOnlySpan<char> text, int start, decimal number, Comparison comparison, UnitReading unit, int unitEnd)
    {
        _text = text;
        (_start, _number, Unit, UnitEnd) = (start, number, unit, unitEnd);
        var suffix = Phrases.ReadAfter(text, unitEnd, unit.IsTime || unit.IsPercentage, out var suffixEnd);
        SuffixEnd = suffixEnd;
        Comparison = comparison == Comparison.Unstated ? suffix : comparison;
        IsInside = unit.IsTime && suffix == Comparison.AtMost && Comparison == Comparison.AtMost && text[suffixEnd - 1] == '内';
    }

    public Comparison Comparison { get; }

    /// <summary>Its text is empty when none is written.</summary>
    public UnitReading Unit { get; }

    public int UnitEnd { get; }

    /// <summary>Where 以上, 以内 … end, or the unit when there is none.</summary>
    public int SuffixEnd { get; }

    /// <summary>2小时内: a time with 内, which limits unless the time itself changes (缩短2小时以内).</summary>
    public bool IsInside { get; }

    public static QuantityPhrase Read(ReadOnlySpan<char> text, int start, decimal number, int numberEnd, in Clause clause)
    {
        var comparison = clause.Comparison;
        var after = Glyphs.SkipSpaces(text, numberEnd);
        if (text[after..] is ['余' or '多' or '几', ..] && !Dates.IsYear((int)Math.Min(number, 9999)) && Units.TryRead(text, after + 1, out _, out _))
        {
            comparison = comparison == Comparison.Unstated ? Comparison.More : comparison;
            after++;
        }

        if (clause.IsPerHundred)
        {
            return new QuantityPhrase(text, start, number, comparison, new UnitReading("%", "%", null), numberEnd);
        }

        return Units.TryRead(text, after, out var unit, out var unitEnd)
            ? new QuantityPhrase(text, start, number, comparison, unit, unitEnd)
            : new QuantityPhrase(text, start, number, comparison, new UnitReading(string.Empty, string.Empty, null), numberEnd);
    }

    /// <summary>Whether a number in Chinese numerals counts: 一个, 一项 within a sentence are articles, 一次 is a count.</summary>
    public static bool IsCount(ReadOnlySpan<char> text, int at, decimal number, int end, in Clause clause) =>
        clause.IsPerHundred
        || (end < text.Length && Units.IsCountingWord(text[end]) && Units.TryRead(text, end, out var unit, out _)
            && !(text[at] == '一' && number == 1 && clause.EndsWithWordAt(at) && !Units.IsOccasion(unit.Numerator)));

    public QuantityMention With(string unit, string? noun) =>
        new(new Quantity(_number, unit, noun, Comparison), _start, UnitEnd - _start);

    /// <summary>What is counted, and where the phrase ends: behind the noun, should it follow the number.</summary>
    public string? FindNoun(in Clause clause, bool isLimit, out int end)
    {
        end = SuffixEnd;
        var nounFirst = Unit.IsPercentage || Unit.IsTime || Unit.Numerator.EndsWith('元') || Unit.Text.Length != Unit.Numerator.Length;
        var before = clause.NounIn(_text);
        if (clause.Label is not null || (nounFirst && (before is not null || Unit.IsPercentage || isLimit)))
        {
            return clause.Label ?? before;
        }

        var start = Glyphs.SkipSpaces(_text, end);
        if (_text[start..] is ['的', ..])
        {
            start++;
        }

        var nounEnd = Nouns.EndOf(_text, start);
        if (nounEnd == start)
        {
            return before;
        }

        end = nounEnd;
        return _text[start..nounEnd].ToString();
    }
}
