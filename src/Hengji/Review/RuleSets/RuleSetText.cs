using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hengji.Norms;

namespace Hengji.Review.RuleSets;

/// <summary>Rule sets as text: the national one as a file, and what is in force as a fingerprint.</summary>
public static class RuleSetText
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Names of the norms a rule set can set.</summary>
    public static IReadOnlyList<string> NormNames { get; } = [.. NormParts.All.Select(part => part.Name)];

    /// <summary>A rule set file (rulesets/national.json) that sets every norm to what it is.</summary>
    public static byte[] File(string id, string name, ReviewNorms norms) => Write(json =>
    {
        json.WriteString("$schema", "../docs/schema/ruleset.schema.json");
        json.WriteString("id", id);
        json.WriteString("name", name);
        json.WriteStartObject("rules");
        json.WriteEndObject();
        Norms(json, norms);
    });

    /// <summary>
    /// A rule set file that says by itself what a catalogue's rule sets say together: every setting, and every norm that is
    /// not as the country has it.
    /// </summary>
    public static byte[] File(string id, string name, RuleCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return Write(json =>
        {
            json.WriteString("id", id);
            json.WriteString("name", name);
            json.WriteStartObject("rules");
            foreach (var rule in catalog.Settings.GroupBy(setting => setting.Code, StringComparer.Ordinal))
            {
                json.WriteStartArray(rule.Key);
                foreach (var setting in rule)
                {
                    Write(json, setting);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteStartObject("norms");
            foreach (var part in NormParts.All.Where(part => !SetsAlike(part, catalog.Norms, ReviewNorms.National)))
            {
                part.Write(json, catalog.Norms);
            }

            json.WriteEndObject();
        });
    }

    /// <summary>The norms as the member <c>norms</c> of a rule set file would give them, each with its whole history.</summary>
    public static string NormsOf(ReviewNorms norms)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Layout))
        {
            json.WriteStartObject();
            foreach (var part in NormParts.All)
            {
                part.Write(json, norms);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    /// <summary>
    /// SHA-256, in lower-case hexadecimal, of all that decides what a review finds: the rules there are, the settings and
    /// the norms in force.
    /// </summary>
    public static string HashOf(RuleCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return Convert.ToHexStringLower(SHA256.HashData(Write(json =>
        {
            json.WriteStartArray("catalog");
            foreach (var rule in catalog.Descriptors)
            {
                json.WriteStringValue($"{rule.Code} {RuleSetReader.NameOf(rule.Severity)}");
            }

            json.WriteEndArray();
            Settings(json, catalog.Settings);
            Norms(json, catalog.Norms);
        })));
    }

    private static bool SetsAlike(NormPart part, ReviewNorms left, ReviewNorms right)
    {
        byte[] Of(ReviewNorms norms) => Write(json => part.Write(json, norms));
        return Of(left).AsSpan().SequenceEqual(Of(right));
    }

    /// <summary>Writes one setting of a rule as a rule set file has it.</summary>
    public static void Write(Utf8JsonWriter json, RuleSetting setting)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(setting);
        json.WriteStartObject();
        if (setting.On is { } on)
        {
            json.WriteBoolean("on", on);
        }

        if (setting.Severity is { } severity)
        {
            json.WriteString("severity", RuleSetReader.NameOf(severity));
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
                json.WriteStringValue(RuleSetReader.NameOf(stage));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static byte[] Write(Action<Utf8JsonWriter> members)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Layout))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        text.WriteByte((byte)'\n');
        return text.ToArray();
    }

    private static void Norms(Utf8JsonWriter json, ReviewNorms norms)
    {
        json.WriteStartObject("norms");
        foreach (var part in NormParts.All)
        {
            part.Write(json, norms);
        }

        json.WriteEndObject();
    }

    private static void Settings(Utf8JsonWriter json, IReadOnlyList<RuleSetting> settings)
    {
        json.WriteStartArray("settings");
        foreach (var setting in settings)
        {
            json.WriteStringValue(FormattableString.Invariant(
                $"{setting.Code} {setting.On} {setting.Severity} {setting.From}-{setting.To} {string.Join(',', setting.Stages)}"));
        }

        json.WriteEndArray();
    }
}
