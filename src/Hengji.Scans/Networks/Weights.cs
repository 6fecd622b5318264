namespace Hengji.Scans.Networks;

/// <summary>Numbers a network was trained to, laid out by their extents.</summary>
internal sealed record Weights(IReadOnlyList<long> Extents, float[] Values)
{
    /// <summary>A single number, whatever its extents are called.</summary>
    public float? Single => Values.Length == 1 ? Values[0] : null;
}
