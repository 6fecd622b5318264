using System.Xml;
using Hengji.Reading.Grids.Office;
using Hengji.Reading.Grids.Text;

namespace Hengji.Reading.Grids.Docx;

/// <summary>Reads what a person fills in by a control: content controls, and the form fields of older documents.</summary>
internal static class WordControl
{
    /// <summary>A content control: a box as its mark, a prompt nobody answered as nothing, else what is in it.</summary>
    public static void Read(XmlReader xml, Action<string> visit, Action<char> box)
    {
        char? mark = null;
        var prompt = false;
        xml.Each(name =>
        {
            if (name is "sdtPr")
            {
                xml.Each(property =>
                {
                    switch (property)
                    {
                        case "checkbox":
                            mark = CellText.Unticked;
                            break;
                        case "checked" when mark is not null:
                            mark = xml.IsOn() ? CellText.Ticked : CellText.Unticked;
                            break;
                        case "showingPlcHdr":
                            prompt |= xml.IsOn();
                            break;
                    }
                });
            }
            else if (name is "sdtContent" && (mark is not null || prompt))
            {
                xml.Leave();
                if (mark is { } drawn)
                {
                    box(drawn);
                }
            }
            else
            {
                visit(name);
            }
        });
    }

    /// <summary>A form field's own state: a box as its mark, a list as the entry chosen; null when its text stands beside it.</summary>
    public static string? Field(XmlReader xml)
    {
        var isBox = false;
        bool? byDefault = null, ticked = null;
        int? chosen = null;
        var entries = new List<string>();
        xml.Each(name =>
        {
            switch (name)
            {
                case "checkBox":
                    isBox = true;
                    break;
                case "default" when isBox:
                    byDefault = xml.IsOn();
                    break;
                case "checked" when isBox:
                    ticked = xml.IsOn();
                    break;
                case "ddList":
                    chosen = 0;
                    break;
                case "result" when chosen is not null:
                    chosen = xml.Number("val", 0);
                    break;
                case "listEntry":
                    entries.Add(xml.Attribute("val") ?? string.Empty);
                    break;
            }
        });
        if (isBox)
        {
            return (ticked ?? byDefault ?? false ? CellText.Ticked : CellText.Unticked).ToString();
        }

        return chosen is { } at && at >= 0 && at < entries.Count ? entries[at] : null;
    }
}
