using System.IO.Compression;
using System.Text;

namespace Hengji.Tests.Ledgers;

/// <summary>A file of rows that is broken in one way.</summary>
/// <param name="Kind">In which.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Bad">Every cell or row to be named: its row, and its column where it is about a cell.</param>
/// <param name="Good">How many rows are good.</param>
/// <param name="Says">A word of what is said of the first.</param>
internal sealed record BadLedger(string Kind, byte[] Bytes, IReadOnlyList<(long Row, string? Column)> Bad, long Good, string Says)
{
    public override string ToString() => Kind;
}

/// <summary>The ways in which files of rows come broken.</summary>
internal static class BadLedgers
{
    private const string Head = "编号,发现时间,期限,办结时间,金额,红灯,类别,单位";
    private const string GoodRow = "G1,2025-01-02 08:00,2025-01-05,2025-01-04 10:00,12.5,否,市容,南片";

    public static IReadOnlyList<BadLedger> All { get; } =
    [
        Cell("没有的日子", "2025-02-30", "期限", "2 月没有 30 日"),
        Cell("月日颠倒", "2025-13-05", "期限", "没有 13 月"),
        Cell("两位数的年份", "25-03-05", "期限", "年份不全"),
        Cell("日月年", "05/03/2025", "期限", "年份不全"),
        Cell("Excel 日期序号", "45721", "期限", "2025-03-05"),
        Cell("只有年月", "2025年3月", "期限", "不全"),
        Cell("日期是文字", "三月五日", "期限", "不"),
        Cell("不可信的年份", "0205-03-05", "期限", "不可信"),
        Cell("时间不存在", "2025-03-05 25:10", "办结时间", "时间"),
        Cell("下午写法", "2025-03-05 3:10 PM", "办结时间", "时间"),
        Cell("必填为空", "", "发现时间", "没有填"),
        Cell("数字混字母", "1O0", "金额", "字母"),
        Cell("带万字", "1.2万", "金额", "万"),
        Cell("百分号", "12%", "金额", "百分"),
        Cell("科学计数", "1.2E+05", "金额", "科学计数"),
        Cell("括号负数", "(100)", "金额", "括号"),
        Cell("千分位错位", "\"12,34\"", "金额", "千分位"),
        Cell("约数", "约100", "金额", "不是数"),
        Cell("占位符", "—", "金额", "不是数"),
        Cell("小于最小值", "-5", "金额", "小于"),
        Cell("小数过多", "1.23456", "金额", "位数"),
        Cell("整数过大", "123456789012345", "金额", "位数"),
        Cell("不在可选范围", "交通", "类别", "可选"),
        Cell("是否写错", "对", "红灯", "是"),
        Cell("公式残留", "=SUM(A1:A3)", "单位", "公式"),
        Cell("编号变科学计数", "1.23457E+11", "编号", "科学计数"),
        Cell("控制字符", "南\u0001片", "单位", "控制字符"),
        Rows("编号重复", [GoodRow, GoodRow.Replace("12.5", "13", StringComparison.Ordinal)], [(3, "编号")], 1, "重复"),
        Rows("合计行", [GoodRow, "合计,,,,12.5,,,"], [(3, null)], 1, "合计"),
        Rows("又一行表头", [GoodRow, Head], [(3, null)], 1, "表头"),
        Rows("多出一格", [GoodRow, "G2,2025-01-02 08:00,2025-01-05,,1,否,市容,南,片"], [(3, null)], 1, "表头之外"),
        Rows("整行右移", [GoodRow, ",G2,2025-01-02 08:00,2025-01-05,,1,否,市容"], [(3, null), (3, "编号"), (3, "发现时间"), (3, "期限"), (3, "类别")], 1, "整行错位"),
        Rows("引号不成对", [GoodRow, "\"G2,2025-01-02 08:00,,,,,,", "G3,2025-01-03 08:00,,,,,,"], [(3, null)], 2, "引号"),
        Rows("一百万格", [GoodRow, "G2,2025-01-02 08:00" + new string(',', 1_000_000) + "x"], [(3, null)], 1, "超过2048格"),
        new("转坏的编码", [.. Encoding.UTF8.GetBytes(Head + "\n" + GoodRow + "\nG2,2025-01-02 08:00,,,,,,南"), 0xFF, 0xFE, .. "片\n"u8], [(3, "单位")], 1, "无法辨认的字"),
        Sheet("XLSX 公式出错", """<c r="E3" t="e"><f>1/0</f><v>#DIV/0!</v></c>""", "金额", "错误值"),
        Sheet("XLSX 公式没有结果", """<c r="E3"><f>A1</f></c>""", "金额", "没有保存计算结果"),
        Sheet("XLSX 长编号丢位", """<c r="H3"><v>31011219800101123</v></c>""", "单位", "15位"),
        Sheet("XLSX 文字金额", """<c r="E3" t="inlineStr"><is><t>一百元</t></is></c>""", "金额", "不是数"),
        Sheet("XLSX 百万列", """<c r="BDWGO3"><v>1</v></c>""", null, "超过2048格"),
        Whole("空文件", [], "空的"),
        Whole("没有表头", Encoding.UTF8.GetBytes("甲,乙\n1,2\n"), "没有找到表头"),
        Whole("缺少必填栏目", Encoding.UTF8.GetBytes("编号,金额\nA,1\n"), "发现时间", 1),
        Whole("栏目重复", Encoding.UTF8.GetBytes("编号,发现时间,单位,承办单位\nA,2025-01-01,南,北\n"), "两列", 1),
        Whole("网页存成表格", Encoding.UTF8.GetBytes("<html><body><table><tr><td>编号</td></tr></table></body></html>"), "网页"),
        Whole("旧版或加密", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "密码"),
        Whole("截断的工作簿", Workbook("<row r=\"1\"/>")[..200], "已损坏"),
        Whole("别的压缩包", Zip(("a.txt", "1")), "已损坏"),
    ];

