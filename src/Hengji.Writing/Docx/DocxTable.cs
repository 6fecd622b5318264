using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Hengji.Writing.Forms;

namespace Hengji.Writing.Docx;

/// <summary>A part of the form as a table with merged cells.</summary>
internal static class DocxTable
{
    /// <param name="rows">Rows of the form with the cells that begin in each; together they fill the grid.</param>
    /// <param name="isIndicators">
    /// Whether the first row is repeated on every page, and the last stays with the signatures that follow.
    /// </param>
    public static Table Of(IReadOnlyList<IReadOnlyList<FormCell>> rows, bool isIndicators = false)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = Text(FormPage.ColumnWidths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                new TableBorders(
                    Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(),
                    Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa })),
            new TableGrid(FormPage.ColumnWidths.Select(width => new GridColumn { Width = Text(width) })));
        var covering = new FormCell?[FormPage.ColumnWidths.Count];
        var left = new int[covering.Length];
        for (var r = 0; r < rows.Count; r++)
        {
            table.Append(Row(
                rows[r], covering, left, isHead: isIndicators && r == 0, keepsWithNext: isIndicators && (r == 0 || r == rows.Count - 1)));
        }

        return table;
    }

    private static TableRow Row(
        IReadOnlyList<FormCell> begins, FormCell?[] covering, int[] left, bool isHead, bool keepsWithNext)
    {
        var properties = new TableRowProperties();
        // A goal may be longer than a page; every other row stays whole.
        if (!begins.Any(cell => cell.Kind == CellKind.Goal))
        {
            properties.Append(new CantSplit());
        }

        properties.Append(new TableRowHeight { Val = 440, HeightType = HeightRuleValues.AtLeast });
        if (isHead)
        {
            properties.Append(new TableHeader());
        }

        var row = new TableRow(properties);
        for (var column = 0; column < covering.Length;)
        {
            var begun = begins.FirstOrDefault(cell => cell.Column == column);
            var cell = begun ?? covering[column]
                ?? throw new InvalidOperationException($"No cell fills column {column}.");
            row.Append(Cell(cell, continues: begun is null, keepsWithNext));
            left[column] = (begun?.Rows ?? left[column]) - 1;
            covering[column] = left[column] > 0 ? cell : null;
            column += cell.Columns;
        }

        return row;
    }

    private static TableCell Cell(FormCell cell, bool continues, bool keepsWithNext)
    {
        var width = FormPage.ColumnWidths.Skip(cell.Column).Take(cell.Columns).Sum();
        var properties = new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa });
        if (cell.Columns > 1)
        {
            properties.Append(new GridSpan { Val = cell.Columns });
        }

        if (cell.Rows > 1)
        {
            properties.Append(new VerticalMerge { Val = continues ? MergedCellValues.Continue : MergedCellValues.Restart });
        }

        if (cell.Kind == CellKind.SideAbove)
        {
            properties.Append(new TableCellBorders(new BottomBorder { Val = BorderValues.Nil }));
        }
        else if (cell.Kind == CellKind.SideBelow && !continues)
        {
            properties.Append(new TableCellBorders(new TopBorder { Val = BorderValues.Nil }));
        }

        properties.Append(new TableCellVerticalAlignment
        {
            Val = cell.Kind == CellKind.Goal ? TableVerticalAlignmentValues.Top : TableVerticalAlignmentValues.Center,
        });
        return new TableCell([properties, .. Paragraphs(cell, continues, keepsWithNext)]);
    }

    private static IEnumerable<Paragraph> Paragraphs(FormCell cell, bool continues, bool keepsWithNext)
    {
        var type = cell.Kind is CellKind.Label or CellKind.Side or CellKind.SideAbove or CellKind.SideBelow
            ? DocxText.Label
            : DocxText.Body;
        var justified = cell.Kind switch
        {
            CellKind.Amount => JustificationValues.Right,
            CellKind.Text or CellKind.Goal => JustificationValues.Left,
            _ => JustificationValues.Center,
        };
        foreach (var line in continues ? [string.Empty] : XmlText.Lines(cell.Text))
        {
            OpenXmlElement[] properties = keepsWithNext
                ? [new KeepNext(), new Justification { Val = justified }]
                : [new Justification { Val = justified }];
            yield return DocxText.Line(line, type, properties);
        }
    }

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "auto" };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
