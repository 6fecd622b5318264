using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Hengji.People;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Hengji.Storage;

/// <summary>What differs between the two databases, and nothing else.</summary>
/// <param name="options">Where the store is.</param>
/// <param name="sight">What contexts for reading see; writing is done for the program itself, and sees all.</param>
internal sealed class Database(StoreOptions options, Sight? sight = null)
{
    /// <summary>How long to wait for another process that is importing, in seconds.</summary>
    private const int PatienceSeconds = 600;

    /// <summary>Any fixed number; all processes of this program take the same lock before they write.</summary>
    private const long WriterLock = 0x48454E474A49;

    public StoreOptions Options => options;

    /// <summary>What is read through here.</summary>
    public Sight Sight { get; } = sight ?? Sight.Everything;

    /// <summary>The same database without limits.</summary>
    public Database Unlimited() => Sight.IsEverything ? this : new Database(options);

    public DbConnection NewConnection() => options.Kind switch
    {
        DatabaseKind.Sqlite => new SqliteConnection(options.ConnectionString),
        _ => new NpgsqlConnection(options.ConnectionString),
    };

    /// <summary>A context with a connection of its own, for reading.</summary>
    public HengjiContext NewContext()
    {
        HengjiContext context = options.Kind switch
        {
            DatabaseKind.Sqlite => new SqliteContext(
                new DbContextOptionsBuilder<SqliteContext>().UseSqlite(options.ConnectionString)
                    .UseSnakeCaseNamingConvention().ReplaceService<IModelCacheKeyFactory, SightModels>().Options),
            _ => new PostgresContext(
                new DbContextOptionsBuilder<PostgresContext>().UseNpgsql(options.ConnectionString)
                    .UseSnakeCaseNamingConvention().ReplaceService<IModelCacheKeyFactory, SightModels>().Options),
        };
        context.Reach = Sight.IsEverything ? null : [.. Sight.Organisations];
        return context;
    }

    /// <summary>A context inside a running transaction, so that many short contexts can share one.</summary>
    public HengjiContext NewContext(DbTransaction transaction)
    {
        var connection = transaction.Connection
            ?? throw new InvalidOperationException("The transaction has ended.");
        HengjiContext context = options.Kind switch
        {
            DatabaseKind.Sqlite => new SqliteContext(
                new DbContextOptionsBuilder<SqliteContext>().UseSqlite(connection)
                    .UseSnakeCaseNamingConvention().ReplaceService<IModelCacheKeyFactory, SightModels>().Options),
            _ => new PostgresContext(
                new DbContextOptionsBuilder<PostgresContext>().UseNpgsql(connection)
                    .UseSnakeCaseNamingConvention().ReplaceService<IModelCacheKeyFactory, SightModels>().Options),
        };
        context.Database.UseTransaction(transaction);
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        return context;
    }

    /// <summary>Does something small in one transaction of its own; an answer is given only when it is kept.</summary>
    public async Task<T> WriteAsync<T>(Func<HengjiContext, Task<T>> act, CancellationToken cancellationToken)
    {
        await using var connection = NewConnection();
        await connection.OpenAsync(cancellationToken);
        await using var transaction = await BeginWritingAsync(connection, cancellationToken);
        T answer;
        await using (var context = NewContext(transaction))
        {
            context.ChangeTracker.AutoDetectChangesEnabled = true;
            answer = await act(context);
            await context.SaveChangesAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return answer;
    }

    /// <summary>
    /// Begins a transaction that no other writer can overlap: the journal is one chain, so writing is one at a time.
    /// SQLite has but one writer and is asked at once (BEGIN IMMEDIATE); PostgreSQL is given a lock that ends with the
    /// transaction.
    /// </summary>
    public async Task<DbTransaction> BeginWritingAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        if (connection is SqliteConnection sqlite)
        {
            sqlite.DefaultTimeout = PatienceSeconds;
            return sqlite.BeginTransaction(deferred: false);
        }

        var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandTimeout = PatienceSeconds;
        command.CommandText = $"SELECT pg_advisory_xact_lock({WriterLock})";
        await command.ExecuteNonQueryAsync(cancellationToken);
        return transaction;
    }

    /// <summary>One unchanging view for several queries, which waits for no writer.</summary>
    public static async Task<IDbContextTransaction?> BeginReadingAsync(
        HengjiContext context, CancellationToken cancellationToken)
    {
        if (context.Database.GetDbConnection() is not SqliteConnection sqlite)
        {
            return await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        }

        await context.Database.OpenConnectionAsync(cancellationToken);
        // Any other way of beginning asks SQLite for its one write lock.
        return await context.Database.UseTransactionAsync(sqlite.BeginTransaction(deferred: true), cancellationToken);
    }

    /// <summary>
    /// After a write: SQLite's write-ahead log has grown as large as what was written, and would stay so while the
    /// program runs.
    /// </summary>
    public static async Task SettleAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        if (connection is SqliteConnection)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
