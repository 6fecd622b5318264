using Hengji.Cli.Accuracy;
using Hengji.Ledgers;
using Hengji.Targets;

namespace Hengji.Tests.Ledgers;

/// <summary>For every indicator of the forms it is told how it is proven; none is left out silently, and what can be counted is not merely declared.</summary>
public sealed class ProofTableTests
{
    private static readonly ProofFinder Finder = new(LedgerTemplates.Shipped);

    /// <summary>Endings of names that say what is counted: such an indicator is computed, not declared.</summary>
    private static readonly string[] Countable =
        ["数量", "人数", "次数", "家数", "户数", "台数", "场次", "人次", "及时率", "合格率", "达标率", "办结率", "整改率", "覆盖率", "满意度", "满意率", "结案率", "完成率", "使用率", "完好率", "在线率"];

    [Fact]
    public void Every_indicator_of_the_sample_town_has_its_way_of_proof() => Check(Indicators(Path.Combine(Repository.Root, "samples", "truth")), atLeast: 250);

    [Fact]
    public void Every_indicator_of_the_real_forms_has_its_way_of_proof()
    {
        if (Repository.SharedForms is not { } shared)
        {
            Assert.Skip("No shared forms beside the repository.");
            return;
        }

        Check(Indicators(Path.Combine(shared, "expected")), atLeast: 150);
    }

    [Theory]
    [InlineData("网格巡查案件按期办结率", "≥95%", "grid-cases", "按期办结率")]
    [InlineData("前端上报案件数量", "提升5%", "grid-cases", "终端上报案件数比上年增长")]
    [InlineData("红灯案件量", "减少", "grid-cases", "红灯案件数比上年增长")]
    [InlineData("托底处置案件完成数", "≥80件", "backstop-cases", "托底处置案件完成数")]
    [InlineData("流转派单及时率", "100%", "police-dispatch", "派单及时率", "联警联动服务")]
    [InlineData("接警后到场时间", "3分钟内", "fire-response", "到场时长")]
    [InlineData("巡查飞行频次", "1次/周", "drone-flights", "有飞行的周占比", "无人机巡查")]
    [InlineData("影像清晰度", "≥1080P", "drone-flights", "影像达标率", "无人机巡查")]
    [InlineData("电梯监测数据采集率", "≥95%", "lift-monitoring", "数据采集率")]
    [InlineData("重点企业检查家数", "600家", "site-visits", "检查家数")]
    [InlineData("实验室评估家数", "50家", "site-visits", "评估家数")]
    [InlineData("“明厨亮灶”改造家数", "90家", "built-items", "建成数量")]
    [InlineData("从业人员培训时长", "≥60小时", "trainings", "培训时长")]
    [InlineData("物资发放户数", "2500户", "handouts", "发放户数")]
    [InlineData("设备运行数量", "≥400台", "assets", "在用设备数")]
    [InlineData("人员队伍配置", "120人", "staff", "在岗人数")]
    [InlineData("组长补贴标准", "150元/人/月", "allowances", "人均发放标准")]
    [InlineData("演练次数", "2次", "activities", "演练次数")]
    [InlineData("保险结案率", "100%", "insurance-claims", "结案率")]
    [InlineData("资金支付及时率", "100%", "payments", "支付及时率")]
    [InlineData("居民满意度", "≥90%", "surveys", "满意度")]
    [InlineData("安全知识知晓率", "≥80%", "surveys", "知晓率")]
    [InlineData("较大以上生产安全事故", "0起", "incidents", "生产安全事故起数")]
    [InlineData("路面坑槽修复时限", "5日内", "service-orders", "办结时长")]
    [InlineData("修补路面面积", "2万平方米", "work-items", "完成数量")]
    public void An_indicator_of_each_family_finds_its_ledger(string name, string target, string ledger, string measure, string? project = null)
    {
        var way = Finder.Suggest(name, target, null, project);

        Assert.Equal((ledger, measure), (way?.Template?.Schema.Code, way?.Measure?.Name));
    }

    [Theory]
    [InlineData("长效管理制度", "健全")]
    [InlineData("居民生活环境", "优化")]
    [InlineData("提升居民素质", "95%")]
    [InlineData(null, "100%")]
    public void What_cannot_be_counted_is_declared_with_its_reason_and_evidence(string? name, string target)
    {
        var way = Finder.Suggest(name, target);

        Assert.Equal((ProofKind.Declared, null), (way!.Kind, way.Template));
        Assert.NotEmpty(way.Reason);
        Assert.NotEmpty(way.Evidence);
    }

    private static void Check(List<(string? Project, Indicator Indicator)> indicators, int atLeast)
    {
        Assert.True(indicators.Count >= atLeast, $"{indicators.Count} indicators.");
        var declared = 0;
        foreach (var (project, indicator) in indicators)
        {
            var way = Finder.Suggest(indicator.Name, indicator.Target?.Text, indicator.Category, project);
            Assert.True(way is not null, $"{project} {indicator.Name} {indicator.Target}");
            if (way.Template is null)
            {
                declared++;
                Assert.False(
                    Countable.Any(ending => indicator.Name?.EndsWith(ending, StringComparison.Ordinal) == true) && indicator.Target?.Meaning.Quantities.Count > 0,
                    $"{indicator.Name} {indicator.Target}");
                continue;
            }

            Assert.Empty(MeasureCheck.Problems(way.Measure!.Measure, way.Template.Schema, code => LedgerTemplates.Shipped.Find(code)?.Schema));
            Assert.Equal(indicator.Name?.Contains("满意", StringComparison.Ordinal), way.Measure.Aspect == Aspect.Satisfaction);
        }

        Assert.InRange(declared, 0, indicators.Count * 3 / 10);
    }

    private static List<(string? Project, Indicator Indicator)> Indicators(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
            .Select(path => TruthFile.Parse(File.ReadAllText(path)).Record)
            .SelectMany(target => target.Indicators.Select(i => (target.ProjectName, i))),
    ];
}
