namespace Hengji.Storage.Backups;

/// <summary>What a backup (备份) holds, so that it can be told whether all of it is there and unharmed.</summary>
/// <param name="Format">Version of the format.</param>
/// <param name="Schema">The last migration of the store it was made from: where that differs, so do the tables.</param>
/// <param name="MadeAt">When, in UTC.</param>
/// <param name="Journal">Number of journal entries.</param>
/// <param name="Tables">The tables, in an order in which each stands behind those it refers to.</param>
/// <param name="Files">The files kept beside the database.</param>
public sealed record BackupManifest(
    int Format, string Schema, DateTime MadeAt, long Journal, IReadOnlyList<BackupTable> Tables, IReadOnlyList<BackupFile> Files)
{
    public const int CurrentFormat = 1;
}

/// <summary>One table: a line a row, each a JSON array of values in the order of the columns.</summary>
/// <param name="Name">Name in the database.</param>
/// <param name="Columns">Names of its columns.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Sha256">Of its lines.</param>
public sealed record BackupTable(string Name, IReadOnlyList<string> Columns, long Rows, string Sha256);

/// <summary>A file kept beside the database.</summary>
/// <param name="Path">Path under the folder of ledgers, with slashes.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">Of its bytes.</param>
public sealed record BackupFile(string Path, long Length, string Sha256);

/// <summary>A backup cannot be made or restored; the message says in Chinese why and what to do.</summary>
public sealed class BackupException : Exception
{
    public BackupException(string message)
        : base(message)
    {
    }

    public BackupException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
