namespace Hengji.Writing.Forms;

/// <summary>How a cell of the printed form is set.</summary>
internal enum CellKind
{
    Label,

    /// <summary>The name of a block along its side, few characters a line.</summary>
    Side,

    /// <summary>The side of the indicator block beside its column headings; it has no line below, the side goes on there.</summary>
    SideAbove,

    /// <summary>The side of the indicator block beside its rows; it has no line above.</summary>
    SideBelow,

    Text,
    Amount,
    Goal,
    Target,
}

/// <summary>A cell of the printed form.</summary>
/// <param name="Column">Column of the form's grid it begins in, 0-based.</param>
/// <param name="Kind">How it is set.</param>
/// <param name="Text">What is printed in it; a line feed begins a new line.</param>
internal sealed record FormCell(int Column, CellKind Kind, string Text)
{
    public int Columns { get; init; } = 1;

    public int Rows { get; init; } = 1;

    /// <summary>The amount in the unit of the form, for cells that hold one.</summary>
    public decimal? Number { get; init; }
}
