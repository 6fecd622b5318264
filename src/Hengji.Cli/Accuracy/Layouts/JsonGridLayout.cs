using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hengji.Cli.Accuracy.Layouts;

/// <summary>Rows of cells as JSON, cells wrapped with line breaks as a PDF table reader gives them.</summary>
internal sealed class JsonGridLayout : Layout
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        // The text goes to a file, not into a page; brackets and quotes stay legible.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public override string Extension => ".json";

    public override string Write(IReadOnlyList<Section> sections) =>
        JsonSerializer.Serialize(
            sections.SelectMany(section => section is Section.Printed { Draft: var draft }
                ? draft.Rows.Select(row => row.Select(c => string.Join('\n', Wrapping.Of(c))).ToArray())
                : Texts(section).Select(row => row.ToArray())),
            Readable);
}
