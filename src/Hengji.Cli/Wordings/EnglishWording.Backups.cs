namespace Hengji.Cli.Wordings;

internal sealed partial class EnglishWording
{
    public override string BackupFile => "The backup";

    public override string BackupOption => "File the backup is written to; must not exist";

    public override string BackedUp(long rows, int files, string path) =>
        $"Backed up {rows} row(s) and {files} ledger file(s): {path}. It holds all data and the hashes of passwords; keep it safe.";

    public override string Restored(long rows, int files, string place) => $"Restored {rows} row(s) and {files} ledger file(s): {place}";
}
