using System.Text;
using Hengji.Dossiers;
using Hengji.Reading;

namespace Hengji.Tests.Reading.Forms;

/// <summary>Indicators written as sentences are read; sentences about indicators are not.</summary>
public sealed class SentenceTests
{
    private const string Head = """
        2026年项目支出绩效目标表
        项目名称	路灯养护
        主管部门	云岭县城管局	实施单位	云岭县路灯所
        年度资金总额（万元）	60
        项目绩效目标	养护路灯1200盏，夜间照明安全可靠。

        """;

    [Fact]
    public void Each_clause_behind_a_category_is_an_indicator()
    {
        var form = Assert.Single(Read(
            Head + "产出指标\t数量指标：养护路灯≥1200盏；更换灯杆（含基座）26根。\n产出指标\t时效指标：故障修复时间不超过24小时。\n"
            + "满意度指标\t服务对象满意度指标：居民满意度≥90%。\n"));

        Assert.Equal(
            "Quantity 养护路灯 ≥1200盏; Quantity 更换灯杆（含基座） 26根; Timeliness 故障修复时间 不超过24小时; ServiceSatisfaction 居民满意度 ≥90%",
            string.Join("; ", form.Target.Indicators.Select(i => $"{i.Category} {i.Name} {i.Target}")));
        Assert.Equal("养护路灯1200盏，夜间照明安全可靠。", form.Target.AnnualGoal);
    }

    [Fact]
    public void All_sentences_may_stand_in_one_cell()
    {
        var form = Assert.Single(Read(
            Head + "绩效指标\t数量指标：养护路灯≥1200盏，更换灯杆26根；质量指标：路灯完好率≥98%；时效指标：故障修复时间不超过24小时；"
            + "社会效益指标：夜间出行安全感明显提升；满意度指标：居民满意度达到90%以上。\n"));

        Assert.Equal(
            "Quantity 养护路灯 ≥1200盏; Quantity 更换灯杆 26根; Quality 路灯完好率 ≥98%; Timeliness 故障修复时间 不超过24小时; "
            + "SocialBenefit 夜间出行安全感 明显提升; ServiceSatisfaction 居民满意度 达到90%以上",
            string.Join("; ", form.Target.Indicators.Select(i => $"{i.Category} {i.Name} {i.Target}")));
        Assert.DoesNotContain(form.Notes, n => n.Kind == NoteKind.Doubt);
    }

    [Fact]
    public void A_clause_that_does_not_part_is_kept_whole_and_told()
    {
        var form = Assert.Single(Read(Head + "产出指标\t数量指标：养护路灯≥1200盏；巡查各街各巷的线路。\n满意度指标\t服务对象满意度指标：居民满意度≥90%。\n"));

        Assert.Contains(form.Target.Indicators, i => i.Name == "巡查各街各巷的线路" && i.Target is null);
        Assert.Contains(form.Notes, n => n.Kind == NoteKind.Doubt && n.Message.Contains("分不出指标名称和指标值", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("数量指标反映完成的工作量；\n质量指标反映合格的程度；\n时效指标反映完成的时间。\n成本指标写单位成本。\n社会效益指标反映对群众的影响。\n")]
    [InlineData("填写绩效目标表时应注意。\n数量指标：反映完成的工作量，如新建泵站7座。\n质量指标：反映达标程度。\n时效指标：反映完成时间。\n满意度指标：反映认可程度。\n")]
    public void Prose_that_speaks_of_indicators_is_no_form(string guide) => Assert.Empty(Read("绩效指标编写指引\n" + guide));

    private static IReadOnlyList<FormReading> Read(string text) => DocumentReader.Read("目标.txt", Encoding.UTF8.GetBytes(text)).Forms;
}
