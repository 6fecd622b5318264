using Microsoft.EntityFrameworkCore.Design;

namespace Hengji.Storage;

/// <summary>Lets <c>dotnet ef migrations add NAME --context SqliteContext</c> make its context; never connects.</summary>
internal sealed class SqliteContextFactory : IDesignTimeDbContextFactory<SqliteContext>
{
    public SqliteContext CreateDbContext(string[] args) =>
        (SqliteContext)new Database(StoreOptions.Of("Data Source=design.db")).NewContext();
}

/// <summary>The same for <c>--context PostgresContext</c>.</summary>
internal sealed class PostgresContextFactory : IDesignTimeDbContextFactory<PostgresContext>
{
    public PostgresContext CreateDbContext(string[] args) =>
        (PostgresContext)new Database(StoreOptions.Of("Host=design")).NewContext();
}
