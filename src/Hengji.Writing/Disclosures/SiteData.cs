using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hengji.Targets;
using Hengji.Terms;
using Hengji.Writing.Rows;

namespace Hengji.Writing.Disclosures;

/// <summary>The site's open data: what its pages show as CSV and JSON, with the schema.</summary>
internal static class SiteData
{
    public const string Csv = "data/targets.csv";
    public const string Json = "data/projects.json";
    public const string Schema = "data/projects.schema.json";

    public static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IReadOnlyList<(string Path, string Name, string Caption)> Downloads { get; } =
    [
        (Csv, "绩效目标.csv", "全部项目和指标 CSV"),
        (Json, "绩效目标.json", "全部项目 JSON"),
        (Schema, "绩效目标.schema.json", "JSON 结构说明"),
        (DataPackage.Path, "datapackage.json", "数据包说明"),
    ];

    public static IEnumerable<SiteFile> Files(IReadOnlyList<PublishedProject> shown)
    {
        yield return new SiteFile(Csv, CsvTable.Write(shown.Select(project => project.Target)));
        yield return new SiteFile(Json, Text(new JsonArray([.. shown.Select(Project)])));
        yield return new SiteFile(Schema, Resource("projects.schema.json"));
    }

    public static byte[] Resource(string name)
    {
        using var stream = typeof(SiteData).Assembly.GetManifestResourceStream($"Hengji.Writing.Disclosures.Assets.{name}")
            ?? throw new InvalidOperationException($"{name} is not built in.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static byte[] Text(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString(Readable) + "\n");

    private static JsonObject Project(PublishedProject project)
    {
        var target = project.Target;
        var funding = target.Funding;
        return new JsonObject
        {
            ["page"] = project.Page,
            ["version"] = project.Project.Version,
            ["approvedOn"] = project.Project.ApprovedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            [Code(Box.Year)] = target.Year,
            [Code(Box.ProjectName)] = target.ProjectName,
            [Code(Box.ProjectTypes)] = new JsonArray([.. target.ProjectTypes.Select(type => JsonValue.Create(type))]),
            [Code(Box.CompetentDepartment)] = target.CompetentDepartment,
            [Code(Box.ImplementingUnit)] = target.ImplementingUnit,
            [Code(Box.PlannedStart)] = target.PlannedStart?.ToString(),
            [Code(Box.PlannedEnd)] = target.PlannedEnd?.ToString(),
            ["funding"] = new JsonObject
            {
                ["total"] = Yuan(funding.Total),
                ["fiscal"] = Yuan(funding.Fiscal),
                ["other"] = Yuan(funding.Other),
                ["annualTotal"] = Yuan(funding.AnnualTotal),
                ["annualFiscal"] = Yuan(funding.AnnualFiscal),
                ["annualCarriedOver"] = Yuan(funding.AnnualCarriedOver),
                ["annualOther"] = Yuan(funding.AnnualOther),
            },
            [Code(Box.OverallGoal)] = target.OverallGoal,
            [Code(Box.AnnualGoal)] = target.AnnualGoal,
            ["indicators"] = new JsonArray([.. target.Indicators.Select(indicator => new JsonObject
            {
                ["dimension"] = indicator.Dimension?.Name(),
                ["category"] = indicator.Category?.Name(),
                ["name"] = indicator.Name,
                ["target"] = indicator.Target?.Text,
            })]),
        };
    }

    private static string Code(Box box) => Field.Of(box).Code;

    private static JsonValue? Yuan(Money? money) => money is { } stated ? JsonValue.Create(stated.Yuan) : null;
}
