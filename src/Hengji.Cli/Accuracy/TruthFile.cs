using System.Text.Json;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Cli.Accuracy;

/// <summary>
/// Reads a form as a person read it, in the shape of the reading contract with its alternatives: the record itself, or
/// an object that holds it as <c>record</c>.
/// </summary>
internal static class TruthFile
{
    /// <exception cref="JsonException">The file is not a truth file.</exception>
    public static TruthForm Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Parse(document.RootElement);
    }

    public static TruthForm Parse(JsonElement form)
    {
        var record = Target(form.TryGetProperty("record", out var inner) ? inner : form);
        return new TruthForm(TruthExtras.Add(form, record), Others(form, record).ToLookup(o => o.Field, o => o.Text), Text(form, "member"))
        {
            Defects = Defects(form),
            Unspoken = TruthExtras.Unspoken(form),
        };
    }

    /// <summary>File name of the document the form stands in; null where the truth does not say.</summary>
    /// <exception cref="JsonException">The file is not a truth file.</exception>
    public static string? DocumentOf(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Text(document.RootElement, "document");
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

    public static Indicator IndicatorOf(JsonElement item) => new(
        Named<Dimension>(Text(item, "dimension"), d => d.Name()),
        Named<Category>(Text(item, "category"), c => c.Name()),
        Text(item, "name"),
        Text(item, "target") is { } target ? new TargetValue(target) : null);

    private static IEnumerable<(Field Field, string? Text)> Others(JsonElement root, PerformanceTarget record)
    {
        if (!root.TryGetProperty("alternatives", out var alternatives))
        {
            yield break;
        }

        foreach (var item in alternatives.EnumerateArray())
        {
            var ofIndicator = item.TryGetProperty("indicator", out var name);
            var box = BoxOf(Text(item, "field"), ofIndicator);
            foreach (var accepted in item.GetProperty("accept").EnumerateArray())
            {
                var text = accepted.ValueKind == JsonValueKind.Null ? null : accepted.ToString();
                if (!ofIndicator)
                {
                    yield return (Field.Of(box), text);
                    continue;
                }

                for (var row = 0; row < record.Indicators.Count; row++)
                {
                    if (string.Equals(record.Indicators[row].Name, name.GetString(), StringComparison.Ordinal))
                    {
                        yield return (new Field(box, row), text);
                    }
                }
            }
        }
    }

    private static Box BoxOf(string? field, bool ofIndicator)
    {
        var code = ofIndicator ? "indicators." + field : field;
        foreach (var box in Enum.GetValues<Box>())
        {
            if (string.Equals(new Field(box).Code, code, StringComparison.Ordinal))
            {
                return box;
            }
        }

        throw new JsonException($"Unknown field {code}.");
    }

    private static List<ListedDefect>? Defects(JsonElement root) =>
        root.TryGetProperty("defects", out var defects)
            ? [.. defects.EnumerateArray().Select(d => new ListedDefect(
                Text(d, "kind") ?? string.Empty, Text(d, "where") ?? string.Empty, Text(d, "what") ?? string.Empty,
                Enum.Parse<Severity>(Text(d, "severity") ?? nameof(Severity.Warning), ignoreCase: true)))]
            : null;

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

    public static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static Money? Yuan(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? new Money(value.GetDecimal()) : null;
}
