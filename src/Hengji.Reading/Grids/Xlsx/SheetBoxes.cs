using System.Globalization;
using System.Xml;
using Hengji.Reading.Grids.Office;
using Hengji.Reading.Grids.Text;

namespace Hengji.Reading.Grids.Xlsx;

/// <summary>
/// Reads the check boxes drawn over a sheet. Their words and state are in its drawing; each is put into the cell on
/// which it begins.
/// </summary>
internal static class SheetBoxes
{
    public static void Read(OfficePackage package, string part, SheetContent sheet)
    {
        foreach (var (_, drawing) in package.Relations(part).Values.Where(r => r.Kind is "vmlDrawing"))
        {
            foreach (var (row, column, _, text) in Boxes(package, drawing).OrderBy(b => b.Row).ThenBy(b => b.Column).ThenBy(b => b.Offset))
            {
                sheet.Add(row, column, text);
            }
        }
    }

    private static List<(int Row, int Column, int Offset, string Text)> Boxes(OfficePackage package, string drawing)
    {
        var boxes = new List<(int, int, int, string)>();
        try
        {
            using var xml = package.Open(drawing);
            if (xml is not null)
            {
                xml.MoveToContent();
                xml.Each(name =>
                {
                    if (name is "shape" && Box(xml) is { } box)
                    {
                        boxes.Add(box);
                    }
                });
            }
        }
        catch (XmlException)
        {
            // Old programs write these drawings with HTML that is no XML; the boxes read so far stand, the cells are not touched.
            return boxes;
        }

        return boxes;
    }

    private static (int Row, int Column, int Offset, string Text)? Box(XmlReader xml)
    {
        var caption = string.Empty;
        var ticked = false;
        var isBox = false;
        int[] anchor = [];
        xml.Each(name =>
        {
            switch (name)
            {
                case "textbox":
                    caption = xml.Text().Trim();
                    break;
                case "ClientData":
                    isBox = xml.GetAttribute("ObjectType") is "Checkbox" or "Radio";
                    break;
                case "Checked":
                    ticked = xml.Text().Trim() is "1";
                    break;
                case "Anchor":
                    anchor = [.. xml.Text().Split(',').Select(n => int.TryParse(n, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : -1)];
                    break;
            }
        });
        return isBox && anchor.Length == 8 ? (anchor[2], anchor[0], anchor[1], (ticked ? CellText.Ticked : CellText.Unticked) + caption) : null;
    }
}
