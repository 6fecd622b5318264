using System.Text;
using Hengji.Dossiers;
using Hengji.Reading;
using Hengji.Review;
using Hengji.Review.Rules.Completeness;
using Hengji.Targets;
using Hengji.Writing.Docx;
using Hengji.Writing.Html;
using Hengji.Writing.Pdf;
using Hengji.Writing.Xlsx;

namespace Hengji.Tests.Reading.Forms;

/// <summary>Fiscal money stated by level of government is kept as stated: no level is lost, and none is added up.</summary>
public sealed class FiscalLevelTests
{
    private const string Ten = "年度 中央补助 1950000; 年度 省级财政拨款 1170000; 年度 县级财政拨款 780000";

    public static TheoryData<string, string> Printed() => new()
    {
        { "<tr><td rowspan=5>资金情况（万元）</td><td>年度金额：</td><td>400</td></tr><tr><td>其中：中央补助</td><td>195</td></tr><tr><td>省级财政拨款</td><td>117</td></tr><tr><td>县级财政拨款</td><td>78</td></tr><tr><td>其他资金</td><td>10</td></tr>", Ten },
        { "<tr><td>年度资金总额（万元）</td><td>400</td><td>中央补助</td><td>195</td></tr><tr><td>省级财政拨款</td><td>117</td><td>县级财政拨款</td><td>78</td></tr><tr><td>其他资金</td><td>10</td></tr>", Ten },
        { "<tr><td rowspan=2>年度资金来源（万元）</td><td>合计</td><td>中央</td><td>省级</td><td>市县</td><td>其他</td></tr><tr><td>400</td><td>195</td><td></td><td>78.5</td><td>10</td></tr>", "年度 中央 1950000; 年度 省级 ; 年度 市县 785000" },
        { "<tr><td rowspan=2>资金来源（万元）</td><td>项目资金总额</td><td>中央</td><td>省级</td><td>市级</td><td>本级</td><td>其他</td></tr><tr><td>400</td><td>100</td><td>100</td><td>0</td><td>190</td><td>10</td></tr>", "项目 中央 1000000; 项目 省级 1000000; 项目 市级 0; 项目 本级 1900000" },
        { "<tr><td rowspan=6>项目资金（万元）</td><td>项目资金总额</td><td>400</td><td>年度资金总额</td><td>120</td></tr><tr><td>其中：财政拨款</td><td>390</td><td>其中：财政拨款</td><td>110</td></tr><tr><td>中央资金</td><td>195</td><td>中央资金</td><td>60</td></tr><tr><td>省级资金</td><td>117</td><td>省级资金</td><td>50</td></tr><tr><td>市县资金</td><td>78</td><td>市县资金</td><td></td></tr><tr><td>其他资金</td><td>10</td><td>其他资金</td><td>10</td></tr>",
          "项目 中央资金 1950000; 年度 中央资金 600000; 项目 省级资金 1170000; 年度 省级资金 500000; 项目 市县资金 780000; 年度 市县资金 " },
        { "<tr><td rowspan=4>资金情况（万元）</td><td>年度金额：</td><td>400</td></tr><tr><td>其中：中央补助</td><td>195</td></tr><tr><td>地方资金</td><td>195</td></tr><tr><td>其他资金</td><td>10</td></tr>", "年度 中央补助 1950000; 年度 地方资金 1950000" },
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public void Levels_are_kept_as_printed(string money, string levels)
    {
        var form = Read(money);

        Assert.Equal(levels, Said(form.Target));
        Assert.Equal(new Money(4_000_000), form.Target.Funding.Total ?? form.Target.Funding.AnnualTotal);
        Assert.Equal(new Money(100_000), form.Target.Funding.AnnualOther ?? form.Target.Funding.Other);
        Assert.All(Enumerable.Range(0, form.Target.FiscalLevels.Count), row => Assert.NotEmpty(form.Traces[new(Terms.Box.FiscalLevel, row)]));
        Assert.DoesNotContain(form.Notes, n => n.Kind is NoteKind.Unread);
        Assert.Empty(Findings(form));
    }

    [Fact]
    public void Levels_that_do_not_add_up_to_the_total_are_the_authors_fault() =>
        Assert.Single(Findings(Read(
            "<tr><td rowspan=4>资金情况（万元）</td><td>年度金额：</td><td>401</td></tr><tr><td>其中：中央补助</td><td>195</td></tr><tr><td>省级财政拨款</td><td>195</td></tr><tr><td>其他资金</td><td>10</td></tr>")));

    [Fact]
    public void Words_of_the_text_are_no_levels()
    {
        var form = Read("<tr><td>项目级次</td><td>省级</td><td>年度资金总额（万元）</td><td>400</td></tr><tr><td>其他资金</td><td>10</td><td></td><td></td></tr>");

        Assert.Empty(form.Target.FiscalLevels);
    }

    [Theory]
    [InlineData(".docx")]
    [InlineData(".xlsx")]
    [InlineData(".pdf")]
    [InlineData(".html")]
    public void Levels_come_back_from_the_official_form(string extension)
    {
        var record = Sample.Target with
        {
            FiscalLevels =
            [
                new FiscalLevel("中央补助", new Money(300_000), IsAnnual: false), new FiscalLevel("中央补助", new Money(250_000), IsAnnual: true),
                new FiscalLevel("省级财政拨款", new Money(150_000.5m), IsAnnual: false), new FiscalLevel("市县资金", new Money(0), IsAnnual: true),
                new FiscalLevel("县级财政拨款", null, IsAnnual: false),
            ],
        };
        var bytes = extension switch
        {
            ".docx" => DocxForms.Write([record]),
            ".xlsx" => XlsxForms.Write([record]),
            ".pdf" => PdfForms.Write([record]),
            _ => HtmlForms.Write([record]),
        };
        var read = Assert.Single(DocumentReader.Read("表" + extension, bytes).Forms);

        Assert.Equal(record.Funding, read.Target.Funding);
        Assert.Equal(Ordered(record), Ordered(read.Target));
        Assert.Empty(Writing.RoundTripTests.Differences(record with { FiscalLevels = [] }, read));
    }

    private static string Ordered(PerformanceTarget target) => Said(target with { FiscalLevels = [.. target.FiscalLevels.OrderBy(l => l.IsAnnual)] });

    private static string Said(PerformanceTarget target) =>
        string.Join("; ", target.FiscalLevels.Select(l => $"{(l.IsAnnual ? "年度" : "项目")} {l.Name} {l.Amount?.Yuan:0.##}"));

    private static IEnumerable<Finding> Findings(FormReading form) =>
        new HJ1003FundingTotalDiffersFromSources().Check(new Dossier(form, Neighbourhood.Empty));

    private static FormReading Read(string money) => Assert.Single(DocumentReader.Read("表.html", Encoding.UTF8.GetBytes(
        "<table><tr><td>项目支出绩效目标表（2026年度）</td></tr><tr><td>项目名称</td><td>松林病虫害防治</td></tr>" + money
        + "<tr><td>年度目标</td><td>防治松林两万亩。</td></tr>"
        + "<tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td></tr><tr><td>产出指标</td><td>数量指标</td><td>防治面积</td><td>≥2万亩</td></tr></table>")).Forms);
}
