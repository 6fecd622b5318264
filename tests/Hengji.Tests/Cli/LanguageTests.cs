using System.Text.RegularExpressions;

using Hengji.Cli.Wordings;

namespace Hengji.Tests.Cli;

public sealed partial class LanguageTests
{
    [Fact]
    public async Task Messages_are_Chinese_unless_asked_otherwise()
    {
        var chinese = await CliRun.Of("read", "nowhere.txt");
        var english = await CliRun.Of("read", "nowhere.txt", "--lang", "en");
        var joined = await CliRun.Of("--lang=en", "read", "nowhere.txt");

        Assert.Equal("nowhere.txt：找不到文件“nowhere.txt”，请核对路径。\n", chinese.Error);
        Assert.Equal("nowhere.txt: File \"nowhere.txt\" was not found; check the path.\n", english.Error);
        Assert.Equal(english.Error, joined.Error);
    }

    [Fact]
    public void Sentences_are_in_the_language_they_claim()
    {
        foreach (var property in typeof(Wording).GetProperties().Where(p => p.PropertyType == typeof(string)))
        {
            Assert.True(Han().IsMatch((string)property.GetValue(Wording.For("zh-CN"))!), property.Name);
        }
    }

    [Fact]
    public async Task What_the_reader_says_stays_Chinese_in_every_language()
    {
        var run = await CliRun.Reading(SampleReadings.Both, "read", "-", "--lang", "en");

        Assert.Contains("not read", run.Output, StringComparison.Ordinal);
        Assert.Contains("该格数字没有保留下来。", run.Output, StringComparison.Ordinal);
        Assert.Contains("年度指标值", run.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Han();
}
