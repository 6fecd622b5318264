using System.Globalization;
using Hengji.Journal;
using Hengji.Ledgers.Columns;
using Hengji.Ledgers.Intake;
using Hengji.Storage;
using Hengji.Storage.Ledgers;

namespace Hengji.Ledgers;

/// <summary>What is wrong with the files of a batch.</summary>
/// <param name="Ledger">Code of the ledger.</param>
/// <param name="Batch">The batch.</param>
/// <param name="Fault">In Chinese.</param>
public sealed record PartitionFault(string Ledger, long Batch, string Fault);

/// <summary>Rows of a ledger, with how many there are.</summary>
public sealed record LedgerPage(LedgerSchema Schema, IReadOnlyList<LedgerRow> Rows, long Total);

/// <summary>What a measure makes of one row.</summary>
/// <param name="Looked">Whether the row is among those looked at.</param>
/// <param name="Counted">Whether it counts above the line.</param>
public sealed record RowStanding(bool Looked, bool Counted);

/// <summary>The door of this project: the rows of ledgers, in Parquet files beside the main store, and what is computed over them.</summary>
public sealed class LedgerStore
{
    private const int DefaultMemory = 1024;

    private readonly LedgerManifest _manifest;
    private readonly PartitionFolder _folder;
    private readonly TimeProvider _time;
    private readonly int _memoryMegabytes;

    private LedgerStore(LedgerManifest manifest, PartitionFolder folder, TimeProvider time, int memoryMegabytes)
    {
        _manifest = manifest;
        _folder = folder;
        _time = time;
        _memoryMegabytes = memoryMegabytes;
    }

    /// <summary>Which ledgers there are, and what is bound to them.</summary>
    public LedgerManifest Manifest => _manifest;

