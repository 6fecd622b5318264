namespace Hengji.Ledgers;

/// <summary>What a column of a ledger holds.</summary>
public enum ColumnKind
{
    Text,

    /// <summary>A number of at most 14 figures before and 4 after the point; money in yuan.</summary>
    Number,

    Date,

    /// <summary>A date with the time of day, to the second, as the clock on the wall showed it.</summary>
    Moment,

    /// <summary>是 or 否.</summary>
    Flag,
}

/// <summary>A column of a ledger (台账栏目).</summary>
/// <param name="Name">Its heading, unique in the ledger.</param>
/// <param name="Kind">What it holds.</param>
public sealed record LedgerColumn(string Name, ColumnKind Kind)
{
    /// <summary>The unit of its numbers (元, 分钟, %); null when none is meant.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether a row without it is not a row.</summary>
    public bool Required { get; init; }

    /// <summary>The only texts it takes; empty for any.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>Other headings under which units keep it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The smallest number it takes; null for any.</summary>
    public decimal? Least { get; init; }

    /// <summary>The largest number it takes; null for any.</summary>
    public decimal? Most { get; init; }
}
