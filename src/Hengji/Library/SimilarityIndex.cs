namespace Hengji.Library;

/// <summary>
/// Which names resemble one: by the pairs of neighbouring characters they share, a rare pair counting for more than one
/// that half the names have (完成, 数量).
/// </summary>
internal sealed class SimilarityIndex
{
    private readonly Dictionary<int, List<int>> _names = [];
    private readonly double[] _weights;
    private readonly int _count;

    public SimilarityIndex(IReadOnlyList<string> keys)
    {
        _count = keys.Count;
        for (var i = 0; i < keys.Count; i++)
        {
            foreach (var pair in PairsOf(keys[i]))
            {
                if (!_names.TryGetValue(pair, out var names))
                {
                    _names.Add(pair, names = []);
                }

                names.Add(i);
            }
        }

        _weights = new double[keys.Count];
        for (var i = 0; i < keys.Count; i++)
        {
            _weights[i] = PairsOf(keys[i]).Sum(WeightOf);
        }
    }

    /// <summary>Positions of the names that share most, with how much: 0 to 1, 1 for the same pairs. Equal ones keep their order.</summary>
    public IEnumerable<(int Name, double Likeness)> Like(string key, double least)
    {
        var pairs = PairsOf(key);
        var own = pairs.Sum(WeightOf);
        var shared = new Dictionary<int, double>();
        foreach (var pair in pairs)
        {
            var weight = WeightOf(pair);
            foreach (var name in _names.GetValueOrDefault(pair) ?? [])
            {
                shared[name] = shared.GetValueOrDefault(name) + weight;
            }
        }

        return shared
            .Select(one => (Name: one.Key, Likeness: 2 * one.Value / (own + _weights[one.Key])))
            .Where(one => one.Likeness >= least)
            .OrderByDescending(one => Math.Round(one.Likeness, 9)).ThenBy(one => one.Name);
    }

    /// <summary>Each pair once, in order; a name of one character is its own pair.</summary>
    private static List<int> PairsOf(string key)
    {
        var pairs = new List<int>(key.Length);
        for (var i = 0; i + 1 < key.Length || (i == 0 && key.Length == 1); i++)
        {
            var pair = (key[i] << 16) | (i + 1 < key.Length ? key[i + 1] : 0);
            if (!pairs.Contains(pair))
            {
                pairs.Add(pair);
            }
        }

        return pairs;
    }

    private double WeightOf(int pair) => Math.Log(1 + ((_count + 1.0) / (1 + (_names.GetValueOrDefault(pair)?.Count ?? 0))));
}
