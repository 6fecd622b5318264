using System.Text.Json;

namespace Hengji.Reading.Grids.Text;

/// <summary>
/// Reads tables given as JSON: an array of rows, each an array of cell texts, at any depth. The text the traces point
/// into is the table laid out: a line a row, cells parted by tabs.
/// </summary>
internal static class JsonGridReader
{
    /// <returns>The grid, or null when the text is not JSON.</returns>
    public static Grid? Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, MaxDepth = 64 });
            var view = new TableView();
            Walk(json.RootElement, view);
            return view.ToGrid();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Text that merely begins with a bracket is read as lines; so is JSON whose strings hold half a letter (\uD800).
            return null;
        }
    }

    private static void Walk(JsonElement element, TableView view)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                Walk(property.Value, view);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            if (IsRow(element))
            {
                view.AddRow([.. element.EnumerateArray().Select(Scalar)], ruled: true);
                return;
            }

            foreach (var item in element.EnumerateArray())
            {
                Walk(item, view);
            }
        }
    }

    private static bool IsRow(JsonElement array)
    {
        foreach (var item in array.EnumerateArray())
        {
            if (item.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
            {
                return false;
            }
        }

        return array.GetArrayLength() > 0;
    }

    private static string Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() ?? string.Empty,
        JsonValueKind.Number => value.GetRawText(),
        _ => string.Empty,
    };
}
