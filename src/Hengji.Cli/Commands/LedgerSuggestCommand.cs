using System.CommandLine;

using Hengji.Cli.Sheets;
using Hengji.Ledgers;

namespace Hengji.Cli.Commands;

/// <summary>hengji ledger suggest: how an indicator can be proven.</summary>
internal static class LedgerSuggestCommand
{
    private const int Shown = 5;

    public static Command Create(Session session)
    {
        var wording = session.Wording;
        var name = new Argument<string>(wording.Placeholders.Indicator) { Description = wording.IndicatorArgument };
        var target = new Argument<string?>(wording.Placeholders.Target) { Description = wording.TargetArgument, Arity = ArgumentArity.ZeroOrOne };
        var project = new Option<string>("--project") { Description = wording.ProjectNameOption, HelpName = wording.Placeholders.Words };
        var category = IndicatorsCommand.CategoryOption(session);
        var command = new Command("suggest", wording.Commands["hengji ledger suggest"].Summary) { name, target, category, project };
        command.SetAction(async (parsed, cancellation) =>
        {
            var ways = new ProofFinder(LedgerCommand.Templates(session)).All(
                parsed.GetRequiredValue(name), parsed.GetValue(target), parsed.GetValue(category), parsed.GetValue(project));
            if (ways.Count == 0)
            {
                await session.Output.WriteLineAsync(wording.NoWayOfProof);
                return ExitCode.Findings;
            }

            new LedgerSheet(session).Write([.. ways.Take(Shown)]);
            return ExitCode.Done;
        });
        return command;
    }
}
