namespace Hengji.Targets;

/// <summary>The clause being read: what its words so far say about a number that may follow.</summary>
internal struct Clause
{
    // The last run of plain words: a noun, should a number follow.
    private int _runStart;
    private int _runEnd;

    /// <summary>At its first word, where a label may stand.</summary>
    public bool IsAtStart { get; private set; }

    /// <summary>At the first word of a line or sentence, where a list number may stand.</summary>
    public bool IsAtLineStart { get; private set; }

    /// <summary>What its numbers count, where a label says so (村委：34个).</summary>
    public string? Label { get; private set; }

    /// <summary>The comparison that governs the next number.</summary>
    public Comparison Comparison { get; private set; }

    /// <summary>The change that governs the next number; its text is null when there is none.</summary>
    public Phrase Change { get; private set; }

    /// <summary>Whether 百分之 stands before the next number.</summary>
    public bool IsPerHundred { get; private set; }

    /// <summary>Whether a - would sign the next number: at the start, or behind a comparison or change.</summary>
    public readonly bool AwaitsNumber => IsAtStart || Comparison != Comparison.Unstated || Change.Text is not null;

    private readonly bool HasWords => _runEnd > _runStart;

    public static bool EndsAt(char c) =>
        c is '，' or ',' or '。' or ';' or '、' or ':' or '!' or '?' or '|' or '\n' or '\r' or '“' or '”' or '"';

    public static Clause After(char delimiter) => new()
    {
        IsAtStart = true,
        IsAtLineStart = delimiter is '\n' or '\r' or ';' or '。' or ':',
    };

    public readonly bool EndsWithWordAt(int at) => _runEnd == at && HasWords;

    public void LeaveStart()
    {
        IsAtStart = false;
        IsAtLineStart = false;
    }

    public void AddWord(int at)
    {
        if (_runEnd != at || !HasWords)
        {
            _runStart = at;
        }

        _runEnd = at + 1;
        Comparison = default;
        Change = default;
        LeaveStart();
    }

    public void AddLabel(string label)
    {
        Label = label;
        LeaveStart();
    }

    /// <summary>Whatever stood before a number has been spent on it.</summary>
    public void AfterNumber()
    {
        _runStart = _runEnd = 0;
        Comparison = default;
        Change = default;
        IsPerHundred = false;
    }

    /// <summary>± says all there is to compare, so that neither a suffix (以内) nor the look of a year changes it.</summary>
    public void AddTolerance() => Comparison = Comparison.Equal;

    public void AddPhrase(in Phrase phrase)
    {
        switch (phrase.Kind)
        {
            case PhraseKind.Comparison:
                // > = with a space between is one sign.
                Comparison = (Comparison, phrase.Text) switch
                {
                    (Comparison.More, "=") => Comparison.AtLeast,
                    (Comparison.Less, "=") => Comparison.AtMost,
                    _ => phrase.Comparison,
                };
                break;
            case PhraseKind.Change:
                Change = phrase;
                break;
            case PhraseKind.PerHundred:
                IsPerHundred = true;
                break;
        }

        LeaveStart();
    }

    public readonly string? NounIn(ReadOnlySpan<char> text)
    {
        if (!HasWords)
        {
            return null;
        }

        var words = text[_runStart.._runEnd];
        words = Nouns.Trim(words.Length > Nouns.Longest ? words[^Nouns.Longest..] : words);
        return words.IsEmpty ? null : words.ToString();
    }
}
