using System.Globalization;
using System.Text.Json.Serialization;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Writing.Rows;

/// <summary>
/// A row of PM_PERF_INDICATOR. A target that is one number is taken apart into sign, value and unit; any other stands
/// in KPI_VAL as written, for sign and unit would say something else. Where sign, value and unit put together are other
/// words than the form's, the remark keeps those.
/// </summary>
public sealed record ExchangeIndicator(
    [property: JsonPropertyName("PRO_CODE")] string? ProjectCode,
    [property: JsonPropertyName("PRO_NAME")] string? ProjectName,
    [property: JsonPropertyName("FISCAL_YEAR")] string? FiscalYear,
    [property: JsonPropertyName("LV1_PERF_IND_NAME")] string? Dimension,
    [property: JsonPropertyName("LV2_PERF_IND_NAME")] string? Category,
    [property: JsonPropertyName("LV3_PERF_IND_NAME")] string? Name,
    [property: JsonPropertyName("KPI_CONTENT")] string? Content,
    [property: JsonPropertyName("KPI_EVALSTD")] string? EvaluationStandard,
    [property: JsonPropertyName("COMPUTESIGN")] string? Sign,
    [property: JsonPropertyName("KPI_VAL")] string? Value,
    [property: JsonPropertyName("METERUNIT")] string? Unit,
    [property: JsonPropertyName("WEIGHT")] string? Weight,
    [property: JsonPropertyName("KPI_REMARK")] string? Remark)
{
    private const string InWords = "定性";

    private const string AsWritten = "原文：";

    public static IEnumerable<ExchangeIndicator> Of(PerformanceTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Indicators.Select(indicator =>
        {
            var (sign, value, unit) = Parts(indicator.Target);
            return new ExchangeIndicator(
                null,
                target.ProjectName,
                target.Year?.ToString(CultureInfo.InvariantCulture),
                indicator.Dimension?.Name(),
                indicator.Category?.Name(),
                indicator.Name,
                null,
                null,
                sign,
                value,
                unit,
                null,
                AsWrittenWhere(sign, value, unit, indicator.Target));
        });
    }

    private static string? AsWrittenWhere(string? sign, string? value, string? unit, TargetValue? target) =>
        target is null || string.Equals((string.Equals(sign, InWords, StringComparison.Ordinal) ? null : sign) + value + unit, target.Text, StringComparison.Ordinal)
            ? null
            : AsWritten + target.Text;

    private static (string? Sign, string? Value, string? Unit) Parts(TargetValue? target)
    {
        if (target?.Meaning is not { } meaning)
        {
            return default;
        }

        if (IsOneNumber(meaning))
        {
            var quantity = meaning.Quantities[0];
            return (SignOf(quantity.Comparison), quantity.Number.ToString(CultureInfo.InvariantCulture), UnitOf(quantity, meaning.Period));
        }

        return (meaning.Kind == TargetKind.Qualitative ? InWords : null, target.Text, null);
    }

    private static bool IsOneNumber(TargetMeaning meaning) =>
        meaning is
        {
            Kind: TargetKind.Quantity or TargetKind.Frequency,
            Quantities: [{ Noun: null }],
            Deadline: null,
            From: null,
            To: null,
            Word: null,
            Base: null,
            Direction: Direction.None,
        };

    private static string? SignOf(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "≥",
        Comparison.AtMost => "≤",
        Comparison.Equal => "=",
        Comparison.More => ">",
        Comparison.Less => "<",
        _ => null,
    };

    private static string? UnitOf(Quantity quantity, string? period)
    {
        var unit = quantity.Unit;
        if (period is not null && !unit.EndsWith("/" + period, StringComparison.Ordinal))
        {
            unit += "/" + period;
        }

        return unit.Length > 0 ? unit : null;
    }
}
