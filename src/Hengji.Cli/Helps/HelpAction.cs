using System.CommandLine;
using System.CommandLine.Invocation;

namespace Hengji.Cli.Helps;

/// <summary>Answers --help with our page: the library's own knows no examples and counts a Chinese character as one column.</summary>
internal sealed class HelpAction(Session session) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        HelpPage.Write(parseResult.CommandResult.Command, session.Wording, session.Output);
        return ExitCode.Done;
    }
}
