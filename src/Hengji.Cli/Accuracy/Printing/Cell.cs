using Hengji.Terms;

namespace Hengji.Cli.Accuracy.Printing;

/// <summary>What a printed cell is on the official form.</summary>
internal enum CellRole
{
    Title,

    /// <summary>A label of the head, or a column heading of the indicator block.</summary>
    Label,

    /// <summary>The name of a block, printed along its side (绩效指标).</summary>
    Side,

    Value,
    Dimension,
    Category,
    Name,
    Target,

    /// <summary>Part of a merged cell printed elsewhere, or a cell nobody filled in.</summary>
    Empty,

    /// <summary>Print that belongs to no box.</summary>
    Noise,
}

/// <summary>A printed cell, and the boxes whose content it carries; a cell lost takes that content with it.</summary>
internal sealed record Cell(CellRole Role, string Text)
{
    public static Cell Empty { get; } = new(CellRole.Empty, string.Empty);

    public IReadOnlyList<Field> Fields { get; init; } = [];

    /// <summary>For a level-2 label: which one.</summary>
    public Category? Category { get; init; }

    public int Columns { get; init; } = 1;

    public int Rows { get; init; } = 1;

    public bool Carries(Box box) => Fields.Any(f => f.Box == box);
}
