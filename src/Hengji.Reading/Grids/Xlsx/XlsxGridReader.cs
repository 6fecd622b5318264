using Hengji.Reading.Grids.Office;
using Hengji.Reading.Grids.Text;

namespace Hengji.Reading.Grids.Xlsx;

/// <summary>Reads a workbook: the sheets a person sees one after the other, each cell as it is shown.</summary>
internal static class XlsxGridReader
{
    public static Grid Read(OfficePackage package, string workbook)
    {
        var relations = package.Relations(workbook);
        string? Part(string kind) => relations.Values.Where(r => string.Equals(r.Kind, kind, StringComparison.Ordinal)).Select(r => r.Part).FirstOrDefault();

        var strings = SharedStrings.Read(package, Part("sharedStrings"));
        var (sheets, hidden, from1904) = Sheets(package, workbook);
        var styles = CellStyles.Read(package, Part("styles"), from1904);
        var view = new TableView();
        view.Remarks.AddRange(package.Remarks());
        if (hidden.Count > 0)
        {
            view.Remarks.Add(SheetContent.HiddenSheets(hidden));
        }

        foreach (var (name, id) in sheets)
        {
            // Charts stand among the sheets too, and have no cells.
            if (relations.TryGetValue(id, out var relation) && relation.Kind is "worksheet")
            {
                SheetReader.Read(package, relation.Part, name, strings, styles).LayOut(view);
                view.AddRow(Array.Empty<PlacedText>(), ruled: false);
            }
        }

        return view.ToGrid();
    }

    private static (List<(string Name, string Id)> Sheets, List<string> Hidden, bool From1904) Sheets(OfficePackage package, string workbook)
    {
        var sheets = new List<(string, string)>();
        var hidden = new List<string>();
        var from1904 = false;
        using var xml = package.Open(workbook) ?? throw new InvalidDataException("No workbook.");
        xml.MoveToContent();
        xml.Each(name =>
        {
            if (name is "workbookPr")
            {
                from1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (name is "sheet" && xml.GetAttribute("state") is not (null or "visible"))
            {
                hidden.Add(xml.GetAttribute("name") ?? string.Empty);
            }
            else if (name is "sheet" && xml.Attribute("id") is { } id)
            {
                sheets.Add((xml.GetAttribute("name") ?? string.Empty, id));
            }
        });
        return (sheets, hidden, from1904);
    }
}
