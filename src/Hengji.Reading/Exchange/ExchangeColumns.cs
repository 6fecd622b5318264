using System.Collections.Frozen;

namespace Hengji.Reading.Exchange;

/// <summary>The tables and columns by which integrated budget systems exchange targets (预算一体化).</summary>
internal static class ExchangeColumns
{
    public const string GoalTable = "PM_PERF_GOAL_INFO";
    public const string IndicatorTable = "PM_PERF_INDICATOR";

    public const string ProjectCode = "PRO_CODE";
    public const string ProjectName = "PRO_NAME";
    public const string Year = "FISCAL_YEAR";
    public const string Goal = "KPI_TARGET";
    public const string Dimension = "LV1_PERF_IND_NAME";
    public const string Category = "LV2_PERF_IND_NAME";
    public const string Indicator = "LV3_PERF_IND_NAME";
    public const string Sign = "COMPUTESIGN";
    public const string Value = "KPI_VAL";
    public const string Unit = "METERUNIT";
    public const string Remark = "KPI_REMARK";

    private static readonly FrozenSet<string> OfGoals = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, Goal);

    private static readonly FrozenSet<string> OfIndicators =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, Dimension, Category, Indicator, Value);

    /// <summary>Columns that have a place in the record.</summary>
    public static FrozenSet<string> Read { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, ProjectName, Year, Goal, Dimension, Category, Indicator, Sign, Value, Unit);

    /// <summary>Columns that are known, with or without a place in the record.</summary>
    public static FrozenSet<string> Known { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [.. Read, ProjectCode, "AGENCY_CODE", "MOF_DIV_CODE", "KPI_CONTENT", "KPI_EVALSTD", "WEIGHT", Remark]);

    /// <summary>The table that has these columns; null when they are of neither.</summary>
    public static string? TableOf(IReadOnlyCollection<string> columns)
    {
        if (columns.Count(Known.Contains) < 2)
        {
            return null;
        }

        return columns.Any(OfIndicators.Contains) ? IndicatorTable : columns.Any(OfGoals.Contains) ? GoalTable : null;
    }
}
