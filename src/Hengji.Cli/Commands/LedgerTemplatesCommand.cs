using System.CommandLine;

using Hengji.Cli.Sheets;
using Hengji.Writing.Rows;

namespace Hengji.Cli.Commands;

/// <summary>hengji ledger templates: the ledgers ready to use, one of them, or its sheet to fill in.</summary>
internal static class LedgerTemplatesCommand
{
    public static Command Create(Session session)
    {
        var wording = session.Wording;
        var name = new Argument<string?>(wording.Placeholders.Ledger) { Description = wording.TemplateArgument, Arity = ArgumentArity.ZeroOrOne };
        var sheet = new Option<string>("--sheet") { Description = wording.SheetOption, HelpName = wording.Placeholders.File };
        var samples = new Option<bool>("--samples") { Description = wording.SamplesOption };
        var command = new Command("templates", wording.Commands["hengji ledger templates"].Summary) { name, sheet, samples };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (parsed.GetValue(name) is not { } asked)
            {
                new LedgerSheet(session).Write(LedgerCommand.Templates(session));
                return ExitCode.Done;
            }

            var template = LedgerCommand.TemplateOf(session, asked);
            if (parsed.GetValue(sheet) is not { } path)
            {
                new LedgerSheet(session).Write(template);
                return ExitCode.Done;
            }

            if (File.Exists(path))
            {
                throw new BadInputException(wording.FileThere(path));
            }

            try
            {
                await File.WriteAllBytesAsync(path, RowSheet.Csv(template.Sheet(parsed.GetValue(samples))), cancellation);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw new BadInputException(fault.Message, fault);
            }

            await session.Output.WriteLineAsync(wording.SheetWritten(path));
            return ExitCode.Done;
        });
        return command;
    }
}
