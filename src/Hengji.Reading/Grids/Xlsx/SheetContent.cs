using System.Globalization;
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

    private const int MostHeadRows = 3;
    private const int HiddenSaid = 8;

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

    /// <summary>In a Chinese sentence, which sheets are left out.</summary>
    public static string HiddenSheets(IReadOnlyList<string> names) =>
        $"隐藏的工作表没有读取：{string.Join("、", names)}。如是申报内容，请取消隐藏后再导入。";

    /// <summary>Adds the rows that a person sees, as they see them; tells what is hidden from them.</summary>
    public void LayOut(TableView view)
    {
        RescueMerged();
        if (HiddenText() is { } hidden)
        {
            view.Remarks.Add(hidden);
        }

        var columns = Columns();
        foreach (var (rowsOfPart, left, right) in Parts())
        {
            if (columns.FindAll(c => c >= left && c <= right) is { Count: > 0 } columnsOfPart)
            {
                LayOut(view, rowsOfPart, columnsOfPart);
            }
        }
    }

    private void LayOut(TableView view, IEnumerable<int> rowsOfPart, List<int> columns)
    {
        foreach (var row in rowsOfPart)
        {
            var line = rows[row];
            var placed = new List<PlacedText>();
            var last = line.Keys.Where(c => c >= columns[0] && c <= columns[^1] && !hiddenColumns.Contains(c)).Select(c => End(row, c)).DefaultIfEmpty(-1).Max();
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

    /// <summary>
    /// The parts of the sheet in the order of reading. A title over tables side by side stands before them.
    /// </summary>
    private IEnumerable<(IEnumerable<int> Rows, int Left, int Right)> Parts()
    {
        var shown = rows.Keys.Where(r => !hiddenRows.Contains(r)).ToList();
        var head = 0;
        // Above tables side by side at most a few rows go over all of them.
        for (; head <= Math.Min(MostHeadRows, shown.Count - 1); head++)
        {
            var parts = SheetParts.Find([.. shown.Skip(head).SelectMany(r => rows[r]
                .Where(c => !hiddenColumns.Contains(c.Key)).Select(c => (r, c.Key, End(r, c.Key), c.Value)))]);
            if (parts.Count > 1)
            {
                return parts.Select(p => ((IEnumerable<int>)shown[head..], p.Left, p.Right)).Prepend((shown[..head], 0, int.MaxValue));
            }
        }

        return [(shown, 0, int.MaxValue)];
    }

    /// <summary>In a Chinese sentence, which rows and columns with text are left out; null when there are none.</summary>
    private string? HiddenText()
    {
        var hidden = rows.Keys.Where(hiddenRows.Contains).Select(r => string.Create(CultureInfo.InvariantCulture, $"第{r + 1}行"))
            .Concat(rows.Where(r => !hiddenRows.Contains(r.Key)).SelectMany(r => r.Value.Keys).Where(hiddenColumns.Contains).Distinct().Order()
                .Select(c => CellRange.Name(0, c)[..^1] + "列"))
            .ToList();
        return hidden.Count == 0
            ? null
            : $"工作表“{name}”中隐藏的内容没有读取：{string.Join("、", hidden.Take(HiddenSaid))}{(hidden.Count > HiddenSaid ? "等" : string.Empty)}。如是申报内容，请取消隐藏后再导入。";
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
