using System.Text.Json.Nodes;
using Hengji.Terms;

namespace Hengji.Tests.Samples;

/// <summary>A truth file of the sample town: what a careful person reads in one form.</summary>
internal sealed record SampleTruth(string File, JsonNode Json)
{
    private static readonly string[] Head =
    [
        "year", "projectName", "projectTypes", "competentDepartment", "implementingUnit", "plannedStart", "plannedEnd",
        "funding.total", "funding.fiscal", "funding.other", "funding.annualTotal", "funding.annualFiscal",
        "funding.annualCarriedOver", "funding.annualOther", "goalSpan", "overallGoal", "annualGoal",
    ];

    public static string Folder { get; } = Path.Combine(Repository.Root, "samples");

    public string Document => (string)Json["document"]!;

    public int Position => (int)Json["position"]!;

    public JsonArray Indicators => Json["indicators"]!.AsArray();

    public IEnumerable<(string Kind, string Where, string What, string Severity)> Defects =>
        Json["defects"]!.AsArray().Select(d => ((string)d!["kind"]!, (string)d["where"]!, (string)d["what"]!, (string)d["severity"]!));

    public static IReadOnlyList<SampleTruth> All() =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "truth"), "*.json").Order(StringComparer.Ordinal)
            .Select(f => new SampleTruth(Path.GetFileName(f), JsonNode.Parse(System.IO.File.ReadAllText(f))!))];

    /// <summary>The fields in which a reading differs from the truth and from every accepted alternative.</summary>
    public IEnumerable<string> Differences(Dossiers.Reading? reading)
    {
        if (reading is null)
        {
            yield return "not found";
            yield break;
        }

        foreach (var path in Head)
        {
            var (expected, read) = (Expected(path), Read(reading, path));
            if (!string.Equals(expected, read, StringComparison.Ordinal))
            {
                yield return $"{path}: {expected} / {read}";
            }
        }

        var rows = reading.Target.Indicators;
        if (rows.Count != Indicators.Count)
        {
            yield return $"indicators: {Indicators.Count} / {rows.Count}";
            yield break;
        }

        for (var r = 0; r < rows.Count; r++)
        {
            var name = Plain((string?)Indicators[r]!["name"]);
            foreach (var (field, read) in new[]
            {
                ("dimension", rows[r].Dimension?.Name()), ("category", rows[r].Category?.Name()),
                ("name", Plain(rows[r].Name)), ("target", Plain(rows[r].Target?.Text)),
            })
            {
                var expected = Plain((string?)Indicators[r]![field]);
                if (!string.Equals(expected, read, StringComparison.Ordinal) && !Accepts(name, field, read))
                {
                    yield return $"indicators[{r}].{field}: {expected} / {read}";
                }
            }
        }
    }

    private bool Accepts(string? indicator, string field, string? read) =>
        Json["alternatives"]!.AsArray().Any(a =>
            string.Equals(Plain((string?)a!["indicator"]), indicator, StringComparison.Ordinal)
            && string.Equals((string?)a["field"], field, StringComparison.Ordinal)
            && a["accept"]!.AsArray().Any(x => string.Equals(Plain((string?)x), read, StringComparison.Ordinal)));

    private string? Expected(string path)
    {
        var node = path.Split('.').Aggregate((JsonNode?)Json, (n, part) => n?[part]);
        return path switch
        {
            "projectTypes" => string.Join('、', node!.AsArray().Select(t => (string?)t)),
            "goalSpan" when node is not null => $"{node["from"]}-{node["to"]}",
            _ when path.StartsWith("funding.", StringComparison.Ordinal) && node is not null => Money((decimal)node),
            _ => Plain(node?.ToString()),
        };
    }

    private static string? Read(Dossiers.Reading reading, string path)
    {
        var target = reading.Target;
        return path switch
        {
            "year" => target.Year is { } year ? Whole(year) : null,
            "projectName" => Plain(target.ProjectName),
            "projectTypes" => string.Join('、', target.ProjectTypes),
            "competentDepartment" => Plain(target.CompetentDepartment),
            "implementingUnit" => Plain(target.ImplementingUnit),
            "plannedStart" => target.PlannedStart?.ToString(),
            "plannedEnd" => target.PlannedEnd?.ToString(),
            "goalSpan" => target.GoalSpan is { } span ? $"{Whole(span.From)}-{Whole(span.To)}" : null,
            "overallGoal" => Plain(target.OverallGoal),
            "annualGoal" => Plain(target.AnnualGoal),
            _ => Amount(reading, path) is { } money ? Money(money.Yuan) : null,
        };
    }

    private static Targets.Money? Amount(Dossiers.Reading reading, string path) => path switch
    {
        "funding.total" => reading.Target.Funding.Total,
        "funding.fiscal" => reading.Target.Funding.Fiscal,
        "funding.other" => reading.Target.Funding.Other,
        "funding.annualTotal" => reading.Target.Funding.AnnualTotal,
        "funding.annualFiscal" => reading.Target.Funding.AnnualFiscal,
        "funding.annualCarriedOver" => reading.Target.Funding.AnnualCarriedOver,
        "funding.annualOther" => reading.Target.Funding.AnnualOther,
        _ => throw new ArgumentOutOfRangeException(nameof(path)),
    };

    private static string Money(decimal yuan) => yuan.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);

    private static string Whole(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Spaces and line breaks are print, not content.</summary>
    private static string? Plain(string? text) =>
        text is null ? null : string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
