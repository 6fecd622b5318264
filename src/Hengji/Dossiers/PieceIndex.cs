namespace Hengji.Dossiers;

/// <summary>Which projects hold a piece of text, by the key of the piece; the first few of each are kept.</summary>
internal sealed class PieceIndex
{
    /// <summary>A piece that more projects share is a phrase of the trade and says nothing about copying.</summary>
    public const int Kept = 8;

    private readonly Dictionary<ulong, (int Newest, int Count)> _heads = [];
    private readonly List<(int Project, int Older)> _places = [];

    public void Add(ulong key, int project)
    {
        var (newest, count) = _heads.TryGetValue(key, out var head) ? head : (-1, 0);
        if (newest >= 0 && _places[newest].Project == project)
        {
            return;
        }

        if (count < Kept)
        {
            _places.Add((project, newest));
            newest = _places.Count - 1;
        }

        _heads[key] = (newest, count + 1);
    }

    /// <summary>How many projects hold the piece, beyond the kept ones too.</summary>
    public int Count(ulong key) => _heads.TryGetValue(key, out var head) ? head.Count : 0;

    /// <summary>Copies the kept projects with the piece, in order of their appearance; returns how many.</summary>
    public int Projects(ulong key, Span<int> into)
    {
        if (!_heads.TryGetValue(key, out var head))
        {
            return 0;
        }

        var n = 0;
        for (var at = head.Newest; at >= 0 && n < into.Length; at = _places[at].Older)
        {
            into[n++] = _places[at].Project;
        }

        into[..n].Reverse();
        return n;
    }
}
