using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hengji.Dossiers;
using Hengji.Drafting;
using Hengji.Review;
using Hengji.Sources;
using Hengji.Storage.Reviews;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Storage;

/// <summary>Records and findings as JSON text, such that reading the text back gives the same record.</summary>
internal static class RecordJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        // Chinese stays legible in the database; the text is never put into a page unescaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new FieldConverter(),
            new MoneyConverter(),
            new PlanDateConverter(),
            new TargetValueConverter(),
            new TraceConverter(),
        },
    };

    public static string Of(FormReading reading) => JsonSerializer.Serialize(reading, Options);

    public static string Of(PerformanceTarget target) => JsonSerializer.Serialize(target, Options);

    public static string Of(Manuscript manuscript) => JsonSerializer.Serialize(manuscript, Options);

    public static string Of(ManuscriptEdit edit) => JsonSerializer.Serialize(edit, Options);

    public static string Of(IReadOnlyList<Finding> findings) => JsonSerializer.Serialize(findings, Options);

    public static string Of(NoticeText notice) => JsonSerializer.Serialize(notice, Options);

    public static NoticeText Notice(string json) => Read<NoticeText>(json);

    public static FormReading Reading(string json) => Read<FormReading>(json);

    public static PerformanceTarget Target(string json) => Read<PerformanceTarget>(json);

    public static Manuscript Manuscript(string json) => Read<Manuscript>(json);

    /// <summary>The record of a reading, without building its traces and notes.</summary>
    public static PerformanceTarget TargetOf(string readingJson) => Read<TargetOnly>(readingJson).Target;

    public static IReadOnlyList<Finding> Findings(string json) => Read<IReadOnlyList<Finding>>(json);

    /// <summary>The name by which a field is kept: indicators.name[3].</summary>
    public static Field FieldNamed(string name) => FieldConverter.Parse(name);

    private static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("The store holds an empty record.");

    private sealed record TargetOnly(PerformanceTarget Target);

    /// <summary>A field as its code, with the indicator's row: indicators.name[3]. Also the key of the traces.</summary>
    private sealed class FieldConverter : JsonConverter<Field>
    {
        private static readonly Dictionary<string, Box> Boxes =
            Enum.GetValues<Box>().ToDictionary(b => Field.Of(b).Code, StringComparer.Ordinal);

        public override Field Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Parse(reader.GetString());

        public override void Write(Utf8JsonWriter writer, Field value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());

        public override Field ReadAsPropertyName(
            ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

        public override void WriteAsPropertyName(Utf8JsonWriter writer, Field value, JsonSerializerOptions options) =>
            writer.WritePropertyName(value.ToString());

        public static Field Parse(string? text)
        {
            if (text is not null && Boxes.TryGetValue(text, out var plain))
            {
                return Field.Of(plain);
            }

            var bracket = text?.IndexOf('[', StringComparison.Ordinal) ?? -1;
            return bracket > 0
                && Boxes.TryGetValue(text![..bracket], out var box)
                && int.TryParse(
                    text.AsSpan(bracket + 1).TrimEnd(']'),
                    System.Globalization.NumberStyles.AllowLeadingSign,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out var row)
                    ? new Field(box, row)
                    : throw new JsonException($"'{text}' names no field.");
        }
    }

    private sealed class MoneyConverter : JsonConverter<Money>
    {
        public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetDecimal());

        public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value.Yuan);
    }

    private sealed class PlanDateConverter : JsonConverter<PlanDate>
    {
        public override PlanDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            PlanDate.Parse(reader.GetString() ?? string.Empty) ?? throw new JsonException("Not a planned date.");

        public override void Write(Utf8JsonWriter writer, PlanDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }

    private sealed class TargetValueConverter : JsonConverter<TargetValue>
    {
        public override TargetValue Read(
            ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetString() ?? throw new JsonException("A target has text."));

        public override void Write(Utf8JsonWriter writer, TargetValue value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Text);
    }

    /// <summary>A trace as [line, start, length], and its place behind it: a form has a hundred of them.</summary>
    private sealed class TraceConverter : JsonConverter<Trace>
    {
        public override Trace Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            Span<int> numbers = stackalloc int[3];
            foreach (ref var number in numbers)
            {
                reader.Read();
                number = reader.GetInt32();
            }

            reader.Read();
            Place? place = null;
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                place = JsonSerializer.Deserialize<Place>(ref reader, options);
                reader.Read();
            }

            return reader.TokenType == JsonTokenType.EndArray
                ? new Trace(numbers[0], numbers[1], numbers[2], place)
                : throw new JsonException("A trace has three numbers and a place.");
        }

        public override void Write(Utf8JsonWriter writer, Trace value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Line);
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.Length);
            if (value.Place is { } place)
            {
                JsonSerializer.Serialize(writer, place, options);
            }

            writer.WriteEndArray();
        }
    }
}
