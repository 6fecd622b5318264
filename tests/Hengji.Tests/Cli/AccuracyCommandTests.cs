using Hengji.Tests.Samples;

namespace Hengji.Tests.Cli;

public sealed class AccuracyCommandTests
{
    [Fact]
    public async Task The_sample_town_is_measured_by_the_same_command_as_real_forms()
    {
        var truths = SampleTruth.All();
        var documents = truths.Select(t => t.Document).Distinct(StringComparer.Ordinal).Count();

        var run = await CliRun.Of("accuracy", SampleTruth.Folder);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{SampleTruth.Folder}：{documents}份文档，{truths.Count}张表\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "年度资金申请总额", "annualTotal")]
    [InlineData("en", "Annual total", "年度")]
    public async Task Fields_are_named_in_the_language_asked_for(string language, string named, string other)
    {
        var run = await CliRun.Of("accuracy", "--documents", "1", "--lang", language);

        Assert.Contains(named, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(other, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_truth_is_bad_input()
    {
        var run = await CliRun.Of("accuracy", Scratch.Folder());

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("没有带真值的文档", run.Error, StringComparison.Ordinal);
    }
}
