using Hengji.Sources;

namespace Hengji.Reading.Grids.Pdf;

/// <summary>
/// Tables printed without borders. Columns show by white rivers that run through several lines, cells by their lines
/// standing closer than rows do, rows by cells that share a top or a middle.
/// </summary>
internal sealed class AlignedPrint
{
    /// <summary>Letters this many sizes apart belong to different columns on any line.</summary>
    private const double WideGap = 1.4;

    /// <summary>The narrowest gap, in sizes, that may be part of a river.</summary>
    private const double RiverGap = 0.35;

    /// <summary>Lines a river runs through at least.</summary>
    private const int RiverLength = 3;

    /// <summary>How much wider the lines of two rows stand than those of one cell, at least.</summary>
    private const double RowsApart = 1.1;

    /// <summary>Lines further apart than this are in no case of one cell.</summary>
    private const double MostPitches = 2.2;

    /// <summary>Rows of several cells that make a table.</summary>
    private const int FewestRows = 4;

    /// <summary>More pieces than a table on one page has; comparing each with each would take too long.</summary>
    private const int MostPieces = 2_000;

    /// <summary>The rows of the lines of a page, from top to bottom.</summary>
    public static IEnumerable<(double Top, PrintedRow Row)> Rows(IReadOnlyList<TextLine> lines, int page)
    {
        var pieces = Pieces(lines);
        var rows = pieces.Count <= MostPieces && CellPitch(pieces) is { } pitch
            ? Together(Cells(pieces, pitch))
            : [.. pieces.GroupBy(piece => piece.Line).Select(line => line.Select(piece => (List<Piece>)[piece]).ToList())];
        var isTable = rows.Count(cells => cells.Count > 1) >= FewestRows;
        return rows.Select(cells => Row(cells, isTable && cells.Count > 1, page)).OrderBy(row => row.Top);
    }

    private static (double Top, PrintedRow Row) Row(List<List<Piece>> cells, bool isOfTable, int page)
    {
        cells.Sort((a, b) => a.Min(piece => piece.Text.Left).CompareTo(b.Min(piece => piece.Text.Left)));
        return (
            cells.Min(cell => cell[0].Text.Top),
            new PrintedRow(
                [.. cells.Select(cell => Unwrapping.Text([.. cell.Select(piece => piece.Text)], cell.Min(piece => piece.Text.Left), cell.Max(piece => piece.Text.Right)))],
                [.. cells.Select(cell => new Place(Page: page, Box: Glyph.Around([.. cell.SelectMany(piece => piece.Text.Glyphs)])))],
                Ruled: isOfTable));
    }

    /// <summary>The lines cut at wide gaps and where rivers cross them.</summary>
    private static List<Piece> Pieces(IReadOnlyList<TextLine> lines)
    {
        var gaps = lines.Select(Gaps).ToList();
        var pieces = new List<Piece>();
        for (var i = 0; i < lines.Count; i++)
        {
            var at = i;
            var cuts = gaps[i].Where(gap => gap.IsBetween).Where(gap => gap.Width > WideGap * lines[at].Size || RunsThrough(gap, gaps, at)).Select(gap => gap.After).ToList();
            pieces.AddRange(lines[i].CutAt(cuts).Select(text => new Piece(text, at)));
        }

        return pieces;
    }

    /// <summary>Whether a gap has a common upright with gaps of enough lines that follow each other, it being one of them.</summary>
    private static bool RunsThrough(Gap gap, List<List<Gap>> gaps, int line)
    {
        var (left, right, length, between) = (gap.Left, gap.Right, 1, 1);
        foreach (var step in (ReadOnlySpan<int>)[-1, 1])
        {
            for (var i = line + step; i >= 0 && i < gaps.Count && length < RiverLength; i += step)
            {
                var (l, r) = (left, right);
                var crossing = gaps[i].Find(g => Math.Min(g.Right, r) - Math.Max(g.Left, l) > 1);
                if (crossing is null)
                {
                    break;
                }

                (left, right) = (Math.Max(left, crossing.Left), Math.Min(right, crossing.Right));
                length++;
                between += crossing.IsBetween ? 1 : 0;
            }
        }

        return length >= RiverLength && between > 1;
    }

