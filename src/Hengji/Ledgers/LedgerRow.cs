namespace Hengji.Ledgers;

/// <summary>A row of a ledger.</summary>
/// <param name="Address">Where it came from.</param>
/// <param name="Values">By column, in the order of the schema: string, decimal, DateOnly, DateTime, bool, or null where the cell is blank.</param>
public sealed record LedgerRow(RowAddress Address, IReadOnlyList<object?> Values)
{
    /// <summary>For a row shown under a measure: whether it is among those the measure counts for (计入分子); null where the measure makes no difference.</summary>
    public bool? Counted { get; init; }
}
