using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Hengji.Tests.Writing;

/// <summary>The cells of written files by a plain walk, and what the validator objects to.</summary>
internal static class OfficeCells
{
    public static IReadOnlyList<string> FaultsOfDocx(byte[] bytes)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        return Faults(document);
    }

    public static IReadOnlyList<string> FaultsOfXlsx(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return Faults(document);
    }

    /// <summary>Paragraphs and table rows of a document; a cell is text, ⇥ over columns, ⇣ when its merge begins, ↑ when it goes on.</summary>
    public static string OfDocx(byte[] bytes)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        var text = new StringBuilder();
        foreach (var element in document.MainDocumentPart!.Document!.Body!.ChildElements)
        {
            switch (element)
            {
                case WordParagraph paragraph:
                    text.Append("¶ ").Append(TextOf(paragraph)).Append('\n');
                    break;
                case Table table:
                    foreach (var row in table.Elements<TableRow>())
                    {
                        text.Append(string.Join(" | ", row.Elements<TableCell>().Select(CellText))).Append('\n');
                    }

                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>Every sheet: its name, its filled cells row by row, and its merges.</summary>
    public static string OfXlsx(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var book = document.WorkbookPart!;
        var strings = book.SharedStringTablePart!.SharedStringTable!.Elements<SharedStringItem>().Select(item => item.InnerText).ToList();
        var text = new StringBuilder();
        foreach (var sheet in book.Workbook!.Sheets!.Elements<Sheet>())
        {
            var part = ((WorksheetPart)book.GetPartById(sheet.Id!)).Worksheet!;
            text.Append("# ").Append(sheet.Name).Append('\n');
            foreach (var row in part.GetFirstChild<SheetData>()!.Elements<Row>())
            {
                var filled = row.Elements<Cell>().Where(cell => cell.CellValue is not null).Select(cell =>
                    $"{cell.CellReference}={(cell.DataType is null ? cell.CellValue!.Text : strings[int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)])}");
                text.Append(string.Join(" | ", filled).Replace("\n", "⏎", StringComparison.Ordinal)).Append('\n');
            }

            text.Append("merged ").Append(string.Join(' ', part.Descendants<MergeCell>().Select(merge => merge.Reference!.Value))).Append('\n');
        }

        return text.ToString();
    }

    private static List<string> Faults(OpenXmlPackage document) =>
        [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];

    private static string CellText(TableCell cell)
    {
        var text = string.Join("⏎", cell.Elements<WordParagraph>().Select(TextOf));
        var columns = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
        var merge = cell.TableCellProperties?.VerticalMerge?.Val;
        return text
            + (columns > 1 ? new string('⇥', columns - 1) : string.Empty)
            + (merge is null ? string.Empty : merge == DocumentFormat.OpenXml.Wordprocessing.MergedCellValues.Restart ? "⇣" : "↑");
    }

    private static string TextOf(WordParagraph paragraph) => string.Concat(paragraph.Descendants().Select(element => element switch
    {
        DocumentFormat.OpenXml.Wordprocessing.Text words => words.Text,
        DocumentFormat.OpenXml.Wordprocessing.TabChar => "\t",
        _ => string.Empty,
    }));
}
