using System.Globalization;
using Hengji.Dossiers;
using Hengji.Reading.Grids.Text;

namespace Hengji.Reading.Exchange;

/// <summary>
/// Reads the rows by which budget systems exchange targets: PM_PERF_GOAL_INFO and PM_PERF_INDICATOR in JSON or CSV, joined
/// by project code, or by name and year where there is none.
/// </summary>
internal static class ExchangeReader
{
    private const int Probe = 4096;

    /// <returns>The text and its records in the order of their rows; null when the document holds no exchange rows.</returns>
    public static (string Text, IReadOnlyList<FormReading> Forms)? Read(ReadOnlySpan<byte> bytes)
    {
        // Column names are ASCII in every encoding these files come in.
        var head = bytes[..Math.Min(bytes.Length, Probe)];
        var isLikely = head.IndexOf("PERF_"u8) >= 0 || head.IndexOf("KPI_"u8) >= 0 || head.IndexOf("perf_"u8) >= 0 || head.IndexOf("kpi_"u8) >= 0;
        if (!isLikely || TextDecoder.Decode(bytes).Text is not { } text)
        {
            return null;
        }

        var rows = text.AsSpan().TrimStart('\uFEFF').TrimStart() is ['[' or '{', ..] ? ExchangeJson.Read(text) : ExchangeCsv.Read(text);
        return rows is null ? null : (text, Forms(rows));
    }

    private static List<FormReading> Forms(IReadOnlyList<ExchangeRow> rows)
    {
        var projects = new List<ExchangeProject>();
        var byKey = new Dictionary<string, ExchangeProject>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var key = Key(row);
            if (!byKey.TryGetValue(key, out var project) || (IsGoal(row) && project.HasGoal))
            {
                // A second goal of the same project: indicators, which name only the project, stay with the first.
                projects.Add(project = new ExchangeProject(projects.Count, isSecond: byKey.ContainsKey(key)));
                byKey.TryAdd(key, project);
            }

            project.Add(row);
        }

        var hasIndicators = rows.Any(row => !IsGoal(row));
        var hasGoals = rows.Any(IsGoal);
        return [.. projects.Select(project => project.Read(hasGoals, hasIndicators))];
    }

    private static bool IsGoal(ExchangeRow row) => string.Equals(row.Table, ExchangeColumns.GoalTable, StringComparison.Ordinal);

    private static string Key(ExchangeRow row) => row[ExchangeColumns.ProjectCode] is { } code
        ? string.Create(CultureInfo.InvariantCulture, $"{code.Text}\0{row[ExchangeColumns.Year]?.Text}")
        : string.Create(CultureInfo.InvariantCulture, $"\0{row[ExchangeColumns.ProjectName]?.Text}\0{row[ExchangeColumns.Year]?.Text}");
}
