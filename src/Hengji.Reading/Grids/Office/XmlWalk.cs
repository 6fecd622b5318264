using System.Globalization;
using System.Text;
using System.Xml;

namespace Hengji.Reading.Grids.Office;

/// <summary>Walks XML forward. A visitor that does nothing with an element is shown what is inside it.</summary>
internal static class XmlWalk
{
    /// <summary>XML without definitions, entities or anything from outside the file.</summary>
    public static XmlReaderSettings Settings { get; } = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        CloseInput = true,
    };

    /// <summary>
    /// Shows every element inside the current one. The visitor leaves the reader where it is (to be shown the inside),
    /// or at the end of the element.
    /// </summary>
    public static void Each(this XmlReader xml, Action<string> visit)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        while (OfficePackage.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                visit(xml.LocalName);
            }
        }
    }

    /// <summary>Goes to the end of the current element, past everything inside.</summary>
    public static void Leave(this XmlReader xml) => xml.Each(static _ => { });

    /// <summary>The text inside the current element; the reader is then at its end.</summary>
    public static string Text(this XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return string.Empty;
        }

        var depth = xml.Depth;
        string? single = null;
        StringBuilder? more = null;
        while (OfficePackage.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                if (single is null)
                {
                    single = xml.Value;
                }
                else
                {
                    more ??= new StringBuilder(single);
                    more.Append(xml.Value);
                }
            }
        }

        return more?.ToString() ?? single ?? string.Empty;
    }

    /// <summary>An attribute by its local name, in whatever edition's namespace it is.</summary>
    public static string? Attribute(this XmlReader xml, string name)
    {
        string? value = null;
        if (xml.MoveToFirstAttribute())
        {
            do
            {
                if (string.Equals(xml.LocalName, name, StringComparison.Ordinal) && xml.Prefix is not "xmlns")
                {
                    value = xml.Value;
                    break;
                }
            }
            while (xml.MoveToNextAttribute());
            xml.MoveToElement();
        }

        return value;
    }

    /// <summary>Whether a switch is on: an element without a value is.</summary>
    public static bool IsOn(this XmlReader xml) => xml.Attribute("val") is not ("0" or "false" or "off");

    public static int Number(this XmlReader xml, string name, int otherwise) =>
        int.TryParse(xml.Attribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
