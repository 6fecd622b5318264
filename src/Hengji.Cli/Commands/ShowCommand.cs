using System.CommandLine;

using Hengji.Cli.Servers;
using Hengji.Cli.Sheets;

namespace Hengji.Cli.Commands;

/// <summary>hengji show: one project of the database, its form and its findings.</summary>
internal static class ShowCommand
{
    public static Command Create(Session session)
    {
        var wording = session.Wording;
        var project = new Argument<long>(wording.Placeholders.Number) { Description = wording.ProjectArgument };
        var version = new Option<int?>("--filing") { Description = wording.FilingOption, HelpName = wording.Placeholders.Count };
        var data = new DataOption(session);
        var command = new Command("show", wording.Commands["hengji show"].Summary) { project, version, data };
        var server = new ServerOption(session);
        server.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var number = parsed.GetRequiredValue(project);
            using var remote = await server.FindAsync(parsed, cancellation);
            if (remote is not null)
            {
                var (form, findings) = await remote.FindAsync(number, parsed.GetValue(version), cancellation)
                    ?? throw new BadInputException(wording.ProjectNotFound(number));
                new ReadingSheet(session).Write(form.ProjectId, form.DocumentName, form.Form);
                new ReviewSheet(session).Write(findings);
                Footnote.Write(session);
                return ExitCode.Done;
            }

            var store = await data.OpenFilledAsync(parsed, cancellation);
            var page = await store.Projects.FindAsync(number, parsed.GetValue(version), cancellation)
                ?? throw new BadInputException(wording.ProjectNotFound(number));
            new ReadingSheet(session).Write(page.ProjectId, page.Document.Name, page.Form);
            new ReviewSheet(session).Write(page.Findings);
            Footnote.Write(session);
            return ExitCode.Done;
        });
        return command;
    }
}
