using System.Text.Json;
using Hengji.Cli.Documents;
using Hengji.Review.Overlaps;
using Hengji.Targets;

using Hengji.Writing.Contracts;

namespace Hengji.Cli.Contracts;

/// <summary><c>alike --json</c>: pairs of forms with their texts and the passages both have (docs/schema/alike.schema.json).</summary>
internal static class AlikeJson
{
    public static void Write(
        TextWriter output, IReadOnlyList<AlikePair> pairs, IReadOnlyDictionary<PerformanceTarget, FoundForm> forms, IReadOnlyList<Problem> problems) =>
        ContractJson.Write(output, json =>
        {
            json.WriteStartArray("pairs");
            foreach (var pair in pairs)
            {
                json.WriteStartObject();
                Write(json, "first", forms[pair.First]);
                Write(json, "second", forms[pair.Second]);
                Write(json, pair.Share);
                json.WriteStartArray("texts");
                foreach (var overlap in SideBySide.Of(pair.First, pair.Second).Texts)
                {
                    Write(json, overlap);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (problems.Count > 0)
            {
                json.WritePropertyName("problems");
                json.WriteStartArray();
                foreach (var problem in problems)
                {
                    JsonSerializer.Serialize(json, problem, ContractJson.Written.Problem);
                }

                json.WriteEndArray();
            }

        });

    private static void Write(Utf8JsonWriter json, string name, FoundForm found)
    {
        json.WriteStartObject(name);
        json.WriteString("document", found.Document);
        json.WriteNumber("index", found.Form.Index);
        json.WriteNumber("firstLine", found.Form.FirstLine);
        json.WriteNumber("lastLine", found.Form.LastLine);
        json.WriteString("projectName", found.Form.Target.ProjectName);
        json.WriteString("implementingUnit", found.Form.Target.ImplementingUnit);
        json.WriteEndObject();
    }

    /// <summary>In thousandths, rounded down: what is not wholly shared is never 1.</summary>
    private static void Write(Utf8JsonWriter json, double share) => json.WriteNumber("share", Math.Floor((decimal)share * 1000m) / 1000m);

    private static void Write(Utf8JsonWriter json, Overlap overlap)
    {
        json.WriteStartObject();
        Write(json, overlap.Share);
        Write(json, "first", overlap.Own);
        Write(json, "second", overlap.Other);
        json.WriteStartArray("passages");
        foreach (var passage in overlap.Passages)
        {
            json.WriteStartObject();
            json.WriteNumber("start", passage.Start);
            json.WriteNumber("length", passage.Length);
            json.WriteNumber("otherStart", passage.OtherStart);
            json.WriteNumber("otherLength", passage.OtherLength);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, OverlapText text)
    {
        json.WriteStartObject(name);
        json.WriteString("field", text.Field.Code);
        json.WriteString("text", text.Text);
        json.WriteEndObject();
    }
}
