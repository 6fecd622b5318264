using System.Globalization;
using Hengji.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Tests.Storage;

public sealed class StoreTests(PostgresServer server)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static TheoryData<DatabaseKind> Databases => TestStore.Databases;

    [Theory]
    [InlineData("Host=db;Database=hengji", DatabaseKind.Postgres, "db/hengji")]
    [InlineData("host=db;Database=hengji;Password=x", DatabaseKind.Postgres, "db/hengji")]
    [InlineData("postgres://me:p%40ss@db:5433/hengji?SSL%20Mode=Require", DatabaseKind.Postgres, "db/hengji")]
    [InlineData("postgresql://me@db/hengji", DatabaseKind.Postgres, "db/hengji")]
    [InlineData("postgres://db/hengji", DatabaseKind.Postgres, "db/hengji")]
    [InlineData("Data Source=x.db", DatabaseKind.Sqlite, "x.db")]
    public void One_setting_names_the_database(string setting, DatabaseKind kind, string place)
    {
        var options = StoreOptions.Of(setting);
        Assert.Equal((kind, place), (options.Kind, options.Place));
    }

    [Fact]
    public void An_address_carries_port_password_and_options() => Assert.Equal(
        "Host=db;Database=hengji;Username=me;Port=5433;Password=p@ss;SSL Mode=Require",
        StoreOptions.Of("postgres://me:p%40ss@db:5433/hengji?SSL%20Mode=Require").ConnectionString);

    [Fact]
    public void A_folder_holds_the_database_in_one_file() => Assert.Equal(
        Path.Combine(Path.GetFullPath("data;x"), "hengji.db"), StoreOptions.Of("data;x").Place);

    [Theory, MemberData(nameof(Databases))]
    public void The_migrations_describe_the_model_as_it_is(DatabaseKind kind)
    {
        using var context = new Database(new StoreOptions(kind, kind == DatabaseKind.Sqlite ? "Data Source=x" : "Host=x"))
            .NewContext();
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Every_table_and_column_is_snake_case(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        await using var context = test.Store.Database.NewContext();
        Assert.All(
            context.Model.GetEntityTypes().SelectMany(e => e.GetProperties().Select(p => p.GetColumnName())
                .Append(e.GetTableName()!)),
            name => Assert.Matches("^[a-z][a-z0-9_]*$", name));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Readers_go_on_while_the_store_is_written(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var project = (await test.ImportAsync("甲.txt", "2025;甲;乙;1;\n")).Forms[0].ProjectId;
        await using var connection = test.Store.Database.NewConnection();
        await connection.OpenAsync(Cancelled);
        await using (await test.Store.Database.BeginWritingAsync(connection, Cancelled))
        {
            await Hengji.Storage.Store.OpenAsync(test.Options, Cancelled).WaitAsync(Patience, Cancelled);
            await test.Store.Documents.CountAsync(Cancelled).WaitAsync(Patience, Cancelled);
            await test.Store.Projects.ListAsync(new(), Cancelled).WaitAsync(Patience, Cancelled);
            Assert.NotNull(await test.Store.Projects.FindAsync(project, cancellationToken: Cancelled));
            Assert.True((await test.Store.Journal.VerifyAsync(Cancelled)).IsWhole);
        }
    }

    [Fact]
    public async Task A_folder_opened_by_many_at_once_is_made_once()
    {
        var folder = Directory.CreateTempSubdirectory("hengji-store-").FullName;
        await OpenByManyAsync(StoreOptions.Of(Path.Combine(folder, "new", "deeper")));
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_server_database_opened_by_many_at_once_is_made_once()
    {
        var database = await server.NewDatabaseAsync();
        await OpenByManyAsync(StoreOptions.Of(database));
        await server.DropAsync(database);
    }

    [Fact]
    public async Task A_migration_killed_half_way_does_not_lock_the_store_for_ever()
    {
        await using var test = await TestStore.OpenAsync(DatabaseKind.Sqlite, server);
        await using var context = test.Store.Database.NewContext();
        var tables = context.Model.GetEntityTypes().Select(type => $"DROP TABLE {type.GetTableName()};");
        // What a process killed while migrating leaves behind: EF's lock, and no migration noted as done.
        await test.TamperAsync(
            $"""
            PRAGMA foreign_keys = OFF;
            {string.Join(' ', tables)}
            PRAGMA foreign_keys = ON;
            DELETE FROM "__EFMigrationsHistory";
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT OR REPLACE INTO "__EFMigrationsLock" VALUES (1, '2025-01-01 00:00:00');
            """);
        var opening = Hengji.Storage.Store.OpenAsync(test.Options, Cancelled);
        await opening.WaitAsync(TimeSpan.FromSeconds(30), Cancelled);
        Assert.Equal(0, await test.Store.Documents.CountAsync(Cancelled));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Times_come_back_as_utc(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var before = TimeProvider.System.GetUtcNow().UtcDateTime.AddMilliseconds(-1);
        await test.ImportAsync("甲.txt", "2025;甲;乙;1;\n");
        var at = (await test.Store.Documents.ListAsync(cancellationToken: Cancelled))[0].ImportedAt;
        Assert.Equal(DateTimeKind.Utc, at.Kind);
        Assert.InRange(at, before, TimeProvider.System.GetUtcNow().UtcDateTime);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Lines_are_found_in_a_text_of_many_stretches(DatabaseKind kind)
    {
        await using var test = await TestStore.OpenAsync(kind, server);
        var filler = new string('字', 700);
        var lines = Enumerable.Range(0, 900).Select(i => i == 400
            ? $"2025;长{i};单位;1;" + new string('长', 600_000)
            : i % 100 == 0 ? string.Create(CultureInfo.InvariantCulture, $"2025;项目{i};单位;1;{filler}") : filler).ToArray();
        var text = string.Join("\r\n", lines);
        var result = await test.ImportAsync("甲.txt", text);

        Assert.Equal(9, result.Forms.Count);
        foreach (var form in result.Forms)
        {
            var source = (await test.Store.Projects.FindAsync(form.ProjectId, cancellationToken: Cancelled))!.Source;
            Assert.Equal(lines[form.Index * 100] + "\r\n", source.Text);
            Assert.Equal(form.Index * 100 + 1, source.FirstLine);
            Assert.Equal(source.Text, text.Substring(source.Start, source.Text.Length));
        }

        var document = Assert.Single(await test.Store.Documents.ListAsync(cancellationToken: Cancelled));
        Assert.Equal(text, await test.Store.Documents.TextAsync(document.Id, Cancelled));
    }

    private static async Task OpenByManyAsync(StoreOptions options)
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(
            _ => Task.Run(() => Hengji.Storage.Store.OpenAsync(options, Cancelled), Cancelled)));
        var store = await Hengji.Storage.Store.OpenAsync(options, Cancelled);
        Assert.Equal(0, await store.Documents.CountAsync(Cancelled));
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;
}
