namespace Hengji.Ledgers;

/// <summary>An actual value (实际完成值) computed from a ledger, with how it came about.</summary>
public sealed record MeasuredValue
{
    /// <summary>The number, unrounded; percentages as 96.5 for 96.5 %. Null when there is none, or it is a date.</summary>
    public decimal? Number { get; init; }

    /// <summary>The date, of measures that give one.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>%, 件, 分钟 …; empty when the measure has none.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>What stands above the line; null where nothing is divided.</summary>
    public decimal? Above { get; init; }

    /// <summary>What stands below the line.</summary>
    public decimal? Below { get; init; }

    /// <summary>How many rows were looked at.</summary>
    public long Rows { get; init; }

    /// <summary>What a coverage or a count of periods misses, the first hundred.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>In Chinese, why there is no value; null when there is one.</summary>
    public string? WhyNone { get; init; }

    /// <summary>The value as an office writes it: two decimals at most, its unit behind.</summary>
    public string Text => Date is { } day
        ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        : Number is { } number
            ? decimal.Round(number, 2, MidpointRounding.AwayFromZero).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) + Unit
            : "—";
}
