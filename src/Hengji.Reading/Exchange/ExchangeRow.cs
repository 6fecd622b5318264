using Hengji.Sources;

namespace Hengji.Reading.Exchange;

/// <summary>A value of an exchange row and where it stands.</summary>
internal readonly record struct ExchangeValue(string Text, Trace Trace);

/// <summary>A row of one of the exchange tables.</summary>
/// <param name="Table">Name of its table.</param>
/// <param name="Number">Which row of the table, 1-based, headings not counted.</param>
/// <param name="Values">What is not blank, by column.</param>
internal sealed record ExchangeRow(string Table, int Number, IReadOnlyDictionary<string, ExchangeValue> Values)
{
    public int Line => Values.Count == 0 ? 1 : Values.Values.Min(value => value.Trace.Line);

    public ExchangeValue? this[string column] => Values.TryGetValue(column, out var value) ? value : null;

    /// <summary>How a person finds the cell: table, row and column.</summary>
    public string Place(string column) => $"{Table}第{Number}行{column}";
}
