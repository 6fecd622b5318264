using Hengji.Writing.Papers;

namespace Hengji.Writing.Pdf;

/// <summary>A cell of a printed table: the rows it covers, and its text in lines.</summary>
internal sealed record PlacedCell(PaperCell Cell, int Row, int Rows, IReadOnlyList<string> Lines)
{
    public int LastRow => Row + Rows - 1;
}

/// <summary>A row of the table, or of a row higher than a page the lines that are on this page.</summary>
/// <param name="Row">Which row.</param>
/// <param name="FirstLine">The first line of its texts that is on this page.</param>
/// <param name="LineCount">How many are.</param>
internal readonly record struct RowSlice(int Row, int FirstLine = 0, int LineCount = RowSlice.All)
{
    public const int All = int.MaxValue;

    public bool BeginsBefore => FirstLine > 0;

    public bool GoesOn => LineCount != All;
}
