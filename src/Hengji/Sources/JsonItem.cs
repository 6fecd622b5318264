using System.Text.Json;

namespace Hengji.Sources;

/// <summary>A value of a JSON file that a person writes; it knows its line, so that a fault in the file can be named by its place.</summary>
/// <param name="Line">Line it begins on, 1-based.</param>
/// <param name="Text">A string's text; null for any other value.</param>
/// <param name="Items">A list's values; null for any other value.</param>
/// <param name="Members">An object's members in written order; null for any other value.</param>
public sealed record JsonItem(int Line, string? Text, IReadOnlyList<JsonItem>? Items, IReadOnlyList<(string Name, JsonItem Value)>? Members)
{
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 8,
    };

    /// <summary>A number, exactly as written; null for any other value, or where a decimal cannot hold it.</summary>
    public decimal? Number { get; init; }

    /// <summary>Whether it says true or false; null for any other value.</summary>
    public bool? Flag { get; init; }

    /// <summary>The value a file holds; comments and trailing commas are allowed.</summary>
    /// <exception cref="JsonException">The text is not JSON; the exception knows the line, 0-based.</exception>
    public static JsonItem Parse(byte[] json)
    {
        ArgumentNullException.ThrowIfNull(json);
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
            case JsonTokenType.Number:
                return new JsonItem(line, null, null, null) { Number = reader.TryGetDecimal(out var number) ? number : null };
            case JsonTokenType.True or JsonTokenType.False:
                return new JsonItem(line, null, null, null) { Flag = reader.TokenType == JsonTokenType.True };
            default:
                return new JsonItem(line, null, null, null);
        }
    }
}
