using System.Text.Json;

namespace Hengji.Reading.Forms.Layouts;

/// <summary>A value of a JSON file that knows its line, so that a fault in the file can be named by its place.</summary>
internal sealed record JsonItem(int Line, string? Text, IReadOnlyList<JsonItem>? Items, IReadOnlyList<(string Name, JsonItem Value)>? Members)
{
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 8,
    };

    /// <exception cref="JsonException">The text is not JSON; the exception knows the line, 0-based.</exception>
    public static JsonItem Parse(byte[] json)
    {
        var reader = new Utf8JsonReader(json, Options);
        reader.Read();
        var item = Value(ref reader, json);
        reader.Read();
        return item;
    }

    private static JsonItem Value(ref Utf8JsonReader reader, byte[] json)
    {
        var line = json.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n') + 1;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                var items = new List<JsonItem>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Value(ref reader, json));
                }

                return new JsonItem(line, null, items, null);
            case JsonTokenType.StartObject:
                var members = new List<(string, JsonItem)>();
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var name = reader.GetString() ?? string.Empty;
                    reader.Read();
                    members.Add((name, Value(ref reader, json)));
                }

                return new JsonItem(line, null, null, members);
            case JsonTokenType.String:
                return new JsonItem(line, reader.GetString(), null, null);
            default:
                return new JsonItem(line, null, null, null);
        }
    }
}
