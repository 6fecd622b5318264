using Hengji.Sources;

namespace Hengji.Reading.Grids.Pdf.Aligned;

/// <summary>
/// Tables printed without borders. Cells show by the white between letters and by lines standing closer than rows do,
/// rows by cells that share a top or a middle, columns by cells that stand under each other, and what a merged cell
/// spans by where it stands beside the rows.
/// </summary>
internal static class AlignedPrint
{
    /// <summary>Rows of several cells that make a table.</summary>
    private const int FewestRows = 4;

    /// <summary>More pieces than a table on one page has; comparing each with each would take too long.</summary>
    private const int MostPieces = 2_000;

    /// <summary>The rows of the lines of a page, from top to bottom.</summary>
    public static IEnumerable<(double Top, PrintedRow Row)> Rows(IReadOnlyList<TextLine> lines, int page)
    {
        var pieces = LinePiece.Of(lines);
        var (rows, spanning) = pieces.Count <= MostPieces ? AlignedRow.Of(AlignedCell.Of(pieces)) : (Lines(pieces), []);
        if (rows.Count(row => row.Cells.Count > 1) < FewestRows)
        {
            return rows.Concat(spanning.Select(cell => new AlignedRow([cell]))).OrderBy(row => row.Top).Select(row => (row.Top, Loose(row, page)));
        }

        var blocks = AlignedBlock.Of(rows);
        var beside = spanning.ToLookup(cell => blocks.MinBy(block => Math.Max(block.Top - cell.Middle, cell.Middle - block.Bottom)));
        return blocks.SelectMany(block => Printed(block, [.. beside[block]], page));
    }

    private static List<AlignedRow> Lines(List<LinePiece> pieces) =>
        [.. pieces.GroupBy(piece => piece.Line).Select(line => new AlignedRow([.. line.Select(piece => new AlignedCell([piece], piece.Text.Size))]))];

    private static IEnumerable<(double Top, PrintedRow Row)> Printed(AlignedBlock block, IReadOnlyList<AlignedCell> spanning, int page)
    {
        block.Widen(spanning);
        var rows = MergedCells.Of(block, spanning);
        for (var i = 0; i < rows.Count; i++)
        {
            var (cells, ofTable) = rows[i];
            if (cells.Count > 0)
            {
                yield return (block.Rows[i].Top, ofTable ? Row(cells, block, page) : Loose(new AlignedRow([.. cells.Select(cell => cell.Cell)]), page));
            }
        }
    }

    private static PrintedRow Row(List<(AlignedCell Cell, (int First, int Last) Columns)> cells, AlignedBlock block, int page)
    {
        var count = Math.Max(block.ColumnCount, cells.Count);
        var (texts, places) = (new PrintedText[count], new Place?[count]);
        Array.Fill(texts, PrintedText.Nothing);
        var next = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            var (cell, columns) = cells[i];
            var at = Math.Min(Math.Max(columns.First, next), count - (cells.Count - i));
            var (left, right) = block.Width(columns);
            texts[at] = Text(cell, Math.Min(left, cell.Left), Math.Max(right, cell.Right));
            places[at] = Place(cell, page);
            next = at + 1;
        }

        return new PrintedRow(texts, places, Ruled: true);
    }

    private static PrintedRow Loose(AlignedRow row, int page) => new(
        [.. row.Cells.Select(cell => Text(cell, cell.Left, cell.Right))], [.. row.Cells.Select(cell => (Place?)Place(cell, page))], Ruled: false);

    private static PrintedText Text(AlignedCell cell, double left, double right) =>
        Unwrapping.Text([.. cell.Lines.Select(line => line.Text)], left, right);

    private static Place Place(AlignedCell cell, int page) => new(Page: page, Box: Glyph.Around([.. cell.Glyphs]));
}
