using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hengji.Cli.Contracts;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReadForm))]
[JsonSerializable(typeof(ReviewForm))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class ContractJson : JsonSerializerContext
{
    /// <summary>Chinese stays legible: the output goes to a terminal or a file, never into a page.</summary>
    public static JsonWriterOptions Layout { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>The contract's types as they are written.</summary>
    public static ContractJson Written { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = Layout.Encoder,
        WriteIndented = Layout.Indented,
        NewLine = Layout.NewLine,
    });
}
