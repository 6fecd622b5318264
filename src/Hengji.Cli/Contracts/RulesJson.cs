using System.Text.Json;

using Hengji.Review;
using Hengji.Review.RuleSets;

using Hengji.Writing.Contracts;

namespace Hengji.Cli.Contracts;

/// <summary>Writes <c>rules list --json</c> and <c>rules show --json</c>: the rules as they stand under a rule set, and what is in force.</summary>
internal static class RulesJson
{
    public static void Write(TextWriter output, RuleCatalog catalog, RuleSetLibrary library) =>
        ContractJson.Write(output, json =>
        {
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
                    RuleSetText.Write(json, setting);
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
        });

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
}
