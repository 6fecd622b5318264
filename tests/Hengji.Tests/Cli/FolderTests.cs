namespace Hengji.Tests.Cli;

public sealed class FolderTests
{
    [Fact]
    public async Task A_folder_is_read_to_its_depths_and_what_is_left_out_is_said()
    {
        var folder = Scratch.Folder();
        Directory.CreateDirectory(Path.Combine(folder, "青溪镇", "二季度"));
        Directory.CreateDirectory(Path.Combine(folder, ".git"));
        await File.WriteAllTextAsync(Path.Combine(folder, "青溪镇", "二季度", "甲.txt"), "项目", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "青溪镇", "~$乙.docx"), "x", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, ".git", "x"), "x", TestContext.Current.CancellationToken);
        var run = await CliRun.Of("read", folder);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("甲.txt：未发现绩效目标表", run.Error, StringComparison.Ordinal);
        Assert.Contains("跳过隐藏文件和办公软件的临时文件2个：.git、~$乙.docx。", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("x：", run.Error, StringComparison.Ordinal);
    }
}
