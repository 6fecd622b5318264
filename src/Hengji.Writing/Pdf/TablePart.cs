using Hengji.Writing.Papers;

namespace Hengji.Writing.Pdf;

/// <summary>
/// The rows of a table that stand on one page. Cells that cover rows of two pages are closed and say their text on both;
/// only a row that is itself broken is left open where it goes on.
/// </summary>
internal sealed class TablePart
{
    private readonly SetTable table;
    private readonly IReadOnlyList<RowSlice> rows;
    private readonly FormFonts fonts;
    private readonly double left;
    private readonly double[] borders;

    public TablePart(SetTable table, IReadOnlyList<RowSlice> rows, FormFonts fonts, double left, double top)
    {
        this.table = table;
        this.rows = rows;
        this.fonts = fonts;
        this.left = left;
        borders = [top, .. table.Heights(rows)];
        for (var i = 1; i < borders.Length; i++)
        {
            borders[i] += borders[i - 1];
        }
    }

    public double Bottom => borders[^1];

    public void SetOn(SetPage page)
    {
        var owners = new PlacedCell[rows.Count, table.Borders.Count - 1];
        foreach (var cell in table.Cells)
        {
            var (first, last) = SetTable.Reach(cell, rows);
            for (var row = first; row <= last; row++)
            {
                for (var column = cell.Cell.Column; column < cell.Cell.Column + cell.Cell.Columns; column++)
                {
                    owners[row, column] = cell;
                }
            }

            if (first <= last)
            {
                SetText(page, cell, first, last);
            }
        }

        SetLevels(page, owners);
        SetUprights(page, owners);
    }

    private void SetText(SetPage page, PlacedCell placed, int first, int last)
    {
        if (placed.Rows > 1 && rows[first].BeginsBefore)
        {
            return;
        }

        var (cell, slice) = (placed.Cell, rows[first]);
        var lines = placed.Rows == 1 ? placed.Lines.Skip(slice.FirstLine).Take(slice.LineCount).ToList() : placed.Lines;
        var height = lines.Count * PdfType.Text.LineHeight;
        var room = borders[last + 1] - borders[first];
        var top = cell.Kind == CellKind.Goal || slice.BeginsBefore || slice.GoesOn
            ? borders[first] + ((SetTable.HeightOf(1) - PdfType.Text.LineHeight) / 2)
            : borders[first] + ((room - height) / 2);
        var from = left + table.Borders[cell.Column] + SetTable.SideMargin;
        var to = left + table.Borders[cell.Column + cell.Columns] - SetTable.SideMargin;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length > 0)
            {
                var slack = Math.Max(0, to - from - fonts.Width(lines[i], PdfType.Text));
                var indent = cell.Kind switch
                {
                    CellKind.Text or CellKind.Goal => 0,
                    CellKind.Amount => slack,
                    _ => slack / 2,
                };
                var baseline = top + (i * PdfType.Text.LineHeight) + PdfType.Text.Ascent;
                page.Lines.Add(new SetLine(lines[i], from + indent, baseline, PdfType.Text));
            }
        }
    }

    private void SetLevels(SetPage page, PlacedCell[,] owners)
    {
        for (var border = 0; border <= rows.Count; border++)
        {
            if ((border == 0 && rows[0].BeginsBefore) || (border == rows.Count && rows[^1].GoesOn))
            {
                continue;
            }

            for (var column = 0; column < owners.GetLength(1);)
            {
                var end = column;
                while (end < owners.GetLength(1) && (border == 0 || border == rows.Count || owners[border - 1, end] != owners[border, end]))
                {
                    end++;
                }

                if (end > column)
                {
                    page.Rules.Add(new SetRule(left + table.Borders[column], borders[border], left + table.Borders[end], borders[border]));
                }

                column = end + 1;
            }
        }
    }

    private void SetUprights(SetPage page, PlacedCell[,] owners)
    {
        var columns = owners.GetLength(1);
        for (var border = 0; border <= columns; border++)
        {
            for (var row = 0; row < rows.Count;)
            {
                var end = row;
                while (end < rows.Count && (border == 0 || border == columns || owners[end, border - 1] != owners[end, border]))
                {
                    end++;
                }

                if (end > row)
                {
                    var x = left + table.Borders[border];
                    page.Rules.Add(new SetRule(x, borders[row], x, borders[end]));
                }

                row = end + 1;
            }
        }
    }
}
