using System.Text;
using Hengji.Cli.Accuracy;
using Hengji.Reading;
using Hengji.Targets;
using Hengji.Writing.Docx;
using Hengji.Writing.Html;
using Hengji.Writing.Pdf;
using Hengji.Writing.Xlsx;

namespace Hengji.Tests.Reading.Forms;

/// <summary>Reports, guides and opinions use every word of a form and are none; a form that nobody filled in holds nothing.</summary>
public sealed class ProseTests
{
    private const int Documents = 400;

    private static readonly string[] Headings =
        ["绩效指标", "年度目标", "总体目标", "绩效目标", "产出指标", "项目基本情况", "绩效目标完成情况", "项目资金", "填报要求", "审核意见", "评价指标体系", "存在的问题", "满意度指标"];

    private static readonly string[] Sentences =
    [
        "项目名称：路灯养护。", "主管部门：云岭县城管局", "实施单位：云岭县路灯所", "项目名称填写预算批复的名称，主管部门、实施单位与预算一致。",
        "项目资金总额60万元，其中财政资金50万元、其他资金10万元。", "项目总目标与年度总体目标应当分别填写，不得照抄。", "年度总体目标：保障夜间照明。",
        "数量指标：反映完成的工作量，如新建泵站7座。", "数量指标“养护路灯”未填年度指标值。", "数量指标、质量指标、时效指标至少各填一项。", "质量指标：路灯完好率98.6%，达到预期。",
        "时效指标：故障修复平均用时21小时。", "成本指标：单盏养护成本498元，控制在预算之内。", "社会效益指标：夜间出行安全感明显提升。", "服务对象满意度指标：居民满意度93%，高于目标值。",
        "一级指标、二级指标按固定选项选择，三级指标填写具体内容，年度指标值应当可以衡量。", "实际完成值与年度指标值之比为得分率，偏差原因分析不得空白。", "计划开始日期2026年1月，计划完成日期2026年12月。",
        "全年养护路灯1203盏，完成年初目标的100.25%。", "可持续影响指标：管护机制健全。", "绩效目标表详见附件。", "财政拨款到位率100%，上年结转资金已按规定收回。",
    ];

    private static readonly string[] Marks = ["", "一、", "（二）", "1.", "3、", "①", "（4）", "- ", "第五条　"];

    [Fact]
    public void Prose_in_any_order_holds_no_form()
    {
        var wrong = new List<string>();
        for (var seed = 0; seed < Documents; seed++)
        {
            var dice = new Dice((ulong)seed);
            var lines = new List<string> { dice.Of("云岭县路灯所2026年度绩效自评报告", "绩效目标填报说明", "关于2026年项目绩效目标的审核意见", "绩效管理工作总结") };
            var count = dice.Between(6, 40);
            for (var i = 0; i < count; i++)
            {
                lines.Add(dice.Chance(20) ? dice.Of("一、", "（二）", "3.", "四、") + dice.Pick(Headings) : dice.Pick(Marks) + dice.Pick(Sentences) + (dice.Chance(30) ? dice.Pick(Sentences) : string.Empty));
            }

            var text = string.Join(dice.Of("\n", "\n\n", "\r\n"), lines);
            if (DocumentReader.Read("文.txt", Encoding.UTF8.GetBytes(text)).Forms.Count > 0)
            {
                wrong.Add($"{seed}:\n{text}");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {Documents}. {wrong.FirstOrDefault()}");
    }

    [Fact]
    public void A_table_that_explains_the_words_of_a_form_is_none() => Assert.Empty(DocumentReader.Read("释义.html", Encoding.UTF8.GetBytes(
        "<h1>绩效指标释义</h1><table><tr><td>术语</td><td>释义</td></tr><tr><td>数量指标</td><td>反映工作量</td></tr><tr><td>质量指标</td><td>反映质量</td></tr>"
        + "<tr><td>时效指标</td><td>反映及时程度</td></tr><tr><td>年度总体目标</td><td>当年目标</td></tr><tr><td>项目名称</td><td>批复的名称</td></tr></table>")).Forms);

    [Theory]
    [InlineData(FormEdition.A)]
    [InlineData(FormEdition.B)]
    public void A_blank_form_holds_nothing(FormEdition edition)
    {
        var blank = new PerformanceTarget { Edition = edition };
        foreach (var (name, bytes) in ((string, byte[])[])[("表.docx", DocxForms.Write([blank])), ("表.xlsx", XlsxForms.Write([blank])), ("表.pdf", PdfForms.Write([blank])), ("表.html", HtmlForms.Write([blank]))])
        {
            var target = Assert.Single(DocumentReader.Read(name, bytes).Forms).Target;
            Assert.Equal(edition, target.Edition);
            Assert.Empty(target.Indicators);
            Assert.Equal(Funding.Blank, target.Funding);
            Assert.Null(target.ProjectName ?? target.ImplementingUnit ?? target.CompetentDepartment ?? target.OverallGoal ?? target.AnnualGoal);
            Assert.Empty(target.ProjectTypes);
        }
    }
}
