using Hengji.Cli;
using Hengji.Cli.Helps;
using Hengji.Cli.Terminals;
using Hengji.Cli.Wordings;

namespace Hengji.Tests.Cli;

public sealed class HelpTests
{
    public static TheoryData<string> Languages => [.. Wording.Languages];

    [Fact]
    public void Command_docs_are_the_help() => Accept.File(Path.Combine(Repository.Root, "docs/cli.md"), CommandDocs.Write());

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_command_has_a_summary_and_examples_that_name_it(string language)
    {
        var wording = Wording.For(language);
        foreach (var command in CommandDocs.EveryCommand(wording))
        {
            var path = HelpPage.PathOf(command);
            Assert.True(wording.Commands.TryGetValue(path, out var words), path);
            Assert.NotEmpty(words.Summary);
            Assert.All(words.Examples, e => Assert.Contains(path, e.CommandLine, StringComparison.Ordinal));
            Assert.True(words.Examples.Count > 0 || command.Subcommands.Count > 0, $"{path} has no example.");
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_option_and_argument_is_described(string language)
    {
        foreach (var command in CommandDocs.EveryCommand(Wording.For(language)))
        {
            Assert.All(command.Options, o => Assert.False(string.IsNullOrEmpty(o.Description), o.Name));
            Assert.All(command.Arguments, a => Assert.False(string.IsNullOrEmpty(a.Description), a.Name));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_words_are_left_for_commands_that_are_gone(string language)
    {
        var wording = Wording.For(language);
        var paths = CommandDocs.EveryCommand(wording).Select(HelpPage.PathOf).ToHashSet(StringComparer.Ordinal);

        Assert.All(wording.Commands.Keys, k => Assert.Contains(k, paths));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_example_parses(string language)
    {
        var wording = Wording.For(language);
        using var terminal = new Terminal { Input = Stream.Null, Output = TextWriter.Null, Error = TextWriter.Null };
        foreach (var example in wording.Commands.Values.SelectMany(c => c.Examples))
        {
            var words = example.CommandLine.Split('|')[^1].Split('>')[0].Trim().Split(' ')[1..];
            Assert.Empty(CommandLine.Root(new Session(terminal, wording)).Parse(words).Errors);
        }
    }

    [Fact]
    public async Task Help_is_a_result_and_ends_well()
    {
        var run = await CliRun.Of("read", "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.StartsWith("读取文件中的绩效目标表", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n示例：\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_names_what_to_fill_in_in_its_own_language()
    {
        foreach (var command in CommandDocs.EveryCommand(Wording.For("zh-CN")))
        {
            using var help = new StringWriter { NewLine = "\n" };
            HelpPage.Write(command, Wording.For("zh-CN"), help);

            Assert.DoesNotMatch("OPTIONS|COMMAND|FILE|FOLDER|NUMBER|PATH|NAME|WORDS|YYYY|TYPE|DIR", help.ToString());
        }
    }

    [Fact]
    public void Help_lists_the_exit_codes_a_command_can_end_with()
    {
        var ending = CommandDocs.EveryCommand(Wording.For("en"))
            .Where(c => HelpOf(c).Contains("\n  1    ", StringComparison.Ordinal))
            .Select(HelpPage.PathOf)
            .ToList();

        Assert.Equal(["hengji", "hengji review", "hengji indicators check", "hengji ledger suggest", "hengji ledger import", "hengji ledger verify", "hengji journal verify"], ending, StringComparer.Ordinal);

        static string HelpOf(System.CommandLine.Command command)
        {
            using var help = new StringWriter { NewLine = "\n" };
            HelpPage.Write(command, Wording.For("en"), help);
            return help.ToString();
        }
    }

    [Fact]
    public async Task Help_speaks_English_when_asked()
    {
        var run = await CliRun.Of("review", "--help", "--lang", "en");

        Assert.Contains("\nExamples:\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("用法", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_command_shows_help_as_a_mistake()
    {
        var run = await CliRun.Of();

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("用法：", run.Error, StringComparison.Ordinal);
    }
}
