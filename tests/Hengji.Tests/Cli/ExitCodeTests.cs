namespace Hengji.Tests.Cli;

public sealed class ExitCodeTests
{
    [Theory]
    [InlineData("没有“reed”这个命令、选项或参数。", "reed")]
    [InlineData("没有“--jsn”这个命令、选项或参数。", "read", "--jsn", "-")]
    [InlineData("缺少 文件：文件或文件夹（读取其中全部文件）；- 表示标准输入。", "read")]
    [InlineData("--lang 不能是“fr”，应为：zh-CN|en。", "read", "-", "--lang", "fr")]
    [InlineData("--year 不能是“去年”，应为：年份。", "list", "--year", "去年")]
    [InlineData("--severity 不能是“bad”，应为：error|warning|hint。", "list", "--severity", "bad")]
    [InlineData("--port 不能是“0”，应为：1-65535。", "serve", "--port", "0")]
    [InlineData("--port 不能是“x”，应为：1-65535。", "serve", "--port", "x")]
    [InlineData("编号 不能是“x”，应为：项目编号，见 hengji list。", "show", "x")]
    [InlineData("缺少 命令：verify。", "journal")]
    [InlineData("--json 与 --stage 不能同时使用。", "read", "-", "--json", "--stage", "grid")]
    [InlineData("--stage 不能是“pdf”，应为：grid|form|record。", "read", "-", "--stage", "pdf")]
    public async Task Bad_usage_is_two_and_says_what_is_wrong(string message, params string[] args)
    {
        var run = await CliRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(message, run.Error.Split('\n')[0]);
        Assert.EndsWith(" --help 查看用法。\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_two()
    {
        var run = await CliRun.Of("read", "没有这个文件.txt");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("没有这个文件.txt：找不到文件“没有这个文件.txt”，请核对路径。\n", run.Error);
    }

    [Fact]
    public async Task Our_fault_is_three_without_a_stack_trace()
    {
        var run = await CliRun.Of(Faulty, "read", "-", "--json");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("程序内部错误：不该发生", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Our_fault_shows_its_details_when_asked()
    {
        var run = await CliRun.Of(
            s => Faulty(s) with
            {
                Terminal = Debugging(s.Terminal),
            },
            "read", "-");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_run_is_130()
    {
        var run = await CliRun.Of(s => s with { Open = (_, _) => throw new OperationCanceledException() }, "read", "-");

        Assert.Equal(130, run.ExitCode);
        Assert.Equal("已中断。\n", run.Error);
    }

    private static Hengji.Cli.Session Faulty(Hengji.Cli.Session session) =>
        session with { Open = (_, _) => throw new InvalidOperationException("不该发生") };

    private static Hengji.Cli.Terminals.Terminal Debugging(Hengji.Cli.Terminals.Terminal terminal) => new()
    {
        Input = terminal.Input,
        Output = terminal.Output,
        Error = terminal.Error,
        Environment = name => string.Equals(name, "HENGJI_DEBUG", StringComparison.Ordinal) ? "1" : null,
    };
}
