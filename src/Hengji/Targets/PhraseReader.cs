namespace Hengji.Targets;

/// <summary>
/// One pass over folded text that collects quantities, period, deadline, span and change. What a whole target means is
/// decided from these by <see cref="TargetGrammar"/>; a free text only asks for the quantities.
/// </summary>
internal ref struct PhraseReader(ReadOnlySpan<char> folded)
{
    private readonly ReadOnlySpan<char> _text = folded;
    private int _at;
    private bool _atClauseStart = true;
    private bool _atLineStart = true;

    // The last run of plain words in the clause: a noun, should a number follow.
    private int _runStart;
    private int _runEnd;
    private string? _label;

    private Comparison _comparison;
    private Phrase _change;
    private bool _perHundred;
    private int _rangeFrom = -1;

    /// <summary>Quantities in written order, a time limit (2小时内) first; null when there are none.</summary>
    public List<QuantityMention>? Found { get; private set; }

    public string? Period { get; private set; }

    /// <summary>Where the deadline stands, from its first character to beyond its last; empty when none is written.</summary>
    public Range Deadline { get; private set; }

    public bool HasDeadline { get; private set; }

    /// <summary>Whether the first quantity is the deadline's.</summary>
    public bool DeadlineIsDuration { get; private set; }

    public PlanDate? Due { get; private set; }

    /// <summary>A date without 前, which is a deadline only when nothing else is written.</summary>
    public Range Date { get; private set; }

    public bool HasDate { get; private set; }

    public PlanDate? DateValue { get; private set; }

    public bool HasSpan { get; private set; }

    public Range Span { get; private set; }

    public PlanDate? SpanFrom { get; private set; }

    public PlanDate? SpanTo { get; private set; }

    /// <summary>The change that governs a number (提升5%); its text is null when there is none.</summary>
    public Phrase Change { get; private set; }

    /// <summary>Where in <see cref="Found"/> the changed number stands.</summary>
    public int Changed { get; private set; }

    public string? Base { get; private set; }

    /// <summary>Whether words stand in the text that none of this explains.</summary>
    public bool HasWords { get; private set; }

    /// <summary>Where the text goes on after a leading period (每月及时).</summary>
    public int AfterLeadingPeriod { get; private set; }

    public void ReadAll()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (Glyphs.IsSpace(c))
            {
                _at++;
            }
            else if (IsDelimiter(c))
            {
                EndClause(c);
            }
            else if (!(_atClauseStart && (TryReadLabel() || TryReadListNumber())) && !TryReadToken(c))
            {
                ReadWord(c);
            }
        }
    }

    private static bool IsDelimiter(char c) =>
        c is '，' or ',' or '。' or ';' or '、' or ':' or '!' or '?' or '|' or '\n' or '\r' or '“' or '”' or '"';

    private bool TryReadToken(char c)
    {
        if (Glyphs.IsDigit(c))
        {
            ReadDigits();
            return true;
        }

        return c switch
        {
            '±' => TryReadTolerance(),
            '-' or '+' => TryReadSigned(c),
            '[' or '(' => TryReadDocumentNumber(),
            '第' => TryReadDate() || SkipOrdinal(),
            '每' => TryReadDate() || TryReadPeriod(),
            '半' or '季' => TryReadPeriodOfCount() || TryReadDate(),
            '次' or '下' or '当' or '本' or '上' or '年' or '月' => TryReadDate() || TryReadPhrase(),
            _ when Numerals.IsChineseNumeral(c) => TryReadPeriodOfCount() || TryReadDate() || TryReadChinese(c),
            _ => TryReadPhrase(),
        };
    }

    private void ReadWord(char c)
    {
        if (Glyphs.IsWordCharacter(c))
        {
            if (_runEnd != _at || _runStart == _runEnd)
            {
                _runStart = _at;
            }

            _runEnd = _at + 1;
            _comparison = default;
            _change = default;
            HasWords = true;
        }

        _atClauseStart = false;
        _atLineStart = false;
        _at++;
    }

    private void EndClause(char c)
    {
        _runStart = _runEnd = 0;
        _label = null;
        _comparison = default;
        _change = default;
        _perHundred = false;
        _rangeFrom = -1;
        _atClauseStart = true;
        _atLineStart = c is '\n' or '\r' or ';' or '。' or ':';
        _at++;
    }

    /// <summary>村委： names what the numbers of its clause count.</summary>
    private bool TryReadLabel()
    {
        if (!Glyphs.IsWordCharacter(_text[_at]) || _text[_at] == '每')
        {
            return false;
        }

        var end = _at;
        while (end < _text.Length && end - _at <= Nouns.Longest && Glyphs.IsWordCharacter(_text[end]) && !Nouns.BeginsTime(_text, end))
        {
            end++;
        }

        if (end >= _text.Length || _text[end] != ':' || end - _at > Nouns.Longest)
        {
            return false;
        }

        _label = _text[_at..end].ToString();
        _at = end + 1;
        _atClauseStart = false;
        _atLineStart = false;
        HasWords = true;
        return true;
    }

    /// <summary>1. 2、 (3) before an item count nothing.</summary>
    private bool TryReadListNumber()
    {
        if (!_atLineStart)
        {
            return false;
        }

        var open = _text[_at] == '(';
        var start = open ? _at + 1 : _at;
        var number = Dates.ReadDigits(_text, start, out var end);
        if (number is < 1 or > 99 || end >= _text.Length)
        {
            return false;
        }

        var mark = _text[end];
        var item = end + 1;
        if (open ? mark != ')' : mark is not ('.' or '、' or ')'))
        {
            return false;
        }

        // 2.5 is a number; 1.2024年 is an item that begins with a year; (90) alone is a number in brackets.
        var next = Glyphs.SkipSpaces(_text, item);
        if (next >= _text.Length
            || (mark == '.' && next == item && Glyphs.IsDigit(_text[item])
                && !(Dates.IsYear(Dates.ReadDigits(_text, item, out var yearEnd)) && yearEnd < _text.Length && _text[yearEnd] == '年')))
        {
            return false;
        }

        _at = item;
        return true;
    }

    private void ReadDigits()
    {
        if (_at > 0 && Glyphs.IsLatin(_text[_at - 1]))
        {
            SkipCode();
        }
        else if (!TryReadPeriodOfCount() && !TryReadDate())
        {
            ReadArabic(_at, negative: false);
        }
    }

    /// <summary>GB32100, 5G基站: letters and digits together name something.</summary>
    private void SkipCode()
    {
        while (_at < _text.Length && (Glyphs.IsDigit(_text[_at]) || Glyphs.IsLatin(_text[_at])))
        {
            _at++;
        }

        LeaveStart();
    }

    private void LeaveStart()
    {
        _atClauseStart = false;
        _atLineStart = false;
    }

    private void ReadArabic(int start, bool negative)
    {
        if (!Numerals.TryReadArabic(_text, start, out var number, out var end))
        {
            _at = end > start ? end : start + 1;
            LeaveStart();
            return;
        }

        ReadUnitAndNoun(_at, negative ? -number : number, end, isDigits: true);
    }

    private bool TryReadChinese(char c)
    {
        if (!Numerals.TryReadChinese(_text, _at, out var number, out var end))
        {
            return TryReadPhrase();
        }

        if (_perHundred)
        {
            ReadUnitAndNoun(_at, number, end, isDigits: false);
            return true;
        }

        if (end >= _text.Length || !Units.IsCountingWord(_text[end]) || !Units.TryRead(_text, end, out var unit, out _))
        {
            return false;
        }

        // 一个, 一项 within a sentence are articles; 一次 is a count.
        if (c == '一' && number == 1 && _runEnd == _at && _runEnd > _runStart && !Units.IsOccasion(unit.Numerator))
        {
            return false;
        }

        ReadUnitAndNoun(_at, number, end, isDigits: false);
        return true;
    }

    private void ReadUnitAndNoun(int start, decimal number, int numberEnd, bool isDigits)
    {
        LeaveStart();
        var end = numberEnd;
        var comparison = _comparison;
        var after = Glyphs.SkipSpaces(_text, end);
        if (_text[after..] is ['余' or '多' or '几', ..] && !(Dates.IsYear((int)Math.Min(number, 9999))) && Units.TryRead(_text, after + 1, out _, out _))
        {
            comparison = comparison == Comparison.Unstated ? Comparison.More : comparison;
            after++;
        }

        UnitReading unit;
        if (_perHundred)
        {
            unit = new UnitReading("%", "%", null);
            _perHundred = false;
        }
        else if (Units.TryRead(_text, after, out unit, out var unitEnd))
        {
            end = unitEnd;
        }
        else
        {
            unit = new UnitReading(string.Empty, string.Empty, null);
            if (isDigits && CountsNothing(start, end))
            {
                return;
            }
        }

        var length = end - start;
        var suffix = Phrases.ReadAfter(_text, end, unit.IsTime || unit.IsPercentage, out var suffixEnd);
        comparison = comparison == Comparison.Unstated ? suffix : comparison;
        var isLimit = unit.IsTime && suffix == Comparison.AtMost && comparison == Comparison.AtMost && _text[suffixEnd - 1] == '内'
            && !HasDeadline && _change.Text is null;
        end = suffixEnd;
        var noun = FindNoun(unit, isLimit, ref end);
        var quantity = new Quantity(number, TakePeriod(unit), noun, comparison);
        if (Change.Text is null && _change.Text is not null)
        {
            (Change, Changed) = (_change, Found?.Count ?? 0);
        }

        _at = end;
        if (isLimit)
        {
            (HasDeadline, DeadlineIsDuration, Deadline) = (true, true, start..suffixEnd);
            (Found ??= []).Insert(0, new QuantityMention(quantity, start, length));
            Changed++;
            AfterQuantity();
            return;
        }

        (Found ??= []).Add(new QuantityMention(quantity, start, length));
        CloseRange();
        AfterQuantity();
        OpenRange();
    }

    private void AfterQuantity()
    {
        _runStart = _runEnd = 0;
        _comparison = default;
        _change = default;
    }

    /// <summary>次/周 is 次 in each 周; every other compound unit is kept whole and only tells its period.</summary>
    private string TakePeriod(UnitReading unit)
    {
        if (unit.Period is null || (Period is not null && !string.Equals(Period, unit.Period, StringComparison.Ordinal)))
        {
            return unit.Text;
        }

        Period = unit.Period;
        return Units.IsOccasion(unit.Numerator) && unit.Text.AsSpan().Count('/') == 1 && !unit.Text.Contains('*', StringComparison.Ordinal)
            ? unit.Numerator
            : unit.Text;
    }

    private string? FindNoun(UnitReading unit, bool isLimit, ref int end)
    {
        var nounFirst = unit.IsPercentage || unit.IsTime || unit.Numerator.EndsWith('元') || unit.Text.Length != unit.Numerator.Length;
        var before = NounBefore();
        if (_label is not null || (nounFirst && (before is not null || unit.IsPercentage || isLimit)))
        {
            return _label ?? before;
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
        HasWords = true;
        return _text[start..nounEnd].ToString();
    }

    private readonly string? NounBefore()
    {
        if (_runEnd == _runStart)
        {
            return null;
        }

        var words = _text[_runStart.._runEnd];
        words = Nouns.Trim(words.Length > Nouns.Longest ? words[^Nouns.Longest..] : words);
        return words.IsEmpty ? null : words.ToString();
    }

    /// <summary>Numbers without a unit that are names: a year, 5G, 88号, 7×24小时, 1/3, 12345热线.</summary>
    private bool CountsNothing(int start, int end)
    {
        var next = end < _text.Length ? _text[end] : ' ';
        var following = end + 1 < _text.Length ? _text[end + 1] : ' ';
        if (Glyphs.IsLatin(next))
        {
            _at = end;
            SkipCode();
            return true;
        }

        var isName = next == '号'
            || (next is '*' or '/' && Glyphs.IsDigit(following))
            || (end - start == 4 && _text.Length > 4 && _comparison == Comparison.Unstated && Dates.IsYear(Dates.ReadDigits(_text, start, out _)))
            || (Glyphs.IsWordCharacter(next) && _text[start..end] is "110" or "119" or "120" or "122" or "12345" or "12319" or "12315");
        if (!isName)
        {
            return false;
        }

        _at = end;
        while (_at + 1 < _text.Length && _text[_at] is '*' or '/' && Glyphs.IsDigit(_text[_at + 1]))
        {
            Numerals.TryReadArabic(_text, _at + 1, out _, out _at);
        }

        AfterQuantity();
        return true;
    }

    private void OpenRange()
    {
        var at = Glyphs.SkipSpaces(_text, _at);
        if (_text[at..] is ['-' or '至' or '到', ..]
            && Glyphs.SkipSpaces(_text, at + 1) is var next
            && next < _text.Length
            && Glyphs.IsDigit(_text[next])
            && Found is [.., { Quantity.Comparison: Comparison.Unstated }])
        {
            _rangeFrom = Found.Count - 1;
            _at = next;
        }
    }

    private void CloseRange()
    {
        if (_rangeFrom < 0 || Found is null)
        {
            return;
        }

        var low = Found[_rangeFrom];
        var high = Found[^1];
        if (Found.Count - _rangeFrom == 2
            && low.Quantity.Number <= high.Quantity.Number
            && high.Quantity.Comparison == Comparison.Unstated
            && (low.Quantity.Unit.Length == 0 || string.Equals(low.Quantity.Unit, high.Quantity.Unit, StringComparison.Ordinal)))
        {
            var noun = high.Quantity.Noun ?? low.Quantity.Noun;
            Found[_rangeFrom] = low with { Quantity = low.Quantity with { Unit = high.Quantity.Unit, Noun = noun, Comparison = Comparison.AtLeast } };
            Found[^1] = high with { Quantity = high.Quantity with { Noun = noun, Comparison = Comparison.AtMost } };
        }

        _rangeFrom = -1;
    }

    /// <summary>±3%: from 3% below to 3% above.</summary>
    private bool TryReadTolerance()
    {
        var start = Glyphs.SkipSpaces(_text, _at + 1);
        if (!Numerals.TryReadArabic(_text, start, out _, out _))
        {
            return false;
        }

        // A comparison of its own, so that neither a suffix (以内) nor the look of a year changes what ± says.
        _comparison = Comparison.Equal;
        _at = start;
        ReadArabic(start, negative: false);
        if (Found is [.., var above] && above.Start == start)
        {
            Found[^1] = above with { Quantity = above.Quantity with { Number = -above.Quantity.Number, Comparison = Comparison.AtLeast } };
            Found.Add(above with { Quantity = above.Quantity with { Comparison = Comparison.AtMost } });
        }

        return true;
    }

    /// <summary>-5℃: a sign only where no word or number stands before it.</summary>
    private bool TryReadSigned(char sign)
    {
        if (_at + 1 >= _text.Length || !Glyphs.IsDigit(_text[_at + 1]) || !MaySign())
        {
            return false;
        }

        ReadArabic(_at + 1, negative: sign == '-');
        return true;
    }

    private readonly bool MaySign() =>
        _atClauseStart || _comparison != Comparison.Unstated || _change.Text is not null || (_label is not null && _text[_at - 1] == ':');

    /// <summary>〔2015〕88号.</summary>
    private bool TryReadDocumentNumber()
    {
        var close = Dates.ReadDigits(_text, _at + 1, out var end);
        if (!Dates.IsYear(close) || end >= _text.Length || _text[end] is not (']' or ')'))
        {
            return false;
        }

        var number = _text[(end + 1)..] is ['第', ..] ? end + 2 : end + 1;
        if (Dates.ReadDigits(_text, number, out var after) < 0 || after >= _text.Length || _text[after] != '号')
        {
            return false;
        }

        _at = after + 1;
        LeaveStart();
        return true;
    }

    /// <summary>第3期 counts nothing.</summary>
    private bool SkipOrdinal()
    {
        var at = Glyphs.SkipSpaces(_text, _at + 1);
        if (!Numerals.TryReadArabic(_text, at, out _, out var end) && !Numerals.TryReadChinese(_text, at, out _, out end))
        {
            return false;
        }

        _at = end;
        LeaveStart();
        HasWords = true;
        return true;
    }

    private bool TryReadDate()
    {
        var start = _at;
        if (!Dates.TryRead(_text, start, out var date, out var end))
        {
            return false;
        }

        if (date.IsSpan)
        {
            if (!HasSpan)
            {
                (HasSpan, Span, SpanFrom, SpanTo) = (true, start..end, date.From, date.To);
            }
        }
        else if (date.IsLimit)
        {
            if (!HasDeadline)
            {
                (HasDeadline, Deadline, Due) = (true, start..end, date.To);
            }
        }
        else if (!HasDate)
        {
            (HasDate, Date, DateValue) = (true, start..end, date.To);
        }

        Period ??= date.Period;
        _at = end;
        LeaveStart();
        return true;
    }

    private bool TryReadPeriod()
    {
        if (!Periods.TryReadEach(_text, _at, out var period, out var end))
        {
            return false;
        }

        TakePeriod(period, end);
        return true;
    }

    /// <summary>一年 of 一年一次, 半年 of 半年1次.</summary>
    private bool TryReadPeriodOfCount()
    {
        if (!Periods.TryReadBare(_text, _at, out var period, out var end))
        {
            return false;
        }

        var next = Glyphs.SkipSpaces(_text, end);
        if (next < _text.Length && Phrases.TryRead(_text, next, out _, out var after))
        {
            next = Glyphs.SkipSpaces(_text, after);
        }

        if (next >= _text.Length
            || !(Numerals.TryReadArabic(_text, next, out _, out after) || Numerals.TryReadChinese(_text, next, out _, out after))
            || !Units.TryRead(_text, Glyphs.SkipSpaces(_text, after), out var unit, out _)
            || !Units.IsOccasion(unit.Numerator))
        {
            return false;
        }

        TakePeriod(period, end);
        return true;
    }

    private void TakePeriod(string period, int end)
    {
        if (Period is null && _text[.._at].Trim().IsEmpty)
        {
            AfterLeadingPeriod = end;
        }

        Period ??= period;
        _at = end;
        LeaveStart();
    }

    private bool TryReadPhrase()
    {
        if (!Phrases.TryRead(_text, _at, out var phrase, out var end))
        {
            return false;
        }

        if (phrase.Kind == PhraseKind.Base)
        {
            Base ??= phrase.Text;
        }
        else if (!LeadsToNumber(end))
        {
            return false;
        }
        else if (phrase.Kind == PhraseKind.Comparison)
        {
            // > = with a space between is one sign.
            _comparison = (_comparison, phrase.Text) switch
            {
                (Comparison.More, "=") => Comparison.AtLeast,
                (Comparison.Less, "=") => Comparison.AtMost,
                _ => phrase.Comparison,
            };
        }
        else if (phrase.Kind == PhraseKind.Change)
        {
            _change = phrase;
        }
        else if (phrase.Kind == PhraseKind.PerHundred)
        {
            _perHundred = true;
        }

        _at = end;
        LeaveStart();
        return true;
    }

    /// <summary>A phrase is one only before a number: 控制 of 控制室 is a word like any other.</summary>
    private readonly bool LeadsToNumber(int at)
    {
        const int longestChain = 4;
        for (var i = 0; i < longestChain; i++)
        {
            at = Glyphs.SkipSpaces(_text, at);
            if (at >= _text.Length)
            {
                return false;
            }

            var c = _text[at];
            if (Glyphs.IsDigit(c) || c is '±' || Numerals.IsChineseNumeral(c)
                || (c is '-' or '+' && at + 1 < _text.Length && Glyphs.IsDigit(_text[at + 1])))
            {
                return true;
            }

            if (!Phrases.TryRead(_text, at, out _, out at))
            {
                return false;
            }
        }

        return false;
    }
}
