using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Review;

/// <summary>Edges too small for a rule's page: what just is, and what just is not, a fault.</summary>
public sealed class RuleEdgesTests
{
    [Theory]
    [InlineData("HJ1006", "项目总目标: 1、巡河。2、清淤。3、植绿。", 0)]
    [InlineData("HJ1006", "项目总目标: 1、巡河。2、清淤。2、植绿。", 1)]
    [InlineData("HJ1006", "项目总目标: （一）巡河；（三）清淤。", 1)]
    [InlineData("HJ1006", "项目总目标: ①巡河；②清淤；④植绿。", 1)]
    [InlineData("HJ1006", "项目总目标: 1. 巡河：（1）日巡（2）夜巡。2. 清淤：（1）排水（2）外运。", 0)]
    [InlineData("HJ1006", "项目总目标: 涉及1号、3号、5号桥，投资2.5万元。", 0)]
    [InlineData("HJ1006", "项目总目标: 十、巡河；十二、清淤。", 0)]
    [InlineData("HJ1006", "项目总目标: 一、a；二、b；三、c；四、d；五、e；六、f；七、g；八、h；九、i；十、j；十二、k。", 1)]
    [InlineData("HJ1007", "年度: 2025\n项目名称: 2024-2025年冬春水利", 0)]
    [InlineData("HJ1007", "年度: 2025\n项目名称: 2022—2023年冬春水利", 1)]
    [InlineData("HJ1007", "项目名称: 2023年冬春水利", 0)]
    [InlineData("HJ1007", "年度: 2025\n项目名称: 2023年冬春水利\n失: 年度", 0)]
    [InlineData("HJ4003", "年度: 2025\n年度总体目标: 自2021年起每年巡河，2025年巡河200次。", 0)]
    [InlineData("HJ4003", "年度: 2025\n年度总体目标: 按临政〔2023〕12号文巡河200次。", 0)]
    [InlineData("HJ4003", "年度: 2025\n年度总体目标: 付清2022-2023年巡河费用。", 1)]
    [InlineData("HJ4003", "年度: 2025\n年度总体目标: 巡河2022次。", 0)]
    [InlineData("HJ4003", "年度: 2025\n年度总体目标: 2024年完成一期，2025年完成二期。", 0)]
    [InlineData("HJ2001", "产出/数量 | 每月巡查次数 | 100%", 1)]
    [InlineData("HJ2001", "产出/数量 | 任务完成度 | 100%", 0)]
    [InlineData("HJ2005", "产出/数量 | 任务完成度 | 100%", 1)]
    [InlineData("HJ2009", "产出/数量 | 每月巡查次数 | 100%", 0)]
    [InlineData("HJ2010", "产出/质量 | 设备运行正常 | ≥95%", 0)]
    [InlineData("HJ2010", "产出/质量 | 工程质量 | 100%", 1)]
    [InlineData("HJ2011", "年度: 2025\n项目名称: 2025年路灯维护\n项目总目标: 维护全镇路灯，方便村民夜间出行。\n另一项目\n年度: 2024\n项目名称: 2024年路灯维护\n项目总目标: 维护全镇路灯，方便村民夜间出行。", 0)]
    [InlineData("HJ1003", "项目资金总额: 10.00\n财政资金: 10.00", 0)]
    [InlineData("HJ1003", "项目资金总额: 10.00", 0)]
    [InlineData("HJ1003", "财政资金: 10.00\n其他资金: 2.00", 0)]
    [InlineData("HJ1003", "项目资金总额: 10.00\n财政资金: 9.00\n其他资金: 2.00\n年度资金申请总额: 8.00\n当年财政拨款: 9.00\n上年结转资金: 0", 2)]
    [InlineData("HJ4001", "项目总目标期间: 2025-2025\n计划开始日期: 2025\n计划完成日期: 2025", 0)]
    [InlineData("HJ4002", "年度: 2025\n计划开始日期: 2025-06\n计划完成日期: 2025-06", 0)]
    [InlineData("HJ2001", "产出/数量 | 飞防次数达标度 | 100%", 1)]
    [InlineData("HJ2001", "效益/社会效益 | 带动就业人数 | ≥90%", 1)]
    [InlineData("HJ2001", "产出/质量 | 工程质量 | 100%", 0)]
    [InlineData("HJ2001", "产出/数量 | 前端发现案件数量 | 提升5%", 0)]
    [InlineData("HJ2002", "效益/社会效益 | 宣传覆盖率（%） | 提高", 1)]
    [InlineData("HJ2002", "产出/质量 | 机组运行功率 | 稳定", 0)]
    [InlineData("HJ2002", "产出/质量 | 验收合格率 | 90", 1)]
    [InlineData("HJ2002", "产出/质量 | 验收合格率 | ≥90", 1)]
    [InlineData("HJ2002", "产出/质量 | 验收合格率 | 0.9", 0)]
    [InlineData("HJ2002", "产出/质量 | 设备电功率 | 90", 0)]
    [InlineData("HJ2010", "效益/社会效益 | 抢救有效率 | ≥90%", 0)]
    [InlineData("HJ4004", "计划开始日期: 2025-03\n计划完成日期: 2026-05\n项目总目标期间: 2025-2025\n项目资金总额: 9\n年度资金申请总额: 9", 0)]
    [InlineData("HJ2003", "产出/时效 | 完成时间 | 12月底前", 0)]
    [InlineData("HJ2003", "产出/数量 | 巡河次数 | 2次/周", 0)]
    [InlineData("HJ2003", "产出/时效 | 清淤进度 | 按照计划分批推进", 1)]
    [InlineData("HJ2005", "产出/质量 | 补助发放及时率 | 100%", 1)]
    [InlineData("HJ2005", "产出/数量 | 清淤土方单价 | 45元/立方米", 1)]
    [InlineData("HJ2005", "满意度/服务对象满意度 | 群众满意度 | ≥90%", 0)]
    [InlineData("HJ2005", "产出/时效 | 工程完工率 | 100%", 0)]
    [InlineData("HJ2006", "成本/经济成本 | 总成本控制 | 100%", 1)]
    [InlineData("HJ2009", "产出/数量 | 65岁以上老人体检覆盖 | 100%", 0)]
    [InlineData("HJ2007", "项目总目标期间: 2025-2027\n项目总目标: 改造公厕30座。\n年度总体目标: 改造公厕。\n产出/数量 | 改造公厕数量 | 10座", 0)]
    [InlineData("HJ2007", "项目总目标: 对全镇2016座窨井开展普查。\n产出/数量 | 普查窨井数量 | 216座", 1)]
    [InlineData("HJ2007", "项目总目标: 慰问老人300名。\n产出/数量 | 宣传活动场次 | 6场", 0)]
    public void Rule_brings_so_many_findings(string code, string excerpt, int count)
    {
        var rule = RuleCatalog.National.Rules.Single(r => r.Descriptor.Code == code);
        var findings = rule.Check(Excerpt.Read(excerpt)).ToList();
        Assert.True(findings.Count == count, string.Join('\n', findings.Select(f => f.Message)));
    }

