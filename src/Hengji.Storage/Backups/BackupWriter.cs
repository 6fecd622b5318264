using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Backups;

/// <summary>
/// Makes a backup (备份) of a store as of one moment, while others go on working in it: one file, the same whichever database it
/// comes from, so that a store can be moved from one to the other.
/// </summary>
/// <param name="store">Which.</param>
/// <param name="time">Tells when.</param>
public sealed class BackupWriter(Store store, TimeProvider time)
{
    internal const string ManifestName = "hengji-backup.json";

    internal const string LedgerFolder = "ledgers/";

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Writes it. A file is there only when it is whole: until then it has another name.</summary>
    /// <param name="path">Where to; must not exist.</param>
    /// <param name="ledgers">The folder in which the files of ledgers are; null when there are none.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="BackupException">The file exists, or a file of a ledger is missing.</exception>
    public async Task<BackupManifest> WriteAsync(string path, string? ledgers, CancellationToken cancellationToken = default)
    {
        if (File.Exists(path))
        {
            throw new BackupException($"文件已存在，没有备份：{path}。请另取文件名。");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var growing = path + ".partial";
        try
        {
            BackupManifest manifest;
            await using (var file = new FileStream(growing, FileMode.Create, FileAccess.Write))
            {
                manifest = await WriteAsync(file, ledgers, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(growing, path);
            return manifest;
        }
        finally
        {
            File.Delete(growing);
        }
    }

    private async Task<BackupManifest> WriteAsync(Stream file, string? ledgers, CancellationToken cancellationToken)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        await using var context = store.Database.Unlimited().NewContext();
        await using var view = await Database.BeginReadingAsync(context, cancellationToken);
        var tables = new List<BackupTable>();
        foreach (var table in TableRows.Of(context.Model))
        {
            tables.Add(Write(zip, table, context, cancellationToken));
        }

        var partitions = await context.LedgerBatches.AsNoTracking().OrderBy(b => b.Id).Select(b => b.Partition).ToListAsync(cancellationToken);
        var manifest = new BackupManifest(
            BackupManifest.CurrentFormat,
            await SchemaAsync(context, cancellationToken),
            time.GetUtcNow().UtcDateTime,
            await context.Journal.LongCountAsync(cancellationToken),
            tables,
            await WriteFilesAsync(zip, partitions, ledgers, cancellationToken));
        await using var entry = await zip.CreateEntry(ManifestName).OpenAsync(cancellationToken);
        await JsonSerializer.SerializeAsync(entry, manifest, Json, cancellationToken);
        return manifest;
    }

    /// <summary>The name of the last migration, without its time: that differs between the two databases.</summary>
    internal static async Task<string> SchemaAsync(HengjiContext context, CancellationToken cancellationToken)
    {
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellationToken);
        return applied.LastOrDefault() is { } last ? last[(last.IndexOf('_', StringComparison.Ordinal) + 1)..] : string.Empty;
    }

    private static BackupTable Write(ZipArchive zip, TableRows table, HengjiContext context, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var entry = zip.CreateEntry($"tables/{table.Name}.jsonl").Open();
        var count = 0L;
        foreach (var line in table.Read(context))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var bytes = Encoding.UTF8.GetBytes(line + "\n");
            hash.AppendData(bytes);
            entry.Write(bytes);
            count++;
        }

        return new BackupTable(table.Name, table.Columns, count, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static async Task<IReadOnlyList<BackupFile>> WriteFilesAsync(
        ZipArchive zip, IReadOnlyList<string> partitions, string? ledgers, CancellationToken cancellationToken)
    {
        var files = new List<BackupFile>();
        foreach (var partition in partitions.Distinct(StringComparer.Ordinal))
        {
            var place = ledgers is null ? null : Path.Combine(ledgers, partition);
            var found = place is null ? []
                : File.Exists(place) ? [place]
                : Directory.Exists(place) ? Directory.EnumerateFiles(place, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray()
                : [];
            if (found.Length == 0)
            {
                throw new BackupException($"台账文件不在：{partition}。请先核对台账，再备份。");
            }

            foreach (var path in found)
            {
                var name = Path.GetRelativePath(ledgers!, path).Replace('\\', '/');
                await using var source = File.OpenRead(path);
                await using var entry = await zip.CreateEntry(LedgerFolder + name, CompressionLevel.NoCompression).OpenAsync(cancellationToken);
                using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
                var buffer = new byte[81_920];
                int read;
                while ((read = await source.ReadAsync(buffer, cancellationToken)) > 0)
                {
                    hash.AppendData(buffer, 0, read);
                    await entry.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
                }

                files.Add(new BackupFile(name, source.Length, Convert.ToHexStringLower(hash.GetHashAndReset())));
            }
        }

        return files;
    }
}
