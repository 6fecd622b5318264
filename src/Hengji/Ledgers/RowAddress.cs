using System.Globalization;

namespace Hengji.Ledgers;

/// <summary>Where a row came from: the batch that brought it and its line in that file. Written 12-345; no two rows of a ledger share one.</summary>
/// <param name="Batch">Number of the batch.</param>
/// <param name="Row">Line of the file or row of the sheet, from 1.</param>
public readonly record struct RowAddress(long Batch, long Row)
{
    /// <summary>The address that is written; null when it is none.</summary>
    public static RowAddress? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('-');
        return parts.Length == 2
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var batch)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? new RowAddress(batch, row)
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Batch}-{Row}");
}
