using System.CommandLine;

using Hengji.Cli.Servers;
using Hengji.Cli.Sheets;
using Hengji.Review;
using Hengji.Storage.Queries;

namespace Hengji.Cli.Commands;

/// <summary>hengji list: the projects in the database, narrowed as asked, with totals by unit.</summary>
internal static class ListCommand
{
    public static Command Create(Session session)
    {
        var wording = session.Wording;
        var data = new DataOption(session);
        var year = new Option<int?>("--year") { Description = wording.YearOption, HelpName = wording.Placeholders.Year };
        var unit = new Option<string>("--unit") { Description = wording.UnitOption, HelpName = wording.Placeholders.Unit };
        var type = new Option<string>("--type") { Description = wording.TypeOption, HelpName = wording.Placeholders.Type };
        var severity = new Option<Severity?>("--severity")
        {
            Description = wording.SeverityOption,
            HelpName = "error|warning|hint",
        };
        var doubts = new Option<bool>("--doubts") { Description = wording.DoubtsOption };
        var lost = new Option<bool>("--lost") { Description = wording.LossesOption };
        var rule = new Option<string>("--rule") { Description = wording.RuleOption, HelpName = "HJ0000" };
        var search = new Option<string>("--search") { Description = wording.SearchOption, HelpName = wording.Placeholders.Words };
        var command = new Command("list", wording.Commands["hengji list"].Summary)
        {
            year, unit, type, severity, rule, doubts, lost, search, data,
        };
        var server = new ServerOption(session);
        server.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var filter = new ProjectFilter
            {
                Year = parsed.GetValue(year),
                Unit = parsed.GetValue(unit),
                ProjectType = parsed.GetValue(type),
                Severity = parsed.GetValue(severity),
                Doubtful = parsed.GetValue(doubts),
                Lossy = parsed.GetValue(lost),
                RuleCode = parsed.GetValue(rule),
                Search = parsed.GetValue(search),
                Take = int.MaxValue,
            };
            using var remote = await server.FindAsync(parsed, cancellation);
            var list = remote is null
                ? await (await data.OpenFilledAsync(parsed, cancellation)).Projects.ListAsync(filter, cancellation)
                : await remote.ListAsync(filter, cancellation);
            if (list.Lines.Count == 0)
            {
                await session.Output.WriteLineAsync(wording.NoProjects);
                return ExitCode.Done;
            }

            new ListSheet(session).Write(list);
            return ExitCode.Done;
        });
        return command;
    }
}
