using System.Globalization;
using System.Xml;
using Hengji.Reading.Grids.Office;

namespace Hengji.Reading.Grids.Xlsx;

/// <summary>Reads one sheet of a workbook, cell by cell as the file gives them.</summary>
internal sealed class SheetReader
{
    private readonly XmlReader xml;
    private readonly SheetContent sheet;
    private readonly IReadOnlyList<string> strings;
    private readonly CellStyles styles;
    private int row = -1;
    private int column = -1;

    private SheetReader(XmlReader xml, SheetContent sheet, IReadOnlyList<string> strings, CellStyles styles) =>
        (this.xml, this.sheet, this.strings, this.styles) = (xml, sheet, strings, styles);

    public static SheetContent Read(OfficePackage package, string part, string name, IReadOnlyList<string> strings, CellStyles styles)
    {
        var content = new SheetContent(name);
        using (var source = package.Open(part) ?? throw new InvalidDataException("A sheet is missing."))
        {
            source.MoveToContent();
            source.Each(new SheetReader(source, content, strings, styles).Element);
        }

        SheetBoxes.Read(package, part, content);
        return content;
    }

    private void Element(string name)
    {
        switch (name)
        {
            case "row":
                row = xml.Number("r", row + 2) - 1;
                column = -1;
                if (xml.GetAttribute("hidden") is "1" or "true")
                {
                    sheet.HideRow(row);
                }

                break;
            case "c":
                Cell();
                break;
            case "col" when xml.GetAttribute("hidden") is "1" or "true":
                var last = Math.Min(xml.Number("max", 0), 16_384);
                for (var i = Math.Max(xml.Number("min", 1), 1); i <= last; i++)
                {
                    sheet.HideColumn(i - 1);
                }

                break;
            case "mergeCell" when CellRange.Parse(xml.GetAttribute("ref")) is { } range:
                sheet.Merge(range);
                break;
            case "conditionalFormatting" or "dataValidations" or "extLst":
                xml.Leave();
                break;
        }
    }

    private void Cell()
    {
        (row, column) = CellRange.Cell(xml.GetAttribute("r")) ?? (row, column + 1);
        if (xml.IsEmptyElement)
        {
            return;
        }

        var kind = xml.GetAttribute("t");
        var style = xml.Number("s", 0);
        string? text = null;
        xml.Each(name =>
        {
            switch (name)
            {
                case "v":
                    text = xml.Text();
                    break;
                case "is":
                    text = SharedStrings.Text(xml);
                    break;
                case "f":
                    xml.Leave();
                    break;
            }
        });
        if (text is not null)
        {
            sheet.Add(row, column, Shown(text, kind, style));
        }
    }

    private string Shown(string text, string? kind, int style) => kind switch
    {
        "s" => int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var at) && at >= 0 && at < strings.Count
            ? styles.Text(strings[at], style)
            : string.Empty,
        "inlineStr" => styles.Text(text, style),
        "str" => styles.Text(SharedStrings.Unescaped(text), style),
        "b" => text.Trim() is "1" ? "TRUE" : "FALSE",
        "e" => text,
        "d" => DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date) && date.Year >= 1900
            ? NumberFormat.BuiltIn(14).Show(date.ToOADate(), from1904: false)
            : text,
        _ => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? styles.Number(value, style)
            : text,
    };
}
