using System.CommandLine;

using Hengji.Journal;
using Hengji.Ledgers;

namespace Hengji.Cli.Commands;

/// <summary>hengji ledger confirm, discard and withdraw: what becomes of a batch.</summary>
internal static class LedgerDecisionCommand
{
    public static Command Create(Session session, string verb, BatchAct act)
    {
        var wording = session.Wording;
        var ledger = LedgerCommand.LedgerArgument(session);
        var batch = new Argument<long>(wording.Placeholders.Batch) { Description = wording.BatchArgument };
        var reason = new Option<string>("--reason") { Description = wording.ReasonOption, HelpName = wording.Placeholders.Words, Required = act == BatchAct.Withdraw };
        var by = new Option<string>("--by") { Description = wording.ByOption, HelpName = wording.Placeholders.Person };
        var data = new DataOption(session);
        var command = new Command(verb, wording.Commands[$"hengji ledger {verb}"].Summary) { ledger, batch, reason, by, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var ledgers = await LedgerCommand.OpenAsync(session, data, parsed, cancellation);
            var kept = await LedgerCommand.LedgerAsync(session, ledgers, parsed.GetRequiredValue(ledger), cancellation);
            var actor = parsed.GetValue(by) is { Length: > 0 } person ? person : Environment.UserName;
            var decided = await ledgers.DecideAsync(
                kept.Id, parsed.GetRequiredValue(batch), act, parsed.GetValue(reason), new Signature(actor, Signature.CommandLine), cancellation)
                ?? throw new BadInputException(wording.NoSuchBatch(parsed.GetRequiredValue(batch)));
            await session.Output.WriteLineAsync(wording.Decided(decided));
            return ExitCode.Done;
        });
        return command;
    }
}
