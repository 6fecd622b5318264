namespace Hengji.Scans.Recognition;

/// <summary>A letter as recognised.</summary>
/// <param name="Text">The letter; a blank between words.</param>
/// <param name="Middle">Where along its line, as a share of the line's width.</param>
/// <param name="Certainty">What the network gives it, 0 to 1.</param>
/// <param name="Rival">The letter that came second.</param>
internal readonly record struct ReadLetter(string Text, double Middle, float Certainty, string Rival);

/// <summary>What was recognised in one picture of a line.</summary>
internal sealed record ReadLine(IReadOnlyList<ReadLetter> Letters)
{
    public string Text => string.Concat(Letters.Select(l => l.Text));

    public double Certainty => Letters.Count == 0 ? 0 : Letters.Average(l => l.Certainty);
}
