using Hengji.Sources;

namespace Hengji.Reading.Grids.Pdf;

/// <summary>
/// A table rebuilt from its borders. The borders' places make a fine grid; squares of it with no border between them
/// are one cell, which therefore may span columns and rows.
/// </summary>
internal sealed class RuledTable
{
    /// <summary>More squares than a table on one page has.</summary>
    private const int MostSquares = 40_000;

    private const int MostLettersBeyond = 5;

    private readonly double[] columns;
    private readonly double[] rows;

    // For each square of the fine grid, its cell: the number of the cell's first square.
    private readonly int[] cells;
    private readonly Dictionary<int, List<Glyph>> glyphs = [];
    private readonly bool[] opensAbove;
    private readonly bool[] opensBelow;

    private RuledTable(TableFrame frame, double[] columns, double[] rows)
    {
        Frame = frame;
        this.columns = columns;
        this.rows = rows;
        cells = new int[ColumnCount * RowCount];
        opensAbove = new bool[ColumnCount];
        opensBelow = new bool[ColumnCount];
        Join();
    }

    public TableFrame Frame { get; }

    private int ColumnCount => columns.Length - 1;

    public int RowCount => rows.Length - 1;

    public double Area => (Frame.Right - Frame.Left) * (Frame.Bottom - Frame.Top);

    /// <param name="frame">The borders.</param>
    /// <param name="before">The table on the page before that this one continues; null when it continues none.</param>
    /// <returns>The table, or null when the borders frame one thing only, or are a drawing.</returns>
    public static RuledTable? Of(TableFrame frame, RuledTable? before)
    {
        var uprights = frame.Uprights.Select(u => u.At).Append(frame.Left).Append(frame.Right);
        var across = Places(before is null ? uprights : uprights.Concat(before.columns));
        var down = Places(frame.Levels.Select(l => l.At).Append(frame.Top).Append(frame.Bottom));
        if ((across.Length - 1) * (down.Length - 1) is < 2 or > MostSquares)
        {
            return null;
        }

        var table = new RuledTable(frame, across, down);
        return table.cells.Distinct().Skip(1).Any() ? table : null;
    }

    /// <summary>Takes a letter that stands inside.</summary>
    public bool Take(Glyph glyph)
    {
        var column = Index(columns, glyph.MiddleX);
        var row = column < 0 ? -1 : Row(glyph, column);
        if (row < 0)
        {
            return false;
        }

        var cell = cells[(row * ColumnCount) + column];
        if (!glyphs.TryGetValue(cell, out var inside))
        {
            glyphs[cell] = inside = [];
        }

        inside.Add(glyph);
        return true;
    }

    /// <summary>The rows, each cell's text in its first row and column and the squares it covers empty.</summary>
    public List<PrintedRow> Rows(int page)
    {
        var printed = new List<PrintedRow>(RowCount);
        for (var row = 0; row < RowCount; row++)
        {
            var texts = new PrintedText[ColumnCount];
            var places = new Place?[ColumnCount];
            for (var column = 0; column < ColumnCount; column++)
            {
                var square = (row * ColumnCount) + column;
                texts[column] = PrintedText.Nothing;
                if (cells[square] == square)
                {
                    var inside = glyphs.GetValueOrDefault(square);
                    var box = Box(square);
                    texts[column] = inside is null ? PrintedText.Nothing : Unwrapping.Text(TextLine.Of(inside), box.Left, box.Left + box.Width);
                    places[column] = new Place(Page: page, Box: box);
                }
            }

            printed.Add(new PrintedRow(texts, places, Ruled: true));
        }

        return printed;
    }

    /// <summary>
    /// Cells that the end of the page cuts: those open below here and above in the table that goes on. Each is told as
    /// the place of its text here and the column of its text there.
    /// </summary>
    public IEnumerable<(int Row, int Column, int ColumnThere)> CellsCut(RuledTable next)
    {
        for (var there = 0; there < next.ColumnCount; there++)
        {
            var here = Index(columns, (next.columns[there] + next.columns[there + 1]) / 2);
            if (next.opensAbove[there] && next.cells[there] == there && here >= 0 && opensBelow[here])
            {
                var cell = cells[((RowCount - 1) * ColumnCount) + here];
                yield return (cell / ColumnCount, cell % ColumnCount, there);
            }
        }
    }

    /// <summary>
    /// Cells of the last row that a border closes at the end of the page and that run on all the same: the first row
    /// overleaf has text only where a full line here stopped in the middle. Told as <see cref="CellsCut"/> does.
    /// </summary>
    /// <param name="next">The table that goes on.</param>
    /// <param name="first">Its first row that repeats no heading.</param>
    public IReadOnlyList<(int Row, int Column, int ColumnThere)> CellsRunOn(RuledTable next, int first)
    {
        var cut = new List<(int, int, int)>();
        for (var there = 0; first < next.RowCount && there < next.ColumnCount; there++)
        {
            var square = (first * next.ColumnCount) + there;
            if (next.cells[square] != square || !next.glyphs.TryGetValue(square, out var rest) || TextLine.Of(rest) is not { Count: > 0 } after)
            {
                continue;
            }

            var here = Index(columns, (next.columns[there] + next.columns[there + 1]) / 2);
            var cell = here < 0 ? -1 : cells[((RowCount - 1) * ColumnCount) + here];
            if (cell < 0 || !glyphs.TryGetValue(cell, out var begun) || TextLine.Of(begun) is not { Count: > 0 } before)
            {
                return [];
            }

            var box = Box(cell);
            if (!Unwrapping.RunsOn(before, after, box.Left, box.Left + box.Width))
            {
                return [];
            }

            cut.Add((cell / ColumnCount, cell % ColumnCount, there));
        }

        return cut;
    }

