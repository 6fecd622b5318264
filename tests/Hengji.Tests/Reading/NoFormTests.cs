using System.Globalization;
using System.IO.Compression;
using System.Text;
using Hengji.Reading;

namespace Hengji.Tests.Reading;

/// <summary>Documents that are no forms, or no documents: each gets a clear answer, and nothing is invented.</summary>
public sealed class NoFormTests
{
    private const int TenMegabytes = 10_000_000;

    static NoFormTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, byte[], string> Refused()
    {
        const string chinese = "臨江市青溪鎮二〇二五年度項目績效目標表，經費由鎮財政統一安排，辦事處負責執行與維護。";
        var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("word/document.xml");
        }

        return new()
        {
            { "空文件", [], "空" },
            { "单个零字节", [0], "二进制" },
            { "PDF", [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, 10, .. "1 0 obj"u8], "PDF" },
            { "PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], "图片" },
            { "JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], "图片" },
            { "ZIP", zip.ToArray(), "ZIP" },
            { "旧版Office", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "Office" },
            { "GZIP", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0], "GZIP" },
            { "Big5", Encoding.GetEncoding("big5").GetBytes(chinese), "Big5" },
            { "UTF-32小端", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(chinese)], "UTF-32" },
            { "UTF-32大端", [.. new UTF32Encoding(true, true).GetPreamble(), .. new UTF32Encoding(true, true).GetBytes(chinese)], "UTF-32" },
            { "UTF-16坏字", [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00, 0x42, 0x00, 0x43, 0x00], "UTF-16" },
            { "UTF-8坏字节", [0xEF, 0xBB, 0xBF, 0xE9, 0x9D, 0x41, 0xFF], "编码" },
            { "混进零字节的文字", [.. "项目名称 路灯"u8, 0, 0, 0, 1, 2, 3, 0xFF], "二进制" },
        };
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_read_is_refused_by_its_kind(string kind, byte[] bytes, string named)
    {
        var read = DocumentReader.Read(kind, bytes);
        Assert.Empty(read.Forms);
        Assert.NotNull(read.Refusal);
        Assert.Contains(named, read.Refusal, StringComparison.Ordinal);
        Assert.EndsWith("。", read.Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("\n")]
    [InlineData("\uFEFF")]
    [InlineData("表")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[[\"\\uD800\"]]")]
    [InlineData("{\"rows\":[[\"\\uDC00\\uD800\",\"项目名称\"]]}")]
    [InlineData("[1,2")]
    [InlineData("\"")]
    [InlineData("|")]
    [InlineData("|||")]
    [InlineData("|-|-|")]
    [InlineData("\t\t\t")]
    [InlineData("<td><tr>")]
    [InlineData("<table><tr><td colspan=99999999999 rowspan=-1>项目名称")]
    [InlineData("财政项目支出绩效目标表")]
    [InlineData("项目名称\t\n项目类别\t\n主管部门\t\n实施单位\t\n")]
    public void A_scrap_holds_no_form(string text)
    {
        var read = PropertyTests.Read("零碎.txt", text);
        Assert.Null(read.Refusal);
        Assert.Empty(read.Forms);
    }

    [Fact]
    public void Prose_about_forms_holds_none()
    {
        var read = PropertyTests.Read("通知.txt", """
            关于报送2026年度项目支出绩效目标的通知
            各单位：请于10月底前报送财政项目支出绩效目标表，项目名称、主管部门、实施单位应当与预算一致。
            一、项目总目标和年度总体目标应当分别填写，不得照抄。
            二、数量指标、质量指标、时效指标至少各填一项，三级指标应当有年度指标值。
            三、项目资金总额为各来源之和，单位为万元。绩效目标表详见附件。
            联系人：青溪镇财政所，电话12345。
            """);
        Assert.Null(read.Refusal);
        Assert.Empty(read.Forms);
    }

    [Fact]
    public void Other_tables_are_left_alone()
    {
        var read = PropertyTests.Read("预算.txt", """
            单位收支预算总表
            单位：万元
            收入		支出
            项目	预算数	项目	预算数
            财政拨款	120.50	基本支出	80.50
            其他资金	0	项目支出	40.00
            项目名称	预算数	主管部门	实施单位
            路灯维护	12.00	青溪镇人民政府	城市运行管理中心
            """);
        Assert.Empty(read.Forms);
    }

    private static readonly Dictionary<string, Func<string>> Huge = new(StringComparer.Ordinal)
    {
        { "一个字符", () => new string('表', TenMegabytes / 3) },
        { "一行没有空格", () => Repeated("青溪镇路灯维护项目名称主管部门", TenMegabytes / 3) },
        { "一行有空格", () => Repeated("青溪镇 路灯 维护 项目 经费 ", TenMegabytes / 3) },
        { "一行标签", () => Repeated("项目名称 主管部门 数量指标 ", TenMegabytes / 3) },
        { "一行一级指标", () => Repeated("产出指标 ", TenMegabytes / 3) },
        { "一格一个一级指标", () => Repeated("产出指标\n", TenMegabytes / 3) },
        { "很多引号", () => Repeated("\"路灯\t\"", TenMegabytes / 3) },
        { "不成对的引号", () => Repeated("\"路灯\n", TenMegabytes / 3) },
        { "全是引号", () => new string('"', TenMegabytes) },
        { "全是空格", () => new string(' ', TenMegabytes) },
        { "全是换行", () => new string('\n', TenMegabytes) },
        { "全是制表符", () => new string('\t', TenMegabytes) },
        { "全是竖线", () => new string('|', TenMegabytes) },
        { "全是尖括号", () => new string('<', TenMegabytes) },
        { "全是左括号", () => new string('(', TenMegabytes) },
        { "全是方括号", () => new string('[', TenMegabytes) },
        { "全是逗号", () => new string(',', TenMegabytes) },
        { "表格之后全是分号", () => "项目名称;路灯;\n主管部门;城管局;\n实施单位;路灯所;\n" + new string(';', TenMegabytes) },
        { "逗号前不成对的引号", () => Repeated("\"甲,", TenMegabytes) },
        { "很多数字", () => Repeated("12345 ", TenMegabytes) },
        { "很深的JSON", () => new string('[', 100_000) + new string(']', 100_000) },
        { "很长的JSON", () => "[" + Repeated("[\"青溪镇\",\"路灯\"],", TenMegabytes / 3) + "[]]" },
        { "很多行文字", () => Repeated("青溪镇召开路灯维护工作会议，研究年度经费安排。\n", TenMegabytes / 3) },
        { "题名之后很多行文字", () => "财政项目支出绩效目标表\n项目名称\t路灯\n" + Repeated("青溪镇召开路灯维护工作会议。\n", TenMegabytes / 3) },
        { "很深的网页", () => "<table><tr><td>路灯</td></tr></table>" + Repeated("<div>", 1_000_000) + "路灯" },
        { "很深的表格", () => Repeated("<table><tr><td>", 300_000) + "路灯" },
        { "很多单元格的网页", () => "<table>" + Repeated("<tr>" + Repeated("<td>路灯</td>", 1_100) + "</tr>", 1_100_000) + "</table>" },
        { "一行很多单元格的网页", () => "<table><tr>" + Repeated("<td rowspan=9>路灯</td>", TenMegabytes / 10) + "</tr></table>" },
    };

    public static TheoryData<string> HugeKinds() => [.. Huge.Keys];

    [Theory]
    [MemberData(nameof(HugeKinds))]
    public void A_huge_document_without_forms_says_so(string kind)
    {
        var read = PropertyTests.Read(kind, Huge[kind]());
        Assert.Null(read.Refusal);
        Assert.Empty(read.Forms);
    }

    [Theory]
    [InlineData("tab")]
    [InlineData("labels")]
    [InlineData("stream")]
    [InlineData("html")]
    public void A_form_with_twenty_thousand_rows_is_read(string layout)
    {
        var read = PropertyTests.Read("很长的表", Endless(layout, 20_000));
        Assert.Null(read.Refusal);
        var form = Assert.Single(read.Forms);
        Assert.Equal("青溪镇路灯维护", form.Target.ProjectName);
        Assert.Empty(ReadingClaims.Broken(read));
    }

    /// <summary>A form whose indicator block goes on and on.</summary>
    private static string Endless(string layout, int rows)
    {
        string[][] head =
        [
            ["财政项目支出绩效目标表（2026年度）"], ["项目名称", "青溪镇路灯维护", "项目类别", "□专项资金 ☑经常性项目 □一次性项目"],
            ["主管部门", "青溪镇人民政府", "实施单位", "城市运行管理中心"], ["项目资金（万元）", "项目资金总额", "12.50", "年度资金申请总额", "12.50"],
            ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值"],
        ];
        string[] labels = ["数量指标", "质量指标", "时效指标", "社会效益指标"];
        var body = Enumerable.Range(0, rows).Select(i =>
        {
            var label = layout == "labels" ? labels[i % labels.Length] : i == 0 ? labels[0] : string.Empty;
            return new[] { string.Empty, label.Length > 0 ? "产出指标" : string.Empty, label, string.Create(CultureInfo.InvariantCulture, $"第{i}号灯完好率"), "≥98%" };
        });
        var all = head.Concat(body);
        return layout switch
        {
            "stream" => string.Join('\n', all.SelectMany(r => r).Where(c => c.Length > 0)),
            "html" => "<table>" + string.Concat(all.Select(r => "<tr>" + string.Concat(r.Select(c => "<td>" + c + "</td>")) + "</tr>")) + "</table>",
            _ => string.Join('\n', all.Select(r => string.Join('\t', r))),
        };
    }

    private static string Repeated(string text, int letters) =>
        new StringBuilder(letters + text.Length).Insert(0, text, Math.Max(1, letters / text.Length)).ToString();
}
