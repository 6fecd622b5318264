using System.Text;
using Hengji.Reading.Grids.Scans;
using Hengji.Sources;

namespace Hengji.Reading.Grids.Text;

/// <summary>A text of a cell, and where it stands in an original that is not text.</summary>
internal readonly record struct PlacedText(string Text, Place? Place)
{
    /// <summary>How sure each character is; null when all are.</summary>
    public IReadOnlyList<float>? Certainty { get; init; }

    public static PlacedText Nothing { get; } = new(string.Empty, null);
}

/// <summary>Lays rows out as text, so that cells of a document without lines of its own have a place to point to.</summary>
internal sealed class TableView
{
    private readonly StringBuilder text = new();
    private readonly List<(int Line, bool Ruled, List<(string Text, int Column, int Start, int Line, Place? Place)> Cells)> rows = [];
    private readonly List<Faint> faint = [];
    private int line = 1;

    /// <summary>In Chinese sentences, what is left out of the view.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>Adds a row of cell texts; line ends inside a cell stay inside it.</summary>
    public void AddRow(IReadOnlyList<string> cells, bool ruled) =>
        AddRow([.. cells.Select(text => new PlacedText(text, null))], ruled);

    /// <summary>Adds a row of cell texts that each know their place in the original.</summary>
    public void AddRow(IReadOnlyList<PlacedText> cells, bool ruled)
    {
        var placed = new List<(string, int, int, int, Place?)>(cells.Count);
        var first = line;
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
            {
                text.Append('\t');
            }

            var content = CellText.WithBoxes(cells[i].Text).Trim().ReplaceLineEndings("\n");
            content = cells[i].Certainty is null ? content : BracketPairs.Settle(content);
            placed.Add((content, i, text.Length, line, cells[i].Place));
            AddFaint(cells[i], content);
            text.Append(content);
            line += content.AsSpan().Count('\n');
        }

        text.Append('\n');
        line++;
        rows.Add((first, ruled, placed));
    }

    public Grid ToGrid()
    {
        var source = text.ToString();
        return new Grid(source, rows.Select(r => new GridRow(
            r.Line,
            [.. r.Cells.Select(c => new Cell(c.Text, c.Column, new Trace(c.Line, c.Start, c.Text.Length, c.Place)))],
            r.Ruled)))
        {
            Faint = faint,
            Remarks = Remarks,
        };
    }

    private void AddFaint(PlacedText cell, string content)
    {
        if (cell.Certainty is not { } certainty)
        {
            return;
        }

        // Where markup was turned into boxes characters no longer stand one for one: the least sure speaks for all.
        var skipped = cell.Text.Length - cell.Text.TrimStart().Length;
        var aligned = content.Length == cell.Text.Trim().Length;
        for (var i = 0; i < content.Length; i++)
        {
            var sure = aligned ? certainty[skipped + i] : certainty.Min();
            if (sure < 1)
            {
                faint.Add(new Faint(text.Length + i, sure));
            }
        }
    }
}
