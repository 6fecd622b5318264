using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Hengji.Writing.Xlsx;

/// <summary>How a sheet is printed: on A4, as wide as the page.</summary>
/// <param name="Landscape">Whether the page lies on its side.</param>
/// <param name="RepeatedFrom">First row of the grid printed again on every page.</param>
/// <param name="RepeatedTo">Last such row.</param>
/// <param name="PageTotal">Whether the sum of pages is printed; sheets that count their own pages do not know it.</param>
/// <param name="Freezes">Whether those rows, and all above, stay in sight on the screen.</param>
internal sealed record SheetPrinting(bool Landscape, int RepeatedFrom, int RepeatedTo, bool PageTotal, bool Freezes);

/// <summary>A workbook under construction.</summary>
internal sealed class Workbook : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly SpreadsheetDocument _document;
    private readonly WorkbookPart _part;
    private readonly Sheets _sheets = new();
    private readonly DefinedNames _names = new();

    public Workbook(string title)
    {
        _document = SpreadsheetDocument.Create(_stream, SpreadsheetDocumentType.Workbook);
        OfficePackage.SetTitle(_document, title);
        _part = _document.AddWorkbookPart();
        _document.ChangeIdOfPart(_part, "workbook");
        OfficePackage.Add<WorkbookStylesPart>(_part).Stylesheet = SheetStyles.Sheet();
    }

    public SharedStrings Strings { get; } = new();

    public void Add(string name, SheetGrid grid, IReadOnlyList<double> widths, SheetPrinting printing)
    {
        var lines = new SheetLines(grid.Heights());
        var (data, merges) = grid.Write(lines);
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            Views(printing.Freezes ? lines.LastOf(printing.RepeatedTo) + 1 : 0),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(widths.Select((width, i) => new Column
            {
                Min = (uint)i + 1,
                Max = (uint)i + 1,
                Width = width,
                CustomWidth = true,
            })),
            data);
        if (merges is not null)
        {
            sheet.Append(merges);
        }

        sheet.Append(
            new PrintOptions { HorizontalCentered = true },
            new PageMargins
            {
                Left = SheetPages.SideMargin,
                Right = SheetPages.SideMargin,
                Top = SheetPages.EndMargin,
                Bottom = SheetPages.EndMargin,
                Header = 0.4,
                Footer = 0.4,
            },
            new PageSetup
            {
                PaperSize = 9,
                FitToWidth = 1,
                FitToHeight = 0,
                Orientation = printing.Landscape ? OrientationValues.Landscape : OrientationValues.Portrait,
                FirstPageNumber = 1,
                UseFirstPageNumber = true,
            },
            new HeaderFooter(new OddFooter(printing.PageTotal ? "&C第 &P 页　共 &N 页" : "&C第 &P 页")));
        if (SheetPages.Breaks(grid, lines, widths, printing) is { } breaks)
        {
            sheet.Append(breaks);
        }

        sheet.Append(
            // Targets are text even where they look like numbers.
            new IgnoredErrors(new IgnoredError
            {
                NumberStoredAsText = true,
                SequenceOfReferences = new ListValue<StringValue>([$"A1:{SheetGrid.Name(lines.LastOf(grid.RowCount - 1), widths.Count - 1)}"]),
            }));
        var part = OfficePackage.Add<WorksheetPart>(_part);
        part.Worksheet = sheet;
        var number = (uint)_sheets.ChildElements.Count;
        _sheets.Append(new Sheet { Id = _part.GetIdOfPart(part), SheetId = number + 1, Name = name });
        var (from, to) = (lines.FirstOf(printing.RepeatedFrom) + 1, lines.LastOf(printing.RepeatedTo) + 1);
        _names.Append(new DefinedName(string.Create(
            CultureInfo.InvariantCulture, $"'{name.Replace("'", "''", StringComparison.Ordinal)}'!${from}:${to}"))
        {
            Name = "_xlnm.Print_Titles",
            LocalSheetId = number,
        });
    }

    public byte[] Close()
    {
        OfficePackage.Add<SharedStringTablePart>(_part).SharedStringTable = Strings.Table();
        _part.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(_sheets, _names);
        _document.Dispose();
        return OfficePackage.WithoutTimes(_stream);
    }

    public void Dispose()
    {
        _document.Dispose();
        _stream.Dispose();
    }

    private static SheetViews Views(int frozen)
    {
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false };
        if (frozen > 0)
        {
            view.Append(new Pane
            {
                VerticalSplit = frozen,
                TopLeftCell = SheetGrid.Name(frozen, 0),
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            });
        }

        return new SheetViews(view);
    }
}
