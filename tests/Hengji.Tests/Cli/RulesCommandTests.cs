using System.Text.Json;
using Hengji.Review;
using Hengji.Review.RuleSets;
using Hengji.Tests.Samples;

namespace Hengji.Tests.Cli;

public sealed class RulesCommandTests
{
    private static readonly string Example = Path.Combine(Repository.Root, "rulesets/qingxi.json");

    private static readonly string Document = Path.Combine(SampleTruth.Folder, "城运中心2026申报.txt");

    [Fact]
    public async Task List_names_every_rule_and_rule_set()
    {
        var run = await CliRun.Of("rules", "list");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.All(RuleCatalog.National.Descriptors, rule => Assert.Contains(rule.Code, run.Output, StringComparison.Ordinal));
        Assert.Contains("规则集 national  全国默认口径  在用", run.Output, StringComparison.Ordinal);
        Assert.Contains("规则集 qingxi", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_gives_settings_and_norms_in_force()
    {
        var run = await CliRun.Of("rules", "show", "qingxi");

        Assert.Contains("停用（仅", run.Output, StringComparison.Ordinal);
        Assert.Contains("改为必改（2026年起）", run.Output, StringComparison.Ordinal);
        Assert.Contains("青溪镇项目支出定额标准（示例）", run.Output, StringComparison.Ordinal);
        Assert.Contains(RuleSetLibrary.Standard.For("990103101").Hash, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Try_counts_and_shows_and_switches_nothing_on()
    {
        var text = await CliRun.Of("rules", "try", Example, Document);
        var json = await CliRun.Of("rules", "try", "qingxi", Document, "--json");

        Assert.Contains("以上只是试算", text.Output, StringComparison.Ordinal);
        using var trial = JsonDocument.Parse(json.Output);
        var root = trial.RootElement;
        Assert.Equal("qingxi", root.GetProperty("tried").GetProperty("id").GetString());
        Assert.Equal(RuleCatalog.National.Hash, root.GetProperty("inForce").GetProperty("hash").GetString());
        var rules = root.GetProperty("rules").EnumerateArray().ToList();
        Assert.Contains(rules, rule => rule.GetProperty("code").GetString() == "HJ2003" && rule.GetProperty("regraded").GetInt32() > 0);
        Assert.Equal(
            root.GetProperty("findingsAfter").GetInt32() - root.GetProperty("findingsBefore").GetInt32(),
            rules.Sum(rule => rule.GetProperty("added").GetInt32() - rule.GetProperty("removed").GetInt32()));
    }

    [Fact]
    public async Task Kept_forms_are_tried_where_no_file_is_named()
    {
        var data = Scratch.Folder();
        await CliRun.Of("import", Document, "--data", data);
        var run = await CliRun.Of("rules", "try", "qingxi", "--data", data, "--json");

        using var trial = JsonDocument.Parse(run.Output);
        Assert.True(trial.RootElement.GetProperty("formCount").GetInt32() > 0);
    }

    [Fact]
    public async Task Review_tells_which_rules_it_was_made_by_unless_they_are_the_national_ones()
    {
        var town = await CliRun.Of(session => session with { Catalog = RuleSetLibrary.Standard.For("990103101") }, "review", Document, "--json");
        var national = await CliRun.Of("review", Document, "--json");

        await Schema.HoldAsync("review", town.Output);
        using var json = JsonDocument.Parse(town.Output);
        Assert.Equal("qingxi", json.RootElement.GetProperty("ruleSet").GetProperty("id").GetString());
        Assert.DoesNotContain("\"ruleSet\"", national.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shipped_rule_sets_hold_to_the_schema()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "rulesets")))
        {
            using var json = JsonDocument.Parse(
                await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken),
                new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
            await Schema.HoldAsync("ruleset", JsonSerializer.Serialize(json));
        }
    }

    [Fact]
    public async Task Unknown_rule_set_is_answered_with_the_known_ones()
    {
        var run = await CliRun.Of("rules", "show", "nowhere");

        Assert.Equal((2, "没有规则集“nowhere”，也没有这个文件。已有：national、qingxi。\n"), (run.ExitCode, run.Error));
    }
}
