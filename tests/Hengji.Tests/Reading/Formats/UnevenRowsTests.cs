using System.Text;
using Hengji.Reading;

namespace Hengji.Tests.Reading.Formats;

/// <summary>Separated values whose rows differ in width, as people and not programs leave them.</summary>
public sealed class UnevenRowsTests
{
    private static readonly string[][] Form =
    [
        ["财政项目支出绩效目标表（2026年度）"],
        ["项目名称", "河道巡查保洁", "项目类别", "□专项资金 ☑经常性项目 □一次性项目"],
        ["主管部门", "云岭县水务局", "实施单位", "云岭县河道所"],
        ["计划开始日期", "2026-01-01", "计划完成日期", "2026-12-31"],
        ["项目资金（万元）", "项目资金总额", "60.00", "年度资金申请总额", "60.00"],
        ["", "其中：财政资金", "60.00", "其中：当年财政拨款", "60.00"],
        ["", "", "", "上年结转资金", "0.00"],
        ["", "其他资金", "0.00", "其他资金", "0.00"],
        ["项目总目标（2026年-2026年）", "", "年度总体目标"],
        ["全年河道水清岸洁，\n群众\"满意\"。", "", "巡查河道120次,清理垃圾300吨;水质达标。"],
        ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值"],
        ["", "产出指标", "数量指标", "巡查次数", "≥120次"],
        ["", "", "", "清理垃圾量", "≥300吨"],
        ["", "", "质量指标", "水质达标率", "≥95%"],
        ["", "效益指标", "社会效益指标", "河道环境", "明显改善"],
        ["", "满意度指标", "服务对象满意度指标", "沿河居民满意度"],
    ];

    public static TheoryData<char, string> Shapes()
    {
        var data = new TheoryData<char, string>();
        foreach (var separator in ",;\t")
        {
            foreach (var shape in (string[])["as written", "blank ends", "blank columns before", "covered cells dropped"])
            {
                data.Add(separator, shape);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Rows_of_any_width_are_read(char separator, string shape)
    {
        var rows = Form.Select((row, i) => shape switch
        {
            "blank ends" => [.. row, .. Enumerable.Repeat(string.Empty, i * 7 % 4)],
            "blank columns before" => [string.Empty, string.Empty, .. row, .. Enumerable.Repeat(string.Empty, i % 3)],
            "covered cells dropped" => [.. row.Where(c => c.Length > 0)],
            _ => row,
        });
        var read = DocumentReader.Read("表.csv", Encoding.UTF8.GetBytes(string.Concat(rows.Select(r => Line(r, separator)))));

        Assert.Empty(ReadingClaims.Broken(read));
        var form = Assert.Single(read.Forms);
        Assert.Equal("河道巡查保洁", form.Target.ProjectName);
        Assert.Equal("云岭县河道所", form.Target.ImplementingUnit);
        Assert.Equal(["经常性项目"], form.Target.ProjectTypes);
        Assert.Equal(600_000m, form.Target.Funding.AnnualTotal?.Yuan);
        Assert.Equal(0m, form.Target.Funding.AnnualOther?.Yuan);
        Assert.Equal("全年河道水清岸洁，群众\"满意\"。", form.Target.OverallGoal?.ReplaceLineEndings(string.Empty));
        Assert.Equal("巡查河道120次,清理垃圾300吨;水质达标。", form.Target.AnnualGoal);
        Assert.Equal(
            "Quantity 巡查次数 ≥120次; Quantity 清理垃圾量 ≥300吨; Quality 水质达标率 ≥95%; SocialBenefit 河道环境 明显改善; ServiceSatisfaction 沿河居民满意度 ",
            string.Join("; ", form.Target.Indicators.Select(i => $"{i.Category} {i.Name} {i.Target}")));
    }

    [Theory]
    [InlineData("会议研究了三件事.\n一是路灯,由城管局负责,年底完成.\n二是河道,由水务局负责,六月完成.\n三是学校,由教育局负责,八月完成.\n")]
    [InlineData("路灯养护,河道保洁\n另有两件。\n校舍修缮由教育局负责。\n")]
    public void Commas_of_a_text_part_no_cells(string text)
    {
        Assert.DoesNotContain('│', DocumentReader.Stage("文.txt", Encoding.UTF8.GetBytes(text), ReadingStage.Grid));
        Assert.Empty(DocumentReader.Read("文.txt", Encoding.UTF8.GetBytes(text)).Forms);
    }

    private static string Line(IEnumerable<string> cells, char separator) =>
        string.Join(separator, cells.Select(c => c.AsSpan().ContainsAny(separator, '"', '\n') ? "\"" + c.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : c)) + "\r\n";
}
