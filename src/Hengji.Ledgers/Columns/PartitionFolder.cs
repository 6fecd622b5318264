using System.Security.Cryptography;
using System.Text;

namespace Hengji.Ledgers.Columns;

/// <summary>
/// Where the files of ledgers are. A batch is a folder: made under <c>staging</c> while its process holds a lock, flushed,
/// renamed to <c>parts</c> in the transaction that names it. What nobody names is swept; what a living process is making is not.
/// </summary>
internal sealed class PartitionFolder
{
    public const string RowsFile = "rows.parquet";
    public const string ProblemsFile = "problems.parquet";
    private const string LockFile = "making.lock";

    private readonly string _staging;
    private readonly string _parts;

    public PartitionFolder(string root)
    {
        Root = Path.GetFullPath(root);
        _staging = Path.Combine(Root, "staging");
        _parts = PartsIn(Root);
        Spill = Path.Combine(Root, "spill");
        Directory.CreateDirectory(_staging);
        Directory.CreateDirectory(_parts);
        Directory.CreateDirectory(Spill);
    }

    public string Root { get; }

    /// <summary>For what does not fit into memory.</summary>
    public string Spill { get; }

    /// <summary>A folder to make a batch in, until it is disposed or placed.</summary>
    public Staged Stage() => new(Path.Combine(_staging, Guid.NewGuid().ToString("N")));

    /// <summary>Where the batches that are kept are, each a folder.</summary>
    public static string PartsIn(string root) => Path.Combine(root, "parts");

    /// <summary>The folder of a batch that is kept.</summary>
    public string Of(string partition) => Path.Combine(_parts, partition);

    public string Rows(string partition) => Path.Combine(Of(partition), RowsFile);

    public string Problems(string partition) => Path.Combine(Of(partition), ProblemsFile);

    /// <summary>Gives what is staged its final name.</summary>
    public void Place(Staged staged, string partition)
    {
        staged.Unlock();
        Directory.Move(staged.Path, Of(partition));
    }

    /// <summary>Takes a placed batch away again that was not committed after all.</summary>
    public void Withdraw(string partition)
    {
        if (Directory.Exists(Of(partition)))
        {
            Directory.Delete(Of(partition), recursive: true);
        }
    }

    /// <summary>Deletes what is neither named nor being made; tells how many folders.</summary>
    public int Sweep(IReadOnlySet<string> named)
    {
        var swept = 0;
        foreach (var folder in Directory.EnumerateDirectories(_parts).Where(f => !named.Contains(Path.GetFileName(f))).ToList())
        {
            swept += TryDelete(folder) ? 1 : 0;
        }

        foreach (var folder in Directory.EnumerateDirectories(_staging).Where(f => !IsBeingMade(f)).ToList())
        {
            swept += TryDelete(folder) ? 1 : 0;
        }

        return swept;
    }

    /// <summary>SHA-256 over the names and bytes of a batch's files; null when it is not there.</summary>
    public string? Hash(string partition) => Directory.Exists(Of(partition)) ? HashOf(Of(partition)) : null;

    internal static string HashOf(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 18];
        foreach (var file in Directory.EnumerateFiles(folder, "*.parquet").Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            using var stream = File.OpenRead(file);
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>A process that makes a batch holds its lock open; one that died does not.</summary>
    private static bool IsBeingMade(string folder)
    {
        try
        {
            using var made = new FileStream(Path.Combine(folder, LockFile), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>A file still open elsewhere is left for the next start.</summary>
    private static bool TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>A batch being made.</summary>
    internal sealed class Staged : IDisposable
    {
        private FileStream? _lock;

        public Staged(string path)
        {
            Path = path;
            Directory.CreateDirectory(path);
            _lock = new FileStream(System.IO.Path.Combine(path, LockFile), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        }

        public string Path { get; }

        public string Rows => System.IO.Path.Combine(Path, RowsFile);

        public string Problems => System.IO.Path.Combine(Path, ProblemsFile);

        /// <summary>Another file of it, for a while.</summary>
        public string File(string name) => System.IO.Path.Combine(Path, name);

        /// <summary>Has the disk keep what was written, before anybody names it.</summary>
        public void Flush()
        {
            foreach (var file in Directory.EnumerateFiles(Path, "*.parquet"))
            {
                using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
                stream.Flush(flushToDisk: true);
            }
        }

        public void Unlock()
        {
            _lock?.Dispose();
            _lock = null;
            System.IO.File.Delete(System.IO.Path.Combine(Path, LockFile));
        }

        public void Dispose()
        {
            _lock?.Dispose();
            _lock = null;
            if (Directory.Exists(Path))
            {
                Directory.Delete(Path, recursive: true);
            }
        }
    }
}
