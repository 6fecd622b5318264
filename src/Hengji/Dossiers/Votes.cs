namespace Hengji.Dossiers;

/// <summary>How much of a text each other project shares; few projects, so a list is quicker than a dictionary.</summary>
internal sealed class Votes
{
    private readonly List<(int Project, int Weight)> _votes = [];

    public IReadOnlyList<(int Project, int Weight)> ByProject => _votes;

    public void Add(PieceIndex index, ulong key, int weight)
    {
        Span<int> found = stackalloc int[PieceIndex.Kept];
        foreach (var project in found[..index.Projects(key, found)])
        {
            var at = _votes.FindIndex(v => v.Project == project);
            if (at < 0)
            {
                _votes.Add((project, weight));
            }
            else
            {
                _votes[at] = (project, _votes[at].Weight + weight);
            }
        }
    }
}
