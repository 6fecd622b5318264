using Hengji.Tests.Writing;

namespace Hengji.Tests.Cli;

public sealed class ExportCommandTests
{
    private readonly string _data = Scratch.Folder();
    private readonly string _out = Scratch.Folder();

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("pdf")]
    [InlineData("html")]
    [InlineData("summary")]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("exchange")]
    public async Task Every_format_is_written_and_nothing_goes_to_standard_output(string format)
    {
        await Import();
        var path = Path.Combine(_out, "导出.json");
        var run = await Run("export", "--format", format, "--out", path);

        Assert.Equal((0, string.Empty, $"已导出2个项目：{path}\n"), (run.ExitCode, run.Output, run.Error));
        Assert.True(new FileInfo(path).Length > 100);
    }

    [Fact]
    public async Task Folder_takes_a_file_a_project()
    {
        await Import();
        await Run("export", "--format", "docx", "--out", Path.Combine(_out, "目标表") + "/");

        Assert.Equal(
            ["河道保洁与水质巡查（2025年度）绩效目标表.docx", "绩效目标表.docx"],
            Directory.GetFiles(Path.Combine(_out, "目标表")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Fact]
    public async Task Selection_holds_only_what_was_asked_for()
    {
        await Import();
        var path = Path.Combine(_out, "甲.xlsx");
        await Run("export", "--unit", "云溪镇水务管理所", "--format", "xlsx", "--out", path);

        var cells = OfficeCells.OfXlsx(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        Assert.StartsWith("# 河道保洁与水质巡查\n", cells, StringComparison.Ordinal);
        Assert.Single(cells.Split('\n'), line => line.StartsWith("# ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Json_is_the_reading_contract()
    {
        await Import();
        var path = Path.Combine(_out, "甲.json");
        await Run("export", "1", "--format", "json", "--out", path);

        await Schema.HoldAsync("read", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Exchange_into_a_folder_is_a_table_a_file()
    {
        await Import();
        await Run("export", "--format", "exchange", "--out", _out);

        Assert.Equal(
            ["PM_PERF_GOAL_INFO.csv", "PM_PERF_INDICATOR.csv"],
            Directory.GetFiles(_out).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Fact]
    public async Task Exchange_tables_of_a_folder_are_imported_together()
    {
        await Import();
        await Run("export", "--format", "exchange", "--out", _out);
        var run = await CliRun.Of("import", _out, "--data", Scratch.Folder());

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("PM_PERF_GOAL_INFO.csv+PM_PERF_INDICATOR.csv  读到 1 张绩效目标表", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_that_is_not_there_is_bad_input_and_nothing_is_written()
    {
        await Import();
        var run = await Run("export", "1", "99", "--format", "docx", "--out", Path.Combine(_out, "甲.docx"));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("没有编号为99的项目", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_out));
    }

    [Fact]
    public async Task File_that_cannot_be_written_is_bad_input()
    {
        await Import();
        var run = await Run("export", "--format", "csv", "--out", _out);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("无法写入“", run.Error, StringComparison.Ordinal);
    }

    private Task<CliRun> Import() => Run("import", Scratch.File("云溪镇.txt", "1"u8));

    private Task<CliRun> Run(params string[] args) => CliRun.Reading(SampleReadings.Both, [.. args, "--data", _data]);
}
