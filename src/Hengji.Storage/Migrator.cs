using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage;

/// <summary>Creates the database or brings it up to date.</summary>
internal sealed class Migrator(Database database)
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromMilliseconds(100);

    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        if (database.Options.Kind == DatabaseKind.Postgres)
        {
            await MigratePostgresAsync(cancellationToken);
            return;
        }

        var file = Path.GetFullPath(new SqliteConnectionStringBuilder(database.Options.ConnectionString).DataSource);
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? file);
        await using (await LockAsync(file + ".migrating", cancellationToken))
        {
            await MigrateSqliteAsync(cancellationToken);
        }
    }

    private async Task MigratePostgresAsync(CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        if (!await context.Database.CanConnectAsync(cancellationToken))
        {
            await context.Database.MigrateAsync(cancellationToken);
            return;
        }

        if (!(await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            return;
        }

        // EF's lock is on its table of migrations, which two processes can still be making at once.
        await using var connection = database.NewConnection();
        await connection.OpenAsync(cancellationToken);
        await using (await database.BeginWritingAsync(connection, cancellationToken))
        {
            await context.Database.MigrateAsync(cancellationToken);
        }
    }

    private async Task MigrateSqliteAsync(CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        if (!(await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            return;
        }

        if (await context.Database.CanConnectAsync(cancellationToken))
        {
            // EF's own lock is a row in a table and outlives a killed process; holding the file lock, nobody else
            // can be migrating, so such a row is a leftover that would be waited for without end.
            await context.Database.ExecuteSqlRawAsync(
                "DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        }

        await context.Database.MigrateAsync(cancellationToken);
        // Readers go on while an import writes.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = 'wal'", cancellationToken);
    }

    private static async Task<FileStream> LockAsync(string file, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(
                    file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.None);
            }
            catch (IOException) when (File.Exists(file))
            {
                await Task.Delay(RetryAfter, TimeProvider.System, cancellationToken);
            }
        }
    }
}
