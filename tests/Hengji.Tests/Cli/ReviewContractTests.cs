using System.Text.Json;

using Hengji.Review;
using Hengji.Tests.Samples;

namespace Hengji.Tests.Cli;

public sealed class ReviewContractTests
{
    [Fact]
    public async Task Json_is_the_contract_to_the_letter()
    {
        var run = await Review("review", "-", "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Accept.File(Path.Combine(Repository.Root, "tests/Hengji.Tests/Cli/Snapshots/review.json"), run.Output);
    }

    [Fact]
    public async Task Json_holds_to_its_schema()
    {
        var full = await Review("review", "-", "--json");
        var refused = await CliRun.Of("review", "没有这个文件.txt", "--json");

        await Schema.HoldAsync("review", full.Output);
        await Schema.HoldAsync("review", refused.Output);
    }

    [Fact]
    public async Task Every_finding_of_a_published_rule_cites_its_basis()
    {
        var run = await CliRun.Of("review", Path.Combine(SampleTruth.Folder, "城运中心2025年项目绩效目标表.txt"), "--json");

        using var json = JsonDocument.Parse(run.Output);
        var findings = json.RootElement.GetProperty("forms").EnumerateArray().SelectMany(f => f.GetProperty("findings").EnumerateArray()).ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.Equal(
            RuleCatalog.National.Describe(f.GetProperty("code").GetString()!)!.Basis, f.GetProperty("basis").GetString()));
        await Schema.HoldAsync("review", run.Output);
    }

    [Fact]
    public async Task Strict_exits_one_only_for_errors()
    {
        Assert.Equal(1, (await Review("review", "-", "--strict")).ExitCode);
        Assert.Equal(1, (await Review("review", "-", "--strict", "--json")).ExitCode);
        Assert.Equal(0, (await Review("review", "-")).ExitCode);

        var mild = await CliRun.Of(
            s => s with
            {
                Open = (name, bytes) => CliRun.Document(name, bytes, [SampleReadings.Damaged]),
                Review = _ => [[.. SampleReadings.Findings.Skip(1)]],
            },
            "review", "-", "--strict");
        Assert.Equal(0, mild.ExitCode);
    }

    [Fact]
    public async Task Bad_input_outweighs_findings()
    {
        var run = await Review("review", "-", "没有这个文件.txt", "--strict", "--json");

        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task Every_form_of_the_run_is_reviewed_together()
    {
        var together = 0;
        await CliRun.Of(
            s => s with
            {
                Open = (name, bytes) => CliRun.Document(name, bytes, SampleReadings.Both),
                Review = forms =>
                {
                    together = forms.Count;
                    return [.. forms.Select(_ => SampleReadings.Findings)];
                },
            },
            "review", Scratch.File("甲.txt", "1"u8), Scratch.File("乙.txt", "2"u8));

        Assert.Equal(4, together);
    }

    private static Task<CliRun> Review(params string[] args) => CliRun.Of(
        s => s with
        {
            Open = (name, bytes) => CliRun.Document(name, bytes, SampleReadings.Both),
            Review = _ => [SampleReadings.Findings, []],
            Describe = code => SampleReadings.Rules.SingleOrDefault(r => string.Equals(r.Code, code, StringComparison.Ordinal)),
        },
        args);
}
