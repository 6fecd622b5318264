namespace Hengji.Library;

/// <summary>How well a word is found in a name; lower is better.</summary>
internal enum Fit
{
    Whole,
    Beginning,
    Inside,

    /// <summary>Its characters stand in order, not side by side.</summary>
    Scattered,
    None,
}

/// <summary>One word of a search: characters as written, Latin letters also as first letters of pinyin.</summary>
internal readonly struct SearchWord
{
    private readonly char[] _characters;

    /// <summary>The letter's bit where a character is a Latin letter; 0 for the others.</summary>
    private readonly uint[] _letters;

    public SearchWord(string word)
    {
        _characters = [.. word.Where(IndicatorNames.IsKept).Select(IndicatorNames.Fold)];
        _letters = [.. _characters.Select(c => c is >= 'a' and <= 'z' ? PinyinInitials.MaskOf(c) : 0u)];
        foreach (var letter in _letters)
        {
            Letters |= letter;
        }

        for (var i = 0; i < _characters.Length; i++)
        {
            if (_letters[i] == 0)
            {
                Bloom |= BloomOf(_characters[i]);
            }
        }
    }

    public int Length => _characters.Length;

    /// <summary>Letters every match must offer.</summary>
    public uint Letters { get; }

    /// <summary>Bits of characters every match must have.</summary>
    public ulong Bloom { get; }

    /// <summary>The bit that stands for a character in a quick look at a name.</summary>
    public static ulong BloomOf(char c) => 1UL << (int)((c * 0x9E3779B1u) >> 26);

    /// <summary>How well the word is found in a name, and where it begins when it is found side by side.</summary>
    public Fit FitIn(ReadOnlySpan<char> name, ReadOnlySpan<uint> initials, out int start)
    {
        for (start = 0; start + Length <= name.Length; start++)
        {
            if (IsAt(name, initials, start))
            {
                return start > 0 ? Fit.Inside : Length == name.Length ? Fit.Whole : Fit.Beginning;
            }
        }

        start = -1;
        return Length > 1 && IsScattered(name, initials) ? Fit.Scattered : Fit.None;
    }

    /// <summary>Places of the word's characters in a name, as early as they come in order; empty when they do not.</summary>
    public IReadOnlyList<int> PlacesIn(ReadOnlySpan<char> name, ReadOnlySpan<uint> initials)
    {
        switch (FitIn(name, initials, out var start))
        {
            case Fit.None:
                return [];
            case Fit.Scattered:
                var places = new List<int>(Length);
                for (var at = 0; at < name.Length && places.Count < Length; at++)
                {
                    if (Is(places.Count, name[at], initials[at]))
                    {
                        places.Add(at);
                    }
                }

                return places;
            default:
                return [.. Enumerable.Range(start, Length)];
        }
    }

    private bool IsAt(ReadOnlySpan<char> name, ReadOnlySpan<uint> initials, int start)
    {
        for (var i = 0; i < _characters.Length; i++)
        {
            if (!Is(i, name[start + i], initials[start + i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsScattered(ReadOnlySpan<char> name, ReadOnlySpan<uint> initials)
    {
        var found = 0;
        for (var at = 0; at < name.Length && found < _characters.Length; at++)
        {
            if (Is(found, name[at], initials[at]))
            {
                found++;
            }
        }

        return found == _characters.Length;
    }

    private bool Is(int place, char c, uint initials) => _letters[place] == 0 ? _characters[place] == c : (_letters[place] & initials) != 0;
}
