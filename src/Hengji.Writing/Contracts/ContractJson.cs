using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hengji.Writing.Contracts;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReadForm))]
[JsonSerializable(typeof(ReviewForm))]
[JsonSerializable(typeof(Problem))]
public sealed partial class ContractJson : JsonSerializerContext
{
    /// <summary>Chinese stays legible: the output goes to a terminal or a file, never into a page.</summary>
    public static JsonWriterOptions Layout { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Writes one object, and a line end behind it.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> members)
    {
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written, Layout))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(written.GetBuffer().AsSpan(0, (int)written.Length)));
    }

    /// <summary>The contract's types as they are written.</summary>
    public static ContractJson Written { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = Layout.Encoder,
        WriteIndented = Layout.Indented,
        NewLine = Layout.NewLine,
    });
}
