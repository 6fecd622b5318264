using System.CommandLine;

using Hengji.Cli;
using Hengji.Cli.Helps;
using Hengji.Cli.Terminals;
using Hengji.Cli.Wordings;

namespace Hengji.Tests.Cli;

/// <summary>Writes docs/cli.md from the help of every command.</summary>
internal static class CommandDocs
{
    public static string Write()
    {
        using var text = new StringWriter { NewLine = "\n" };
        text.WriteLine("# The command line");
        text.WriteLine();
        text.WriteLine("Written from the help of the program (`--lang en`); a test compares it. Without `--lang` the program");
        text.WriteLine("speaks Chinese. With `--lang en` headings, captions of fields, severities and titles of rules are English;");
        text.WriteLine("what was written on a form, notes on the reading, why a document was refused, and what a finding says,");
        text.WriteLine("suggests and cites stay Chinese, for they are forwarded to Chinese offices as they stand. In JSON names are");
        text.WriteLine("English and sentences Chinese, in either language.");
        text.WriteLine();
        text.WriteLine("The result goes to standard output and nothing else does: messages and progress go to standard error.");
        text.WriteLine("`HENGJI_DATA` names the data folder, `HENGJI_DEBUG=1` shows the details of an internal error,");
        text.WriteLine("`NO_COLOR` turns colours off. The JSON of `read` and `review` is described by");
        text.WriteLine("[read.schema.json](schema/read.schema.json) and [review.schema.json](schema/review.schema.json).");
        var wording = Wording.For("en");
        foreach (var command in EveryCommand(wording))
        {
            text.WriteLine();
            text.WriteLine($"## {HelpPage.PathOf(command)}");
            text.WriteLine();
            text.WriteLine("```text");
            HelpPage.Write(command, wording, text);
            text.WriteLine("```");
        }

        return text.ToString();
    }

    public static IEnumerable<Command> EveryCommand(Wording wording)
    {
        using var terminal = new Terminal { Input = Stream.Null, Output = TextWriter.Null, Error = TextWriter.Null };
        return WithSubcommands(CommandLine.Root(new Session(terminal, wording)));
    }

    private static IEnumerable<Command> WithSubcommands(Command command) =>
        command.Subcommands.SelectMany(WithSubcommands).Prepend(command);
}
