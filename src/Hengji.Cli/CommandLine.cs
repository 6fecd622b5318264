using System.CommandLine;

using Hengji.Cli.Commands;
using Hengji.Cli.Helps;
using Hengji.Cli.Terminals;

namespace Hengji.Cli;

/// <summary>The command line as a whole: its commands, and how a run ends.</summary>
internal static class CommandLine
{
    /// <summary>Every command, in the order help lists them.</summary>
    private static readonly Func<Session, Command>[] Commands =
    [
        ReadCommand.Create,
        ReviewCommand.Create,
        AlikeCommand.Create,
        ImportCommand.Create,
        ListCommand.Create,
        ShowCommand.Create,
        ExportCommand.Create,
        PublishCommand.Create,
        ActCommand.Create,
        RulesCommand.Create,
        IndicatorsCommand.Create,
        LedgerCommand.Create,
        AccuracyCommand.Create,
        ServeCommand.Create,
        JournalCommand.Create,
        BackupCommand.Create,
        BackupCommand.CreateRestore,
    ];

    public static Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal) =>
        RunAsync(args, new Session(terminal, LanguageOption.WordingFor(args)) { Pages = DataOption.PagesOf(DataOption.Setting(terminal)) });

    public static async Task<int> RunAsync(IReadOnlyList<string> args, Session session)
    {
        try
        {
            var parsed = Root(session).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
            {
                foreach (var problem in UsageProblems.Of(parsed, session.Wording))
                {
                    await session.Error.WriteLineAsync(problem);
                }

                await session.Error.WriteLineAsync(session.Wording.SeeHelp(HelpPage.PathOf(parsed.CommandResult.Command)));
                return ExitCode.BadInput;
            }

            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = session.Output,
                Error = session.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (BadInputException bad)
        {
            await session.Error.WriteLineAsync(bad.Message);
            return ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            await session.Error.WriteLineAsync(session.Wording.Interrupted);
            return ExitCode.Interrupted;
        }
        catch (Exception fault)
        {
            var debug = string.Equals(session.Terminal.Environment("HENGJI_DEBUG"), "1", StringComparison.Ordinal);
            await session.Error.WriteLineAsync(debug ? fault.ToString() : session.Wording.OurFault(fault.Message));
            return ExitCode.OurFault;
        }
        finally
        {
            await session.Output.FlushAsync();
        }
    }

    /// <summary>The tree of commands, as parsed and as help shows it.</summary>
    public static RootCommand Root(Session session)
    {
        var root = new RootCommand(session.Wording.Commands["hengji"].Summary);
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case System.CommandLine.Help.HelpOption:
                    option.Description = session.Wording.HelpOption;
                    option.Action = new HelpAction(session);
                    break;
                case VersionOption:
                    option.Description = session.Wording.VersionOption;
                    break;
            }
        }

        root.Options.Add(LanguageOption.Create(session.Wording));
        foreach (var create in Commands)
        {
            root.Subcommands.Add(create(session));
        }

        root.SetAction(_ =>
        {
            HelpPage.Write(root, session.Wording, session.Error);
            return ExitCode.BadInput;
        });
        return root;
    }
}
