using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Spreadsheet;
using Hengji.Dossiers;
using Hengji.Reading;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Hengji.Tests.Reading.Office;

/// <summary>Things that stand in office files beside what is plainly written: kept out or in, and said.</summary>
public sealed class OfficeEdgeTests
{
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    [Fact]
    public void Tracked_changes_are_read_as_accepted_and_said()
    {
        var read = Read(WordXml(
            "<w:p><w:r><w:t>共</w:t></w:r><w:ins w:id=\"1\"><w:r><w:t>903</w:t></w:r></w:ins><w:del w:id=\"2\"><w:r><w:delText>900</w:delText></w:r></w:del><w:r><w:t>人</w:t></w:r></w:p>"
            + "<w:tbl><w:tr><w:trPr><w:del w:id=\"3\"/></w:trPr><w:tc><w:p><w:r><w:t>删</w:t></w:r></w:p></w:tc></w:tr>"
            + "<w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:cellDel w:id=\"4\"/></w:tcPr><w:p><w:r><w:t>删</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));
        Assert.Equal("共903人\n甲\t乙\n", read.Text);
        Assert.Contains("插入1处，删除3处", Assert.Single(read.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_box_and_a_shape_group_keep_their_text_once()
    {
        const string box = "<w:txbxContent><w:p><w:r><w:t>单位：万元</w:t></w:r></w:p></w:txbxContent>";
        var read = Read(WordXml(
            "<w:p><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"wps\"><w:drawing>" + box
            + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"));
        Assert.Equal("单位：万元\n", read.Text);
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>2026年度项目支出绩效目标表</w:t></w:r></w:p><w:p><w:r><w:t>单位：万元</w:t></w:r></w:p>", "第1页 共1页", "")]
    [InlineData("<w:p><w:r><w:t>附件2</w:t></w:r></w:p><w:p><w:r><w:t>2026年度</w:t></w:r></w:p>", "单位：万元", "<w:p><w:r><w:t>项目支出绩效目标表</w:t></w:r></w:p>")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>2026年度</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>单位：万元</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "", "<w:p><w:r><w:t>项目支出绩效目标表</w:t></w:r></w:p>")]
    public void What_the_margin_says_of_every_page_is_said_of_the_form(string header, string footer, string title)
    {
        string[][] rows =
        [
            ["项目名称", "路灯养护"], ["主管部门", "云岭县城管局", "实施单位", "云岭县路灯所"], ["年度资金总额", "60"], ["年度目标", "夜间照明安全可靠。"],
            ["一级指标", "二级指标", "三级指标", "年度指标值"], ["产出指标", "数量指标", "养护路灯", "1200盏"],
        ];
        var table = "<w:tbl>" + string.Concat(rows.Select(r => "<w:tr>" + string.Concat(r.Select(c => $"<w:tc><w:p><w:r><w:t>{c}</w:t></w:r></w:p></w:tc>")) + "</w:tr>")) + "</w:tbl>";
        var file = With(WordXml(title + table + table), "word/header1.xml", Encoding.UTF8.GetBytes($"<w:hdr {Word}>{header}</w:hdr>"));
        file = With(file, "word/header2.xml", Encoding.UTF8.GetBytes($"<w:hdr {Word}>{header}</w:hdr>"));
        file = With(file, "word/footer1.xml", Encoding.UTF8.GetBytes($"<w:ftr {Word}><w:p><w:r><w:t>{footer}</w:t></w:r></w:p></w:ftr>"));
        const string kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        file = With(file, "word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(
            $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"f\" Type=\"{kind}footer\" Target=\"footer1.xml\"/><Relationship Id=\"h\" Type=\"{kind}header\" Target=\"header1.xml\"/><Relationship Id=\"g\" Type=\"{kind}header\" Target=\"header2.xml\"/></Relationships>"));
        var read = Read(file);

        Assert.Equal(2, read.Forms.Count);
        Assert.All(read.Forms, f => Assert.Equal("路灯养护", f.Target.ProjectName));
        Assert.All(read.Forms, f => Assert.Equal(600_000m, f.Target.Funding.AnnualTotal?.Yuan));
        Assert.Equal(2026, read.Forms[0].Target.Year);
        Assert.StartsWith("页", Assert.Single(read.Forms[0].Traces[new(Hengji.Terms.Box.Year)]).Place?.Cell, StringComparison.Ordinal);
        Assert.DoesNotContain("共1页", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Macros_are_said_and_not_run()
    {
        Assert.Contains("宏", Assert.Single(Read(With(OfficeFile.Word([OfficeFile.Line("甲")]), "word/vbaProject.bin", [1, 2, 3])).Remarks), StringComparison.Ordinal);
        Assert.Contains("宏", Assert.Single(Read(With(OfficeFile.Workbook([Sheet(("A1", "甲"))]), "xl/vbaProject.bin", [1, 2, 3])).Remarks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html", "<table><tr><td>甲</td><td>乙</td></tr></table>", "甲\t乙\n")]
    [InlineData("message/rfc822", "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<table><tr><td>甲</td><td>乙</td></tr></table>\r\n--b--\r\n", "甲\t乙\n")]
    public void A_web_page_put_into_a_document_is_read(string kind, string page, string text)
    {
        Assert.NotEmpty(kind);
        var file = With(WordXml("<w:altChunk r:id=\"c\"/>"), "word/chunk", Encoding.UTF8.GetBytes(page));
        file = With(file, "word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"c\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk\" Target=\"/word/chunk\"/></Relationships>"u8.ToArray());
        Assert.Equal(text, Read(file).Text);
    }

    [Fact]
    public void A_document_inside_a_document_is_named_and_not_opened()
    {
        var file = With(WordXml("<w:p><w:r><w:t>甲</w:t></w:r></w:p><w:altChunk r:id=\"c\"/>"), "word/chunk.docx", OfficeFile.Word([OfficeFile.Line("乙")]));
        file = With(file, "word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"c\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk\" Target=\"chunk.docx\"/></Relationships>"u8.ToArray());
        var read = Read(file);
        Assert.Equal("甲\n", read.Text);
        Assert.Contains("嵌入", Assert.Single(read.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_rows_columns_and_sheets_are_left_out_and_said()
    {
        var seen = new Worksheet(
            new Columns(new Column { Min = 2, Max = 2, Hidden = true, Width = 0 }),
            new SheetData(
                new Row(OfficeFile.Text("A1", "甲"), OfficeFile.Text("B1", "藏"), OfficeFile.Text("C1", "乙")) { RowIndex = 1 },
                new Row(OfficeFile.Text("A2", "藏")) { RowIndex = 2, Hidden = true }));
        var read = Read(OfficeFile.Workbook([Sheet(("A1", "藏")), seen], states: [SheetStateValues.Hidden, SheetStateValues.Visible]));
        Assert.Equal<string[]>(
            ["隐藏的工作表没有读取：表1。如是申报内容，请取消隐藏后再导入。", "工作表“表2”中隐藏的内容没有读取：第2行、B列。如是申报内容，请取消隐藏后再导入。"],
            [.. read.Remarks]);
        Assert.DoesNotContain("藏", read.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Forms_side_by_side_on_a_sheet_are_read_one_by_one(int lower)
    {
        string[][] form =
        [
            ["财政项目支出绩效目标表（2026年度）", "", "", "", ""], ["项目名称", "甲", "", "主管部门", "青溪镇人民政府"], ["实施单位", "城运中心", "", "", ""],
            ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值"], ["", "产出指标", "数量指标", "路灯维护数量", "≥903盏"], ["", "", "质量指标", "路灯完好率", "≥98%"],
        ];
        var cells = new List<(string, string)> { ("A1", "青溪镇2026年度绩效目标汇总") };
        foreach (var (left, top, name) in ((int, int, string)[])[(0, 1, "路灯维护"), (6, 1 + lower, "河道保洁")])
        {
            for (var r = 0; r < form.Length; r++)
            {
                for (var c = 0; c < 5; c++)
                {
                    cells.Add(($"{(char)('A' + left + c)}{(top + r + 1).ToString(CultureInfo.InvariantCulture)}", form[r][c] == "甲" ? name : form[r][c]));
                }
            }
        }

        var sheet = Sheet([.. cells]);
        sheet.Append(new MergeCells(new MergeCell { Reference = "A1:K1" }));
        var read = Read(OfficeFile.Workbook([sheet]));
        Assert.Equal<string?[]>(["路灯维护", "河道保洁"], [.. read.Forms.Select(f => f.Target.ProjectName)]);
        Assert.All(read.Forms, f => Assert.Equal(2, f.Target.Indicators.Count));
    }

    [Fact]
    public void A_column_of_notes_beside_a_form_does_not_cut_it()
    {
        var read = Read(OfficeFile.Workbook([Sheet(
            ("A1", "项目名称"), ("C1", "路灯维护"), ("A2", "主管部门"), ("C2", "青溪镇人民政府"), ("E1", "请核对"), ("E2", "已核对"))]));
        Assert.Equal("项目名称\t\t路灯维护\t\t请核对\n主管部门\t\t青溪镇人民政府\t\t已核对\n", read.Text.Trim('\n') + "\n");
    }

    private static ReadDocument Read(byte[] bytes) => DocumentReader.Read("件", bytes);

    private static Worksheet Sheet(params (string Reference, string Text)[] cells) => new(new SheetData(cells
        .GroupBy(c => uint.Parse(c.Reference[1..], CultureInfo.InvariantCulture)).OrderBy(g => g.Key)
        .Select(g => new Row(g.Select(c => OfficeFile.Text(c.Reference, c.Text))) { RowIndex = g.Key })));

    internal static byte[] WordXml(string body) => With(OfficeFile.Word([new W.Paragraph()]), "word/document.xml",
        Encoding.UTF8.GetBytes($"<w:document {Word}><w:body>{body}</w:body></w:document>"));

    internal static byte[] With(byte[] zip, string part, byte[] content)
    {
        using var bytes = new MemoryStream();
        bytes.Write(zip);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)?.Delete();
            using var stream = archive.CreateEntry(part).Open();
            stream.Write(content);
        }

        return bytes.ToArray();
    }
}
