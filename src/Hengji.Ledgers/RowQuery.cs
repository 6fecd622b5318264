namespace Hengji.Ledgers;

/// <summary>Which rows of a ledger are shown.</summary>
public sealed record RowQuery
{
    /// <summary>Only rows a measure looks at; null for all.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The period and unit; null for all time and everybody.</summary>
    public MeasureScope? Scope { get; init; }

    /// <summary>Further conditions.</summary>
    public IReadOnlyList<Condition> Where { get; init; } = [];

    /// <summary>Only rows that count above the line (true) or do not (false); null for both.</summary>
    public bool? Counted { get; init; }

    public long Skip { get; init; }

    public int Take { get; init; } = 50;
}
