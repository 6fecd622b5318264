using System.CommandLine;

using Hengji.Cli.Servers;
using Hengji.Lifecycle;

namespace Hengji.Cli.Commands;

/// <summary>hengji act: an act of the season (申报、审核、批复 …) on a server, where people have roles.</summary>
internal static class ActCommand
{
    public static Command Create(Session session)
    {
        var wording = session.Wording;
        var project = new Argument<long>(wording.Placeholders.Number) { Description = wording.ProjectArgument };
        var act = new Argument<string>(wording.ActPlaceholder) { Description = wording.ActArgument };
        act.AcceptOnlyFromAmong([.. Transitions.All.Select(t => t.Act).Where(a => a != Act.Draft).Distinct().Select(a => a.Code())]);
        var comment = new Option<string>("--comment") { Description = wording.CommentOption, HelpName = wording.Placeholders.Words };
        var command = new Command("act", wording.Commands["hengji act"].Summary) { project, act, comment };
        var server = new ServerOption(session);
        server.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            using var remote = await server.FindOwedAsync(parsed, cancellation);
            var done = await remote.ActAsync(
                parsed.GetRequiredValue(project), parsed.GetRequiredValue(act), parsed.GetValue(comment), cancellation);
            await session.Output.WriteLineAsync(wording.Acted(done.Project, done.Stage));
            return ExitCode.Done;
        });
        return command;
    }
}
