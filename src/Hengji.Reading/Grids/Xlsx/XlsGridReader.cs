using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Hengji.Reading.Grids.Office;
using Hengji.Reading.Grids.Text;

namespace Hengji.Reading.Grids.Xlsx;

/// <summary>Reads a workbook of Excel before 2007 (XLS): the visible sheets, each cell as it is shown.</summary>
internal static class XlsGridReader
{
    static XlsGridReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Grid Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            // Texts of the oldest workbooks carry no encoding; the offices that wrote them used GBK.
            using var reader = ExcelReaderFactory.CreateBinaryReader(
                new ReadOnlyMemoryStream(bytes), new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("GBK") });
            var view = new TableView();
            var hidden = new List<string>();
            do
            {
                if (reader.VisibleState is "visible")
                {
                    Sheet(reader).LayOut(view);
                    view.AddRow(Array.Empty<PlacedText>(), ruled: false);
                }
                else
                {
                    hidden.Add(reader.Name);
                }
            }
            while (reader.NextResult());
            if (hidden.Count > 0)
            {
                view.Remarks.Add(SheetContent.HiddenSheets(hidden));
            }

            return view.ToGrid();
        }
        catch (InvalidPasswordException)
        {
            throw new RefusedException("这是设有打开密码的Excel文件，打不开。请去掉密码后重新导入。");
        }
        catch (Exception e) when (e is not (RefusedException or OutOfMemoryException))
        {
            // The library meets damaged bytes with whatever exception they lead to.
            throw new RefusedException("这是旧版Excel文件（XLS），内部结构已损坏，读不出来。请用Excel、WPS打开修复并另存为XLSX后再导入。");
        }
    }

    private static SheetContent Sheet(IExcelDataReader reader)
    {
        var sheet = new SheetContent(reader.Name);
        foreach (var merge in reader.MergeCells ?? [])
        {
            sheet.Merge(new CellRange(merge.FromRow, merge.FromColumn, merge.ToRow, merge.ToColumn));
        }

        for (var row = 0; reader.Read(); row++)
        {
            if (row == 0)
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    if (reader.GetColumnWidth(column) <= 0)
                    {
                        sheet.HideColumn(column);
                    }
                }
            }

            if (reader.RowHeight <= 0)
            {
                sheet.HideRow(row);
            }

            for (var column = 0; column < reader.FieldCount; column++)
            {
                if (reader.GetValue(column) is { } value)
                {
                    sheet.Add(row, column, Shown(value, reader.GetNumberFormatString(column)));
                }
            }
        }

        return sheet;
    }

    private static string Shown(object value, string? format) => value switch
    {
        string text => text,
        bool yes => yes ? "TRUE" : "FALSE",
        DateTime date => NumberFormat.Parse(format).Show(date.ToOADate(), from1904: false),
        TimeSpan time => NumberFormat.Parse(format).Show(time.TotalDays, from1904: false),
        IConvertible number => NumberFormat.Parse(format).Show(number.ToDouble(System.Globalization.CultureInfo.InvariantCulture), from1904: false),
        _ => string.Empty,
    };
}