    /// <summary>Where the files of a store are: in its data folder, or in the one given where the database is a server.</summary>
    public static string FolderOf(StoreOptions options, string otherwise)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Path.Combine(options.Folder ?? otherwise, "ledgers");
    }

    /// <summary>Where the files that batches name are, for a backup.</summary>
    public static string PartsOf(StoreOptions options, string otherwise) => PartitionFolder.PartsIn(FolderOf(options, otherwise));

    /// <summary>Opens the ledgers of a store, sweeping what a process that died left behind.</summary>
    /// <param name="store">The main store.</param>
    /// <param name="folder">Where the files are.</param>
    /// <param name="time">Tells when.</param>
    /// <param name="memoryMegabytes">How much memory one computation takes; more goes to disk.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<LedgerStore> OpenAsync(
        Store store, string folder, TimeProvider time, int memoryMegabytes = DefaultMemory, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var opened = new LedgerStore(store.Ledgers, new PartitionFolder(folder), time, memoryMegabytes);
        await store.Ledgers.SweepAsync(opened._folder.Sweep, cancellation);
        return opened;
    }

    /// <summary>The same as a person sees it.</summary>
    public LedgerStore SeenThrough(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new LedgerStore(store.Ledgers, _folder, _time, _memoryMegabytes);
    }

    /// <summary>Brings a file of rows in, as a whole or not at all.</summary>
    public Task<DeliveryResult> ImportAsync(LedgerDelivery delivery, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return Task.Run(() => new LedgerImport(_manifest, _folder, _time, _memoryMegabytes).RunAsync(delivery, cancellation), cancellation);
    }

    /// <summary>Confirms, discards or withdraws a batch; null when it is not there or not in a state for it.</summary>
    public Task<LedgerBatch?> DecideAsync(
        long ledgerId, long batch, BatchAct act, string? reason, Signature by, CancellationToken cancellation = default) =>
        _manifest.DecideAsync(ledgerId, batch, act, reason, _time.GetUtcNow().UtcDateTime, by, cancellation);

    /// <summary>Computes a measure; what stands against it is thrown as <see cref="MeasureRefusedException"/>.</summary>
    public async Task<MeasuredValue> MeasureAsync(
        long ledgerId, Measure measure, MeasureScope scope, string? unit = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(scope);
        var books = await BooksAsync(ledgerId, measure, cancellation);
        return await Task.Run(
            () =>
            {
                using var engine = Open();
                return new MeasureRun(engine, books.Ledger, books.ListOf).Compute(measure, scope, unit);
            },
            cancellation);
    }

    /// <summary>Rows that count, oldest first; under a measure those it looks at, each told whether it counts above the line.</summary>
    /// <param name="ledgerId">The ledger.</param>
    /// <param name="query">Which rows.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<LedgerPage> RowsAsync(long ledgerId, RowQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var measure = Grown(query.Measure ?? new CountMeasure());
        var books = await BooksAsync(ledgerId, measure with { Where = [.. measure.Where, .. query.Where] }, cancellation);
        return await Task.Run(
            () =>
            {
                using var engine = Open();
                return new RowPages(engine, books.Ledger, books.ListOf).Page(measure, query);
            },
            cancellation);
    }

    /// <summary>The row at an address, whether it still counts or not; null when there is none.</summary>
    public async Task<LedgerRow?> RowAsync(long ledgerId, RowAddress address, CancellationToken cancellation = default)
    {
        var books = await BooksAsync(ledgerId, new CountMeasure(), cancellation);
        return await Task.Run(
            () =>
            {
                using var engine = Open();
                return new RowPages(engine, books.Ledger, books.ListOf).Row(address);
            },
            cancellation);
    }

    /// <summary>The way back: what a measure makes of one row.</summary>
    public async Task<RowStanding> StandingAsync(
        long ledgerId, Measure measure, MeasureScope scope, RowAddress address, CancellationToken cancellation = default)
    {
        var books = await BooksAsync(ledgerId, measure, cancellation);
        return await Task.Run(
            () =>
            {
                using var engine = Open();
                return new RowPages(engine, books.Ledger, books.ListOf).Standing(Grown(measure), scope, address);
            },
            cancellation);
    }

    /// <summary>What was wrong with a batch, by row.</summary>
    public async Task<IReadOnlyList<CellProblem>> ProblemsAsync(
        long ledgerId, long batch, long skip = 0, int take = ProblemLog.Shown, CancellationToken cancellation = default)
    {
        var kept = (await _manifest.BatchesAsync(ledgerId, cancellation)).SingleOrDefault(b => b.Number == batch);
        if (kept is null || kept.Problems == 0)
        {
            return [];
        }

        using var engine = Open();
        var sql = new Sql().Add(string.Create(
            CultureInfo.InvariantCulture, $"SELECT row, col, place, text, message, remedy FROM read_parquet({Sql.Text(_folder.Problems(kept.Partition))}) LIMIT {take} OFFSET {skip}"));
        return
        [
            .. engine.Query(sql).Select(r => new CellProblem(
                r.GetInt64(0), r.IsDBNull(1) ? null : r.GetString(1), r.IsDBNull(2) ? null : r.GetString(2), r.GetString(3), r.GetString(4), r.GetString(5))),
        ];
    }

    /// <summary>Compares every file of every batch with what the main store says of it.</summary>
    public async Task<IReadOnlyList<PartitionFault>> VerifyAsync(CancellationToken cancellation = default)
    {
        var faults = new List<PartitionFault>();
        foreach (var ledger in await _manifest.ListAsync(cancellation))
        {
            foreach (var batch in await _manifest.BatchesAsync(ledger.Id, cancellation))
            {
                cancellation.ThrowIfCancellationRequested();
                var hash = _folder.Hash(batch.Partition);
                if (hash is null)
                {
                    faults.Add(new PartitionFault(ledger.Schema.Code, batch.Number, "数据文件不见了。"));
                }
                else if (!string.Equals(hash, batch.PartitionSha256, StringComparison.Ordinal))
                {
                    faults.Add(new PartitionFault(ledger.Schema.Code, batch.Number, "数据文件与导入时不同，被改动过或已损坏。"));
                }
            }
        }

        return faults;
    }

    private static Measure Grown(Measure measure) => measure is GrowthMeasure growth
        ? growth.Of with { Where = [.. growth.Where, .. growth.Of.Where], Date = growth.Of.Date ?? growth.Date }
        : measure;

    private Engine Open() => Engine.Open(_folder.Spill, _memoryMegabytes);

    private async Task<(LedgerRows Ledger, Func<string, LedgerRows> ListOf)> BooksAsync(long ledgerId, Measure measure, CancellationToken cancellation)
    {
        var view = await _manifest.ViewAsync(ledgerId, cancellation) ?? throw new MeasureRefusedException("没有这一台账。");
        var lists = new Dictionary<string, LedgerRows>(StringComparer.Ordinal);
        if (Grown(measure) is CoverageMeasure coverage
            && (await _manifest.FindAsync(view.Ledger.Schema.Beside(coverage.List), cancellation) ?? await _manifest.FindAsync(coverage.List, cancellation)) is { } list)
        {
            lists.Add(coverage.List, new LedgerRows(list.Schema, await _manifest.BatchesAsync(list.Id, cancellation), _folder));
        }

        var problems = MeasureCheck.Problems(measure, view.Ledger.Schema, code => lists.GetValueOrDefault(code)?.Schema);
        return problems.Count > 0
            ? throw new MeasureRefusedException(string.Join(string.Empty, problems))
            : (new LedgerRows(view.Ledger.Schema, view.Batches, _folder), code => lists[code]);
    }
}
