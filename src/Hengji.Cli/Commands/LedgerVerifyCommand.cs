using System.CommandLine;

namespace Hengji.Cli.Commands;

/// <summary>hengji ledger verify: whether the files of the ledgers are those that were imported.</summary>
internal static class LedgerVerifyCommand
{
    public static Command Create(Session session)
    {
        var wording = session.Wording;
        var data = new DataOption(session);
        var command = new Command("verify", wording.Commands["hengji ledger verify"].Summary) { data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var ledgers = await LedgerCommand.OpenAsync(session, data, parsed, cancellation);
            var faults = await ledgers.VerifyAsync(cancellation);
            foreach (var fault in faults)
            {
                await session.Output.WriteLineAsync(wording.Of(fault));
            }

            if (faults.Count == 0)
            {
                await session.Output.WriteLineAsync(wording.LedgersWhole);
            }

            return faults.Count == 0 ? ExitCode.Done : ExitCode.Findings;
        });
        return command;
    }
}