    [Theory]
    [InlineData(0.5, false)]
    [InlineData(0.8, true)]
    public void Wrong_category_in_a_doubted_row_is_told_only_where_the_reading_is_clear(double confidence, bool told)
    {
        var target = Sample.WithRow(Category.Timeliness, "器材利用率", "≥90%");
        var row = target.Indicators.ToList().FindIndex(i => i.Category == Category.Timeliness);
        var doubt = Sample.Doubt(Field.Category(row), "另有相近的读法。") with { Confidence = confidence };
        var findings = RuleCatalog.National.Review(Sample.Dossier(target, doubt));
        Assert.Equal(told, findings.Any(f => f is { Code: "HJ2005", Severity: Severity.Hint }));
        Assert.All(findings, f => Assert.Contains("请先对照原件", f.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void A_category_that_mending_may_have_moved_is_not_missed(bool mended, int missed)
    {
        var target = Sample.Target with
        {
            Indicators =
            [
                .. Sample.Target.Indicators.Where(i => i.Category != Category.Cost && i.Dimension == Dimension.Output),
                Sample.Row(Dimension.Benefit, Category.SocialBenefit, "日常管护成本支出", "100%"),
                .. Sample.Target.Indicators.Where(i => i.Dimension != Dimension.Output),
            ],
        };
        var note = new ReadingNote(Field.Category(4), NoteKind.Repaired, "按次序读作社会效益指标。", 0.9, [5]);
        var form = mended ? Sample.Reading(target, note) : Sample.Reading(target);

        var findings = RuleCatalog.National.Review(new Dossier(form, Neighbourhood.Empty));

        Assert.Equal(missed, findings.Count(f => f is { Code: "HJ1002", Expected: "成本指标" }));
    }

    [Fact]
    public void Amounts_of_edition_B_are_spelled_out_in_yuan()
    {
        var target = Sample.Target with
        {
            Edition = FormEdition.B,
            Funding = new Funding { Total = new(1000m), Fiscal = new(900m), Other = new(50.5m) },
        };
        var finding = Assert.Single(RuleCatalog.National.Review(Sample.Dossier(target)));
        Assert.Equal("项目资金总额填1,000.00元；财政资金、其他资金合计900.00＋50.50＝950.50元，比所填总额少49.50元。", finding.Message);
    }
}
