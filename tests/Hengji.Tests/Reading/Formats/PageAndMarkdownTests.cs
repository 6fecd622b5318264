using Hengji.Reading;

namespace Hengji.Tests.Reading.Formats;

/// <summary>Web pages and Markdown as sites and programs write them, and what a person sees of them.</summary>
public sealed class PageAndMarkdownTests
{
    [Theory]
    [InlineData("<input type=text value=\"路灯\"><span style=\"display: none\">旧名</span>", "路灯")]
    [InlineData("<select><option>甲</option><option selected>乙</option></select>", "乙")]
    [InlineData("<table><tr><td><input type=checkbox checked>经常性</td><td><input type=checkbox>一次性</td></tr></table>", "☑经常性 ☐一次性")]
    [InlineData("路\u200B灯<wbr>维护&nbsp;数量", "路灯维护 数量")]
    [InlineData("<input type=hidden value=x><noscript>请启用脚本</noscript><textarea>路灯</textarea>", "路灯")]
    [InlineData("12.<br>50", "12.⏎50")]
    public void A_cell_of_a_page_reads_as_it_is_shown(string cell, string shown) =>
        Assert.Equal($"0001 │ 项目名称 │ {shown}\n", Grid($"<table><tr><td>项目名称</td><td>{cell}</td></tr></table>"));

    [Fact]
    public void A_line_broken_by_markup_ends_no_line_of_the_document()
    {
        var read = DocumentReader.Read("表.md", System.Text.Encoding.UTF8.GetBytes(
            "财政项目支出绩效目标表（2026年度）\n|项目名称|路灯养护|\n|实施单位|云岭县路灯所|\n|一级指标|二级指标|三级指标|年度指标值|\n|产出指标|数量指标|养护路灯|1200盏|\n|满意度指标|服务对象<br>满意度<br>指标|居民满意度|≥90%|"));

        Assert.Equal((1, 6), (Assert.Single(read.Forms).FirstLine, read.Forms[0].LastLine));
        Assert.Empty(ReadingClaims.Broken(read));
    }

    [Fact]
    public void Navigation_and_layout_tables_around_a_form_cut_into_tables_do_not_matter()
    {
        var read = PropertyTests.Read("页.html", """
            <div class="nav"><ul><li>首页</li><li>政务公开</li></ul></div>
            <table><tr><td><table><tr><td>导航</td></tr><tr><td>预算公开</td></tr></table></td><td><table><tr><td><h1>财政项目支出绩效目标表</h1>（2026年度）</td></tr><tr><td>
            <table border=1><tr><td colspan=2>项目名称</td><td colspan=3>青溪镇&nbsp;路灯维护</td></tr>
            <tr><td colspan=2>主管部门</td><td>青溪镇人民政府</td><td>实施单位</td><td>城运<br>中心</td></tr>
            <tr><td rowspan=2>项目资金<br>（万元）</td><td>项目资金总额</td><td>12.50</td><td>年度资金申请总额</td><td>12.50</td></tr>
            <tr><td>其中：财政资金</td><td>12.50</td><td>其中：当年财政拨款</td><td>12.50</td></tr>
            <tr><td rowspan=4>绩效<br>指标</td><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td></tr>
            <tr><td rowspan=3>产出指标</td><td>数量指标</td><td>路灯维护数量</td><td>≥903盏</td></tr></table>
            <table border=1><tr><td>质量指标</td><td>路灯完好率</td><td>≥98%</td></tr><tr><td>时效指标</td><td>故障修复及时性</td><td>24小时内</td></tr></table>
            </td></tr></table></td></tr></table><div>版权所有</div>
            """);
        var target = Assert.Single(read.Forms).Target;
        Assert.Equal("青溪镇 路灯维护", target.ProjectName);
        Assert.Equal("城运中心", target.ImplementingUnit);
        Assert.Equal(125_000m, target.Funding.AnnualFiscal?.Yuan);
        Assert.Equal<string?[]>(["≥903盏", "≥98%", "24小时内"], [.. target.Indicators.Select(i => i.Target?.Text)]);
    }

    [Theory]
    [InlineData("| 项目名称 | 城运\\|中心 |", "项目名称 │ 城运|中心")]
    [InlineData("| **项目名称** | *路灯* | __甲__ |", "项目名称 │ 路灯 │ 甲")]
    [InlineData("| *三级指标 | 5*6 |", "*三级指标 │ 5*6")]
    [InlineData("| 路灯<br>维护 | 甲 |", "路灯⏎维护 │ 甲")]
    public void A_row_of_Markdown_reads_without_its_marks(string row, string shown) => Assert.Equal($"0001 │ {shown}\n", Grid(row));

    [Theory]
    [InlineData("甲,乙,丙\n丁,\"戊\n己\",庚\n1,2,3\n", "0001 │ 甲 │ 乙 │ 丙\n0002 │ 丁 │ 戊⏎己 │ 庚\n0004 │ 1 │ 2 │ 3\n")]
    [InlineData("sep=;\n甲;乙;丙\n丁;\"a \"\"b\"\" c\";庚\n;;\n", "0002 │ 甲 │ 乙 │ 丙\n0003 │ 丁 │ a \"b\" c │ 庚\n0004 │  │  │ \n")]
    [InlineData("甲,\"乙,丙\n丁,戊,己\n庚,辛,壬\n癸,子,丑\n", "0001 │ 甲 │ \"乙 │ 丙\n0002 │ 丁 │ 戊 │ 己\n0003 │ 庚 │ 辛 │ 壬\n0004 │ 癸 │ 子 │ 丑\n")]
    [InlineData("路灯,维护\n河道,保洁,养护\n绿化\n", "0001 · 路灯,维护\n0002 · 河道,保洁,养护\n0003 · 绿化\n")]
    public void CSV_is_told_by_its_shape(string text, string grid) => Assert.Equal(grid, Grid(text));

    private static string Grid(string text) => DocumentReader.Stage("件", System.Text.Encoding.UTF8.GetBytes(text), ReadingStage.Grid);
}
