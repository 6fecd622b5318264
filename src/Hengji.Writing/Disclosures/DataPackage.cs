using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Hengji.Writing.Rows;

namespace Hengji.Writing.Disclosures;

/// <summary>The description of the open data as a Data Package (Frictionless Data Package, version 1).</summary>
internal static class DataPackage
{
    public const string Path = "datapackage.json";

    public static SiteFile Of(SiteOptions options, IReadOnlyList<SiteFile> data)
    {
        var fields = CsvTable.Columns.Select(column => new JsonObject { ["name"] = column, ["type"] = "string" });
        var package = new JsonObject
        {
            ["name"] = "performance-targets",
            ["title"] = options.Title,
            ["profile"] = "data-package",
            ["contributors"] = new JsonArray(new JsonObject { ["title"] = options.Publisher, ["role"] = "publisher" }),
            ["resources"] = new JsonArray(
                Resource(data, SiteData.Csv, "targets", "csv", new JsonObject
                {
                    ["profile"] = "tabular-data-resource",
                    ["encoding"] = "utf-8",
                    ["schema"] = new JsonObject { ["fields"] = new JsonArray([.. fields]) },
                }),
                Resource(data, SiteData.Json, "projects", "json", new JsonObject { ["encoding"] = "utf-8", ["jsonSchema"] = SiteData.Schema })),
        };
        return new SiteFile(Path, SiteData.Text(package));
    }

    private static JsonObject Resource(IReadOnlyList<SiteFile> data, string path, string name, string format, JsonObject further)
    {
        var bytes = data.Single(file => string.Equals(file.Path, path, StringComparison.Ordinal)).Bytes;
        var resource = new JsonObject
        {
            ["name"] = name,
            ["path"] = path,
            ["format"] = format,
            ["bytes"] = bytes.Length,
            ["hash"] = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)),
        };
        foreach (var (key, value) in further)
        {
            resource[key] = value?.DeepClone();
        }

        return resource;
    }
}
