using System.Text;
using Hengji.Reading;
using Hengji.Targets;

namespace Hengji.Tests.Reading.Forms;

/// <summary>A list of the indicators of many projects is as many forms as it has projects.</summary>
public sealed class IndicatorListTests
{
    private const string Head = "序号\t单位名称\t项目名称\t年度资金总额（万元）\t年度目标\t一级指标\t二级指标\t三级指标\t指标值\n";

    [Fact]
    public void What_each_row_repeats_is_the_head_of_its_form()
    {
        var forms = Read(
            "2026年部门项目绩效目标清单\n单位名称：云岭县水利局\n" + Head
            + "1\t云岭县河道所\t河道清淤\t30\t清淤3公里。\t产出指标\t数量指标\t清淤长度\t≥3公里\n"
            + "1\t云岭县河道所\t河道清淤\t30\t清淤3公里。\t产出指标\t成本指标\t清淤单价\t≤10万元/公里\n"
            + "1\t云岭县河道所\t河道清淤\t30\t清淤3公里。\t满意度指标\t服务对象满意度指标\t村民满意度\t≥90%\n"
            + "2\t云岭县水库所\t水库除险\t500\t加固2座。\t产出指标\t数量指标\t加固水库\t2座\n"
            + "2\t云岭县水库所\t水库除险\t500\t加固2座。\t效益指标\t社会效益指标\t受益人口\t≥8000人\n");

        Assert.Equal(
            ["河道清淤·云岭县河道所·300000·清淤3公里。", "水库除险·云岭县水库所·5000000·加固2座。"],
            forms.Select(f => $"{f.ProjectName}·{f.ImplementingUnit}·{f.Funding.AnnualTotal?.Yuan:0}·{f.AnnualGoal}"),
            StringComparer.Ordinal);
        Assert.All(forms, f => Assert.Equal((2026, FormKind.Target), (f.Year!.Value, f.Kind)));
        Assert.Equal("Quantity 清淤长度 ≥3公里; Cost 清淤单价 ≤10万元/公里; ServiceSatisfaction 村民满意度 ≥90%", Indicators(forms[0]));
        Assert.Equal("Quantity 加固水库 2座; SocialBenefit 受益人口 ≥8000人", Indicators(forms[1]));
    }

    [Fact]
    public void Merged_cells_say_it_once_for_all_rows_of_a_project()
    {
        var forms = Read("""
            <table>
            <tr><td>项目名称</td><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
            <tr><td rowspan="2">路灯养护</td><td rowspan="2">产出指标</td><td>数量指标</td><td>养护路灯</td><td>1200盏</td></tr>
            <tr><td>质量指标</td><td>路灯完好率</td><td>≥98%</td></tr>
            <tr><td>公厕管养</td><td>产出指标</td><td>数量指标</td><td>管养公厕</td><td>12座</td></tr>
            </table>
            """);

        Assert.Equal(["路灯养护", "公厕管养"], forms.Select(f => f.ProjectName), StringComparer.Ordinal);
        Assert.Equal("Quantity 养护路灯 1200盏; Quality 路灯完好率 ≥98%", Indicators(forms[0]));
        Assert.Equal("Quantity 管养公厕 12座", Indicators(forms[1]));
    }

    [Fact]
    public void A_form_below_a_list_is_its_own()
    {
        var forms = Read(
            Head + "1\t云岭县河道所\t河道清淤\t30\t清淤3公里。\t产出指标\t数量指标\t清淤长度\t≥3公里\n注：本表由财务科汇总。\n"
            + "财政项目支出绩效目标表\n（2026年度）\n项目名称\t路灯养护\n主管部门\t云岭县城管局\t实施单位\t云岭县路灯所\n"
            + "年度总体目标\t养护路灯1200盏。\n一级指标\t二级指标\t三级指标\t年度指标值\n产出指标\t数量指标\t养护路灯\t1200盏\n");

        Assert.Equal(["河道清淤", "路灯养护"], forms.Select(f => f.ProjectName), StringComparer.Ordinal);
        Assert.Equal("Quantity 清淤长度 ≥3公里", Indicators(forms[0]));
        Assert.Equal("Quantity 养护路灯 1200盏", Indicators(forms[1]));
    }

    private static List<PerformanceTarget> Read(string text) =>
        [.. DocumentReader.Read("清单.txt", Encoding.UTF8.GetBytes(text)).Forms.Select(f => f.Target)];

    private static string Indicators(PerformanceTarget form) =>
        string.Join("; ", form.Indicators.Select(i => $"{i.Category} {i.Name} {i.Target}"));
}
