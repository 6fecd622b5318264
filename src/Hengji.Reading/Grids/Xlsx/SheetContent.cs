using Hengji.Reading.Grids.Office;
using Hengji.Reading.Grids.Text;
using Hengji.Sources;

namespace Hengji.Reading.Grids.Xlsx;

/// <summary>
/// What is written on a sheet. Only cells with text are kept, so that a sheet costs what is on it, whatever size it
/// claims.
/// </summary>
internal sealed class SheetContent(string name)
{
    private const int MostCells = 2_000_000;

    /// <summary>A form is not wider; on a wider sheet columns without any text are left out.</summary>
    private const int WidestForm = 64;

    private readonly SortedDictionary<int, SortedDictionary<int, string>> rows = [];
    private readonly HashSet<int> hiddenRows = [];
    private readonly HashSet<int> hiddenColumns = [];
    private readonly Dictionary<(int Row, int Column), CellRange> merged = [];
    private int cells;

    public string Name => name;

    public void Add(int row, int column, string text)
    {
        if (string.IsNullOrWhiteSpace(text) || !CellRange.IsOnSheet(row, column))
        {
            return;
        }

        if (++cells > MostCells)
        {
            throw RefusedException.TooLarge($"工作表“{name}”的内容过多");
        }

        if (!rows.TryGetValue(row, out var line))
        {
            rows[row] = line = [];
        }

        line[column] = line.TryGetValue(column, out var before) ? before + " " + text : text;
    }

    public void Merge(CellRange range) => merged[(range.Top, range.Left)] = range;

    public void HideRow(int row) => hiddenRows.Add(row);

    public void HideColumn(int column) => hiddenColumns.Add(column);

    /// <summary>Adds the rows that a person sees, as they see them.</summary>
    public void LayOut(TableView view)
    {
        RescueMerged();
        var columns = Columns();
        foreach (var (row, line) in rows)
        {
            if (hiddenRows.Contains(row))
            {
                continue;
            }

            var placed = new List<PlacedText>();
            var last = line.Keys.Where(c => !hiddenColumns.Contains(c)).Select(c => End(row, c)).DefaultIfEmpty(-1).Max();
            foreach (var column in columns.TakeWhile(c => c <= last))
            {
                placed.Add(line.TryGetValue(column, out var text)
                    ? new PlacedText(text, new Place(Sheet: name, Cell: CellRange.Name(row, column)))
                    : PlacedText.Nothing);
            }

            if (placed.Count > 0)
            {
                view.AddRow(placed, ruled: true);
            }
        }
    }

    private int End(int row, int column) => merged.TryGetValue((row, column), out var range) ? range.Right : column;

    /// <summary>A merged cell whose first row or column is hidden still shows its text in what is left of it.</summary>
    private void RescueMerged()
    {
        foreach (var range in merged.Values.Where(r => hiddenRows.Contains(r.Top) || hiddenColumns.Contains(r.Left)).ToList())
        {
            var (row, column) = (range.Top, range.Left);
            while (row <= range.Bottom && hiddenRows.Contains(row))
            {
                row++;
            }

            while (column <= range.Right && hiddenColumns.Contains(column))
            {
                column++;
            }

            if (row <= range.Bottom && column <= range.Right && rows.TryGetValue(range.Top, out var line) && line.Remove(range.Left, out var text))
            {
                Add(row, column, text);
                merged[(row, column)] = range with { Top = row, Left = column };
            }
        }
    }

    private List<int> Columns()
    {
        var used = rows.Where(r => !hiddenRows.Contains(r.Key)).SelectMany(r => r.Value.Keys).Distinct().Where(c => !hiddenColumns.Contains(c)).Order().ToList();
        return used.Count == 0 || used[^1] - used[0] >= WidestForm
            ? used
            : [.. Enumerable.Range(used[0], used[^1] - used[0] + 1).Where(c => !hiddenColumns.Contains(c))];
    }
}
