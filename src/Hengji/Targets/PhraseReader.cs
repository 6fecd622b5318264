namespace Hengji.Targets;

/// <summary>
/// One pass over folded text that collects quantities, period, deadline, span and change. What a whole target means is
/// decided from these by <see cref="TargetGrammar"/>; a free text only asks for the quantities.
/// </summary>
internal ref struct PhraseReader(ReadOnlySpan<char> folded)
{
    public WrittenQuantities Quantities = new();
    public WrittenTimes Times = new();

    private readonly ReadOnlySpan<char> _text = folded;
    private int _at;
    private Clause _clause = Clause.After('\n');

    /// <summary>What a change is counted from (同比), null when it is not said.</summary>
    public string? Base { get; private set; }

    /// <summary>Whether words stand in the text that none of this explains.</summary>
    public bool HasWords { get; private set; }

    public void ReadAll()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (Glyphs.IsSpace(c))
            {
                _at++;
            }
            else if (Clause.EndsAt(c))
            {
                _clause = Clause.After(c);
                Quantities.EndClause();
                _at++;
            }
            else if (!(_clause.IsAtStart && (TryReadLabel() || TrySkipListNumber())) && !TryReadToken(c))
            {
                ReadCharacter(c);
            }
        }
    }

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
            '[' or '(' => NamingNumbers.TrySkipDocumentNumber(_text, _at, out var end) && MoveTo(end),
            '第' => TryReadDate() || TrySkipOrdinal(),
            '每' => TryReadDate() || (Periods.TryReadEach(_text, _at, out var period, out var end) && TakePeriod(period, end)),
            '半' or '季' => TryReadPeriodOfCount() || TryReadDate(),
            '次' or '下' or '当' or '本' or '上' or '年' or '月' => TryReadDate() || TryReadPhrase(),
            _ when RelativeDates.BeginsOccasion(c) => TryReadDate() || TryReadPhrase(),
            _ when Numerals.IsChineseNumeral(c) => TryReadPeriodOfCount() || TryReadDate() || TryReadChinese(),
            _ => TryReadPhrase(),
        };
    }

    private void ReadCharacter(char c)
    {
        if (Glyphs.IsWordCharacter(c))
        {
            _clause.AddWord(_at);
            HasWords = true;
        }

        MoveTo(_at + 1);
    }

    private bool MoveTo(int end)
    {
        _at = end;
        _clause.LeaveStart();
        return true;
    }

    private bool TryReadLabel()
    {
        if (!Nouns.TryReadLabel(_text, _at, out var label, out var end))
        {
            return false;
        }

        _clause.AddLabel(label);
        HasWords = true;
        return MoveTo(end);
    }

    /// <summary>Behind its number the item begins like a line, so the clause still stands at its start.</summary>
    private bool TrySkipListNumber() =>
        _clause.IsAtLineStart && NamingNumbers.TrySkipListNumber(_text, _at, out _at);

    private bool TrySkipOrdinal()
    {
        if (!NamingNumbers.TrySkipOrdinal(_text, _at, out var end))
        {
            return false;
        }

        HasWords = true;
        return MoveTo(end);
    }

    private void ReadDigits()
    {
        if (_at > 0 && Glyphs.IsLatin(_text[_at - 1]))
        {
            MoveTo(NamingNumbers.EndOfCode(_text, _at));
        }
        else if (!TryReadPeriodOfCount() && !TryReadDate())
        {
            ReadArabic(_at, negative: false);
        }
    }

    private void ReadArabic(int start, bool negative)
    {
        if (!Numerals.TryReadArabic(_text, start, out var number, out var end))
        {
            MoveTo(end > start ? end : start + 1);
            return;
        }

        ReadQuantity(_at, negative ? -number : number, end, isDigits: true);
    }

    private bool TryReadChinese()
    {
        if (!Numerals.TryReadChinese(_text, _at, out var number, out var end))
        {
            return TryReadPhrase();
        }

        if (!QuantityPhrase.IsCount(_text, _at, number, end, in _clause))
        {
            return false;
        }

        ReadQuantity(_at, number, end, isDigits: false);
        return true;
    }

    private void ReadQuantity(int start, decimal number, int numberEnd, bool isDigits)
    {
        _clause.LeaveStart();
        var phrase = QuantityPhrase.Read(_text, start, number, numberEnd, in _clause);
        if (isDigits && phrase.Unit.Text.Length == 0 && TrySkipName(start, numberEnd))
        {
            return;
        }

        var isLimit = phrase.IsInside && Times.Deadline is null && _clause.Change.Text is null;
        var noun = phrase.FindNoun(in _clause, isLimit, out var end);
        HasWords |= end > phrase.SuffixEnd;
        var mention = phrase.With(Times.TakePeriodOf(phrase.Unit), noun);
        if (isLimit)
        {
            Times.AddDuration(start..phrase.SuffixEnd);
            Quantities.AddLimit(mention);
            _at = end;
        }
        else
        {
            Quantities.Add(mention, _clause.Change);
            _at = Quantities.OpenRange(_text, end);
        }

        _clause.AfterNumber();
    }

    private bool TrySkipName(int start, int end)
    {
        if (end < _text.Length && Glyphs.IsLatin(_text[end]))
        {
            return MoveTo(NamingNumbers.EndOfCode(_text, end));
        }

        if (!NamingNumbers.TrySkipName(_text, start, _clause.Comparison != Comparison.Unstated, ref end))
        {
            return false;
        }

        _clause.AfterNumber();
        return MoveTo(end);
    }

    private bool TryReadTolerance()
    {
        var start = Glyphs.SkipSpaces(_text, _at + 1);
        if (!Numerals.TryReadArabic(_text, start, out _, out _))
        {
            return false;
        }

        _clause.AddTolerance();
        _at = start;
        ReadArabic(start, negative: false);
        Quantities.Mirror(start);
        return true;
    }

    /// <summary>-5℃: a sign only where no word or number stands before it.</summary>
    private bool TryReadSigned(char sign)
    {
        if (_at + 1 >= _text.Length || !Glyphs.IsDigit(_text[_at + 1])
            || !(_clause.AwaitsNumber || (_clause.Label is not null && _text[_at - 1] == ':')))
        {
            return false;
        }

        ReadArabic(_at + 1, negative: sign == '-');
        return true;
    }

    private bool TryReadDate() => Times.TryRead(_text, _at, out var end) && MoveTo(end);

    private bool TryReadPeriodOfCount() =>
        Periods.TryReadBeforeCount(_text, _at, out var period, out var end) && TakePeriod(period, end);

    private bool TakePeriod(string period, int end)
    {
        Times.AddPeriod(period, isLeading: _text[.._at].Trim().IsEmpty, end);
        return MoveTo(end);
    }

    private bool TryReadPhrase()
    {
        if (!Phrases.TryReadLeading(_text, _at, out var phrase, out var end))
        {
            return false;
        }

        if (phrase.Kind == PhraseKind.Base)
        {
            Base ??= phrase.Text;
        }

        _clause.AddPhrase(phrase);
        return MoveTo(end);
    }
}