    /// <summary>A workbook whose only sheet has these rows.</summary>
    public static byte[] Workbook(string rows, string styles = "") => Zip(
        ("xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="台账" sheetId="1" r:id="r1"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Target="worksheets/sheet1.xml" Type="x"/></Relationships>"""),
        ("xl/styles.xml", $"""<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{styles}</styleSheet>"""),
        ("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"""));

    /// <summary>A row of a sheet, every cell a text.</summary>
    public static string Row(int row, string cells) =>
        $"<row r=\"{row}\">" + string.Concat(cells.Split(',').Select((c, i) => c.Length == 0 ? string.Empty : $"<c r=\"{(char)('A' + i)}{row}\" t=\"inlineStr\"><is><t>{c}</t></is></c>")) + "</row>";

    private static BadLedger Cell(string kind, string cell, string column, string says)
    {
        var cells = "G2,2025-01-02 08:00,2025-01-05,2025-01-04 10:00,12.5,否,市容,南片".Split(',');
        cells[Array.IndexOf(Head.Split(','), column)] = cell;
        return Rows(kind, [GoodRow, string.Join(',', cells)], [(3, column)], 1, says);
    }

    private static BadLedger Rows(string kind, string[] rows, (long, string?)[] bad, long good, string says) =>
        new(kind, Encoding.UTF8.GetBytes(Head + "\n" + string.Join('\n', rows) + "\n"), bad, good, says);

    private static BadLedger Whole(string kind, byte[] bytes, string says, long row = 0) =>
        new(kind, bytes, [(row, string.Equals(kind, "栏目重复", StringComparison.Ordinal) ? "单位" : null)], 0, says);

    private static BadLedger Sheet(string kind, string cell, string? column, string says) => new(
        kind,
        Workbook(Row(1, Head) + Row(2, GoodRow) + Row(3, "G2,2025-01-02 08:00").Replace("</row>", cell + "</row>", StringComparison.Ordinal)),
        [(3, column)],
        1,
        says);

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }
}
