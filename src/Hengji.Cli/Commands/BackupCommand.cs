using System.CommandLine;

using Hengji.Ledgers;
using Hengji.Storage;
using Hengji.Storage.Backups;

namespace Hengji.Cli.Commands;

/// <summary>hengji backup and restore: the whole store as one file, and back into an empty store of either database (备份、恢复).</summary>
internal static class BackupCommand
{
    public static Command Create(Session session)
    {
        var wording = session.Wording;
        var output = new Option<string>("--out") { Description = wording.BackupOption, HelpName = wording.Placeholders.File, Required = true };
        var data = new DataOption(session);
        var command = new Command("backup", wording.Commands["hengji backup"].Summary) { output, data };
        command.SetAction((parsed, cancellation) => SaidAsync(async () =>
        {
            // A store may hold ledgers alone; where there is none at all, its place is named.
            var store = await data.OpenIfKeptAsync(parsed, cancellation) ?? await data.OpenFilledAsync(parsed, cancellation);
            var path = parsed.GetRequiredValue(output);
            var manifest = await new BackupWriter(store, TimeProvider.System).WriteAsync(path, LedgersOf(store), cancellation);
            await session.Output.WriteLineAsync(wording.BackedUp(manifest.Tables.Sum(t => t.Rows), manifest.Files.Count, path));
            return ExitCode.Done;
        }));
        return command;
    }

    public static Command CreateRestore(Session session)
    {
        var wording = session.Wording;
        var file = new Argument<string>("file") { Description = wording.BackupFile, HelpName = wording.Placeholders.File };
        var data = new DataOption(session);
        var command = new Command("restore", wording.Commands["hengji restore"].Summary) { file, data };
        command.SetAction((parsed, cancellation) => SaidAsync(async () =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!File.Exists(path))
            {
                throw new BadInputException(wording.FileNotFound(path));
            }

            var store = await data.OpenAsync(parsed, cancellation);
            var manifest = await new BackupReader(store).RestoreAsync(path, LedgersOf(store), cancellation);
            await session.Output.WriteLineAsync(wording.Restored(manifest.Tables.Sum(t => t.Rows), manifest.Files.Count, store.Options.Place));
            var verdict = await store.Journal.VerifyAsync(cancellation);
            await session.Output.WriteLineAsync(verdict.IsWhole ? wording.JournalWhole(verdict.Checked) : wording.JournalBroken(verdict));
            return verdict.IsWhole ? ExitCode.Done : ExitCode.Findings;
        }));
        return command;
    }

    private static string LedgersOf(Store store) => LedgerStore.PartsOf(store.Options, DataOption.OwnFolder());

    private static async Task<int> SaidAsync(Func<Task<int>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception fault) when (fault is BackupException or IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(fault.Message, fault);
        }
    }
}
