using Hengji.Cli.Accuracy.Printing;

namespace Hengji.Cli.Accuracy.Families;

/// <summary>A sheet of so many columns, filled row by row; a row that is short is filled up by its last cell.</summary>
internal sealed class Sheet(int width)
{
    private readonly List<List<Cell>> rows = [];

    public IReadOnlyList<IReadOnlyList<Cell>> Rows => rows;

    public int Count => rows.Count;

    public int Width => width;

    /// <summary>A title across the sheet.</summary>
    public void Title(string text) =>
        rows.Add([new(CellRole.Title, text) { Columns = width }, .. Enumerable.Repeat(Cell.Empty, width - 1)]);

    /// <summary>A row of cells with their widths in columns; the last one takes what is left.</summary>
    public void Row(params IReadOnlyList<(string? Text, int Columns)> cells)
    {
        var row = new List<Cell>(width);
        for (var i = 0; i < cells.Count; i++)
        {
            var columns = i == cells.Count - 1 ? width - row.Count : cells[i].Columns;
            row.Add(new Cell(cells[i].Text is null ? CellRole.Empty : CellRole.Value, cells[i].Text ?? string.Empty) { Columns = columns });
            row.AddRange(Enumerable.Repeat(Cell.Empty, columns - 1));
        }

        rows.Add(row);
    }

    /// <summary>Merges the first cells of the rows from one on: a label along the side.</summary>
    public void Side(int first, string text) =>
        rows[first][0] = rows[first][0] with { Text = text, Role = CellRole.Side, Rows = rows.Count - first };

    public void Rename(int row, int column, string text) => rows[row][column] = rows[row][column] with { Text = text };

    /// <summary>Merges a column's cells downwards from a row.</summary>
    public void Merge(int row, int column, int height) => rows[row][column] = rows[row][column] with { Rows = height };
}
