using System.Text;
using System.Text.Json;
using Hengji.Sources;

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
        catch (JsonException)
        {
            // Text that merely begins with a bracket is read as lines.
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

/// <summary>Lays rows out as text, so that cells of a document without lines of its own have a place to point to.</summary>
internal sealed class TableView
{
    private readonly StringBuilder text = new();
    private readonly List<(int Line, bool Ruled, List<(string Text, int Column, int Start, Place? Place)> Cells)> rows = [];
    private int line = 1;

    /// <summary>Adds a row of cell texts; line ends inside a cell stay inside it.</summary>
    /// <param name="cells">The texts, from left to right.</param>
    /// <param name="ruled">Whether borders part the cells.</param>
    /// <param name="places">Where each cell stands in its original, cell by cell; null for a text document.</param>
    public void AddRow(IReadOnlyList<string> cells, bool ruled, IReadOnlyList<Place?>? places = null)
    {
        var placed = new List<(string, int, int, Place?)>(cells.Count);
        var first = line;
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
            {
                text.Append('\t');
            }

            var content = CellText.WithBoxes(cells[i]).Trim().ReplaceLineEndings("\n");
            placed.Add((content, i, text.Length, places?[i]));
            text.Append(content);
            line += content.AsSpan().Count('\n');
        }

        text.Append('\n');
        line++;
        rows.Add((first, ruled, placed));
    }

    public Grid ToGrid()
    {
        var source = text.ToString();
        return new Grid(source, rows.Select(r => new GridRow(
            r.Line,
            [.. r.Cells.Select(c => new Cell(c.Text, c.Column, new Trace(r.Line, c.Start, c.Text.Length, c.Place)))],
            r.Ruled)));
    }
}
