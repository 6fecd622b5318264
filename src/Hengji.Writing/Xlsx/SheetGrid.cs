using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Hengji.Writing.Xlsx;

/// <summary>
/// Cells laid on a sheet, merged where they span. Rows are made tall enough for their text: a spreadsheet does not do
/// that for merged cells.
/// </summary>
/// <param name="widths">Column widths in characters.</param>
/// <param name="strings">The strings of the workbook.</param>
internal sealed class SheetGrid(IReadOnlyList<double> widths, SharedStrings strings)
{
    private const double LowestRow = 22;

    private readonly List<Placed> _cells = [];
    private readonly SortedSet<int> _blocks = [];

    public int RowCount { get; private set; }

    public void Put(int row, int column, SheetStyle style, string text, int rows = 1, int columns = 1) =>
        Add(new Placed(row, column, rows, columns, style, text, null));

    /// <summary>A number; null leaves the cell blank.</summary>
    public void Put(int row, int column, SheetStyle style, decimal? number, int rows = 1, int columns = 1) =>
        Add(new Placed(row, column, rows, columns, style, string.Empty, number));

    /// <summary>Rows from here up to the next block are not to be parted by a page's end.</summary>
    public void BeginBlock(int row) => _blocks.Add(row);

    /// <summary>First rows and end rows of the blocks.</summary>
    public IEnumerable<(int First, int End)> Blocks() => _blocks.Zip(_blocks.Skip(1).Append(RowCount));

    /// <summary>Writes the cells and their merges.</summary>
    /// <param name="lines">Lays rows of the grid on rows of the sheet.</param>
    public (SheetData Data, MergeCells? Merges) Write(SheetLines lines)
    {
        var cells = new SortedDictionary<(int Row, int Column), Cell>();
        var merges = new List<MergeCell>();
        foreach (var placed in _cells)
        {
            var first = lines.FirstOf(placed.Row);
            var last = lines.LastOf(placed.Row + placed.Rows - 1);
            var end = placed.Column + placed.Columns - 1;
            for (var row = first; row <= last; row++)
            {
                for (var column = placed.Column; column <= end; column++)
                {
                    cells[(row, column)] = new Cell { CellReference = Name(row, column), StyleIndex = (uint)placed.Style };
                }
            }

            Fill(cells[(first, placed.Column)], placed);
            if (last > first || end > placed.Column)
            {
                merges.Add(new MergeCell { Reference = $"{Name(first, placed.Column)}:{Name(last, end)}" });
            }
        }

        var data = new SheetData();
        foreach (var row in cells.GroupBy(cell => cell.Key.Row))
        {
            data.Append(new Row(row.Select(cell => cell.Value))
            {
                RowIndex = (uint)row.Key + 1,
                Height = lines.HeightOf(row.Key),
                CustomHeight = true,
            });
        }

        return (data, merges.Count > 0 ? new MergeCells(merges) { Count = (uint)merges.Count } : null);
    }

    /// <summary>The heights that rows need for their text, in points.</summary>
    public double[] Heights()
    {
        var heights = new double[RowCount];
        Array.Fill(heights, LowestRow);
        foreach (var cell in _cells.OrderBy(cell => cell.Rows))
        {
            var needed = TextHeight.Of(cell.Text, widths.Skip(cell.Column).Take(cell.Columns).Sum(), cell.Style);
            var missing = needed - heights.AsSpan(cell.Row, cell.Rows).ToArray().Sum();
            for (var row = cell.Row; missing > 0 && row < cell.Row + cell.Rows; row++)
            {
                heights[row] += missing / cell.Rows;
            }
        }

        return heights;
    }

    /// <summary>A1, from 0-based numbers.</summary>
    public static string Name(int row, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row + 1}");

    private void Add(Placed cell)
    {
        _cells.Add(cell);
        RowCount = Math.Max(RowCount, cell.Row + cell.Rows);
    }

    private void Fill(Cell cell, Placed placed)
    {
        if (placed.Number is { } number)
        {
            cell.CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture));
        }
        else if (placed.Text.Length > 0)
        {
            cell.DataType = CellValues.SharedString;
            cell.CellValue = new CellValue(strings.IndexOf(placed.Text));
        }
    }

    private sealed record Placed(int Row, int Column, int Rows, int Columns, SheetStyle Style, string Text, decimal? Number);
}
