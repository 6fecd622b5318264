using System.CommandLine;

using Hengji.Cli.Sheets;

namespace Hengji.Cli.Commands;

/// <summary>hengji ledger list: the ledgers, or the batches of one and what was wrong with them.</summary>
internal static class LedgerListCommand
{
    public static Command Create(Session session)
    {
        var wording = session.Wording;
        var ledger = new Argument<string?>(wording.Placeholders.Ledger) { Description = wording.LedgerOrAllArgument, Arity = ArgumentArity.ZeroOrOne };
        var problems = new Option<long?>("--problems") { Description = wording.ProblemsOption, HelpName = wording.Placeholders.Batch };
        var data = new DataOption(session);
        var command = new Command("list", wording.Commands["hengji ledger list"].Summary) { ledger, problems, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var ledgers = await LedgerCommand.OpenAsync(session, data, parsed, cancellation);
            var sheet = new LedgerSheet(session);
            if (parsed.GetValue(ledger) is not { } name)
            {
                var all = await ledgers.Manifest.ListAsync(cancellation);
                var batches = new List<(Hengji.Ledgers.KeptLedger, IReadOnlyList<Hengji.Ledgers.LedgerBatch>)>();
                foreach (var one in all)
                {
                    batches.Add((one, await ledgers.Manifest.BatchesAsync(one.Id, cancellation)));
                }

                sheet.Write(batches);
                return ExitCode.Done;
            }

            var kept = await LedgerCommand.LedgerAsync(session, ledgers, name, cancellation);
            if (parsed.GetValue(problems) is not { } number)
            {
                sheet.Write(await ledgers.Manifest.BatchesAsync(kept.Id, cancellation));
                return ExitCode.Done;
            }

            for (var skip = 0L; ; skip += 1000)
            {
                var page = await ledgers.ProblemsAsync(kept.Id, number, skip, cancellation: cancellation);
                foreach (var problem in page)
                {
                    await session.Output.WriteLineAsync(problem.ToString());
                }

                if (page.Count < 1000)
                {
                    return ExitCode.Done;
                }
            }
        });
        return command;
    }
}
