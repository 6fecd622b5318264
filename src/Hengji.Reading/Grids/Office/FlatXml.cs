using System.Xml;
using Hengji.Reading.Grids.Docx;
using Hengji.Reading.Grids.Xlsx;

namespace Hengji.Reading.Grids.Office;

/// <summary>
/// Reads Word and Excel documents in one piece of XML. Business systems write such files from templates and call them
/// .doc and .xls.
/// </summary>
internal static class FlatXml
{
    private const int Head = 4096;

    /// <returns>The grid or a refusal in Chinese; null when the text is no such document.</returns>
    public static (Grid? Grid, string? Refusal)? Read(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head)).TrimStart("\uFEFF \r\n\t");
        if (!head.StartsWith("<"))
        {
            return null;
        }

        var word = head.Contains("http://schemas.microsoft.com/office/word/2003/wordml", StringComparison.Ordinal)
            || head.Contains("http://schemas.microsoft.com/office/2006/xmlPackage", StringComparison.Ordinal);
        var excel = head.Contains("<Workbook", StringComparison.Ordinal) && head.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal);
        if (!word && !excel)
        {
            return null;
        }

        try
        {
            using var xml = XmlReader.Create(new StringReader(text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t')), XmlWalk.Settings);
            return (excel ? XmlWorkbook.Read(xml) : Word(xml), null);
        }
        catch (RefusedException refused)
        {
            return (null, refused.Message);
        }
        catch (XmlException)
        {
            return (null, $"这是{(excel ? "Excel" : "Word")}的XML格式文件，已损坏或没有传完，读不出来。请从原处重新取得，或用Office、WPS打开并另存后再导入。");
        }
    }

    private static Grid Word(XmlReader xml)
    {
        while (OfficePackage.Next(xml))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "body")
            {
                return DocxGridReader.Read(xml);
            }
        }

        throw new RefusedException("Word文件里没有正文，可能已损坏。请用Word打开并另存后再导入。");
    }
}
