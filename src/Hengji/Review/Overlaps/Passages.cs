using Hengji.Dossiers;

namespace Hengji.Review.Overlaps;

/// <summary>
/// Finds the passages two texts share, whatever their order: at each place of the own text the longest run of letters
/// that stands in what is left of the other text.
/// </summary>
internal sealed class Passages
{
    /// <summary>Letters that start a run are looked up together.</summary>
    private const int Seed = 4;

    /// <summary>Places of the other text that are tried for a run; a phrase that stands oftener is no passage.</summary>
    private const int Tried = 32;

    private readonly Letters _own;
    private readonly Letters _other;
    private readonly Dictionary<ulong, List<int>> _seeds = [];
    private readonly bool[] _taken;

    private Passages(string own, string other)
    {
        (_own, _other) = (new Letters(own), new Letters(other));
        _taken = new bool[_other.Count];
        for (var i = 0; i + Seed <= _other.Count; i++)
        {
            var key = _other.Run(i, Seed);
            if (!_seeds.TryGetValue(key, out var places))
            {
                _seeds[key] = places = [];
            }

            if (places.Count < Tried)
            {
                places.Add(i);
            }
        }
    }

    /// <summary>Passages of at least <paramref name="least"/> letters (no fewer than four), in the order of the own text.</summary>
    public static IReadOnlyList<SharedPassage> Of(string own, string other, int least) => new Passages(own, other).Find(Math.Max(Seed, least));

    private List<SharedPassage> Find(int least)
    {
        var found = new List<SharedPassage>();
        for (var i = 0; i + Seed <= _own.Count;)
        {
            var (at, length) = Longest(i);
            length -= CutNumber(i, at, length);
            if (length < least || _own.IsInsideNumber(i) || _other.IsInsideNumber(at))
            {
                i++;
                continue;
            }

            _taken.AsSpan(at, length).Fill(true);
            var (start, end) = _own.Between(i, length);
            var (otherStart, otherEnd) = _other.Between(at, length);
            found.Add(new SharedPassage(start, end - start, otherStart, otherEnd - otherStart));
            i += length;
        }

        return found;
    }

    /// <summary>Digits at the end that go on differently are no number both have: 6200 and 6000 do not share 6.</summary>
    private int CutNumber(int from, int at, int length)
    {
        var cut = 0;
        if (_own.IsInsideNumber(from + length) || _other.IsInsideNumber(at + length))
        {
            while (cut < length && char.IsAsciiDigit(_own[from + length - 1 - cut]))
            {
                cut++;
            }
        }

        return cut;
    }

    private (int At, int Length) Longest(int from)
    {
        (int At, int Length) best = default;
        foreach (var at in _seeds.GetValueOrDefault(_own.Run(from, Seed), []))
        {
            var length = 0;
            while (from + length < _own.Count && at + length < _other.Count && !_taken[at + length]
                && _own[from + length] == _other[at + length])
            {
                length++;
            }

            best = length > best.Length ? (at, length) : best;
        }

        return best;
    }

    /// <summary>The letters and digits of a text, with where each stands.</summary>
    private sealed class Letters
    {
        private readonly List<char> _letters = [];
        private readonly List<int> _places = [];

        public Letters(string text)
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (char.IsLetterOrDigit(text[i]))
                {
                    _letters.Add(CanonicalText.Folded(text[i]));
                    _places.Add(i);
                }
            }
        }

        public int Count => _letters.Count;

        public char this[int index] => _letters[index];

        public ulong Run(int from, int length)
        {
            ulong run = 0;
            for (var i = from; i < from + length; i++)
            {
                run = (run << 16) | _letters[i];
            }

            return run;
        }

        /// <summary>Whether a number stands on both sides of the place.</summary>
        public bool IsInsideNumber(int at) =>
            at > 0 && at < _letters.Count && char.IsAsciiDigit(_letters[at]) && char.IsAsciiDigit(_letters[at - 1])
            && _places[at] == _places[at - 1] + 1;

        /// <summary>Where so many letters begin and end in the text, what stands between them included.</summary>
        public (int Start, int End) Between(int from, int length) => (_places[from], _places[from + length - 1] + 1);
    }
}
