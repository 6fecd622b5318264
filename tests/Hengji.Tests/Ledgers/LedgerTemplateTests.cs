using Hengji.Ledgers;
using Hengji.Writing.Rows;

namespace Hengji.Tests.Ledgers;

/// <summary>Every template can be used as it comes: its sheet is filled in, imported, and every measure of it has a value.</summary>
public sealed class LedgerTemplateTests
{
    /// <summary>The kinds of ledger a town's indicators ask for.</summary>
    private static readonly string[] Families =
    [
        "网格案件", "托底处置", "联警联动", "微型消防站", "无人机巡查", "电梯监测", "检查走访", "建设安装", "培训", "物资发放", "资产设备", "人员", "补贴津贴", "活动演练",
        "保险理赔", "资金支付", "问卷",
    ];

    public static TheoryData<string> Codes => [.. LedgerTemplates.Shipped.All.Select(t => t.Schema.Code)];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_family_has_a_template() =>
        Assert.Empty(Families.Except(LedgerTemplates.Shipped.All.Select(t => t.Family), StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task The_sheet_of_samples_is_imported_and_every_measure_has_a_value(string code)
    {
        await using var town = await LedgerTown.OpenAsync();
        var template = LedgerTemplates.Shipped.Find(code)!;
        foreach (var list in ListsOf(template))
        {
            await ImportSamplesAsync(town, LedgerTemplates.Shipped.Find(list)!);
        }

        var result = await ImportSamplesAsync(town, template);
        Assert.Equal(DeliveryOutcome.InForce, result.Outcome);
        Assert.Empty(result.Ignored);
        Assert.Equal(template.Samples.Count, result.Batch!.Rows);
        var ledger = await town.LedgerAsync(code);
        foreach (var measure in template.Measures)
        {
            // A budget is the project's, and filled in when the measure is bound.
            var computed = measure.Measure is QuotientMeasure { Below: null, Fixed: null } quotient ? quotient with { Fixed = 500_000 } : measure.Measure;
            var value = await town.Ledgers.MeasureAsync(ledger.Id, computed, MeasureScope.OfYear(2025), measure.Unit, Cancelled);
            Assert.True(value.WhyNone is null, $"{measure.Name}：{value.WhyNone}");
            Assert.DoesNotContain("—", value.Text, StringComparison.Ordinal);
            Assert.NotEmpty(MeasureText.Of(computed, template.Schema, MeasureScope.OfYear(2025)));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_template_is_written_and_read_back_the_same(string code)
    {
        var text = LedgerJson.Write(LedgerTemplates.Shipped.Find(code)!);

        Assert.Equal(text, LedgerJson.Write(LedgerTemplates.Read(code, text)));
    }

    [Fact]
    public void A_template_that_is_none_is_refused_with_its_file_and_reason()
    {
        var broken = Assert.Throws<LedgerTemplateException>(() => LedgerTemplates.Read("坏.json", """{ "family": 3 }"""));
        var wrong = Assert.Throws<LedgerTemplateException>(() => LedgerTemplates.Read(
            "错.json",
            """{ "family": "x", "schema": { "code": "x", "name": "x", "key": "号", "columns": [{ "name": "甲", "kind": "text" }] }, "measures": [], "samples": [["1", "2"]] }"""));

        Assert.StartsWith("坏.json：第1行", broken.Message, StringComparison.Ordinal);
        Assert.Contains("编号栏目“号”不在栏目之中", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("样例行", wrong.Message, StringComparison.Ordinal);
    }

    private static Task<DeliveryResult> ImportSamplesAsync(LedgerTown town, LedgerTemplate template) =>
        town.ImportAsync(RowSheet.Csv(template.Sheet(withSamples: true)), name: template.Schema.Code + ".csv", schema: template.Schema);

    private static IEnumerable<string> ListsOf(LedgerTemplate template) =>
        template.Measures.Select(m => m.Measure).OfType<CoverageMeasure>().Select(m => m.List).Distinct(StringComparer.Ordinal);
}
