using System.Text;
using System.Text.Json;

using Hengji.Review;
using Hengji.Review.RuleSets;

namespace Hengji.Cli.Contracts;

/// <summary>Writes <c>rules list --json</c> and <c>rules show --json</c>: the rules as they stand under a rule set, and what is in force.</summary>
internal static class RulesJson
{
    public static void Write(TextWriter output, RuleCatalog catalog, RuleSetLibrary library)
    {
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written, ContractJson.Layout))
        {
            json.WriteStartObject();
            WriteSet(json, "ruleSet", catalog);
            json.WriteStartArray("rules");
            foreach (var rule in catalog.Descriptors)
            {
                json.WriteStartObject();
                json.WriteString("code", rule.Code);
                json.WriteString("title", rule.Title);
                json.WriteString("severity", Name(rule.Severity));
                json.WriteString("dimension", JsonNamingPolicy.CamelCase.ConvertName(rule.Dimension.ToString()));
                json.WriteString("defect", rule.Defect);
                json.WriteString("basis", rule.Basis);
                json.WriteStartArray("settings");
                foreach (var setting in catalog.Settings.Where(s => string.Equals(s.Code, rule.Code, StringComparison.Ordinal)))
                {
                    Write(json, setting);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WritePropertyName("norms");
            json.WriteRawValue(RuleSetText.NormsOf(catalog.Norms));
            json.WriteStartArray("ruleSets");
            foreach (var set in library.Sets)
            {
                json.WriteStartObject();
                json.WriteString("id", set.Id);
                json.WriteString("name", set.Name);
                json.WriteString("division", set.Division);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(written.ToArray()));
    }

    /// <summary>Which rules were in force, and their fingerprint.</summary>
    public static void WriteSet(Utf8JsonWriter json, string name, RuleCatalog catalog)
    {
        json.WriteStartObject(name);
        json.WriteString("id", catalog.RuleSetId);
        json.WriteString("name", catalog.RuleSetName);
        json.WriteString("hash", catalog.Hash);
        json.WriteEndObject();
    }

    public static string Name(Severity severity) => JsonNamingPolicy.CamelCase.ConvertName(severity.ToString());

    private static void Write(Utf8JsonWriter json, RuleSetting setting)
    {
        json.WriteStartObject();
        if (setting.On is { } on)
        {
            json.WriteBoolean("on", on);
        }

        if (setting.Severity is { } severity)
        {
            json.WriteString("severity", Name(severity));
        }

        if (setting.From is { } from)
        {
            json.WriteNumber("from", from);
        }

        if (setting.To is { } to)
        {
            json.WriteNumber("to", to);
        }

        if (setting.Stages.Count > 0)
        {
            json.WriteStartArray("stages");
            foreach (var stage in setting.Stages)
            {
                json.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(stage.ToString()));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
