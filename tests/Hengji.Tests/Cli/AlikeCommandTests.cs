using System.Text.Json;
using Hengji.Dossiers;
using Hengji.Targets;

namespace Hengji.Tests.Cli;

public sealed class AlikeCommandTests
{
    private const string Goal = "全年巡检村道路灯并登记损坏，接到报修后两天内修好，保证夜间行路有光、路口明亮、线路安全，村民出行放心。";

    private static readonly IReadOnlyList<FormReading> Forms =
    [
        Form("东河路灯", Goal), Form("西塘路灯", Goal.Replace("两天", "三天", StringComparison.Ordinal)),
        Form("桌椅", "采购办公桌椅，改善办公条件，年底前验收并登记入账，保证使用。"),
    ];

    [Fact]
    public async Task Two_forms_stand_side_by_side_with_the_shared_passages_marked()
    {
        var run = await CliRun.Reading(Forms, "alike", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("东河路灯（2025年度）", run.Output, StringComparison.Ordinal);
        Assert.Contains("西塘路灯（2025年度）", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("桌椅", run.Output, StringComparison.Ordinal);
        Assert.Contains("⟦全年巡检", run.Output, StringComparison.Ordinal);
        Assert.Contains("3张表中有1对雷同", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_holds_to_its_schema_and_its_passages_cut_the_texts()
    {
        var run = await CliRun.Reading(Forms, "alike", "-", "没有这个文件.txt", "--json");

        Assert.Equal(2, run.ExitCode);
        await Schema.HoldAsync("alike", run.Output);
        using var json = JsonDocument.Parse(run.Output);
        var text = Assert.Single(Assert.Single(json.RootElement.GetProperty("pairs").EnumerateArray()).GetProperty("texts").EnumerateArray());
        var own = text.GetProperty("first").GetProperty("text").GetString()!;
        var first = text.GetProperty("passages")[0];
        Assert.Equal("全年巡检村道路灯并登记损坏，接到报修后", own.Substring(first.GetProperty("start").GetInt32(), first.GetProperty("length").GetInt32()));
    }

    [Theory]
    [InlineData("49")]
    [InlineData("101")]
    [InlineData("多")]
    public async Task A_share_that_is_none_is_refused_with_the_range(string share)
    {
        var run = await CliRun.Reading(Forms, "alike", "-", "--share", share);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("50-100", run.Error, StringComparison.Ordinal);
    }

    private static FormReading Form(string name, string goal) => Sample.Reading(new PerformanceTarget { Year = 2025, ProjectName = name, AnnualGoal = goal });
}
