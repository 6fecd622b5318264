
namespace Hengji.Web.Sheets.Proofs;

/// <summary>A cell of the grid that was read.</summary>
/// <param name="Span">How many columns of the table it takes.</param>
public sealed record SourceCell(IReadOnlyList<SourcePiece> Pieces, int Span);

/// <summary>A row of the grid that was read.</summary>
/// <param name="Number">Line in the source text, 1-based.</param>
public sealed record CellRow(int Number, IReadOnlyList<SourceCell> Cells);

/// <summary>Lays out source lines as the cells they list between tabs.</summary>
public static class CellRows
{
    public static IReadOnlyList<CellRow> Of(IReadOnlyList<SourceLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var rows = lines.Select(line => (line.Number, Cells: Cut(line.Pieces))).ToList();
        var columns = rows.Select(row => row.Cells.Count).DefaultIfEmpty(1).Max();
        // The last cell of a short row takes what is left, as a line of text under the table does.
        return
        [
            .. rows.Select(row => new CellRow(
                row.Number,
                [.. row.Cells.Select((cell, i) => new SourceCell(cell, i == row.Cells.Count - 1 ? columns - i : 1))])),
        ];
    }

    private static List<List<SourcePiece>> Cut(IReadOnlyList<SourcePiece> pieces)
    {
        List<List<SourcePiece>> cells = [[]];
        foreach (var piece in pieces)
        {
            var at = 0;
            foreach (var text in piece.Text.Split('\t'))
            {
                if (at > 0)
                {
                    cells.Add([]);
                }

                if (text.Length > 0)
                {
                    cells[^1].Add(piece with { Start = piece.Start + at, Text = text });
                }

                at += text.Length + 1;
            }
        }

        return cells;
    }
}
