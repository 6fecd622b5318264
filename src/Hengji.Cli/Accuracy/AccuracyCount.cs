using Hengji.Dossiers;
using Hengji.Terms;

namespace Hengji.Cli.Accuracy;

/// <summary>Counts fields read right, kind by kind, over any number of documents.</summary>
internal sealed class AccuracyCount
{
    /// <summary>Confidence from which a field is called sure: of these at least 99 in 100 must be right.</summary>
    public const double SureFrom = 0.9;

    private readonly SortedDictionary<Box, (int Right, int Total)> boxes = [];
    private readonly List<(string Document, FieldComparison Field)> mistakes = [];

    public int Documents { get; private set; }

    /// <summary>Documents that could not be read at all.</summary>
    public int Refused { get; private set; }

    public int Forms { get; private set; }

    public int FormsRead { get; private set; }

    /// <summary>Fields that say something, in the document or in what was read of it.</summary>
    public (int Right, int Total) Stated { get; private set; }

    /// <summary>Stated fields that the reader calls sure: how many it claims, and how many of those are right.</summary>
    public (int Right, int Total) Sure { get; private set; }

    /// <summary>Stated fields by how sure the reader is of them.</summary>
    public ConfidenceBins Bins { get; } = new();

    public int Right => boxes.Values.Sum(b => b.Right);

    public int Total => boxes.Values.Sum(b => b.Total);

    /// <summary>Share of all fields read right; 1 when there was nothing to read.</summary>
    public double Share => Total == 0 ? 1 : (double)Right / Total;

    public IEnumerable<(Box Box, int Right, int Total)> Boxes => boxes.Select(b => (b.Key, b.Value.Right, b.Value.Total));

    public IReadOnlyList<(string Document, FieldComparison Field)> Mistakes => mistakes;

    /// <summary>Adds a document: its forms against the truth, place by place; a form too many is all wrong.</summary>
    public void Add(string document, IReadOnlyList<FormReading> read, IReadOnlyList<TruthForm> truth, bool refused = false)
    {
        Documents++;
        Refused += refused ? 1 : 0;
        Forms += truth.Count;
        FormsRead += read.Count;
        var nothing = new TruthForm(new(), Array.Empty<(Field, string?)>().ToLookup(a => a.Item1, a => a.Item2));
        for (var i = 0; i < Math.Max(read.Count, truth.Count); i++)
        {
            var expected = i < truth.Count ? truth[i] : nothing;
            foreach (var field in FieldComparison.Compare(i < read.Count ? read[i] : null, expected))
            {
                Calibrate(field);
                var (right, total) = boxes.GetValueOrDefault(field.Box);
                boxes[field.Box] = (right + (field.IsRight ? 1 : 0), total + 1);
                if (!field.IsRight)
                {
                    mistakes.Add((document, field));
                }
            }
        }
    }

    private void Calibrate(FieldComparison field)
    {
        if (!field.IsStated)
        {
            return;
        }

        var right = field.IsRight ? 1 : 0;
        Stated = (Stated.Right + right, Stated.Total + 1);
        if (field.Confidence is { } confidence)
        {
            Bins.Add(confidence, field.IsRight);
        }

        if (field.Confidence >= SureFrom)
        {
            Sure = (Sure.Right + right, Sure.Total + 1);
        }
    }
}
