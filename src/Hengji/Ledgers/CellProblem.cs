namespace Hengji.Ledgers;

/// <summary>A cell, row or file that cannot be taken into a ledger as it is.</summary>
/// <param name="Row">Line of the file or row of the sheet, from 1; 0 for the file as a whole.</param>
/// <param name="Column">The column by its heading; null where it is about the row.</param>
/// <param name="Place">Where the cell is in the file (C, 第3格); null where it is about the row.</param>
/// <param name="Text">What is written there, at most 200 characters of it.</param>
/// <param name="Message">In Chinese, what is wrong.</param>
/// <param name="Remedy">In Chinese, what to do.</param>
public sealed record CellProblem(long Row, string? Column, string? Place, string Text, string Message, string Remedy)
{
    public override string ToString() =>
        (Row > 0 ? $"第{Row}行" : "整个文件")
        + (Column is null ? string.Empty : $"“{Column}”")
        + (Place is null ? string.Empty : $"（{Place}）")
        + "："
        + Message
        + (Text.Length == 0 ? string.Empty : $"（原文“{Text}”）")
        + Remedy;
}
