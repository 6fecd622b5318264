using System.Globalization;
using System.IO.Compression;
using System.Text;
using Hengji.Dossiers;
using Hengji.Reading;
using Hengji.Reading.Archives;
using Hengji.Tests.Reading.Office;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Hengji.Tests.Reading;

/// <summary>Files made to harm: each is refused by name or read within bounds.</summary>
public sealed class HostileTests
{
    /// <summary>Guards against a hang; nothing here takes a tenth of it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>More than any of these files needs; without bounds each would take many times this.</summary>
    private const long Memory = 1L << 30;

    private const string Entities = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\"><!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;\">]>";

    private const string Outside = "<!DOCTYPE x [<!ENTITY h SYSTEM \"file:///etc/hostname\">]>";

    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private const string Sheet = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static readonly Dictionary<string, (Func<byte[]> Bytes, string? Refusal)> Files = new(StringComparer.Ordinal)
    {
        { "DOCX实体膨胀", (() => Document($"{Entities}<w:document {Word}><w:body><w:p><w:r><w:t>&h;</w:t></w:r></w:p></w:body></w:document>"), "损坏") },
        { "DOCX外部实体", (() => Document($"{Outside}<w:document {Word}><w:body><w:p><w:r><w:t>&h;</w:t></w:r></w:p></w:body></w:document>"), "损坏") },
        { "DOCX页眉实体膨胀", (() => Margin($"{Entities}<w:hdr {Word}><w:p><w:r><w:t>&h;</w:t></w:r></w:p></w:hdr>"), "损坏") },
        { "DOCX页眉压缩炸弹", (() => Margin($"<w:hdr {Word}><w:p><w:r><w:t>" + new string('a', 400_000_000) + "</w:t></w:r></w:p></w:hdr>"), "过大") },
        { "DOCX页眉很深", (() => Margin($"<w:hdr {Word}>" + Repeated("<w:tbl><w:tr><w:tc>", 100_000) + "</w:hdr>"), "过深") },
        { "XLSX外部实体", (() => Workbook($"{Outside}<worksheet {Sheet}><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&h;</t></is></c></row></sheetData></worksheet>"), "损坏") },
        { "XLSX实体膨胀", (() => Workbook($"{Entities}<worksheet {Sheet}><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&h;</t></is></c></row></sheetData></worksheet>"), "损坏") },
        { "Word单文件XML实体膨胀", (() => Utf8($"<?xml version=\"1.0\"?>{Entities}<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body><w:p><w:r><w:t>&h;</w:t></w:r></w:p></w:body></w:wordDocument>"), "损坏") },
        { "网页实体膨胀", (() => Utf8($"{Entities}<html><body><svg><text>&h;</text></svg><table><tr><td>项目名称</td><td>&h;</td></tr></table></body></html>"), null) },
        { "DOCX压缩炸弹", (() => Document($"<w:document {Word}><w:body><w:p><w:r><w:t>" + new string('a', 400_000_000) + "</w:t></w:r></w:p></w:body></w:document>"), "过大") },
        { "DOCX很深的表格", (() => Document($"<w:document {Word}><w:body>" + Repeated("<w:tbl><w:tr><w:tc>", 100_000) + "</w:body></w:document>"), "过深") },
        { "XLSX十万见方", (() => Workbook($"<worksheet {Sheet}><dimension ref=\"A1:XFD1048576\"/><cols><col min=\"1\" max=\"100000\"/></cols><sheetData><row r=\"100000\"><c r=\"XFD100000\" t=\"str\"><v>角</v></c><c r=\"ZZZZZ100000\" t=\"str\"><v>外</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells></worksheet>"), null) },
        { "XLSX百万空行", (() => Workbook(Rows(1_000_000)), null) },
        { "XLSX百万合并", (() => Workbook($"<worksheet {Sheet}><sheetData/><mergeCells>" + string.Concat(Enumerable.Range(1, 300_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"<mergeCell ref=\"A{i}:XFD1048576\"/>"))) + "</mergeCells></worksheet>"), null) },
        { "XLSX负行号", (() => Workbook($"<worksheet {Sheet}><sheetData><row r=\"-2147483648\"><c t=\"str\"><v>甲</v></c></row></sheetData></worksheet>"), null) },
        { "XLSX远古日期", (() => Workbook($"<worksheet {Sheet}><sheetData><row r=\"1\"><c r=\"A1\" t=\"d\"><v>0001-01-01</v></c><c r=\"B1\"><v>1e308</v></c></row></sheetData></worksheet>"), null) },
        { "XML表格负列号", (() => Utf8("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"a\"><Table><Column ss:Index=\"-2147483648\" ss:Span=\"2147483647\" ss:Hidden=\"1\"/><Row ss:Index=\"2147483647\"><Cell ss:Index=\"-5\" ss:MergeAcross=\"2147483647\" ss:MergeDown=\"2147483647\"><Data ss:Type=\"DateTime\">0001-01-01T00:00:00</Data></Cell></Row></Table></Worksheet></Workbook>"), null) },
        { "很深的JSON", (() => Utf8(Repeated("{\"a\":[", 200_000)), null) },
        { "很深的网页", (() => Utf8("<td><tr>" + Repeated("<b><table><tr><td>", 200_000)), null) },
        { "PDF页面树成环", (() => Pdf("2 0 obj\n<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 1000000000 /Parent 2 0 R >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj"), "PDF") },
        { "PDF对象号很大", (() => Pdf("2 0 obj\n<< /Type /Pages /Kids [999999999 0 R] /Count 1 >>\nendobj\n999999999 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\nxref\n0 999999999\n0000000000 65535 f\n"), "PDF") },
        { "PDF图形调用自己", (() => Pdf(Calls("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >> /Length 5 >>\nstream\n/F Do\nendstream")), "层层套用") },
        { "PDF图形调用自己，换写法", (() => Pdf(Calls("<</Type/XObject/Subtype/Fo#72m/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Length 5>>\nstream\n/F\nDo\nendstream")), "层层套用") },
        { "PDF图形互相调用", (() => Pdf(Calls("<</Type/XObject/Subtype/Fo#72m/BBox[0 0 9 9]/Resources<</XObject<</G 6 0 R>>>>/Length 5>>\nstream\n/G\nDo\nendstream\nendobj\n6 0 obj\n<</Type/XObject/Subtype/Fo#72m/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Length 5>>\nstream\n/F\nDo\nendstream")), "层层套用") },
        { "PDF图形绕远调用", (() => Pdf(Calls(string.Concat(Enumerable.Range(5, 20).Select(i => string.Create(CultureInfo.InvariantCulture, $"{(i == 5 ? "" : $"endobj\n{i} 0 obj\n")}<</Type/XObject/Subtype/Fo#72m/BBox[0 0 9 9]/Resources<</XObject<</F{i % 7} {(i == 24 ? 5 : i + 1)} 0 R>>>>/Length 6>>\nstream\n/F{i % 7}\nDo\nendstream\n"))))), "层层套用") },
        { "PDF图案调用自己", (() => Pdf(Calls("<< /Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 1 /YStep 1 /Resources << /Pattern << /F 5 0 R >> >> /Length 20 >>\nstream\n/Pattern cs /F scn 0 0 9 9 re f\nendstream")), "PDF") },
        { "PDF对象引用自己", (() => Pdf("2 0 obj\n2 0 R\nendobj\n3 0 obj\n<< /Length 3 0 R >>\nstream\nendstream\nendobj"), "PDF") },
    };

    public static TheoryData<string> Kinds() => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_file_made_to_harm_is_refused_or_read_within_bounds(string kind)
    {
        var (make, refusal) = Files[kind];
        var bytes = make();
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes();
        var read = await Task.Run(() => DocumentReader.Read(kind, bytes), TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 4 * Memory);
        Assert.Empty(ReadingClaims.Broken(read));
        Assert.Empty(read.Forms);
        Assert.DoesNotContain("aaaaaaaaaaaaaaaaaaaaaaa", read.Text, StringComparison.Ordinal);
        if (refusal is null)
        {
            Assert.Null(read.Refusal);
        }
        else
        {
            Assert.Contains(refusal, read.Refusal, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Only_what_lies_on_the_sheet_is_kept() => Assert.Equal("角", Read(Files["XLSX十万见方"].Bytes()).Text.Trim());

    [Fact]
    public void Encrypted_archives_and_files_are_refused_by_name()
    {
        var zip = Zip("甲.txt", "项目"u8.ToArray());
        // The flag of encryption, in the member's own head and in the list of members.
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        Assert.Contains("密码", Assert.Single(ArchiveReader.Read("包.zip", zip)).Refusal, StringComparison.Ordinal);
        var office = new byte[2048];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(office, 0);
        Encoding.Unicode.GetBytes("EncryptedPackage").CopyTo(office, 1024);
        (office[1024 + 64], office[1024 + 66]) = (34, 2);
        Assert.Contains("密码", Read(office).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Archives_of_archives_that_unpack_without_measure_are_refused()
    {
        var bomb = Zip("零.txt", new byte[120_000_000]);
        bomb = Zip("里.zip", bomb);
        Assert.Contains("过大", Assert.Single(ArchiveReader.Read("包.zip", bomb)).Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("word")]
    [InlineData("sheet")]
    [InlineData("xml")]
    [InlineData("csv")]
    [InlineData("zip")]
    public void A_file_cut_off_anywhere_is_read_or_refused(string kind)
    {
        var drafts = RoundTripTests.Drafts(3);
        var whole = kind switch
        {
            "word" => OfficeFile.Word(drafts),
            "sheet" => OfficeFile.Workbook(drafts),
            "xml" => Formats.WrittenAs.XmlWorkbook(drafts),
            "csv" => Formats.WrittenAs.Csv(drafts, ',', Encoding.UTF8),
            _ => Zip("甲.txt", Encoding.UTF8.GetBytes("项目名称\t路灯\n")),
        };
        for (var part = 0; part < 40; part++)
        {
            var cut = whole.AsMemory(0, whole.Length * part / 40);
            Assert.Empty(ReadingClaims.Broken(DocumentReader.Read("断", cut)));
            if (ArchiveReader.IsArchive(cut))
            {
                Assert.All(ArchiveReader.Read("断", cut), m => Assert.NotNull(m.Refusal));
            }
        }
    }

    private static ReadDocument Read(byte[] bytes) => DocumentReader.Read("件", bytes);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Document(string xml) => OfficeEdgeTests.With(OfficeFile.Word([new W.Paragraph()]), "word/document.xml", Encoding.UTF8.GetBytes(xml));

    private static byte[] Margin(string xml) => OfficeEdgeTests.With(
        OfficeEdgeTests.With(OfficeFile.Word([new W.Paragraph()]), "word/header1.xml", Encoding.UTF8.GetBytes(xml)), "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"h\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\" Target=\"header1.xml\"/></Relationships>"u8.ToArray());

    private static byte[] Workbook(string xml)
    {
        var workbook = OfficeFile.Workbook([new DocumentFormat.OpenXml.Spreadsheet.Worksheet()]);
        using var zip = new ZipArchive(new MemoryStream(workbook));
        return OfficeEdgeTests.With(workbook, zip.Entries.Single(e => e.FullName.Contains("worksheets/", StringComparison.Ordinal)).FullName, Encoding.UTF8.GetBytes(xml));
    }

    private static string Rows(int count) =>
        $"<worksheet {Sheet}><sheetData>" + string.Concat(Enumerable.Range(1, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"<row r=\"{i}\" s=\"1\" customFormat=\"1\"><c r=\"A{i}\" s=\"1\"/></row>"))) + "</sheetData></worksheet>";

    private static byte[] Zip(string name, byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = zip.CreateEntry(name).Open();
            stream.Write(content);
        }

        return bytes.ToArray();
    }

    private static string Calls(string drawing) =>
        "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Resources << /XObject << /F 5 0 R >> /Pattern << /F 5 0 R >> >> /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length 30 >>\nstream\n/F Do /Pattern cs /F scn 0 0 9 9 re f\nendstream\nendobj\n5 0 obj\n" + drawing + "\nendobj";

    private static byte[] Pdf(string objects) => Encoding.Latin1.GetBytes($"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n{objects}\ntrailer\n<< /Root 1 0 R /Size 30 >>\n%%EOF\n");

    private static string Repeated(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
