namespace Hengji.Reading.Forms.Layouts;

/// <summary>One head of a column as printed.</summary>
/// <param name="Column">Where it begins.</param>
/// <param name="Text">As printed.</param>
internal readonly record struct HeadCell(int Column, string Text);

/// <summary>The row of a table that names its columns, with the rows above and below it where heads have heads of their own.</summary>
/// <param name="Row">Ordinal of the row.</param>
/// <param name="LastRow">Ordinal of the last row of the head.</param>
/// <param name="Width">Cells in the row, blank ones counted.</param>
/// <param name="Cells">The heads, from left to right.</param>
/// <param name="Under">Heads below a head, from left to right.</param>
internal sealed record ColumnHead(int Row, int LastRow, int Width, IReadOnlyList<HeadCell> Cells, IReadOnlyList<HeadCell> Under)
{
    /// <summary>Heads above the heads, each over several of them, from left to right.</summary>
    public IReadOnlyList<HeadCell> Over { get; init; } = [];

    private const int MostPieces = 4;

    /// <summary>The head that begins with a row of a form.</summary>
    public static ColumnHead At(IReadOnlyList<TokenRow> rows, int at)
    {
        var top = CellsOf(rows[at]);
        var below = at + 1 < rows.Count && IsUnder(top, rows[at + 1]) ? CellsOf(rows[at + 1]) : [];
        return new ColumnHead(rows[at].Row, below.Count > 0 ? rows[at + 1].Row : rows[at].Row, rows[at].Cells, top, below)
        {
            Over = at > 0 && rows[at - 1] is { Ruled: true } above && above.Tokens.Count > 0 ? CellsOf(above) : [],
        };
    }

    /// <summary>The head in a stream of cells: from its first column on, as long as what follows names a column.</summary>
    /// <returns>The head, its width being the tokens it takes; null when there is none.</returns>
    public static ColumnHead? In(List<Token> tokens, ColumnWords words)
    {
        var first = tokens.FindIndex(FormReader.IsColumnLabel);
        if (first < 0)
        {
            return null;
        }

        var cells = new List<HeadCell>();
        var at = first;
        while (at < tokens.Count && Longest(tokens, at, words) is { } cell)
        {
            cells.Add(new HeadCell(cells.Count, cell.Text));
            at += cell.Tokens;
        }

        return cells.Count > FormReader.FewestColumns ? new ColumnHead(tokens[first].Row, tokens[at - 1].Row, at - first, cells, []) : null;
    }

    /// <summary>The longest known head that begins here; heads were broken over lines.</summary>
    private static (string Text, int Tokens)? Longest(List<Token> tokens, int at, ColumnWords words)
    {
        (string, int)? found = null;
        var text = string.Empty;
        for (var n = 1; n <= MostPieces && at + n <= tokens.Count; n++)
        {
            text += tokens[at + n - 1].Text;
            if (words.Of(text).Count > 0)
            {
                found = (text, n);
            }
        }

        return found;
    }

    public static List<HeadCell> CellsOf(TokenRow row)
    {
        var cells = new List<HeadCell>(row.Tokens.Count);
        foreach (var token in row.Tokens)
        {
            if (cells.Count == 0 || cells[^1].Column != token.Column)
            {
                cells.Add(new HeadCell(token.Column, token.Cell.Text));
            }
        }

        return cells;
    }

    public static string Letters(string text)
    {
        Span<char> letters = stackalloc char[LabelLexicon.LongestText];
        return letters[..Fold.Letters(text, letters)].ToString();
    }

    /// <summary>
    /// Whether the row below holds only heads of heads: it begins right of the first columns, within a head that spans
    /// several, and says nothing that a row of the table would.
    /// </summary>
    private static bool IsUnder(List<HeadCell> top, TokenRow below)
    {
        if (below.Tokens.Count < 2 || top.Count < 3 || below.Tokens[0].Column <= top[2].Column)
        {
            return false;
        }

        foreach (var token in below.Tokens)
        {
            var place = top.FindLastIndex(c => c.Column <= token.Column);
            var end = place + 1 < top.Count ? top[place + 1].Column : below.Cells;
            if (end - top[place].Column < 2 || token.Cell.Text.Length > 10 || token.Text.AsSpan().ContainsAnyInRange('0', '9'))
            {
                return false;
            }
        }

        return true;
    }
}
