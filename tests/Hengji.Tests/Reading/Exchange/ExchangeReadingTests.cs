using System.Text;
using Hengji.Dossiers;
using Hengji.Reading;
using Hengji.Targets;
using Hengji.Terms;
using Hengji.Tests.Writing;
using Hengji.Writing.Rows;

namespace Hengji.Tests.Reading.Exchange;

public sealed class ExchangeReadingTests
{
    private const int Records = 60;

    private static readonly IReadOnlyList<PerformanceTarget> Drawn =
        [.. Enumerable.Range(0, Records).Select(seed => RoundTripTests.Drawn(seed)).Select((record, n) => record with { ProjectName = $"{n + 1}号{record.ProjectName}" })];

    [Fact]
    public void What_was_exported_comes_back() => Same(Drawn, Read("交换.json", ExchangeRows.Of(Drawn).Json()));

    [Fact]
    public void Both_tables_in_one_CSV_come_back()
    {
        var rows = ExchangeRows.Of(Drawn);
        Same(Drawn, Read("交换.csv", [.. rows.GoalsCsv(), .. rows.IndicatorsCsv()]));
    }

    [Fact]
    public void Boxes_without_a_column_are_lost_not_blank()
    {
        var form = Assert.Single(Read("交换.json", ExchangeRows.Of([Sample.Target]).Json()));

        Assert.True(form.IsLost(Field.Of(Box.FundingTotal)));
        Assert.True(form.IsLost(Field.Of(Box.ImplementingUnit)));
        Assert.True(form.IsSure(Field.Of(Box.AnnualGoal)));
    }

    [Fact]
    public void Every_value_opens_to_its_place()
    {
        foreach (var (name, bytes) in new[]
        {
            ("交换.json", ExchangeRows.Of([Sample.Target]).Json()),
            ("交换.csv", (byte[])[.. ExchangeRows.Of([Sample.Target]).GoalsCsv(), .. ExchangeRows.Of([Sample.Target]).IndicatorsCsv()]),
        })
        {
            var read = DocumentReader.Read(name, bytes);
            var form = Assert.Single(read.Forms);
            var trace = Assert.Single(form.Traces[Field.IndicatorName(2)]);
            Assert.Contains(form.Target.Indicators[2].Name!, read.Text[trace.Start..trace.End], StringComparison.Ordinal);
            Assert.Equal(trace.Line, read.Text[..trace.Start].Count(c => c == '\n') + 1);
        }
    }

    [Fact]
    public void Rows_of_another_system_are_read_and_what_is_odd_is_named_by_row_and_column()
    {
        const string csv = """
            PRO_CODE,PRO_NAME,FISCAL_YEAR,LV1_PERF_IND_NAME,LV2_PERF_IND_NAME,LV3_PERF_IND_NAME,COMPUTESIGN,KPI_VAL,METERUNIT,WEIGHT,CREATED_BY
            A01,路灯维护,2026,产出,数量,巡检路灯数量,≥,1620,盏,20,张三
            A01,路灯维护,2026,产出指标,美观指标,灯杆外观,定性,整洁,,10,张三
            A02,河道保洁,二〇二六,产出指标,质量指标,"保洁,合格率",≥,90%,%,20,
            """;
        var forms = Read("指标.csv", Encoding.GetEncoding("GB18030").GetBytes(csv));
        var notes = forms.SelectMany(form => form.Notes).Select(note => note.Message).ToList();

        Assert.Equal(["路灯维护", "河道保洁"], forms.Select(form => form.Target.ProjectName), StringComparer.Ordinal);
        Assert.Equal(
            [("巡检路灯数量", "≥1620盏", Category.Quantity), ("灯杆外观", "整洁", null), ("保洁,合格率", "≥90%", Category.Quality)],
            forms.SelectMany(form => form.Target.Indicators).Select(i => (i.Name, i.Target?.Text, i.Category)));
        Assert.Null(forms[1].Target.Year);
        Assert.Contains("PM_PERF_INDICATOR第2行LV2_PERF_IND_NAME：“美观指标”不是二级指标的规定名称，未采用。", notes, StringComparer.Ordinal);
        Assert.Contains("PM_PERF_INDICATOR第3行FISCAL_YEAR：“二〇二六”不是四位数的年度，未采用。", notes, StringComparer.Ordinal);
        Assert.Contains("PM_PERF_INDICATOR第1行CREATED_BY等2行：“张三”未归位，不是交换表的列。", notes, StringComparer.Ordinal);
        Assert.Contains("PM_PERF_INDICATOR第1行WEIGHT等2行：“20”未归位，目标表没有这一栏。", notes, StringComparer.Ordinal);
        Assert.Contains("文件中没有PM_PERF_GOAL_INFO，年度总体目标未读到。", notes, StringComparer.Ordinal);
    }

    [Fact]
    public void Rows_lying_deep_in_JSON_and_numbers_without_quotes_are_read()
    {
        const string json = """{"code":0,"data":{"list":[{"pro_name":"路灯维护","fiscal_year":2026,"kpi_target":"亮灯","kpi_val":null}]}}""";
        var target = Assert.Single(Read("返回.json", Encoding.UTF8.GetBytes(json))).Target;

        Assert.Equal(("路灯维护", 2026), (target.ProjectName, target.Year));
    }

    [Fact]
    public void Second_goal_of_a_project_is_kept_and_doubted()
    {
        var forms = Read("交换.json", ExchangeRows.Of([Sample.Target, Sample.Target with { AnnualGoal = "另一目标。" }]).Json());

        Assert.Equal([Sample.Target.AnnualGoal, "另一目标。"], forms.Select(form => form.Target.AnnualGoal), StringComparer.Ordinal);
        Assert.Contains(forms[1].Notes, note => note.Kind == NoteKind.Doubt);
    }

    [Theory]
    [InlineData("{\"PM_PERF_GOAL_INFO\": [")]
    [InlineData("PM_PERF_GOAL_INFO 是交换表的名称，KPI_TARGET 是其中一列。")]
    [InlineData("PRO_NAME\n路灯维护\nKPI_VAL")]
    public void What_only_mentions_the_tables_gives_no_record(string text) =>
        Assert.Empty(Read("说明.txt", Encoding.UTF8.GetBytes(text)));

    private static IReadOnlyList<FormReading> Read(string name, byte[] bytes) => DocumentReader.Read(name, bytes).Forms;

    private static void Same(IReadOnlyList<PerformanceTarget> written, IReadOnlyList<FormReading> read)
    {
        Assert.Equal(written.Count, read.Count);
        foreach (var (record, form) in written.Zip(read))
        {
            Assert.Equal(
                (record.ProjectName, record.Year, record.AnnualGoal?.Trim()), (form.Target.ProjectName, form.Target.Year, form.Target.AnnualGoal));
            Assert.Equal(record.Indicators, form.Target.Indicators);
        }
    }
}
