using System.Text;
using Hengji.Journal;
using Hengji.Ledgers;
using Hengji.Storage;
using Microsoft.Data.Sqlite;

namespace Hengji.Tests.Ledgers;

/// <summary>A store with its ledgers for one test, gone with it.</summary>
internal sealed class LedgerTown : IAsyncDisposable
{
    private readonly string _folder;

    private LedgerTown(string folder, Hengji.Storage.Store store, LedgerStore ledgers)
    {
        _folder = folder;
        Store = store;
        Ledgers = ledgers;
    }

    public static Signature By { get; } = new("王芳", "command line");

    /// <summary>A ledger of cases with a column of every kind.</summary>
    public static LedgerSchema Cases { get; } = new(
        "cases",
        "案件台账",
        [
            new LedgerColumn("编号", ColumnKind.Text) { Required = true },
            new LedgerColumn("发现时间", ColumnKind.Moment) { Required = true },
            new LedgerColumn("期限", ColumnKind.Date),
            new LedgerColumn("办结时间", ColumnKind.Moment),
            new LedgerColumn("金额", ColumnKind.Number) { Unit = "元", Least = 0 },
            new LedgerColumn("红灯", ColumnKind.Flag),
            new LedgerColumn("类别", ColumnKind.Text) { Allowed = ["市容", "安全", "其他"] },
            new LedgerColumn("单位", ColumnKind.Text) { Aliases = ["承办单位"] },
        ])
    {
        Noun = "案件",
        Key = "编号",
        Date = "发现时间",
        Organisation = "单位",
    };

    public Hengji.Storage.Store Store { get; }

    public LedgerStore Ledgers { get; }

    public string Files => Path.Combine(_folder, "ledgers");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static async Task<LedgerTown> OpenAsync()
    {
        var folder = Scratch.Folder();
        var store = await Hengji.Storage.Store.OpenAsync(StoreOptions.Of(folder), Cancelled);
        return new LedgerTown(folder, store, await OpenLedgersAsync(folder, store));
    }

    public static Task<LedgerStore> OpenLedgersAsync(string folder, Hengji.Storage.Store store) =>
        LedgerStore.OpenAsync(store, Path.Combine(folder, "ledgers"), TimeProvider.System, cancellation: Cancelled);

    /// <summary>Closes and opens everything again, as the next start of the program does.</summary>
    public Task<LedgerStore> ReopenAsync() => OpenLedgersAsync(_folder, Store);

    public Task<DeliveryResult> ImportAsync(string text, BatchKind kind = BatchKind.Add, string name = "案件.csv") =>
        ImportAsync(Encoding.UTF8.GetBytes(text), kind, name);

    public Task<DeliveryResult> ImportAsync(
        byte[] bytes, BatchKind kind = BatchKind.Add, string name = "案件.csv", LedgerSchema? schema = null, IReadOnlyDictionary<string, string>? headings = null) =>
        Ledgers.ImportAsync(
            new LedgerDelivery(schema ?? Cases, Scratch.File(name, bytes), By) { Kind = kind, Headings = headings ?? new Dictionary<string, string>(StringComparer.Ordinal) }, Cancelled);

    public async Task<KeptLedger> LedgerAsync(string code = "cases") =>
        await Store.Ledgers.FindAsync(code, Cancelled) ?? throw new InvalidOperationException("No such ledger.");

    public async Task<IReadOnlyList<LedgerRow>> RowsAsync(string code = "cases") =>
        (await Ledgers.RowsAsync((await LedgerAsync(code)).Id, new RowQuery { Take = 10_000 }, Cancelled)).Rows;

    public async Task<IReadOnlyList<LedgerBatch>> BatchesAsync() => await Store.Ledgers.BatchesAsync((await LedgerAsync()).Id, Cancelled);

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
