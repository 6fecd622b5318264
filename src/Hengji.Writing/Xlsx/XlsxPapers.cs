using Hengji.Writing.Papers;

namespace Hengji.Writing.Xlsx;

/// <summary>Writes printed documents of one table each into one workbook, a sheet a document.</summary>
internal static class XlsxPapers
{
    /// <summary>Points a character is wide at the size of the text, by which the paper's column widths are divided.</summary>
    private const double Character = SheetStyles.FontSize / 2;

    /// <exception cref="ArgumentException">There is no document.</exception>
    public static byte[] Write(IReadOnlyList<Paper> papers)
    {
        if (papers.Count == 0)
        {
            throw new ArgumentException("There is no document to write.", nameof(papers));
        }

        var names = new SheetNames();
        using var workbook = new Workbook(papers[0].Name);
        foreach (var paper in papers)
        {
            var table = paper.Blocks.OfType<PaperTable>().Single();
            double[] widths = [.. table.ColumnWidths.Select(width => Math.Round(width / 20.0 / Character, 2))];
            var grid = new SheetGrid(widths, workbook.Strings);
            var head = Lay(paper, table, grid);
            workbook.Add(names.For(paper.Name), grid, widths, new SheetPrinting(
                paper.IsLandscape, RepeatedFrom: head, RepeatedTo: head, PageTotal: papers.Count == 1, Freezes: false));
        }

        return workbook.Close();
    }

    /// <returns>The row of the column headings.</returns>
    private static int Lay(Paper paper, PaperTable table, SheetGrid grid)
    {
        var row = 0;
        var head = 0;
        foreach (var block in paper.Blocks)
        {
            switch (block)
            {
                case PaperTitle title:
                    grid.Put(row++, 0, SheetStyle.Title, title.Text, columns: table.ColumnWidths.Count);
                    break;
                case PaperSubtitle line:
                    grid.Put(row++, 0, SheetStyle.Subtitle, line.Text, columns: table.ColumnWidths.Count);
                    break;
                case PaperParagraph paragraph:
                    grid.Put(row++, 0, SheetStyle.Remark, paragraph.Text, columns: table.ColumnWidths.Count);
                    break;
                case PaperTable:
                    (row, head) = Lay(table, grid, row);
                    break;
                case PaperSignatures signatures:
                    // A free row above, so that the lines to sign on do not touch the table.
                    Lay(signatures, table, grid, ++row);
                    row++;
                    break;
                default:
                    throw new InvalidOperationException($"{block.GetType().Name} has no place on a sheet.");
            }
        }

        return head;
    }

    /// <returns>The row after the table, and the row of its column headings.</returns>
    private static (int Next, int Head) Lay(PaperTable table, SheetGrid grid, int row)
    {
        foreach (var cells in table.Above)
        {
            if (cells[0].Kind == CellKind.Side)
            {
                grid.BeginBlock(row);
            }

            Put(grid, row++, cells);
        }

        var head = row;
        if (table.HeadRow >= 0)
        {
            grid.BeginBlock(head);
            Put(grid, row++, table.Head);
            for (var i = 0; i < table.Below.Count; i++)
            {
                // The headings stay with the first row and the signatures with the last: a block begins at every other row.
                if (i > 0)
                {
                    grid.BeginBlock(row);
                }

                Put(grid, row++, table.Below[i]);
            }
        }

        return (row, head);
    }

    private static void Lay(PaperSignatures signatures, PaperTable table, SheetGrid grid, int row)
    {
        var columns = signatures.Places.Select(place => table.ColumnAt(place.Left)).ToList();
        for (var i = 0; i < columns.Count; i++)
        {
            var end = i + 1 < columns.Count ? columns[i + 1] : table.ColumnWidths.Count;
            grid.Put(row, columns[i], SheetStyle.Remark, signatures.Places[i].Text, columns: Math.Max(1, end - columns[i]));
        }
    }

    private static void Put(SheetGrid grid, int row, IReadOnlyList<PaperCell> cells)
    {
        foreach (var cell in cells)
        {
            var style = StyleOf(cell);
            if (cell.Kind == CellKind.Amount)
            {
                grid.Put(row, cell.Column, style, cell.Number, cell.Rows, cell.Columns);
            }
            else
            {
                grid.Put(row, cell.Column, style, cell.Text, cell.Rows, cell.Columns);
            }
        }
    }

    private static SheetStyle StyleOf(PaperCell cell) => cell switch
    {
        { IsOpenBelow: true } => SheetStyle.LabelOpenBelow,
        { IsOpenAbove: true } => SheetStyle.LabelOpenAbove,
        { Kind: CellKind.Label or CellKind.Side } => SheetStyle.Label,
        { Kind: CellKind.Text } => SheetStyle.Text,
        { Kind: CellKind.Amount } => SheetStyle.Amount,
        { Kind: CellKind.Goal } => SheetStyle.Goal,
        { Kind: CellKind.Target } => SheetStyle.Centred,
        _ => throw new ArgumentOutOfRangeException(nameof(cell)),
    };
}
