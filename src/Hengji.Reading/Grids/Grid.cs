using Hengji.Sources;

namespace Hengji.Reading.Grids;

/// <summary>One cell as written. Empty cells are kept: they hold the geometry of the row.</summary>
/// <param name="Text">Text as written, with check boxes turned to ☑ and ☐ and outer blanks removed.</param>
/// <param name="Column">Position in its row, 0-based, spans counted.</param>
/// <param name="Trace">Where the text stands.</param>
internal sealed record Cell(string Text, int Column, Trace Trace)
{
    /// <summary>
    /// For a text that differs from its source (boxes written as markup), the source offset of each character;
    /// null when characters stand one for one.
    /// </summary>
    public int[]? Offsets { get; init; }

    public bool IsBlank => Text.Length == 0;

    /// <summary>How many lines of the source end within a part of the text; a line broken by markup is none.</summary>
    public int LineEnds(int start, int length)
    {
        var ends = 0;
        for (var i = Math.Max(0, start); i < Math.Min(start + length, Text.Length); i++)
        {
            ends += Text[i] == '\n' && (Offsets is null || (i + 1 < Offsets.Length && Offsets[i + 1] - Offsets[i] <= 2)) ? 1 : 0;
        }

        return ends;
    }

    /// <summary>Where a part of the text stands.</summary>
    public Trace Part(int start, int length)
    {
        if (Offsets is null)
        {
            return Trace with { Start = Trace.Start + start, Length = length };
        }

        var from = Offsets[start];
        var to = start + length < Offsets.Length ? Offsets[start + length] : Trace.End;
        return Trace with { Start = from, Length = to - from };
    }
}

/// <summary>One row of cells.</summary>
/// <param name="Line">Line of the document on which the row begins, 1-based.</param>
/// <param name="Cells">Cells from left to right, empty ones included; none for a blank line.</param>
/// <param name="Ruled">Whether the row came with cell borders (tabs, pipes, table cells), rather than as bare text.</param>
internal sealed record GridRow(int Line, IReadOnlyList<Cell> Cells, bool Ruled);

/// <summary>A character of a picture, and how sure it is.</summary>
/// <param name="At">Offset in the text.</param>
/// <param name="Certainty">0 to 1.</param>
internal readonly record struct Faint(int At, float Certainty);

/// <summary>
/// A document as rows and cells. Rows are produced as they are asked for, so that a document of any length is read
/// with little memory.
/// </summary>
/// <param name="Text">The text that traces point into.</param>
/// <param name="Rows">The rows, in document order; may be enumerated once more, with the same result.</param>
internal sealed record Grid(string Text, IEnumerable<GridRow> Rows)
{
    /// <summary>In Chinese sentences, what a person should know of the document as a whole: what was left out of it, and why.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The characters of the text that recognition was not sure of, in order; none in a document that is text.</summary>
    public IReadOnlyList<Faint> Faint { get; init; } = [];

    /// <summary>The stage as text: a line a row, cells parted by │, each row led by its line number.</summary>
    public void WriteTo(TextWriter writer)
    {
        foreach (var row in Rows)
        {
            if (row.Cells.Count > 0)
            {
                writer.Write(row.Line.ToString("D4", System.Globalization.CultureInfo.InvariantCulture));
                writer.Write(row.Ruled ? " │ " : " · ");
                writer.Write(string.Join(" │ ", row.Cells.Select(c => c.Text.ReplaceLineEndings("⏎"))));
                writer.Write('\n');
            }
        }
    }
}
