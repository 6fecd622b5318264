using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Backups;

/// <summary>Restores a backup (恢复) into a store in which nothing is kept: all of it, or nothing.</summary>
/// <param name="store">Where to.</param>
public sealed class BackupReader(Store store)
{
    private const int Chunk = 200;

    /// <summary>Restores it.</summary>
    /// <param name="path">The backup.</param>
    /// <param name="ledgers">The folder in which files of ledgers are to be; null when the backup has none.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="BackupException">It is no backup, harmed, of another version, or the store is not empty.</exception>
    public async Task<BackupManifest> RestoreAsync(string path, string? ledgers, CancellationToken cancellationToken = default)
    {
        try
        {
            using var zip = await ZipFile.OpenReadAsync(path, cancellationToken);
            return await RestoreAsync(zip, path, ledgers, cancellationToken);
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or FormatException)
        {
            throw new BackupException($"不是备份文件，或已损坏，没有恢复：{path}。请换一份备份。", fault);
        }
    }

    private async Task<BackupManifest> RestoreAsync(ZipArchive zip, string path, string? ledgers, CancellationToken cancellationToken)
    {
        await using var connection = store.Database.NewConnection();
        await connection.OpenAsync(cancellationToken);
        await using var transaction = await store.Database.BeginWritingAsync(connection, cancellationToken);
        BackupManifest manifest;
        await using (var context = store.Database.NewContext(transaction))
        {
            manifest = await ManifestAsync(zip, path, context, cancellationToken);
            if (await context.Journal.AnyAsync(cancellationToken) || await context.Documents.AnyAsync(cancellationToken)
                || await context.Accounts.AnyAsync(cancellationToken))
            {
                throw new BackupException($"数据库中已有数据，没有恢复：{store.Options.Place}。请恢复到空的数据文件夹或空库。");
            }
        }

        if (manifest.Files.Count > 0)
        {
            await RestoreFilesAsync(zip, manifest, path, ledgers, cancellationToken);
        }

        var rows = await TablesAsync(transaction, manifest, path);
        foreach (var (table, told) in rows)
        {
            await FillAsync(zip, table, told, path, transaction, cancellationToken);
            if (store.Options.Kind == DatabaseKind.Postgres && table.AfterNumbers() is { } sql)
            {
                await using var command = connection.CreateCommand();
                command.Transaction = transaction;
                command.CommandText = sql;
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
        }

        await transaction.CommitAsync(cancellationToken);
        await Database.SettleAsync(connection, CancellationToken.None);
        return manifest;
    }

    private static async Task<BackupManifest> ManifestAsync(
        ZipArchive zip, string path, HengjiContext context, CancellationToken cancellationToken)
    {
        var entry = zip.GetEntry(BackupWriter.ManifestName) ?? throw Harmed(path);
        await using var stream = await entry.OpenAsync(cancellationToken);
        var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(stream, BackupWriter.Json, cancellationToken) ?? throw Harmed(path);
        var schema = await BackupWriter.SchemaAsync(context, cancellationToken);
        return manifest.Format != BackupManifest.CurrentFormat || !string.Equals(manifest.Schema, schema, StringComparison.Ordinal)
            ? throw new BackupException(
                $"备份是另一版本的衡绩制作的（{manifest.Schema}，本版为{schema}），没有恢复。请用制作备份的那一版恢复，再用本版打开，数据会自动升级。")
            : manifest;
    }

    private async Task<IReadOnlyList<(TableRows Table, BackupTable Told)>> TablesAsync(
        System.Data.Common.DbTransaction transaction, BackupManifest manifest, string path)
    {
        await using var context = store.Database.NewContext(transaction);
        var told = manifest.Tables.ToDictionary(t => t.Name, StringComparer.Ordinal);
        return
        [
            .. TableRows.Of(context.Model).Select(table =>
                told.TryGetValue(table.Name, out var t) && t.Columns.SequenceEqual(table.Columns, StringComparer.Ordinal)
                    ? (table, t)
                    : throw Harmed(path)),
        ];
    }

    private async Task FillAsync(
        ZipArchive zip, TableRows table, BackupTable told, string path, System.Data.Common.DbTransaction transaction, CancellationToken cancellationToken)
    {
        var entry = zip.GetEntry($"tables/{table.Name}.jsonl") ?? throw Harmed(path);
        using var reader = new StreamReader(await entry.OpenAsync(cancellationToken), Encoding.UTF8);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var rows = new List<object>(Chunk);
        var count = 0L;
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
            rows.Add(table.Row(line));
            count++;
            if (rows.Count == Chunk)
            {
                await KeepAsync(rows, transaction, cancellationToken);
            }
        }

        await KeepAsync(rows, transaction, cancellationToken);
        if (count != told.Rows || !string.Equals(Convert.ToHexStringLower(hash.GetHashAndReset()), told.Sha256, StringComparison.Ordinal))
        {
            throw Harmed(path);
        }
    }

    private async Task KeepAsync(List<object> rows, System.Data.Common.DbTransaction transaction, CancellationToken cancellationToken)
    {
        await using var context = store.Database.NewContext(transaction);
        context.AddRange(rows);
        await context.SaveChangesAsync(cancellationToken);
        rows.Clear();
    }

    /// <summary>Files first, under names that nobody asks for until the tables are there.</summary>
    private static async Task RestoreFilesAsync(
        ZipArchive zip, BackupManifest manifest, string path, string? ledgers, CancellationToken cancellationToken)
    {
        if (ledgers is null)
        {
            throw new BackupException("备份中有台账，而没有放台账的文件夹，没有恢复。请用 --data 指定数据文件夹。");
        }

        var root = Path.GetFullPath(ledgers) + Path.DirectorySeparatorChar;
        foreach (var file in manifest.Files)
        {
            var place = Path.GetFullPath(Path.Combine(root, file.Path));
            if (!place.StartsWith(root, StringComparison.Ordinal) || zip.GetEntry(BackupWriter.LedgerFolder + file.Path) is not { } entry)
            {
                throw Harmed(path);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            await using (var target = new FileStream(place, FileMode.Create, FileAccess.Write))
            {
                await using var source = await entry.OpenAsync(cancellationToken);
                await source.CopyToAsync(target, cancellationToken);
                target.Flush(flushToDisk: true);
            }

            await using var written = File.OpenRead(place);
            if (!string.Equals(Convert.ToHexStringLower(await SHA256.HashDataAsync(written, cancellationToken)), file.Sha256, StringComparison.Ordinal))
            {
                throw Harmed(path);
            }
        }
    }

    private static BackupException Harmed(string path) => new($"备份文件已损坏或不全，没有恢复：{path}。请换一份备份。");
}
