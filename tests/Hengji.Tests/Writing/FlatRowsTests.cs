using System.Text;
using System.Text.Json;
using Hengji.Targets;
using Hengji.Terms;
using Hengji.Writing;
using Hengji.Writing.Rows;

namespace Hengji.Tests.Writing;

public sealed class FlatRowsTests
{
    [Fact]
    public void Csv_begins_with_the_mark_Excel_needs()
    {
        var bytes = CsvTable.Write([Sample.Target]);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.StartsWith("年度,项目名称,", Encoding.UTF8.GetString(bytes)[1..], StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_has_a_row_an_indicator_and_one_for_a_project_without()
    {
        var rows = Text(CsvTable.Write([Sample.Target, Sample.With()])).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(1 + 8 + 1, rows.Length);
        Assert.Contains(",486000,450000,36000,486000,450000,0,36000,2025,2025,", rows[1], StringComparison.Ordinal);
        Assert.EndsWith(",2,产出指标,数量指标,更换灯头数量,≥240盏", rows[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=100.00(%)", "=100.00(%)")]
    [InlineData("-5", "-5")]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@甲", "'@甲")]
    [InlineData("甲,乙", "\"甲,乙\"")]
    [InlineData("甲\"乙", "\"甲\"\"乙\"")]
    [InlineData("甲\n乙", "\"甲\n乙\"")]
    public void Csv_keeps_text_text(string target, string written) => Assert.EndsWith(
        ",更换灯头数量," + written + "\r\n",
        Text(CsvTable.Write([Sample.With(Sample.Row(Dimension.Output, Category.Quantity, "更换灯头数量", target))])),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("≥90%", "≥", "90", "%")]
    [InlineData("=100.00(%)", "=", "100.00", "%")]
    [InlineData("55家", null, "55", "家")]
    [InlineData("不少于2次/周", "≥", "2", "次/周")]
    [InlineData("252元/人/月", null, "252", "元/人/月")]
    [InlineData("健全", "定性", "健全", null)]
    [InlineData("12月底前", null, "12月底前", null)]
    [InlineData("提升5%", null, "提升5%", null)]
    [InlineData("34个村委，47个居委", null, "34个村委，47个居委", null)]
    [InlineData("±3%以内", null, "±3%以内", null)]
    [InlineData("无", null, "无", null)]
    [InlineData("2小时内", null, "2小时内", null)]
    public void Exchange_takes_apart_only_what_is_one_number(string target, string? sign, string value, string? unit)
    {
        var row = ExchangeIndicator.Of(Sample.With(Sample.Row(Dimension.Output, Category.Quantity, "某指标", target))).Single();

        Assert.Equal((sign, value, unit), (row.Sign, row.Value, row.Unit));
    }

    [Fact]
    public void Exchange_invents_no_code()
    {
        using var json = JsonDocument.Parse(ExchangeRows.Of([Sample.Target]).Json());
        var goal = json.RootElement.GetProperty("PM_PERF_GOAL_INFO")[0];
        var indicator = json.RootElement.GetProperty("PM_PERF_INDICATOR")[0];

        Assert.Equal(["PRO_CODE", "PRO_NAME", "AGENCY_CODE", "FISCAL_YEAR", "MOF_DIV_CODE", "KPI_TARGET"], goal.EnumerateObject().Select(p => p.Name), StringComparer.Ordinal);
        Assert.All(["PRO_CODE", "AGENCY_CODE", "MOF_DIV_CODE"], code => Assert.Equal(JsonValueKind.Null, goal.GetProperty(code).ValueKind));
        Assert.Equal(Sample.Target.AnnualGoal, goal.GetProperty("KPI_TARGET").GetString());
        Assert.Equal(JsonValueKind.Null, indicator.GetProperty("WEIGHT").ValueKind);
        Assert.Equal("产出指标", indicator.GetProperty("LV1_PERF_IND_NAME").GetString());
        Assert.StartsWith(
            "PRO_CODE,PRO_NAME,FISCAL_YEAR,LV1_PERF_IND_NAME,", Text(ExchangeRows.Of([Sample.Target]).IndicatorsCsv()), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_named_so_that_any_system_keeps_them()
    {
        Assert.Equal("青溪镇村道路灯维护（2025年度）绩效目标表.docx", FileNames.Of(Sample.Target, ".docx"));
        Assert.Equal("甲乙（2025年度）绩效目标表.docx", FileNames.Of(Sample.Target with { ProjectName = "甲/乙:\n?" }, ".docx"));
        Assert.Equal("绩效目标表.xlsx", FileNames.Of(new PerformanceTarget(), ".xlsx"));
        Assert.Equal(
            "青溪镇城乡建设服务中心2025年度绩效目标汇总表.xlsx", FileNames.Of([Sample.Target, Sample.Target], FileNames.Summary, ".xlsx"));
        Assert.True(Encoding.UTF8.GetByteCount(FileNames.Of(Sample.Target with { ProjectName = new string('长', 300) }, ".docx")) < 255);
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
}
