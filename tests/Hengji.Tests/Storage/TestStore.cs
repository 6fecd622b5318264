using System.Text;
using Hengji.Actions;
using Hengji.Dossiers;
using Hengji.Journal;
using Hengji.Review;
using Hengji.Sources;
using Hengji.Storage;
using Hengji.Storage.Imports;
using Hengji.Targets;
using Hengji.Terms;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Hengji.Tests.Storage;

/// <summary>A store of one test, gone with it.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly PostgresServer? _server;
    private readonly string? _folder;

    private TestStore(Hengji.Storage.Store store, PostgresServer? server, string? folder)
    {
        Store = store;
        _server = server;
        _folder = folder;
    }

    public static TheoryData<DatabaseKind> Databases { get; } = [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    public static Signature By { get; } = new("王芳", "command line");

    public Hengji.Storage.Store Store { get; }

    public StoreOptions Options => Store.Options;

    public static async Task<TestStore> OpenAsync(DatabaseKind kind, PostgresServer server)
    {
        if (kind == DatabaseKind.Postgres)
        {
            var database = await server.NewDatabaseAsync();
            return new TestStore(await OpenAsync(StoreOptions.Of(database)), server, null);
        }

        var folder = Directory.CreateTempSubdirectory("hengji-store-").FullName;
        return new TestStore(await OpenAsync(StoreOptions.Of(folder)), null, folder);
    }

    public Task<ImportResult> ImportAsync(string name, string lines, IProgress<int>? progress = null) =>
        Importing().ImportAsync(
            name, Encoding.UTF8.GetBytes(lines), By, progress, TestContext.Current.CancellationToken);

    /// <summary>The import, with each record changed on its way where a test wants it so.</summary>
    public DocumentImport Importing(Func<PerformanceTarget, PerformanceTarget>? change = null) => new(
        Store,
        RuleCatalog.National,
        (name, bytes) =>
        {
            var document = Read(name, bytes);
            return change is null
                ? document
                : document with { Forms = [.. document.Forms.Select(f => f with { Target = change(f.Target) })] };
        },
        TimeProvider.System);

    /// <summary>Changes the database behind the program's back.</summary>
    public async Task TamperAsync(string sql)
    {
        await using var connection = Store.Database.NewConnection();
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>
    /// A reader of one form a line: year, project, unit, annual total in yuan (? where it was lost) and goal, between
    /// semicolons, blanks allowed. A line without a semicolon is other text.
    /// </summary>
    public static OpenedDocument Read(string name, ReadOnlyMemory<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes.Span);
        return text.StartsWith('!')
            ? new OpenedDocument(SourceDocument.Of(name, bytes.Span), string.Empty, [], "读不了。")
            : new OpenedDocument(SourceDocument.Of(name, bytes.Span), text, Forms(text), null);
    }

    public static IEnumerable<FormReading> Forms(string text)
    {
        var index = 0;
        var line = 0;
        foreach (var content in text.Split('\n'))
        {
            line++;
            if (content.Contains(';', StringComparison.Ordinal))
            {
                yield return Form(index++, line, content.TrimEnd('\r').Split(';'));
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_folder is not null)
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(_folder, recursive: true);
        }
        else if (_server is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await _server.DropAsync(Options.ConnectionString);
        }
    }

    private static Task<Hengji.Storage.Store> OpenAsync(StoreOptions options) =>
        Hengji.Storage.Store.OpenAsync(options, TestContext.Current.CancellationToken);

    private static FormReading Form(int index, int line, string[] boxes) => new()
    {
        Index = index,
        FirstLine = line,
        LastLine = line,
        Target = new PerformanceTarget
        {
            Year = boxes[0].Length == 0 ? null : int.Parse(boxes[0], System.Globalization.CultureInfo.InvariantCulture),
            ProjectName = Blank(boxes[1]),
            ImplementingUnit = Blank(boxes[2]),
            ProjectTypes = ["经常性项目"],
            Funding = boxes[3] is "" or "?"
                ? Funding.Blank
                : new Funding
                {
                    AnnualTotal = new Money(
                        decimal.Parse(boxes[3], System.Globalization.CultureInfo.InvariantCulture)),
                },
            AnnualGoal = Blank(boxes[4]),
        },
        Notes = boxes[3] is "?"
            ? [new ReadingNote(Field.Of(Box.AnnualTotal), NoteKind.Lost, "该格没有保留下来。", 0.9, [line])]
            : [],
    };

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}
