using System.Globalization;
using System.Xml;
using Hengji.Reading.Grids.Office;
using Hengji.Reading.Grids.Text;

namespace Hengji.Reading.Grids.Xlsx;

/// <summary>Reads an Excel workbook in one piece of XML (XML Spreadsheet 2003): the visible sheets, each cell as it is shown.</summary>
internal sealed class XmlWorkbook
{
    private readonly XmlReader xml;
    private readonly TableView view = new();
    private readonly Dictionary<string, NumberFormat> formats = new(StringComparer.Ordinal);
    private readonly List<string> hidden = [];
    private int row;
    private int column;

    private XmlWorkbook(XmlReader xml) => this.xml = xml;

    public static Grid Read(XmlReader xml)
    {
        var workbook = new XmlWorkbook(xml);
        xml.MoveToContent();
        xml.Each(workbook.Element);
        if (workbook.hidden.Count > 0)
        {
            workbook.view.Remarks.Add(SheetContent.HiddenSheets(workbook.hidden));
        }

        return workbook.view.ToGrid();
    }

    private void Element(string name)
    {
        if (name is "Style" && xml.Attribute("ID") is { } id)
        {
            xml.Each(inner =>
            {
                if (inner is "NumberFormat")
                {
                    formats[id] = Format(xml.Attribute("Format"));
                }
            });
        }
        else if (name is "Worksheet")
        {
            Sheet();
        }
    }

    private void Sheet()
    {
        var sheet = new SheetContent(xml.Attribute("Name") ?? string.Empty);
        var shown = true;
        (row, column) = (-1, -1);
        var wide = -1;
        xml.Each(name =>
        {
            switch (name)
            {
                case "Visible":
                    shown = xml.Text().Trim() is not ("SheetHidden" or "SheetVeryHidden");
                    break;
                case "Column":
                    wide = Math.Max(0, xml.Number("Index", wide + 2) - 1);
                    var last = Math.Min(wide + Math.Clamp(xml.Number("Span", 0), 0, 16_384), 16_384);
                    for (; wide <= last; wide++)
                    {
                        if (xml.Attribute("Hidden") is "1")
                        {
                            sheet.HideColumn(wide);
                        }
                    }

                    wide = last;
                    break;
                case "Row":
                    row = xml.Number("Index", row + 2) - 1;
                    column = -1;
                    if (xml.Attribute("Hidden") is "1")
                    {
                        sheet.HideRow(row);
                    }

                    break;
                case "Cell":
                    Cell(sheet);
                    break;
            }
        });
        if (shown)
        {
            sheet.LayOut(view);
            view.AddRow(Array.Empty<PlacedText>(), ruled: false);
        }
        else
        {
            hidden.Add(sheet.Name);
        }
    }

    private void Cell(SheetContent sheet)
    {
        column = xml.Number("Index", column + 2) - 1;
        var (across, down) = (Math.Clamp(xml.Number("MergeAcross", 0), 0, 16_384), Math.Clamp(xml.Number("MergeDown", 0), 0, 1_048_576));
        var format = formats.GetValueOrDefault(xml.Attribute("StyleID") ?? string.Empty, NumberFormat.General);
        if (across + down > 0)
        {
            sheet.Merge(new CellRange(row, column, row + down, column + across));
        }

        var at = column;
        column += across;
        xml.Each(name =>
        {
            if (name is "Data")
            {
                var kind = xml.Attribute("Type");
                sheet.Add(row, at, Shown(xml.Text(), kind, format));
            }
            else if (name is "Comment")
            {
                xml.Leave();
            }
        });
    }

    private static string Shown(string text, string? kind, NumberFormat format) => kind switch
    {
        "Number" when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) =>
            format.Show(number, from1904: false),
        "DateTime" when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date) && date.Year >= 1900 =>
            format.Show(date.ToOADate(), from1904: false),
        "Boolean" => text.Trim() is "1" ? "TRUE" : "FALSE",
        _ => text,
    };

    /// <summary>Formats that have names, and those written out.</summary>
    private static NumberFormat Format(string? name) => name switch
    {
        null or "General" => NumberFormat.General,
        "Percent" => NumberFormat.Parse("0.00%"),
        "Fixed" => NumberFormat.Parse("0.00"),
        "Standard" => NumberFormat.Parse("#,##0.00"),
        "Short Date" => NumberFormat.BuiltIn(14),
        "Long Date" or "Medium Date" or "General Date" => NumberFormat.Parse("yyyy\"年\"m\"月\"d\"日\""),
        _ => NumberFormat.Parse(name),
    };
}
