namespace Hengji.Tests.Cli;

public sealed class BackupCommandTests
{
    [Fact]
    public async Task A_store_with_its_ledgers_goes_into_one_file_and_comes_back_elsewhere()
    {
        var (data, other, folder) = (Scratch.Folder(), Scratch.Folder(), Scratch.Folder());
        var (sheet, file) = (Path.Combine(folder, "网格案件.csv"), Path.Combine(folder, "备份.zip"));
        await CliRun.Of("ledger", "templates", "grid-cases", "--sheet", sheet, "--samples");
        await CliRun.Of("ledger", "import", "grid-cases", sheet, "--data", data);

        var made = await CliRun.Of("backup", "--out", file, "--data", data);
        var twice = await CliRun.Of("backup", "--out", file, "--data", data);
        var restored = await CliRun.Of("restore", file, "--data", other);
        var over = await CliRun.Of("restore", file, "--data", other);
        var value = await CliRun.Of("ledger", "measure", "grid-cases", "按期办结率", "--year", "2025", "--data", other);
        var whole = await CliRun.Of("ledger", "verify", "--data", other);

        Assert.Equal((0, 2, 0, 2, 0, 0), (made.ExitCode, twice.ExitCode, restored.ExitCode, over.ExitCode, value.ExitCode, whole.ExitCode));
        Assert.Contains("2个台账文件", made.Output, StringComparison.Ordinal);
        Assert.Contains("已存在", twice.Error, StringComparison.Ordinal);
        Assert.Contains("已有数据", over.Error, StringComparison.Ordinal);
        Assert.Contains("50%", value.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_backup_and_where_nothing_is_kept_is_said()
    {
        var data = Scratch.Folder();
        var nothing = await CliRun.Of("backup", "--out", Path.Combine(data, "b.zip"), "--data", Path.Combine(data, "无"));
        var missing = await CliRun.Of("restore", Path.Combine(data, "无.zip"), "--data", data);
        var text = await CliRun.Of("restore", Scratch.File("表.zip", "x"u8), "--data", data);

        Assert.Equal((2, 2, 2), (nothing.ExitCode, missing.ExitCode, text.ExitCode));
        Assert.Contains("不是备份文件", text.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(data, "b.zip")));
    }
}
