using System.Text.Json;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Cli.Accuracy;

/// <summary>A form as a person read it, with the other readings that count as right.</summary>
/// <param name="Record">The truth.</param>
/// <param name="Alternatives">By indicator name (null for fields of the form, empty for an indicator without a name) and field.</param>
public sealed record TruthForm(PerformanceTarget Record, ILookup<(string? Indicator, string Field), string?> Alternatives)
{
    /// <exception cref="JsonException">The file is not a truth file.</exception>
    public static TruthForm Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new TruthForm(Target(root), Others(root).ToLookup(o => (o.Indicator, o.Field), o => o.Text));
    }

    private static PerformanceTarget Target(JsonElement root)
    {
        var funding = root.GetProperty("funding");
        return new PerformanceTarget
        {
            Year = root.GetProperty("year") is { ValueKind: JsonValueKind.Number } year ? year.GetInt32() : null,
            ProjectName = Text(root, "projectName"),
            ProjectTypes = [.. root.GetProperty("projectTypes").EnumerateArray().Select(t => t.GetString() ?? string.Empty)],
            CompetentDepartment = Text(root, "competentDepartment"),
            ImplementingUnit = Text(root, "implementingUnit"),
            PlannedStart = Text(root, "plannedStart") is { } start ? PlanDate.Parse(start) : null,
            PlannedEnd = Text(root, "plannedEnd") is { } end ? PlanDate.Parse(end) : null,
            Funding = new Funding
            {
                Total = Yuan(funding, "total"),
                Fiscal = Yuan(funding, "fiscal"),
                Other = Yuan(funding, "other"),
                AnnualTotal = Yuan(funding, "annualTotal"),
                AnnualFiscal = Yuan(funding, "annualFiscal"),
                AnnualCarriedOver = Yuan(funding, "annualCarriedOver"),
                AnnualOther = Yuan(funding, "annualOther"),
            },
            GoalSpan = root.GetProperty("goalSpan") is { ValueKind: JsonValueKind.Object } span
                ? new GoalSpan(span.GetProperty("from").GetInt32(), span.GetProperty("to").GetInt32())
                : null,
            OverallGoal = Text(root, "overallGoal"),
            AnnualGoal = Text(root, "annualGoal"),
            Indicators = [.. root.GetProperty("indicators").EnumerateArray().Select(IndicatorOf)],
        };
    }

    private static Indicator IndicatorOf(JsonElement item) => new(
        Named<Dimension>(Text(item, "dimension"), d => d.Name()),
        Named<Category>(Text(item, "category"), c => c.Name()),
        Text(item, "name"),
        Text(item, "target") is { } target ? new TargetValue(target) : null);

    private static IEnumerable<(string? Indicator, string Field, string? Text)> Others(JsonElement root)
    {
        if (!root.TryGetProperty("alternatives", out var alternatives))
        {
            yield break;
        }

        foreach (var item in alternatives.EnumerateArray())
        {
            var indicator = item.TryGetProperty("indicator", out var name) ? name.GetString() ?? string.Empty : null;
            foreach (var text in item.GetProperty("accept").EnumerateArray())
            {
                yield return (indicator, item.GetProperty("field").GetString() ?? string.Empty, text.ValueKind == JsonValueKind.Null ? null : text.ToString());
            }
        }
    }

    private static T? Named<T>(string? name, Func<T, string> nameOf)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(nameOf(value), name, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Money? Yuan(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? new Money(value.GetDecimal()) : null;
}
