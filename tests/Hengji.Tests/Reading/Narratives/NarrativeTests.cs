using System.Text;
using Hengji.Dossiers;
using Hengji.Reading;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Tests.Reading.Office;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Hengji.Tests.Reading.Narratives;

/// <summary>Prose beside a form is known by its headings, tied to the form by the project's name, and compared with it.</summary>
public sealed class NarrativeTests
{
    private static readonly string[] Prose =
    [
        "青溪镇路灯维护项目经费情况说明", "一、项目概述", "对全镇903盏路灯开展日常巡查和维修，保障居民夜间出行。", "二、立项依据", "《青溪镇市政设施管理办法》第五条。",
        "三、实施主体", "本项目由青溪镇城市运行管理中心负责实施。", "四、实施方案", "按月巡查，故障24小时内修复。", "五、实施周期", "2026年1月至2026年12月。",
        "六、年度预算安排", "2026年安排预算资金125,000元，由镇级财政保障。", "七、绩效目标", "详见项目支出绩效目标表。",
    ];

    private static readonly string[][] Form =
    [
        ["财政项目支出绩效目标表（2026年度）"], ["项目名称", "青溪镇路灯维护", "项目类别", "☑经常性项目 □一次性项目"], ["主管部门", "青溪镇人民政府", "实施单位", "青溪镇城市运行管理中心"],
        ["计划开始日期", "2026-01-01", "计划完成日期", "2026-12-31"], ["项目资金（万元）", "项目资金总额", "12.50", "年度资金申请总额", "12.50"],
        ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值"], ["", "产出指标", "数量指标", "路灯维护数量", "≥903盏"], ["", "", "质量指标", "路灯完好率", "≥98%"],
    ];

    public static TheoryData<string, bool> Documents => new()
    {
        { "text", true }, { "text", false }, { "html", true }, { "html", false }, { "docx", true }, { "docx", false }, { "pdf", true },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Prose_before_or_after_a_form_is_read_and_tied_to_it(string kind, bool before)
    {
        var read = DocumentReader.Read(kind, Document(kind, Prose, before));
        var form = Assert.Single(read.Forms);
        Assert.Equal("青溪镇路灯维护", form.Target.ProjectName);
        Assert.Equal(2, form.Target.Indicators.Count);
        var narrative = form.Narrative;
        Assert.NotNull(narrative);
        Assert.Equal(new Money(125_000), narrative.AnnualBudget?.Value.Money);
        Assert.Equal(2026, narrative.BudgetYear);
        Assert.Equal(new StatedPeriod(new PlanDate(2026, 1), new PlanDate(2026, 12)), narrative.Period?.Value);
        Assert.Equal("青溪镇城市运行管理中心", narrative.ImplementingUnit?.Value);
        Assert.Empty(Findings(read));
        var trace = narrative.AnnualBudget!.Trace;
        Assert.Equal("2026年安排预算资金125,000元", Letters(read.Text.Substring(trace.Start, trace.Length)));
        Assert.Equal(read.Text.AsSpan(0, trace.Start).Count('\n') + 1, trace.Line);
    }

    [Fact]
    public void What_differs_is_found_with_both_quoted()
    {
        string[] prose = [.. Prose.Select(l => l.Replace("125,000元", "12.8万元", StringComparison.Ordinal).Replace("城市运行管理中心", "社区事务受理中心", StringComparison.Ordinal).Replace("五、实施周期", "五、实施周期：2025年度", StringComparison.Ordinal)).Where(l => l != "2026年1月至2026年12月。")];
        var findings = Findings(DocumentReader.Read("件", Document("text", prose, before: true)));
        Assert.Equal<string[]>(["HJ1017", "HJ4007", "HJ3006"], [.. findings.Select(f => f.Code)]);
        Assert.Equal<string?[]>(["青溪镇社区事务受理中心", "2025年度", "2026年安排预算资金12.8万元"], [.. findings.Select(f => f.Quote)]);
        Assert.Contains("比表内多0.30万元", findings[2].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("青溪镇路灯维护项目经费情况说明", "青溪镇河道保洁项目经费情况说明")]
    [InlineData("一、项目概述", "一、总体情况")]
    [InlineData("青溪镇路灯维护项目经费情况说明", "关于路灯的几点意见")]
    public void Prose_of_another_project_or_without_the_headings_is_no_narrative(string old, string now) =>
        Assert.Null(Assert.Single(DocumentReader.Read("件", Document("text", [.. Prose.Select(l => l == old ? now : l)], before: true)).Forms).Narrative);

    [Fact]
    public void Two_narratives_of_one_name_are_not_told_apart() =>
        Assert.Null(Assert.Single(DocumentReader.Read("件", Document("text", [.. Prose, .. Prose.Select(l => l.Replace("125,000", "999,000", StringComparison.Ordinal))], before: true)).Forms).Narrative);

    [Theory]
    [InlineData("2026年1月1日至12月31日", "2026-01-01", "2026-12-31")]
    [InlineData("2026年1月-12月", "2026-01", "2026-12")]
    [InlineData("自2026年3月起至2028年2月止", "2026-03", "2028-02")]
    [InlineData("2026.1-2026.12", "2026-01", "2026-12")]
    [InlineData("2026年至2028年", "2026", "2028")]
    [InlineData("2026年度", "2026", "2026")]
    [InlineData("2026年第一季度", "2026", "2026")]
    [InlineData("2025年启动，2026年1月至12月实施", null, null)]
    [InlineData("共3年，2026年起", null, null)]
    [InlineData("长期", null, null)]
    public void A_period_is_read_in_one_way_or_not_at_all(string text, string? from, string? to)
    {
        string[] prose = [.. Prose.Select(l => l == "2026年1月至2026年12月。" ? text : l)];
        var period = Assert.Single(DocumentReader.Read("件", Document("text", prose, before: true)).Forms).Narrative?.Period?.Value;
        Assert.Equal(from, period?.From.ToString());
        Assert.Equal(to, period?.To.ToString());
    }

    private static IReadOnlyList<Finding> Findings(ReadDocument read) =>
        [.. RuleCatalog.National.Review(read.Forms)[0].Where(f => f.Defect == "narrative-mismatch")];

    private static byte[] Document(string kind, string[] prose, bool before)
    {
        switch (kind)
        {
            case "docx":
                var table = new W.Table(Form.Skip(1).Select(r => new W.TableRow(r.Select(c => OfficeFile.Cell(c)))));
                return OfficeFile.Word(before
                    ? [.. prose.Select(OfficeFile.Line), OfficeFile.Line(Form[0][0]), table]
                    : [OfficeFile.Line(Form[0][0]), table, .. prose.Select(OfficeFile.Line)]);
            case "text":
                var rows = Form.Select(r => string.Join('\t', r));
                return Encoding.UTF8.GetBytes(string.Join('\n', before ? [.. prose, .. rows] : [.. rows, .. prose]));
            default:
                var page = $"<p>{Form[0][0]}</p><table style='border-collapse:collapse;width:100%' border=1>" + string.Concat(Form.Skip(1).Select(r => "<tr>" + string.Concat(r.Select(c => $"<td>{c}</td>")) + "</tr>")) + "</table>";
                var text = string.Concat(prose.Select(l => $"<p>{l}</p>"));
                var html = "<html><head><meta charset=\"utf-8\"></head><body>" + (before ? text + page : page + text) + "</body></html>";
                return kind == "pdf" ? ForeignProgram.Print(Encoding.UTF8.GetBytes(html)) : Encoding.UTF8.GetBytes(html);
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
