namespace Hengji.Tests.Cli;

public sealed class IndicatorCommandTests
{
    private readonly string _data = Scratch.Folder();

    [Fact]
    public async Task A_target_is_checked_without_a_database_and_the_exit_code_tells()
    {
        var good = await Run("check", "居民满意度", "≥90%");
        var bad = await Run("check", "管护制度", "健全", "--project", "河道保洁养护");

        Assert.Equal((0, 1), (good.ExitCode, bad.ExitCode));
        Assert.Contains("可考核：≥90%，年度，问卷", good.Output, StringComparison.Ordinal);
        Assert.Contains("不可考核", bad.Output, StringComparison.Ordinal);
        Assert.Contains("【", bad.Output, StringComparison.Ordinal);
        Assert.Contains("河道与水务管理", bad.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_data));
    }

    [Fact]
    public async Task Indicators_are_found_by_first_letters_with_or_without_filings_and_what_is_not_there_is_said()
    {
        await RunPlain("import", Scratch.File("云溪镇.txt", "1"u8));
        var found = await Run("search", "hdbj");
        var none = await Run("search", "没有这样的指标");

        Assert.Contains("河道保洁", found.Output, StringComparison.Ordinal);
        Assert.Contains("没有符合条件的指标。", none.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kinds_are_listed_and_one_shows_its_common_indicators()
    {
        var all = await Run("kinds");
        var one = await Run("kinds", "河道与水务管理");
        var wrong = await Run("kinds", "渔业");

        Assert.Contains("rivers", all.Output, StringComparison.Ordinal);
        Assert.Contains("河道水质达标率", one.Output, StringComparison.Ordinal);
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("没有项目类型“渔业”", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_proposed_may_not_approve()
    {
        var proposed = await Decide("propose", "李敏", "--form", "≥【】公里");
        var own = await Decide("approve", "李敏");
        var approved = await Decide("approve", "周敏");
        var retired = await Decide("retire", "周敏");

        Assert.Equal((0, 2, 0, 0), (proposed.ExitCode, own.ExitCode, approved.ExitCode, retired.ExitCode));
        Assert.Contains("提出人不能批准", own.Error, StringComparison.Ordinal);
        Assert.Contains("已入库", approved.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await Run("approve", "河道管护长度")).ExitCode);
    }

    private Task<CliRun> Decide(string verb, string by, params string[] more) =>
        Run([verb, "河道管护长度", "--by", by, "--reason", "各村通用", .. more]);

    private Task<CliRun> Run(params string[] args)
    {
        string[] own = args[0] is "kinds" ? [] : ["--data", _data];
        return CliRun.Reading(SampleReadings.Both, ["indicators", .. args, .. own]);
    }

    private Task<CliRun> RunPlain(params string[] args) => CliRun.Reading(SampleReadings.Both, [.. args, "--data", _data]);
}
