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

    public static TheoryData<string> Numbered() =>
    [
        "绩效指标\t1.数量指标：巡查河道120次；清理垃圾300吨；2.质量指标：水质达标率≥95%；3.服务对象满意度指标：沿河居民满意度≥90%。\n",
        "绩效指标\t1.数量指标：巡查河道120次；清理垃圾300吨。\n\t2.质量指标：水质达标率≥95%。\n\t3.满意度指标：沿河居民满意度≥90%。\n",
        "绩效指标\n（一）产出指标\n1、数量指标：巡查河道120次，清理垃圾300吨；\n2、质量指标：水质达标率≥95%；\n（二）满意度指标\n沿河居民满意度≥90%。\n",
        "绩效指标\t产出指标：①数量指标：巡查河道120次、清理垃圾300吨；②质量指标：水质达标率≥95%；满意度指标：①服务对象满意度：沿河居民满意度≥90%。\n",
        "绩效指标\t数量指标：（1）巡查河道120次；（2）清理垃圾300吨。质量指标：（1）水质达标率≥95%。满意度指标：沿河居民满意度≥90%。\n",
        "绩效指标\t数量指标1：巡查河道120次；数量指标2：清理垃圾300吨；质量指标1：水质达标率≥95%；满意度指标1：沿河居民满意度≥90%。\n",
        "绩效指标\t产出指标\t数量指标\t1.巡查河道120次；2.清理垃圾300吨\n\t\t质量指标\t水质达标率≥95%；\n\t满意度指标\t服务对象满意度指标\t沿河居民满意度≥90%\n",
        "一级指标\t二级指标\t指标内容\n产出指标\t数量指标\t1.巡查河道120次；2.清理垃圾300吨\n产出指标\t质量指标\t水质达标率≥95%\n满意度指标\t服务对象满意度指标\t沿河居民满意度≥90%\n",
        "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t1.巡查河道；2.清理垃圾\t1.120次；2.300吨\n产出指标\t质量指标\t水质达标率\t≥95%\n满意度指标\t服务对象满意度指标\t沿河居民满意度\t≥90%\n",
    ];

    [Theory]
    [MemberData(nameof(Numbered))]
    public void Numbers_of_a_list_count_labels_and_indicators_and_belong_to_neither(string block)
    {
        var form = Assert.Single(Read(Head + block));

        Assert.Equal(
            "Quantity 巡查河道 120次; Quantity 清理垃圾 300吨; Quality 水质达标率 ≥95%; ServiceSatisfaction 沿河居民满意度 ≥90%",
            string.Join("; ", form.Target.Indicators.Select(i => $"{i.Category} {i.Name} {i.Target}")));
        Assert.DoesNotContain(form.Notes, n => n.Kind is NoteKind.Doubt or NoteKind.Unread);
        Assert.Equal("养护路灯1200盏，夜间照明安全可靠。", form.Target.AnnualGoal);
    }

    [Fact]
    public void A_decimal_is_no_number_of_a_list()
    {
        var form = Assert.Single(Read(
            "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t新建管道长度；改建管道长度\t1.5公里；2.6公里\n产出指标\t质量指标\t水质达标率\t≥95%\n满意度指标\t服务对象满意度指标\t居民满意度\t≥90%\n"));

        Assert.Equal(["1.5公里", "2.6公里", "≥95%", "≥90%"], form.Target.Indicators.Select(i => i.Target?.ToString()), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("数量指标反映完成的工作量；\n质量指标反映合格的程度；\n时效指标反映完成的时间。\n成本指标写单位成本。\n社会效益指标反映对群众的影响。\n")]
    [InlineData("填写绩效目标表时应注意。\n数量指标：反映完成的工作量，如新建泵站7座。\n质量指标：反映达标程度。\n时效指标：反映完成时间。\n满意度指标：反映认可程度。\n")]
    public void Prose_that_speaks_of_indicators_is_no_form(string guide) => Assert.Empty(Read("绩效指标编写指引\n" + guide));

    private static IReadOnlyList<FormReading> Read(string text) => DocumentReader.Read("目标.txt", Encoding.UTF8.GetBytes(text)).Forms;
}
