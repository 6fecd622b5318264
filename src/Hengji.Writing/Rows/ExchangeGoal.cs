using System.Globalization;
using System.Text.Json.Serialization;
using Hengji.Targets;

namespace Hengji.Writing.Rows;

/// <summary>
/// A row of PM_PERF_GOAL_INFO, the table by which integrated budget systems exchange goals. Codes a form does not bear
/// stay null.
/// </summary>
public sealed record ExchangeGoal(
    [property: JsonPropertyName("PRO_CODE")] string? ProjectCode,
    [property: JsonPropertyName("PRO_NAME")] string? ProjectName,
    [property: JsonPropertyName("AGENCY_CODE")] string? AgencyCode,
    [property: JsonPropertyName("FISCAL_YEAR")] string? FiscalYear,
    [property: JsonPropertyName("MOF_DIV_CODE")] string? DivisionCode,
    [property: JsonPropertyName("KPI_TARGET")] string? Goal)
{
    /// <summary>The goal of the year (年度总体目标), for the row is of one fiscal year.</summary>
    public static ExchangeGoal Of(PerformanceTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new(null, target.ProjectName, null, target.Year?.ToString(CultureInfo.InvariantCulture), null, target.AnnualGoal);
    }
}
