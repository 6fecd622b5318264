namespace Hengji.Library;

/// <summary>
/// All names of the library side by side with the first letters of their pinyin, so that a search is one walk through
/// memory. Names stand in the order in which equally good matches are told.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>Longer searches are cut; no name is found by more.</summary>
    private const int LongestText = 64;

    private readonly char[] _characters;
    private readonly uint[] _initials;
    private readonly int[] _starts;
    private readonly uint[] _letters;
    private readonly ulong[] _blooms;

    public SearchIndex(IReadOnlyList<string> keys)
    {
        _characters = new char[keys.Sum(key => key.Length)];
        _initials = new uint[_characters.Length];
        _starts = new int[keys.Count + 1];
        _letters = new uint[keys.Count];
        _blooms = new ulong[keys.Count];
        var at = 0;
        for (var i = 0; i < keys.Count; i++)
        {
            _starts[i] = at;
            foreach (var c in keys[i])
            {
                _characters[at] = c;
                _initials[at] = PinyinInitials.MaskOf(c);
                _letters[i] |= _initials[at];
                _blooms[i] |= SearchWord.BloomOf(c);
                at++;
            }
        }

        _starts[^1] = at;
    }

    /// <summary>The words of a search.</summary>
    public static IReadOnlyList<SearchWord> WordsOf(string? text)
    {
        var cut = (text ?? string.Empty).Trim();
        cut = cut.Length > LongestText ? cut[..LongestText] : cut;
        return [.. cut.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => new SearchWord(word)).Where(word => word.Length > 0)];
    }

    /// <summary>Positions of the names in which all words are found and which the filter lets through, best first.</summary>
    public IReadOnlyList<int> Find(IReadOnlyList<SearchWord> words, Func<int, bool> passes)
    {
        var byFit = new List<int>[(int)Fit.None];
        for (var fit = 0; fit < byFit.Length; fit++)
        {
            byFit[fit] = [];
        }

        for (var i = 0; i < _letters.Length; i++)
        {
            var fit = FitOf(i, words);
            if (fit != Fit.None && passes(i))
            {
                byFit[(int)fit].Add(i);
            }
        }

        return [.. byFit.SelectMany(found => found)];
    }

    /// <summary>The least good fit of the words in a name.</summary>
    private Fit FitOf(int i, IReadOnlyList<SearchWord> words)
    {
        var worst = Fit.Whole;
        var (start, length) = (_starts[i], _starts[i + 1] - _starts[i]);
        for (var w = 0; w < words.Count; w++)
        {
            var word = words[w];
            if ((word.Letters & ~_letters[i]) != 0 || (word.Bloom & ~_blooms[i]) != 0)
            {
                return Fit.None;
            }

            var fit = word.FitIn(_characters.AsSpan(start, length), _initials.AsSpan(start, length), out _);
            if (fit == Fit.None)
            {
                return Fit.None;
            }

            worst = fit > worst ? fit : worst;
        }

        return worst;
    }
}
