namespace Hengji.Cli.Wordings;

/// <summary>Backups.</summary>
internal abstract partial class Wording
{
    public abstract string BackupFile { get; }

    public abstract string BackupOption { get; }

    public abstract string BackedUp(long rows, int files, string path);

    public abstract string Restored(long rows, int files, string place);
}
