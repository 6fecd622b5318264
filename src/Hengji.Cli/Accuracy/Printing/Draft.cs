namespace Hengji.Cli.Accuracy.Printing;

/// <summary>A form as printed, on its way through the accidents that befall documents.</summary>
/// <param name="Form">What the author wrote.</param>
/// <param name="Rows">The printed cells, row by row; whole rows of the form have equally many.</param>
internal sealed record Draft(WrittenForm Form, IReadOnlyList<IReadOnlyList<Cell>> Rows)
{
    /// <summary>Whether spans still describe the merged cells; once cells have moved they do not.</summary>
    public bool Ruled { get; init; } = true;

    /// <summary>Readings that are as good as the truth because the accident left nothing to tell them apart.</summary>
    public IReadOnlyList<Alternative> Alternatives { get; init; } = [];

    /// <summary>Whether the order of level-2 labels and names tells anything about which belongs to which.</summary>
    public bool LabelsStandApart { get; init; }

    /// <summary>Row index of the first indicator; the column headings stand just above.</summary>
    public int FirstIndicatorRow
    {
        get
        {
            for (var r = 0; r < Rows.Count; r++)
            {
                if (Rows[r].Any(c => c.Role is CellRole.Category or CellRole.Name or CellRole.Target))
                {
                    return r;
                }
            }

            return Rows.Count;
        }
    }

    /// <summary>The draft with other rows, no longer ruled.</summary>
    public Draft WithRows(IEnumerable<IReadOnlyList<Cell>> rows) => this with { Rows = [.. rows], Ruled = false };

    /// <summary>The draft with each cell replaced where it stands, merged cells as before.</summary>
    public Draft Map(Func<Cell, Cell> replace) =>
        this with { Rows = [.. Rows.Select(row => (IReadOnlyList<Cell>)[.. row.Select(replace)])] };

    /// <summary>Where the cells of a role stand, in reading order.</summary>
    public IReadOnlyList<(int Row, int Column)> Find(Func<Cell, bool> wanted)
    {
        var places = new List<(int, int)>();
        for (var r = 0; r < Rows.Count; r++)
        {
            for (var c = 0; c < Rows[r].Count; c++)
            {
                if (wanted(Rows[r][c]))
                {
                    places.Add((r, c));
                }
            }
        }

        return places;
    }
}
