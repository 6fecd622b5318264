using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hengji.Targets;

namespace Hengji.Writing.Rows;

/// <summary>A selection as the rows integrated budget systems exchange, under their table and column names.</summary>
public sealed record ExchangeRows(
    [property: JsonPropertyName(ExchangeRows.GoalTable)] IReadOnlyList<ExchangeGoal> Goals,
    [property: JsonPropertyName(ExchangeRows.IndicatorTable)] IReadOnlyList<ExchangeIndicator> Indicators)
{
    public const string GoalTable = "PM_PERF_GOAL_INFO";

    public const string IndicatorTable = "PM_PERF_INDICATOR";

    private static readonly JsonSerializerOptions Layout = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static ExchangeRows Of(IReadOnlyList<PerformanceTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        return new([.. targets.Select(ExchangeGoal.Of)], [.. targets.SelectMany(ExchangeIndicator.Of)]);
    }

    /// <summary>Both tables in one JSON object.</summary>
    public byte[] Json() => JsonSerializer.SerializeToUtf8Bytes(this, Layout);

    public byte[] GoalsCsv() => Csv(Goals);

    public byte[] IndicatorsCsv() => Csv(Indicators);

    private static byte[] Csv<TRow>(IReadOnlyList<TRow> rows)
    {
        var columns = typeof(TRow).GetProperties()
            .Select(property => (property, property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name))
            .Where(column => column.Name is not null)
            .ToList();
        return CsvText.Write(
        [
            [.. columns.Select(column => column.Name!)],
            .. rows.Select(row => (IReadOnlyList<string>)[.. columns.Select(column => (string?)column.property.GetValue(row) ?? string.Empty)]),
        ]);
    }
}
