using System.Globalization;

namespace Hengji.Tests.Cli;

public sealed class StoreCommandTests
{
    private readonly string _data = Scratch.Folder();

    [Fact]
    public async Task Imported_projects_are_listed_and_shown()
    {
        var import = await Run("import", Scratch.File("云溪镇.txt", "1"u8));
        var list = await Run("list");
        var show = await Run("show", "1");

        Assert.Equal((0, 0, 0), (import.ExitCode, list.ExitCode, show.ExitCode));
        Assert.Contains("云溪镇.txt  读到 2 张绩效目标表", import.Output, StringComparison.Ordinal);
        Assert.Contains("河道保洁与水质巡查", list.Output, StringComparison.Ordinal);
        Assert.Contains("云溪镇水务管理所", list.Output, StringComparison.Ordinal);
        Assert.Contains("三级指标", show.Output, StringComparison.Ordinal);
        Assert.Contains("审核意见", show.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Importing_twice_says_so_and_is_no_error()
    {
        var file = Scratch.File("云溪镇.txt", "1"u8);
        await Run("import", file);
        var again = await Run("import", file);

        Assert.Equal(0, again.ExitCode);
        Assert.Contains("内容相同，未作改动", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task If_empty_imports_only_into_an_empty_database()
    {
        await Run("import", "--if-empty", Scratch.File("甲.txt", "1"u8));
        var second = await Run("import", "--if-empty", Scratch.File("乙.txt", "2"u8));

        Assert.Equal(0, second.ExitCode);
        Assert.Empty(second.Output);
    }

    [Fact]
    public async Task A_list_can_be_narrowed()
    {
        await Run("import", Scratch.File("云溪镇.txt", "1"u8));

        Assert.Contains("河道保洁", (await Run("list", "--year", "2025", "--search", "水质")).Output, StringComparison.Ordinal);
        Assert.StartsWith("没有符合条件的项目。", (await Run("list", "--year", "1999")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_that_is_not_there_is_bad_input()
    {
        var run = await Run("show", "99");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("没有编号为99的项目或该次申报，可用 hengji list 查看编号。\n", run.Error);
    }

    [Fact]
    public async Task A_refused_document_is_two_and_the_others_are_imported()
    {
        var run = await Run("import", "没有这个文件.txt", Scratch.File("云溪镇.txt", "1"u8));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("没有这个文件.txt：", run.Error, StringComparison.Ordinal);
        Assert.Contains("云溪镇.txt", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_journal_verifies()
    {
        await Run("import", Scratch.File("云溪镇.txt", "1"u8));
        var run = await Run("journal", "verify");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("操作留痕完整，共1条，校验通过。\n", run.Output);
    }

    [Fact]
    public async Task A_tampered_journal_is_one_and_names_the_entry()
    {
        await Run("import", Scratch.File("云溪镇.txt", "1"u8));
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection(
            string.Create(CultureInfo.InvariantCulture, $"Data Source={Path.Combine(_data, "hengji.db")}")))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE journal_entries SET actor = '他人'";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var run = await Run("journal", "verify");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("第 1 条", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_cannot_be_opened_is_bad_input()
    {
        var run = await CliRun.Of("list", "--data", Scratch.File("不是文件夹", "1"u8));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("无法打开数据库“", run.Error, StringComparison.Ordinal);
    }

    private Task<CliRun> Run(params string[] args) =>
        CliRun.Reading(SampleReadings.Both, [.. args, "--data", _data]);
}
