using System.Text;
using System.Text.Json;
using Hengji.Sources;

namespace Hengji.Reading.Exchange;

/// <summary>Reads exchange rows from JSON: every object that has columns of an exchange table is a row, however deep it lies.</summary>
internal static class ExchangeJson
{
    /// <returns>The rows; null when the text is not JSON or holds none.</returns>
    public static IReadOnlyList<ExchangeRow>? Read(string text)
    {
        try
        {
            var rows = Rows(text);
            return rows.Count > 0 ? rows : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Text that merely begins with a bracket is read as lines; so is JSON whose strings hold half a letter.
            return null;
        }
    }

    private static List<ExchangeRow> Rows(string text)
    {
        var rows = new List<ExchangeRow>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new Stack<Dictionary<string, (ExchangeValue Value, bool IsBlank)>?>();
        var reader = new Utf8JsonReader(
            Encoding.UTF8.GetBytes(text), new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 });
        var place = new Cursor(text);
        var column = string.Empty;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    open.Push(new(StringComparer.OrdinalIgnoreCase));
                    break;
                case JsonTokenType.StartArray:
                    open.Push(null);
                    break;
                case JsonTokenType.PropertyName:
                    column = reader.GetString() ?? string.Empty;
                    break;
                case JsonTokenType.EndArray:
                    open.Pop();
                    break;
                case JsonTokenType.EndObject when open.Pop() is { } cells:
                    if (ExchangeColumns.TableOf(cells.Keys) is { } table)
                    {
                        numbers[table] = numbers.GetValueOrDefault(table) + 1;
                        rows.Add(new ExchangeRow(table, numbers[table], cells.Where(cell => !cell.Value.IsBlank)
                            .ToDictionary(cell => cell.Key, cell => cell.Value.Value, StringComparer.OrdinalIgnoreCase)));
                    }

                    break;
                case JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null
                    when open.TryPeek(out var row) && row is not null:
                    var value = reader.TokenType switch
                    {
                        JsonTokenType.String => reader.GetString()!.Trim(),
                        JsonTokenType.Null => string.Empty,
                        _ => Encoding.UTF8.GetString(reader.ValueSpan),
                    };
                    row.TryAdd(column, (new ExchangeValue(value, place.At(reader.TokenStartIndex, reader.BytesConsumed)), value.Length == 0));
                    break;
            }
        }

        return rows;
    }

    /// <summary>Turns places in the bytes, which only go forward, into places in the text.</summary>
    private sealed class Cursor(string text)
    {
        private long bytes;
        private int at;
        private int line = 1;

        public Trace At(long start, long end)
        {
            Advance(start);
            var (from, first) = (at, line);
            Advance(end);
            return new Trace(first, from, at - from);
        }

        private void Advance(long to)
        {
            while (bytes < to && at < text.Length)
            {
                Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
                bytes += rune.Utf8SequenceLength;
                line += rune.Value == '\n' ? 1 : 0;
                at += length;
            }
        }
    }
}
