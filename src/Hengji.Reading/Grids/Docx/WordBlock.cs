namespace Hengji.Reading.Grids.Docx;

/// <summary>What a Word document is made of, one below the other.</summary>
internal abstract record WordBlock;

/// <param name="Text">Text as shown: insertions in, deletions and hidden text out; line ends and tabs kept.</param>
/// <param name="JoinsNext">Whether its end was deleted, so that the next paragraph goes on in it.</param>
internal sealed record WordParagraph(string Text, bool JoinsNext) : WordBlock;

internal sealed record WordTable(IReadOnlyList<WordRow> Rows) : WordBlock
{
    /// <summary>A table of one cell a row frames text; it has nothing side by side.</summary>
    public bool IsFrame => Rows.All(r => r.Cells.Count <= 1);
}

/// <summary>A document of another kind put into the text whole (altChunk), as programs that make Word files of web pages do.</summary>
internal sealed record WordChunk(string Relation) : WordBlock;

/// <param name="Number">Position in the table, 1-based, rows taken out by a tracked change counted.</param>
/// <param name="Before">Columns left free before the first cell.</param>
internal sealed record WordRow(int Number, int Before, IReadOnlyList<WordCell> Cells);

/// <param name="Width">Columns spanned.</param>
/// <param name="Continues">Whether it continues the cell above or to the left, which holds the content of both.</param>
internal sealed record WordCell(int Width, bool Continues, IReadOnlyList<WordBlock> Blocks);
