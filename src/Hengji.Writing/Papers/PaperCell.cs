namespace Hengji.Writing.Papers;

/// <summary>How a cell of a printed table is set.</summary>
internal enum CellKind
{
    /// <summary>Printed words of the form, centred.</summary>
    Label,

    /// <summary>The name of a block along its side, few characters a line.</summary>
    Side,

    /// <summary>What was filled in, from the left.</summary>
    Text,

    /// <summary>An amount, to the right.</summary>
    Amount,

    /// <summary>A text that may be longer than a page, from the top.</summary>
    Goal,

    /// <summary>A value or a grade, centred.</summary>
    Target,
}

/// <summary>A cell of a printed table.</summary>
/// <param name="Column">Column of the table's grid it begins in, 0-based.</param>
/// <param name="Kind">How it is set.</param>
/// <param name="Text">What is printed in it; a line feed begins a new line.</param>
internal sealed record PaperCell(int Column, CellKind Kind, string Text)
{
    public int Columns { get; init; } = 1;

    public int Rows { get; init; } = 1;

    /// <summary>What the cell belongs to, for a page that leads to it; it is not printed.</summary>
    public string? Key { get; init; }

    /// <summary>The amount in the unit of the form, for cells that hold one.</summary>
    public decimal? Number { get; init; }

    /// <summary>Whether it goes on in a cell below, so that no line parts them.</summary>
    public bool IsOpenBelow { get; init; }

    /// <summary>Whether it is the rest of a cell above, so that no line parts them.</summary>
    public bool IsOpenAbove { get; init; }

    public static PaperCell Label(int column, string text, int columns = 1) =>
        new(column, CellKind.Label, text) { Columns = columns };

    public static PaperCell Filled(int column, string text, int columns = 1) =>
        new(column, CellKind.Text, text) { Columns = columns };
}
