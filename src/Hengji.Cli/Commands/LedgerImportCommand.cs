using System.CommandLine;

using Hengji.Cli.Sheets;
using Hengji.Journal;
using Hengji.Ledgers;

namespace Hengji.Cli.Commands;

/// <summary>hengji ledger import: rows of a file into a ledger, as a whole or not at all.</summary>
internal static class LedgerImportCommand
{
    public static Command Create(Session session)
    {
        var wording = session.Wording;
        var ledger = new Argument<string>(wording.Placeholders.Ledger) { Description = wording.TemplateOrLedgerArgument };
        var files = FilesArgument.Create(wording);
        var map = new Option<string[]>("--map") { Description = wording.MapOption, HelpName = wording.Placeholders.Heading, AllowMultipleArgumentsPerToken = true };
        var correct = new Option<bool>("--correct") { Description = wording.CorrectOption };
        var by = new Option<string>("--by") { Description = wording.ByOption, HelpName = wording.Placeholders.Person };
        var data = new DataOption(session);
        var command = new Command("import", wording.Commands["hengji ledger import"].Summary) { ledger, files, map, correct, by, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var headings = HeadingsOf(session, parsed.GetValue(map) ?? []);
            var ledgers = await LedgerCommand.OpenAsync(session, data, parsed, cancellation);
            var asked = parsed.GetRequiredValue(ledger);
            var schema = LedgerCommand.Templates(session).Find(asked)?.Schema ?? (await LedgerCommand.LedgerAsync(session, ledgers, asked, cancellation)).Schema;
            var actor = parsed.GetValue(by) is { Length: > 0 } person ? person : Environment.UserName;
            var sheet = new LedgerSheet(session);
            var code = ExitCode.Done;
            foreach (var path in parsed.GetRequiredValue(files))
            {
                if (!File.Exists(path))
                {
                    throw new BadInputException(wording.FileNotFound(path));
                }

                var result = await ledgers.ImportAsync(
                    new LedgerDelivery(schema, path, new Signature(actor, Signature.CommandLine))
                    {
                        Kind = parsed.GetValue(correct) ? BatchKind.Correct : BatchKind.Add,
                        Headings = headings,
                    },
                    cancellation);
                await sheet.WriteAsync(schema, Path.GetFileName(path), result);
                if (result.Outcome == DeliveryOutcome.Refused)
                {
                    code = ExitCode.BadInput;
                }
                else if (result.Outcome == DeliveryOutcome.Aside && code == ExitCode.Done)
                {
                    code = ExitCode.Findings;
                }
            }

            return code;
        });
        return command;
    }

    private static Dictionary<string, string> HeadingsOf(Session session, string[] said)
    {
        var headings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in said)
        {
            var at = pair.LastIndexOf('=');
            if (at <= 0 || at == pair.Length - 1)
            {
                throw new BadInputException(session.Wording.NoMapping(pair));
            }

            headings[pair[..at].Trim()] = pair[(at + 1)..].Trim();
        }

        return headings;
    }
}
