using Hengji.Reading.Grids;
using Hengji.Sources;
using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>A cell, or a part of one, that is either a label of the form or a text to be placed.</summary>
internal sealed record Token(Cell Cell, string Text, Trace Trace, int Row, bool Ruled)
{
    /// <summary>The label, null for a text.</summary>
    public FormLabel? Label { get; init; }

    public LabelMatch Match { get; init; }

    /// <summary>What stood in brackets behind a label: a unit, a span of years, points.</summary>
    public string? Payload { get; init; }

    /// <summary>Where the further pieces of a label stand that was broken over lines.</summary>
    public IReadOnlyList<Trace> Pieces { get; init; } = [];

    /// <summary>Where in the text of its cell the token begins.</summary>
    public int At { get; init; }

    public int Column => Cell.Column;

    public int Line => Trace.Line;

    /// <summary>Line on which the token ends: a cell may hold several, and a broken label goes on further down.</summary>
    public int EndLine
    {
        get
        {
            var end = Line + (Cell.Offsets is null ? Text.AsSpan().Count('\n') : Cell.LineEnds(At, Text.Length));
            foreach (var piece in Pieces)
            {
                end = Math.Max(end, piece.Line);
            }

            return end;
        }
    }

    public bool IsText => Label is null;

    public bool Is(FormLabel label) => Label == label;

    /// <summary>Where a part of the text stands.</summary>
    public Trace TraceOf(int start, int length) => Cell.Part(At + start, length);

    /// <summary>A part of the token, as a token.</summary>
    public Token Part(int start, int length) =>
        this with { Text = Text.Substring(start, length), Trace = TraceOf(start, length), At = At + start };
}

/// <summary>The tokens of one row, and how many cells it had.</summary>
/// <param name="Row">Ordinal of the row in the document.</param>
/// <param name="Line">Line it begins on.</param>
/// <param name="Tokens">Tokens from left to right; none for a blank row.</param>
/// <param name="Cells">Number of cells, blank ones included.</param>
/// <param name="Ruled">Whether the row has cell borders.</param>
internal sealed record TokenRow(int Row, int Line, IReadOnlyList<Token> Tokens, int Cells, bool Ruled);
