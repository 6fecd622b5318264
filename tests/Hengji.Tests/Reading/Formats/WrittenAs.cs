using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Hengji.Cli.Accuracy.Printing;
using Hengji.Tests.Reading.Office;

namespace Hengji.Tests.Reading.Formats;

/// <summary>Writes forms in the formats that other programs send, as those programs write them.</summary>
internal static class WrittenAs
{
    static WrittenAs() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static byte[] Csv(IEnumerable<Draft> drafts, char separator, Encoding encoding)
    {
        var text = new StringBuilder();
        foreach (var row in drafts.SelectMany(d => d.Rows))
        {
            // A spreadsheet writes every row as wide as the sheet.
            var cells = row.Select(c => Quoted(c.Text, separator)).Concat(Enumerable.Repeat(string.Empty, Math.Max(0, Width(row))));
            text.AppendJoin(separator, cells).Append("\r\n");
        }

        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())];

        int Width(IReadOnlyList<Cell> row) => drafts.SelectMany(d => d.Rows).Max(r => r.Count) - row.Count;
    }

    /// <summary>XML Spreadsheet 2003.</summary>
    public static byte[] XmlWorkbook(IEnumerable<Draft> drafts)
    {
        var text = new StringBuilder("""
            <?xml version="1.0"?>
            <?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
            """);
        var number = 0;
        foreach (var draft in drafts)
        {
            text.Append(CultureInfo.InvariantCulture, $"<Worksheet ss:Name=\"表{++number}\"><Table>");
            var covered = new HashSet<(int, int)>();
            for (var r = 0; r < draft.Rows.Count; r++)
            {
                text.Append("<Row>");
                for (var c = 0; c < draft.Rows[r].Count; c++)
                {
                    var cell = draft.Rows[r][c];
                    if (covered.Contains((r, c)))
                    {
                        continue;
                    }

                    for (var y = r; y < r + cell.Rows; y++)
                    {
                        covered.UnionWith(Enumerable.Range(c, cell.Columns).Select(x => (y, x)));
                    }

                    text.Append(CultureInfo.InvariantCulture, $"<Cell ss:Index=\"{c + 1}\" ss:MergeAcross=\"{cell.Columns - 1}\" ss:MergeDown=\"{cell.Rows - 1}\"><Data ss:Type=\"String\">{Escaped(cell.Text)}</Data></Cell>");
                }

                text.Append("</Row>");
            }

            text.Append("</Table></Worksheet>");
        }

        return Encoding.UTF8.GetBytes(text.Append("</Workbook>").ToString());
    }

    /// <summary>A Word document as one piece of XML with its parts (Flat OPC).</summary>
    public static byte[] PackagedXml(IEnumerable<Draft> drafts) => Encoding.UTF8.GetBytes(
        "<?xml version=\"1.0\" standalone=\"yes\"?><?mso-application progid=\"Word.Document\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"
        + "<pkg:part pkg:name=\"/word/header1.xml\"><pkg:xmlData><w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:r><w:t>页眉</w:t></w:r></w:p></w:hdr></pkg:xmlData></pkg:part>"
        + "<pkg:part pkg:name=\"/word/document.xml\"><pkg:xmlData>" + Document(drafts) + "</pkg:xmlData></pkg:part></pkg:package>");

    /// <summary>A Word document as Word 2003 writes XML, and templates of business systems since.</summary>
    public static byte[] Word2003Xml(IEnumerable<Draft> drafts) => Encoding.UTF8.GetBytes(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><?mso-application progid=\"Word.Document\"?>"
        + Document(drafts)
            .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://schemas.microsoft.com/office/word/2003/wordml", StringComparison.Ordinal)
            .Replace("w:document", "w:wordDocument", StringComparison.Ordinal)
            .Replace("w:vMerge", "w:vmerge", StringComparison.Ordinal));

    public static string Document(IEnumerable<Draft> drafts)
    {
        using var zip = new ZipArchive(new MemoryStream(OfficeFile.Word(drafts)));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var xml = reader.ReadToEnd();
        return xml[xml.IndexOf("<w:document", StringComparison.Ordinal)..];
    }

    private static string Quoted(string text, char separator) =>
        text.Contains(separator, StringComparison.Ordinal) || text.Contains('"', StringComparison.Ordinal) || text.Contains('\n', StringComparison.Ordinal)
            ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : text;

    private static string Escaped(string text) => SecurityElement.Escape(text).Replace("\n", "&#10;", StringComparison.Ordinal);
}