    /// <summary>The row a letter stands in; letters of a cell that the page's end cuts may stand a little beyond the last border.</summary>
    private int Row(Glyph glyph, int column)
    {
        var reach = MostLettersBeyond * glyph.Size;
        if (opensBelow[column] && glyph.MiddleY > rows[^1] && glyph.MiddleY - rows[^1] < reach)
        {
            return RowCount - 1;
        }

        return opensAbove[column] && glyph.MiddleY < rows[0] && rows[0] - glyph.MiddleY < reach ? 0 : Index(rows, glyph.MiddleY);
    }

    private PageBox Box(int cell)
    {
        var (firstRow, firstColumn) = (cell / ColumnCount, cell % ColumnCount);
        var (lastRow, lastColumn) = (firstRow, firstColumn);
        while (lastColumn + 1 < ColumnCount && cells[(firstRow * ColumnCount) + lastColumn + 1] == cell)
        {
            lastColumn++;
        }

        while (lastRow + 1 < RowCount && cells[((lastRow + 1) * ColumnCount) + firstColumn] == cell)
        {
            lastRow++;
        }

        var (left, top) = (columns[firstColumn], rows[firstRow]);
        return new PageBox(
            Math.Round(left, 1), Math.Round(top, 1), Math.Round(columns[lastColumn + 1] - left, 1), Math.Round(rows[lastRow + 1] - top, 1));
    }

    private void Join()
    {
        var walls = Covered(Frame.Uprights, columns, rows);
        var floors = Covered(Frame.Levels, rows, columns);
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = i;
        }

        for (var row = 0; row < RowCount; row++)
        {
            for (var column = 0; column < ColumnCount; column++)
            {
                var square = (row * ColumnCount) + column;
                if (column > 0 && !walls[column, row])
                {
                    Merge(square - 1, square);
                }

                if (row > 0 && !floors[row, column])
                {
                    Merge(square - ColumnCount, square);
                }
            }
        }

        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Root(i);
        }

        for (var column = 0; column < ColumnCount; column++)
        {
            opensAbove[column] = !floors[0, column];
            opensBelow[column] = !floors[RowCount, column];
        }
    }

    private int Root(int square)
    {
        while (cells[square] != square)
        {
            square = cells[square] = cells[cells[square]];
        }

        return square;
    }

    /// <summary>The first square of a cell comes first in reading order too.</summary>
    private void Merge(int one, int other)
    {
        var (a, b) = (Root(one), Root(other));
        cells[Math.Max(a, b)] = Math.Min(a, b);
    }

    /// <summary>For each place across and each stretch along, whether lines cover most of the stretch.</summary>
    private static bool[,] Covered(IReadOnlyList<Ruling> lines, double[] across, double[] along)
    {
        var lengths = new double[across.Length, along.Length - 1];
        foreach (var line in lines)
        {
            var place = Nearest(across, line.At);
            for (var i = Math.Max(0, Index(along, line.From)); i < along.Length - 1 && along[i] < line.To; i++)
            {
                lengths[place, i] += Math.Max(0, Math.Min(line.To, along[i + 1]) - Math.Max(line.From, along[i]));
            }
        }

        var covered = new bool[across.Length, along.Length - 1];
        for (var place = 0; place < across.Length; place++)
        {
            for (var i = 0; i < along.Length - 1; i++)
            {
                covered[place, i] = lengths[place, i] >= 0.5 * (along[i + 1] - along[i]);
            }
        }

        return covered;
    }

    /// <summary>Places of borders, those near each other taken as one.</summary>
    private static double[] Places(IEnumerable<double> borders)
    {
        var places = new List<double>();
        var first = double.NegativeInfinity;
        var last = double.NegativeInfinity;
        foreach (var border in borders.Order())
        {
            if (border - last <= Ruling.Near && border - first <= 1.5 * Ruling.Near)
            {
                places[^1] = (first + border) / 2;
            }
            else
            {
                places.Add(border);
                first = border;
            }

            last = border;
        }

        return [.. places];
    }

    private static int Nearest(double[] places, double at)
    {
        var index = Array.BinarySearch(places, at);
        index = index < 0 ? ~index : index;
        return index == places.Length || (index > 0 && at - places[index - 1] <= places[index] - at) ? index - 1 : index;
    }

    /// <summary>The stretch a place lies in; -1 outside.</summary>
    private static int Index(double[] places, double at)
    {
        if (at < places[0] || at > places[^1])
        {
            return -1;
        }

        var index = Array.BinarySearch(places, at);
        return Math.Min(index < 0 ? ~index - 1 : index, places.Length - 2);
    }
}
