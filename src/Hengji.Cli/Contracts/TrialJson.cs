using System.Text.Json;

using Hengji.Review;
using Hengji.Review.RuleSets;

using Hengji.Writing.Contracts;

namespace Hengji.Cli.Contracts;

/// <summary>Writes <c>rules try --json</c>: what would differ, rule by rule and form by form.</summary>
internal static class TrialJson
{
    public static void Write(TextWriter output, RuleCatalog inForce, RuleCatalog tried, RuleTrial trial, IReadOnlyList<string> documents) =>
        ContractJson.Write(output, json =>
        {
            RulesJson.WriteSet(json, "inForce", inForce);
            RulesJson.WriteSet(json, "tried", tried);
            json.WriteNumber("formCount", trial.Count);
            json.WriteNumber("findingsBefore", trial.Before);
            json.WriteNumber("findingsAfter", trial.After);
            json.WriteStartArray("rules");
            foreach (var rule in trial.Rules)
            {
                json.WriteStartObject();
                json.WriteString("code", rule.Code);
                json.WriteNumber("added", rule.Added);
                json.WriteNumber("removed", rule.Removed);
                json.WriteNumber("regraded", rule.Regraded);
                json.WriteNumber("forms", rule.Forms);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("forms");
            foreach (var form in trial.Forms)
            {
                json.WriteStartObject();
                json.WriteString("document", documents[form.Index]);
                json.WriteNumber("index", form.Form.Index);
                json.WriteString("projectName", form.Form.Target.ProjectName);
                json.WriteStartArray("findings");
                foreach (var finding in form.Findings)
                {
                    Write(json, finding);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });

    private static void Write(Utf8JsonWriter json, TriedFinding tried)
    {
        json.WriteStartObject();
        json.WriteString("change", JsonNamingPolicy.CamelCase.ConvertName(tried.Change.ToString()));
        json.WriteString("code", tried.Finding.Code);
        json.WriteString("field", tried.Finding.Field.Code);
        json.WriteString("before", tried.Before is { } before ? RulesJson.Name(before) : null);
        json.WriteString("after", tried.After is { } after ? RulesJson.Name(after) : null);
        json.WriteString("quote", tried.Finding.Quote);
        json.WriteString("message", tried.Finding.Message);
        json.WriteEndObject();
    }
}
