namespace Hengji.Targets;

/// <summary>The quantities a text states: in written order, but a time limit (2小时内) first.</summary>
internal struct WrittenQuantities()
{
    private int _rangeFrom = -1;

    /// <summary>Null when there are none.</summary>
    public List<QuantityMention>? Found { get; private set; }

    /// <summary>Whether the first quantity is the deadline's.</summary>
    public bool FirstIsDeadline { get; private set; }

    /// <summary>The change that governs a number (提升5%); its text is null when there is none.</summary>
    public Phrase Change { get; private set; }

    /// <summary>Where in <see cref="Found"/> the changed number stands.</summary>
    public int Changed { get; private set; }

    public void AddLimit(in QuantityMention mention)
    {
        (Found ??= []).Insert(0, mention);
        FirstIsDeadline = true;
        Changed++;
    }

    public void Add(in QuantityMention mention, in Phrase change)
    {
        if (Change.Text is null && change.Text is not null)
        {
            (Change, Changed) = (change, Found?.Count ?? 0);
        }

        (Found ??= []).Add(mention);
        CloseRange();
    }

    /// <summary>±3%: from 3% below to 3% above the number just added.</summary>
    public readonly void Mirror(int start)
    {
        if (Found is [.., var above] && above.Start == start)
        {
            Found[^1] = above with { Quantity = above.Quantity with { Number = -above.Quantity.Number, Comparison = Comparison.AtLeast } };
            Found.Add(above with { Quantity = above.Quantity with { Comparison = Comparison.AtMost } });
        }
    }

    /// <summary>80%-90%: where the second number begins; the place itself when no range opens here.</summary>
    public int OpenRange(ReadOnlySpan<char> text, int end)
    {
        var at = Glyphs.SkipSpaces(text, end);
        if (text[at..] is ['-' or '至' or '到', ..]
            && Glyphs.SkipSpaces(text, at + 1) is var next
            && next < text.Length
            && Glyphs.IsDigit(text[next])
            && Found is [.., { Quantity.Comparison: Comparison.Unstated }])
        {
            _rangeFrom = Found.Count - 1;
            return next;
        }

        return end;
    }

    public void EndClause() => _rangeFrom = -1;

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
}
