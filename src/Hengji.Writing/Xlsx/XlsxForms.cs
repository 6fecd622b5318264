using Hengji.Targets;
using Hengji.Writing.Forms;

namespace Hengji.Writing.Xlsx;

/// <summary>Writes records as official forms in one workbook, a sheet a form.</summary>
public static class XlsxForms
{
    /// <summary>Points a character is wide at the size of the text, by which the form's column widths are divided.</summary>
    private const double Character = SheetStyles.FontSize / 2;

    private static readonly double[] Widths = [.. FormPage.ColumnWidths.Select(width => Math.Round(width / 20.0 / Character, 2))];

    public static byte[] Write(IReadOnlyList<PerformanceTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        if (targets.Count == 0)
        {
            throw new ArgumentException("There is no form to write.", nameof(targets));
        }

        var names = new SheetNames();
        using var workbook = new Workbook(targets[0].ProjectName ?? FormPage.Of(targets[0]).Title);
        foreach (var target in targets)
        {
            var page = FormPage.Of(target);
            var (grid, head) = Lay(page, workbook.Strings);
            var printing = new SheetPrinting(
                Landscape: false, RepeatedFrom: head, RepeatedTo: head, PageTotal: targets.Count == 1, Freezes: false);
            workbook.Add(names.For(target.ProjectName ?? page.Title), grid, Widths, printing);
        }

        return workbook.Close();
    }

    /// <returns>The form on its grid, and the row of the indicators' column headings.</returns>
    private static (SheetGrid Grid, int IndicatorHead) Lay(FormPage page, SharedStrings strings)
    {
        var grid = new SheetGrid(Widths, strings);
        grid.Put(0, 0, SheetStyle.Title, page.Title, columns: Widths.Length);
        grid.Put(1, 0, SheetStyle.Subtitle, page.YearLine, columns: Widths.Length);
        var row = 2;
        foreach (var cells in page.Head)
        {
            if (cells[0].Kind == CellKind.Side)
            {
                grid.BeginBlock(row);
            }

            Put(grid, row++, cells);
        }

        var head = row++;
        grid.BeginBlock(head);
        Put(grid, head, page.IndicatorHead);
        for (var i = 0; i < page.Indicators.Count; i++)
        {
            // The headings stay with the first row and the signatures with the last: a block begins at every other row.
            if (i > 0)
            {
                grid.BeginBlock(row);
            }

            Put(grid, row++, page.Indicators[i]);
        }

        row++;
        grid.Put(row, 0, SheetStyle.Remark, FormPage.SignedBy, columns: 2);
        grid.Put(row, 2, SheetStyle.Remark, FormPage.HeadOfUnit);
        grid.Put(row, 3, SheetStyle.Remark, FormPage.Telephone);
        grid.Put(row, 4, SheetStyle.Remark, FormPage.FilledInOn, columns: 2);
        return (grid, head);
    }

    private static void Put(SheetGrid grid, int row, IReadOnlyList<FormCell> cells)
    {
        foreach (var cell in cells)
        {
            var style = StyleOf(cell.Kind);
            if (cell.Kind == CellKind.Amount)
            {
                grid.Put(row, cell.Column, style, cell.Number, cell.Rows, cell.Columns);
            }
            else
            {
                grid.Put(row, cell.Column, style, cell.Text, cell.Rows, cell.Columns);
            }
        }
    }

    private static SheetStyle StyleOf(CellKind kind) => kind switch
    {
        CellKind.Label or CellKind.Side => SheetStyle.Label,
        CellKind.SideAbove => SheetStyle.LabelOpenBelow,
        CellKind.SideBelow => SheetStyle.LabelOpenAbove,
        CellKind.Text => SheetStyle.Text,
        CellKind.Amount => SheetStyle.Amount,
        CellKind.Goal => SheetStyle.Goal,
        CellKind.Target => SheetStyle.Centred,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
