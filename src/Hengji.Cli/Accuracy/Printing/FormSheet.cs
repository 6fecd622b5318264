using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Cli.Accuracy.Printing;

/// <summary>Prints a written form onto the official skeleton of its edition.</summary>
internal static class FormSheet
{
    public static Draft Print(WrittenForm form) => new(
        form, form.Record.Edition == FormEdition.A ? FormASheet.Rows(form) : FormBSheet.Rows(form));

    public static Cell Label(string text, int columns = 1, int rows = 1) =>
        new(CellRole.Label, text) { Columns = columns, Rows = rows };

    public static Cell Value(Box box, string? text, int columns = 1, int rows = 1) => new(
        string.IsNullOrEmpty(text) ? CellRole.Empty : CellRole.Value, text ?? string.Empty)
    {
        Fields = string.IsNullOrEmpty(text) ? [] : [Field.Of(box)],
        Columns = columns,
        Rows = rows,
    };

    public static Cell Amount(WrittenForm form, Box box, Money? money, int columns = 1, int rows = 1) =>
        Value(box, money is { } m ? form.Notation.Amount(m, form.Record.Edition) : null, columns, rows);

    public static Cell Side(WrittenForm form, string text, int rows) => new(
        CellRole.Side, form.Notation.BreaksLabels ? text[..^2] + " " + text[^2..] : text)
    {
        Rows = rows,
    };

    /// <summary>A title row: one cell across the form.</summary>
    public static IReadOnlyList<Cell> Title(string text, int width, params Field[] fields) =>
        [new(CellRole.Title, text) { Fields = fields, Columns = width }, .. Enumerable.Repeat(Cell.Empty, width - 1)];
}
