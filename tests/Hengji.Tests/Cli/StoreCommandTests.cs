using System.Globalization;
using Hengji.Actions;
using Hengji.Cli.Terminals;
using Hengji.Dossiers;
using Hengji.Journal;
using Hengji.Review;
using Hengji.Storage;
using Hengji.Storage.Corrections;
using Hengji.Terms;

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
    public async Task A_corrected_field_is_marked_with_who_and_when()
    {
        await Run("import", Scratch.File("云溪镇.txt", "1"u8));
        var store = await Store.OpenAsync(StoreOptions.InFolder(_data), TestContext.Current.CancellationToken);
        var page = await store.Projects.FindAsync(1, cancellationToken: TestContext.Current.CancellationToken);
        var field = Field.Of(Box.ImplementingUnit);
        var seen = FieldEntry.Text(page!.Form.Target, field);
        await new FilingCorrection(store, RuleCatalog.National, TimeProvider.System).KeepAsync(
            new CorrectionRequest(1, 1, field, CorrectionKind.Corrected, seen, "云溪镇水利站"),
            new Signature("李敏", Signature.Web),
            TestContext.Current.CancellationToken);

        var show = await Run("show", "1");
        var english = await Run("show", "1", "--lang", "en");

        Assert.Contains("云溪镇水利站【改正】", show.Output, StringComparison.Ordinal);
        Assert.Matches("实施单位：改正于\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d，由李敏；原读“" + seen + "”", show.Output);
        Assert.Matches("corrected \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d by 李敏", english.Output);
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
        Assert.StartsWith("没有符合条件的项目。\n", (await Run("list", "--year", "1999")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lost_cells_have_a_column_and_a_filter()
    {
        await Run("import", Scratch.File("云溪镇.txt", "1"u8));

        var list = await Run("list", "--lost");
        var doubtful = await Run("list", "--doubts", "--lost");

        Assert.Matches(@"(?m)^ .*存疑 +未读出$", list.Output);
        Assert.Matches(@"(?m)^ +1 +2025 .*河道保洁与水质巡查.* 1 +2$", list.Output);
        Assert.DoesNotContain("（项目名称未读出）", list.Output, StringComparison.Ordinal);
        Assert.Contains("河道保洁与水质巡查", doubtful.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sum_of_unknown_amounts_is_a_dash_and_counts_them()
    {
        await Run("import", Scratch.File("云溪镇.txt", "1"u8));

        var list = await Run("list");

        Assert.Matches(@"(?m)^ 合计 +2025 +1 +26\.620001 +— ", list.Output);
        Assert.Matches(@"(?m)^ 合计 +— +1 +— +1 ", list.Output);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(120)]
    public async Task A_list_fits_the_terminal_and_loses_nothing(int width)
    {
        await Run("import", Scratch.File("云溪镇.txt", "1"u8));

        var list = await CliRun.Of(s => s with { Terminal = Wide(s.Terminal, width) }, "list", "--data", _data);

        Assert.All(list.Output.Split('\n'), line => Assert.InRange(DisplayWidth.Of(line), 0, width));
        var letters = string.Concat(list.Output.Where(c => !char.IsWhiteSpace(c)));
        Assert.Contains("26.620001", letters, StringComparison.Ordinal);
        Assert.Superset(
            "河道保洁与水质巡查云溪镇水务管理所".ToHashSet(), list.Output.ToHashSet());
    }

    [Fact]
    public async Task Where_nothing_is_kept_the_place_is_named_and_stays_empty()
    {
        foreach (var args in (string[][])[["list"], ["show", "1"], ["journal", "verify"], ["export", "--format", "csv", "--out", "x.csv"]])
        {
            var run = await Run(args);

            Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
            Assert.StartsWith("数据库“" + Path.Combine(_data, "hengji.db") + "”中还没有项目。可用 hengji import", run.Error, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(Path.Combine(_data, "hengji.db")));
    }

    [Fact]
    public async Task A_project_that_is_not_there_is_bad_input()
    {
        await Run("import", Scratch.File("云溪镇.txt", "1"u8));
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

    private static Terminal Wide(Terminal terminal, int width) => new()
    {
        Input = terminal.Input,
        Output = terminal.Output,
        Error = terminal.Error,
        OutputIsTerminal = true,
        Width = width,
        Environment = name => name is "NO_COLOR" ? "1" : null,
    };

    private Task<CliRun> Run(params string[] args) =>
        CliRun.Reading(SampleReadings.Both, [.. args, "--data", _data]);
}
