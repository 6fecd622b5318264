using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Hengji.Cli.Accuracy.Printing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Hengji.Tests.Reading.Office;

/// <summary>Builds Word and Excel files as office programs do, with real merged cells.</summary>
internal static class OfficeFile
{
    /// <summary>A Word document of one table a form, titles above it.</summary>
    public static byte[] Word(IEnumerable<Draft> drafts) => Word(drafts.SelectMany(Blocks));

    public static byte[] Word(IEnumerable<OpenXmlElement> blocks)
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            file.AddMainDocumentPart().Document = new W.Document(new W.Body(blocks.Append(new W.Paragraph())));
        }

        return bytes.ToArray();
    }

    /// <summary>A workbook of one sheet a form.</summary>
    public static byte[] Workbook(IEnumerable<Draft> drafts) => Workbook(drafts.Select(Sheet));

    public static byte[] Workbook(IEnumerable<Worksheet> sheets, Stylesheet? styles = null, IEnumerable<SheetStateValues>? states = null)
    {
        using var bytes = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var workbook = file.AddWorkbookPart();
            var list = new Sheets();
            workbook.Workbook = new Workbook(list);
            if (styles is not null)
            {
                workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = styles;
            }

            var state = states?.ToArray() ?? [];
            foreach (var sheet in sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = sheet;
                var number = (uint)list.ChildElements.Count;
                list.Append(new Sheet
                {
                    Name = $"表{number + 1}",
                    SheetId = number + 1,
                    Id = workbook.GetIdOfPart(part),
                    State = number < state.Length ? state[number] : SheetStateValues.Visible,
                });
            }
        }

        return bytes.ToArray();
    }

    public static W.Paragraph Line(string text) =>
        new(new W.Run(text.Split('\n').SelectMany((line, i) => i == 0
            ? new OpenXmlElement[] { Shown(line) }
            : [new W.Break(), Shown(line)])));

    public static W.TableCell Cell(string text, int span = 1, bool? merge = null)
    {
        var properties = new W.TableCellProperties();
        if (span > 1)
        {
            properties.Append(new W.GridSpan { Val = span });
        }

        if (merge is { } starts)
        {
            properties.Append(starts ? new W.VerticalMerge { Val = W.MergedCellValues.Restart } : new W.VerticalMerge());
        }

        return new W.TableCell([properties, .. text.Split('\n').Select(Line)]);
    }

    private static W.Text Shown(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };

    private static IEnumerable<OpenXmlElement> Blocks(Draft draft)
    {
        var titles = draft.Rows.Where(IsTitle);
        foreach (var row in titles)
        {
            yield return Line(row[0].Text);
        }

        var rows = draft.Rows.Where(r => !IsTitle(r)).ToList();
        var table = new W.Table(new W.TableProperties(), new W.TableGrid(rows[0].Select(_ => new W.GridColumn())));
        var covered = new Dictionary<(int Row, int Column), int>();
        for (var r = 0; r < rows.Count; r++)
        {
            var line = new W.TableRow();
            for (var c = 0; c < rows[r].Count;)
            {
                var cell = rows[r][c];
                if (covered.TryGetValue((r, c), out var span))
                {
                    line.Append(Cell(string.Empty, span, merge: false));
                    c += span;
                    continue;
                }

                for (var below = r + 1; below < r + cell.Rows; below++)
                {
                    covered[(below, c)] = cell.Columns;
                }

                line.Append(Cell(cell.Text, cell.Columns, cell.Rows > 1 ? true : null));
                c += cell.Columns;
            }

            table.Append(line);
        }

        yield return table;
    }

    private static Worksheet Sheet(Draft draft)
    {
        var data = new SheetData();
        var merges = new MergeCells();
        for (var r = 0; r < draft.Rows.Count; r++)
        {
            var line = new Row { RowIndex = (uint)r + 1 };
            for (var c = 0; c < draft.Rows[r].Count; c++)
            {
                var cell = draft.Rows[r][c];
                line.Append(Text(Name(r, c), cell.Text));
                if (cell.Columns > 1 || cell.Rows > 1)
                {
                    merges.Append(new MergeCell { Reference = $"{Name(r, c)}:{Name(r + cell.Rows - 1, c + cell.Columns - 1)}" });
                }
            }

            data.Append(line);
        }

        return merges.HasChildren ? new Worksheet(data, merges) : new Worksheet(data);
    }

    public static DocumentFormat.OpenXml.Spreadsheet.Cell Text(string reference, string text) => new()
    {
        CellReference = reference,
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }),
    };

    private static string Name(int row, int column) => $"{(char)('A' + column)}{row + 1}";

    private static bool IsTitle(IReadOnlyList<Hengji.Cli.Accuracy.Printing.Cell> row) => row.Any(c => c.Role == CellRole.Title);
}