    private static List<Gap> Gaps(TextLine line)
    {
        // Beside a line there is white too, but no column is told by it alone.
        List<Gap> gaps = [new Gap(double.NegativeInfinity, line.Left, -1), new Gap(line.Right, double.PositiveInfinity, -1)];
        var last = -1;
        for (var i = 0; i < line.Glyphs.Count; i++)
        {
            if (line.Glyphs[i].IsBlank)
            {
                continue;
            }

            if (last >= 0 && line.Glyphs[i].Left - line.Glyphs[last].Right > RiverGap * line.Size)
            {
                gaps.Add(new Gap(line.Glyphs[last].Right, line.Glyphs[i].Left, i));
            }

            last = i;
        }

        return gaps;
    }

    /// <summary>
    /// The greatest distance of two lines of one cell. Distances of lines that stand under each other are of two kinds,
    /// within cells and between rows; null when there is only one kind.
    /// </summary>
    private static double? CellPitch(List<Piece> pieces)
    {
        var pitches = pieces.Select(piece => Below(piece, pieces) is { } below ? below.Text.Baseline - piece.Text.Baseline : 0).Where(p => p > 0).Order().ToList();
        if (pitches.Count < 4 || !pieces.GroupBy(piece => piece.Line).Any(line => line.Skip(1).Any()))
        {
            return null;
        }

        var (widest, limit) = (RowsApart, (double?)null);
        for (var i = 1; i < pitches.Count && pitches[i - 1] <= MostPitches * pitches[0]; i++)
        {
            if (pitches[i] / pitches[i - 1] > widest)
            {
                (widest, limit) = (pitches[i] / pitches[i - 1], (pitches[i] + pitches[i - 1]) / 2);
                break;
            }
        }

        return limit;
    }

    /// <summary>Lines that stand under each other no further apart than the lines of a cell.</summary>
    private static List<List<Piece>> Cells(List<Piece> pieces, double pitch)
    {
        var cells = new Dictionary<Piece, List<Piece>>(ReferenceEqualityComparer.Instance);
        foreach (var piece in pieces)
        {
            if (!cells.TryGetValue(piece, out var cell))
            {
                cells[piece] = cell = [piece];
            }

            if (Below(piece, pieces) is { } below && below.Text.Baseline - piece.Text.Baseline <= pitch && !cells.ContainsKey(below))
            {
                cell.Add(below);
                cells[below] = cell;
            }
        }

        return [.. cells.Values.Distinct()];
    }

    /// <summary>Cells with the same first line or the same middle are of one row.</summary>
    private static List<List<List<Piece>>> Together(List<List<Piece>> cells)
    {
        var rows = new List<List<List<Piece>>>();
        foreach (var cell in cells.OrderByDescending(cell => cell.Count).ThenBy(cell => cell[0].Text.Baseline))
        {
            var near = 0.3 * cell[0].Text.Size;
            var row = rows.Find(row =>
                Math.Abs(Middle(row[0]) - Middle(cell)) <= near
                || (row.TrueForAll(other => !Overlap(other, cell)) && Math.Abs(row[0][0].Text.Baseline - cell[0].Text.Baseline) <= near));
            if (row is null)
            {
                rows.Add([cell]);
            }
            else
            {
                row.Add(cell);
            }
        }

        return rows;
    }

    private static double Middle(List<Piece> cell) => (cell[0].Text.Baseline + cell[^1].Text.Baseline) / 2;

    private static bool Overlap(List<Piece> one, List<Piece> other) =>
        Math.Min(one.Max(p => p.Text.Right), other.Max(p => p.Text.Right)) > Math.Max(one.Min(p => p.Text.Left), other.Min(p => p.Text.Left));

    /// <summary>The nearest piece under this one.</summary>
    private static Piece? Below(Piece piece, List<Piece> pieces) => pieces
        .Where(other => other.Line > piece.Line
            && Math.Min(other.Text.Right, piece.Text.Right) - Math.Max(other.Text.Left, piece.Text.Left)
                > 0.5 * Math.Min(other.Text.Right - other.Text.Left, piece.Text.Right - piece.Text.Left))
        .MinBy(other => other.Line);

    /// <summary>A stretch of white in a line.</summary>
    /// <param name="After">Number of the letter behind it; negative beside the line.</param>
    private sealed record Gap(double Left, double Right, int After)
    {
        public double Width => Right - Left;

        public bool IsBetween => After >= 0;
    }

    /// <summary>A piece of a line that stands in one column.</summary>
    private sealed record Piece(TextLine Text, int Line);
}
