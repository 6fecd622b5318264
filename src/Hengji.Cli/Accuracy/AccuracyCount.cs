using Hengji.Dossiers;
using Hengji.Terms;

namespace Hengji.Cli.Accuracy;

/// <summary>Counts fields read right, kind by kind, over any number of documents.</summary>
internal sealed class AccuracyCount
{
    private readonly SortedDictionary<Box, (int Right, int Total)> boxes = [];
    private readonly List<(string Document, FieldComparison Field)> mistakes = [];

    public int Documents { get; private set; }

    public int Forms { get; private set; }

    public int Right => boxes.Values.Sum(b => b.Right);

    public int Total => boxes.Values.Sum(b => b.Total);

    /// <summary>Share of all fields read right; 1 when there was nothing to read.</summary>
    public double Share => Total == 0 ? 1 : (double)Right / Total;

    public IEnumerable<(Box Box, int Right, int Total)> Boxes => boxes.Select(b => (b.Key, b.Value.Right, b.Value.Total));

    public IReadOnlyList<(string Document, FieldComparison Field)> Mistakes => mistakes;

    /// <summary>Adds a document: its forms against the truth, place by place; a form too many is all wrong.</summary>
    public void Add(string document, IReadOnlyList<FormReading> read, IReadOnlyList<TruthForm> truth)
    {
        Documents++;
        Forms += truth.Count;
        var nothing = new TruthForm(new(), Array.Empty<(Field, string?)>().ToLookup(a => a.Item1, a => a.Item2));
        for (var i = 0; i < Math.Max(read.Count, truth.Count); i++)
        {
            var expected = i < truth.Count ? truth[i] : nothing;
            foreach (var field in FieldComparison.Compare(i < read.Count ? read[i].Target : null, expected))
            {
                var (right, total) = boxes.GetValueOrDefault(field.Box);
                boxes[field.Box] = (right + (field.IsRight ? 1 : 0), total + 1);
                if (!field.IsRight)
                {
                    mistakes.Add((document, field));
                }
            }
        }
    }
}
