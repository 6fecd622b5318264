namespace Hengji.Ledgers.Intake;

/// <summary>What is peculiar about a cell as the file holds it.</summary>
internal enum CellMark
{
    None,

    /// <summary>A formula whose result the file does not hold.</summary>
    FormulaWithoutResult,

    /// <summary>The result of a formula is an error (#REF!).</summary>
    FormulaError,

    /// <summary>A number of more figures than a spreadsheet keeps: the last ones are gone.</summary>
    FiguresLost,
}

/// <summary>The rows of a file, one after the other; text as written.</summary>
internal interface IRowSource : IDisposable
{
    /// <summary>Line of the file or row of the sheet, from 1.</summary>
    long Row { get; }

    /// <summary>How many cells the row has.</summary>
    int Count { get; }

    /// <summary>What is wrong with the row as a whole; null when nothing is.</summary>
    CellProblem? Fault { get; }

    /// <summary>Goes to the next row; false at the end.</summary>
    bool Read();

    /// <summary>A cell of this row.</summary>
    ReadOnlySpan<char> Cell(int index);

    CellMark Mark(int index);

    /// <summary>Where a cell is, as people find it in the file.</summary>
    string PlaceOf(int index);
}
