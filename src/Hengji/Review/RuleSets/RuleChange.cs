namespace Hengji.Review.RuleSets;

/// <summary>A change of rules a person wants tried (试算): settings of rules and thresholds, laid over a catalogue.</summary>
/// <param name="Rules">What is set of rules; they stand over what the catalogue sets.</param>
/// <param name="Thresholds">Values of thresholds, by <see cref="RuleThreshold.Key"/>.</param>
public sealed record RuleChange(IReadOnlyList<RuleSetting> Rules, IReadOnlyDictionary<string, decimal> Thresholds)
{
    /// <summary>First year it holds for; null for all.</summary>
    public int? From { get; init; }

    /// <summary>What it rests on, in Chinese, as findings quote it.</summary>
    public string Source { get; init; } = "本地审核口径";

    public bool IsEmpty => Rules.Count == 0 && Thresholds.Count == 0;

    /// <summary>
    /// The changed rules as one rule set that stands by itself, whatever files it was made from: what a store keeps, and
    /// what is tried before it is kept.
    /// </summary>
    /// <param name="catalog">What is changed.</param>
    /// <param name="name">What people are shown.</param>
    /// <exception cref="RuleSetProblemException">The values do not go together; the message says why.</exception>
    public (byte[] Document, RuleCatalog Catalog) Over(RuleCatalog catalog, string name)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var since = From is { } year ? new DateOnly(year, 1, 1) : (DateOnly?)null;
        var norms = RuleThreshold.All.Aggregate(
            catalog.Norms,
            (given, threshold) => Thresholds.TryGetValue(threshold.Key, out var value)
                ? threshold.Put(given, value, since, Source)
                : given);
        var document = RuleSetText.File(catalog.RuleSetId, name, catalog.With([.. catalog.Settings, .. Rules.Select(rule => rule with { From = From })], norms));
        return (document, Read(document));
    }

    /// <summary>The catalogue a kept rule set brings into force.</summary>
    /// <exception cref="RuleSetProblemException">It cannot be used.</exception>
    public static RuleCatalog Read(byte[] document) => RuleCatalog.For([RuleSetFile.Read("rules", document)]);
}
