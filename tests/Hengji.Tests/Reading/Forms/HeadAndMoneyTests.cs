using System.Text;
using Hengji.Dossiers;
using Hengji.Reading;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Reading.Forms;

/// <summary>What stands in the head of a form goes to its box, or nowhere.</summary>
public sealed class HeadAndMoneyTests
{
    private const string Indicators =
        "<tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td></tr><tr><td>产出指标</td><td>数量指标</td><td>养护路灯</td><td>1200盏</td></tr>";

    [Theory]
    [InlineData("3,000,000.0<br>0", 3000000)]
    [InlineData("3,000,00<br>0.00", 3000000)]
    [InlineData("3,000,<br>000.00", 3000000)]
    [InlineData("3,000,000<br>.00", 3000000)]
    [InlineData("3,000,000.<br>00", 3000000)]
    public void An_amount_broken_at_a_line_end_is_one(string printed, int yuan)
    {
        var funding = Money($"<tr><td>项目资金（元）</td><td>其他资金</td><td>{printed}</td><td>上年结转资金</td><td></td></tr><tr><td></td><td></td><td></td><td>其他资金</td><td>{printed}</td></tr>");

        Assert.Equal((new Money(yuan), null, new Money(yuan)), (funding.Other, funding.AnnualCarriedOver, funding.AnnualOther));
    }

    [Theory]
    [InlineData("3,000,000.00<br>0")]
    [InlineData("300<br>0")]
    public void Two_amounts_of_a_cell_stay_two(string printed)
    {
        var funding = Money($"<tr><td>项目资金（元）</td><td>上年结转资金<br>其他资金</td><td>{printed}</td></tr>");

        Assert.Contains(new Money(0), new[] { funding.AnnualOther, funding.Other });
    }

    [Fact]
    public void Of_two_boxes_of_one_wording_the_second_is_the_years()
    {
        var funding = Money("<tr><td>项目资金（元）</td><td>实施期资金总额</td><td>900</td><td>年度资金总额</td><td>300</td></tr><tr><td></td><td>其中：财政拨款</td><td>800</td><td>其中：财政拨款</td><td>250</td></tr>");

        Assert.Equal((new Money(800), new Money(250)), (funding.Fiscal, funding.AnnualFiscal));
    }

    [Fact]
    public void Amounts_side_by_side_are_those_of_their_row()
    {
        var funding = Money("<tr><td>项目资金（元）</td><td>年度资金总额</td><td>300</td><td>120</td></tr><tr><td></td><td>上年结转资金</td><td></td><td></td></tr><tr><td></td><td>其他资金</td><td>50</td><td>24</td></tr>");

        Assert.Null(funding.AnnualCarriedOver);
        Assert.Contains(new Money(50), new[] { funding.AnnualOther, funding.Other });
    }

    [Fact]
    public void A_row_with_an_unknown_label_does_not_run_on_from_the_one_above()
    {
        var form = Read("<tr><td>主管部门</td><td>云岭县城管局</td></tr><tr><td>编制人数</td><td>46</td></tr>");

        Assert.Equal("云岭县城管局", form.Target.CompetentDepartment);
        Assert.Contains(form.Notes, n => n.Kind == NoteKind.Unread && n.Message.Contains("46", StringComparison.Ordinal));
    }

    [Fact]
    public void The_span_stands_with_the_name_of_the_box_inside_that_of_the_block()
    {
        var form = Read(
            "<tr><td rowspan=2>总体目标</td><td>实施期目标（2026年-2028年）</td><td>年度目标</td></tr><tr><td>三年养护路灯。</td><td>养护路灯1200盏。</td></tr>");

        Assert.Equal(new GoalSpan(2026, 2028), form.Target.GoalSpan);
        Assert.Equal(("三年养护路灯。", "养护路灯1200盏。"), (form.Target.OverallGoal, form.Target.AnnualGoal));
    }

    [Fact]
    public void Heads_over_heads_are_no_goal()
    {
        var page = "项目支出绩效运行监控表\n项目名称\t路灯养护\n主管部门\t云岭县城管局\n年度总体目标\t养护路灯1200盏。\n"
            + "\t绩效指标\t\t\t\t\t偏差原因分析\t完成目标可能性\n一级指标\t二级指标\t三级指标\t年度指标值\t1-7月执行情况\t全年预计完成情况\t原因说明\t备注\n产出指标\t数量指标\t养护路灯\t1200盏\t800盏\t1200盏\t\t\n";

        Assert.Equal("养护路灯1200盏。", Assert.Single(DocumentReader.Read("监控.txt", Encoding.UTF8.GetBytes(page)).Forms).Target.AnnualGoal);
    }

    [Fact]
    public void Bare_names_of_categories_below_their_head_are_categories()
    {
        var page = "项目支出绩效目标表\n（２０２６年度）\n项目名称\t路灯养护\n主管部门\t云岭县城管局\n年度目标\t养护路灯1200盏。\n"
            + "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量\t养护路灯\t1200盏\n\t质量\t路灯完好率\t≥98%\n效益指标\t社会效益\t受益居民\t≥8000人\n";

        var target = Assert.Single(DocumentReader.Read("目标.txt", Encoding.UTF8.GetBytes(page)).Forms).Target;

        Assert.Equal([Category.Quantity, Category.Quality, Category.SocialBenefit], target.Indicators.Select(i => i.Category!.Value));
        Assert.Equal(2026, target.Year);
    }

    private static Funding Money(string rows) => Read(rows).Target.Funding;

    private static FormReading Read(string rows) => Assert.Single(DocumentReader.Read(
        "目标.html",
        Encoding.UTF8.GetBytes($"<html><body><p>项目支出绩效目标表</p><table><tr><td>项目名称</td><td>路灯养护</td></tr>{rows}{Indicators}</table></body></html>")).Forms);
}
