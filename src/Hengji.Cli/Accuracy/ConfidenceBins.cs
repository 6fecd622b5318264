namespace Hengji.Cli.Accuracy;

/// <summary>How often what was read with a certain confidence was right: confidence is worth what this says.</summary>
internal sealed class ConfidenceBins
{
    /// <summary>Where ranges begin; the last holds what is claimed outright.</summary>
    private static readonly double[] _from = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1];

    private readonly (int Right, int Total)[] counts = new (int, int)[_from.Length];

    /// <summary>Ranges that hold any fields, from unsure to sure; the end of a range belongs to the next.</summary>
    public IEnumerable<(double From, double To, int Right, int Total)> Filled =>
        Enumerable.Range(0, _from.Length)
            .Where(i => counts[i].Total > 0)
            .Select(i => (_from[i], i + 1 < _from.Length ? _from[i + 1] : 1, counts[i].Right, counts[i].Total));

    /// <param name="confidence">0 to 1.</param>
    /// <param name="isRight">Whether the field was read right.</param>
    public void Add(double confidence, bool isRight)
    {
        ref var bin = ref counts[Array.FindLastIndex(_from, f => f <= confidence)];
        bin = (bin.Right + (isRight ? 1 : 0), bin.Total + 1);
    }
}
