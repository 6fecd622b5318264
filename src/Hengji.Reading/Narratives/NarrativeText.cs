using System.Text;
using Hengji.Dossiers;
using Hengji.Reading.Grids;
using Hengji.Sources;

namespace Hengji.Reading.Narratives;

/// <summary>The text under a heading, lines of print put together, each letter with its place.</summary>
internal sealed class NarrativeText
{
    private readonly StringBuilder text = new();
    private readonly List<(int Start, Cell Cell, int From)> pieces = [];

    public int Length => text.Length;

    public override string ToString() => text.ToString();

    public void Add(Cell cell, int from)
    {
        pieces.Add((text.Length, cell, from));
        // A line end in a paragraph is as good as any blank; letters keep their places.
        text.Append(cell.Text.AsSpan(from));
    }

    /// <summary>A value with the words that state it.</summary>
    public Stated<T> State<T>(T value, int start, int length)
    {
        var (first, last) = (Letter(start), Letter(start + length - 1));
        var trace = first with { Length = Math.Max(first.Length, last.End - first.Start) };
        return new Stated<T>(value, text.ToString(start, length).ReplaceLineEndings(string.Empty), trace);
    }

    private Trace Letter(int at)
    {
        var piece = pieces.FindLast(p => p.Start <= at);
        return piece.Cell.Part(piece.From + at - piece.Start, 1);
    }
}
