using System.Globalization;
using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Wordprocessing;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Hengji.Tests.Writing;

/// <summary>Written files turned into web pages by a plain walk over their cells, so that they can be read back.</summary>
internal static class OfficeHtml
{
    public static string OfDocx(byte[] bytes)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        var html = new StringBuilder();
        foreach (var element in document.MainDocumentPart!.Document!.Body!.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    html.Append("<p>").Append(Escaped(paragraph.InnerText)).Append("</p>\n");
                    break;
                case Table table:
                    html.Append("<table>\n").Append(OfTable(table)).Append("</table>\n");
                    break;
            }
        }

        return html.ToString();
    }

    public static string OfXlsx(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var book = document.WorkbookPart!;
        var strings = book.SharedStringTablePart!.SharedStringTable!.Elements<SharedStringItem>().Select(item => item.InnerText).ToList();
        var html = new StringBuilder();
        foreach (var sheet in book.Workbook!.Sheets!.Elements<Sheet>())
        {
            var part = ((WorksheetPart)book.GetPartById(sheet.Id!)).Worksheet!;
            var merges = part.Descendants<MergeCell>().Select(merge => Area(merge.Reference!.Value!)).ToList();
            html.Append("<table>\n");
            foreach (var row in part.Descendants<Row>())
            {
                html.Append("<tr>");
                foreach (var cell in row.Elements<Cell>())
                {
                    var (r, c) = Place(cell.CellReference!.Value!);
                    var area = merges.FirstOrDefault(
                        m => m.Top <= r && r <= m.Bottom && m.Left <= c && c <= m.Right, (Top: r, Left: c, Bottom: r, Right: c));
                    if ((area.Top, area.Left) == (r, c))
                    {
                        var text = cell.CellValue is null ? string.Empty
                            : cell.DataType is null ? cell.CellValue.Text : strings[int.Parse(cell.CellValue.Text, CultureInfo.InvariantCulture)];
                        html.Append(Cell(text, area.Bottom - r + 1, area.Right - c + 1));
                    }
                }

                html.Append("</tr>\n");
            }

            html.Append("</table>\n");
        }

        return html.ToString();
    }

    private static string OfTable(Table table)
    {
        var html = new StringBuilder();
        var rows = table.Elements<TableRow>().Select(row => row.Elements<TableCell>().ToList()).ToList();
        for (var r = 0; r < rows.Count; r++)
        {
            html.Append("<tr>");
            var column = 0;
            foreach (var cell in rows[r])
            {
                if (cell.TableCellProperties?.VerticalMerge?.Val?.Value != MergedCellValues.Continue)
                {
                    var below = rows.Skip(r + 1).TakeWhile(row => IsContinued(row, column)).Count();
                    html.Append(Cell(string.Join('\n', cell.Elements<Paragraph>().Select(p => p.InnerText)), below + 1, Columns(cell)));
                }

                column += Columns(cell);
            }

            html.Append("</tr>\n");
        }

        return html.ToString();
    }

    private static bool IsContinued(List<TableCell> row, int column)
    {
        var at = 0;
        foreach (var cell in row)
        {
            if (at == column)
            {
                return cell.TableCellProperties?.VerticalMerge?.Val?.Value == MergedCellValues.Continue;
            }

            at += Columns(cell);
        }

        return false;
    }

    private static int Columns(TableCell cell) => cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;

    private static string Cell(string text, int rows, int columns) => string.Create(
        CultureInfo.InvariantCulture,
        $"<td rowspan=\"{rows}\" colspan=\"{columns}\">{Escaped(text).Replace("\n", "<br>", StringComparison.Ordinal)}</td>");

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);

    private static (int Top, int Left, int Bottom, int Right) Area(string reference)
    {
        var corners = reference.Split(':');
        var (top, left) = Place(corners[0]);
        var (bottom, right) = Place(corners[1]);
        return (top, left, bottom, right);
    }

    private static (int Row, int Column) Place(string reference) =>
        (int.Parse(reference[1..], CultureInfo.InvariantCulture), reference[0] - 'A');
}
