using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Hengji.Writing.Papers;

namespace Hengji.Writing.Docx;

/// <summary>Rows of a printed table as a Word table with merged cells.</summary>
internal static class DocxTable
{
    /// <param name="widths">Widths of the grid's columns, in twentieths of a point.</param>
    /// <param name="rows">Rows with the cells that begin in each; together they fill the grid.</param>
    /// <param name="repeatsFirst">Whether the first row is repeated on every page.</param>
    /// <param name="signed">Whether the last row stays with the signatures that follow.</param>
    public static Table Of(IReadOnlyList<int> widths, IReadOnlyList<IReadOnlyList<PaperCell>> rows, bool repeatsFirst, bool signed)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                new TableBorders(
                    Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(),
                    Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })));
        var covering = new PaperCell?[widths.Count];
        var left = new int[covering.Length];
        for (var r = 0; r < rows.Count; r++)
        {
            var isHead = repeatsFirst && r == 0;
            table.Append(Row(rows[r], widths, covering, left, isHead, keepsWithNext: isHead || (signed && r == rows.Count - 1)));
        }

        return table;
    }

    private static TableRow Row(
        IReadOnlyList<PaperCell> begins, IReadOnlyList<int> widths, PaperCell?[] covering, int[] left, bool isHead, bool keepsWithNext)
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
            row.Append(Cell(cell, widths.Skip(cell.Column).Take(cell.Columns).Sum(), continues: begun is null, keepsWithNext));
            left[column] = (begun?.Rows ?? left[column]) - 1;
            covering[column] = left[column] > 0 ? cell : null;
            column += cell.Columns;
        }

        return row;
    }

    private static TableCell Cell(PaperCell cell, int width, bool continues, bool keepsWithNext)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa });
        if (cell.Columns > 1)
        {
            properties.Append(new GridSpan { Val = cell.Columns });
        }

        if (cell.Rows > 1)
        {
            properties.Append(new VerticalMerge { Val = continues ? MergedCellValues.Continue : MergedCellValues.Restart });
        }

        if (cell.IsOpenBelow)
        {
            properties.Append(new TableCellBorders(new BottomBorder { Val = BorderValues.Nil }));
        }
        else if (cell.IsOpenAbove && !continues)
        {
            properties.Append(new TableCellBorders(new TopBorder { Val = BorderValues.Nil }));
        }

        properties.Append(new TableCellVerticalAlignment
        {
            Val = cell.Kind == CellKind.Goal ? TableVerticalAlignmentValues.Top : TableVerticalAlignmentValues.Center,
        });
        return new TableCell([properties, .. Paragraphs(cell, continues, keepsWithNext)]);
    }

    private static IEnumerable<Paragraph> Paragraphs(PaperCell cell, bool continues, bool keepsWithNext)
    {
        var type = cell.Kind is CellKind.Label or CellKind.Side
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
