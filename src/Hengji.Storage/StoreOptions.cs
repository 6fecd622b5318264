using Microsoft.Data.Sqlite;
using Npgsql;

namespace Hengji.Storage;

/// <summary>Which database a store lives in.</summary>
public enum DatabaseKind
{
    /// <summary>One file beside the program; nothing to install.</summary>
    Sqlite,

    /// <summary>A server of the PostgreSQL family.</summary>
    Postgres,
}

/// <summary>Where the store is.</summary>
/// <param name="Kind">Which database.</param>
/// <param name="ConnectionString">Connection string in the words of that database.</param>
public sealed record StoreOptions(DatabaseKind Kind, string ConnectionString)
{
    /// <summary>Name of the database file in a data folder.</summary>
    public const string FileName = "hengji.db";

    /// <summary>
    /// The one setting: a PostgreSQL connection string (beginning with <c>Host=</c>, <c>postgres://</c> or
    /// <c>postgresql://</c>), a SQLite connection string (beginning with <c>Data Source=</c>), or a data folder.
    /// </summary>
    public static StoreOptions Of(string setting)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(setting);
        if (setting.StartsWith("Host=", StringComparison.OrdinalIgnoreCase))
        {
            return new StoreOptions(DatabaseKind.Postgres, setting);
        }

        if (setting.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase)
            || setting.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase))
        {
            return new StoreOptions(DatabaseKind.Postgres, FromAddress(new Uri(setting)));
        }

        return setting.StartsWith("Data Source=", StringComparison.OrdinalIgnoreCase)
            ? new StoreOptions(DatabaseKind.Sqlite, setting)
            : InFolder(setting);
    }

    /// <summary>A SQLite store in a data folder.</summary>
    public static StoreOptions InFolder(string folder) => new(
        DatabaseKind.Sqlite,
        new SqliteConnectionStringBuilder { DataSource = Path.Combine(Path.GetFullPath(folder), FileName) }.ToString());

    /// <summary>The database, named for people: the file, or the server and database, never a password.</summary>
    public string Place
    {
        get
        {
            if (Kind == DatabaseKind.Sqlite)
            {
                return new SqliteConnectionStringBuilder(ConnectionString).DataSource;
            }

            var server = new NpgsqlConnectionStringBuilder(ConnectionString);
            return $"{server.Host}/{server.Database}";
        }
    }

    /// <summary>The data folder, which may hold more than the database; null where the database is a server or has no file.</summary>
    public string? Folder =>
        Kind == DatabaseKind.Sqlite && !Place.StartsWith("file:", StringComparison.OrdinalIgnoreCase) && !Place.StartsWith(':')
            ? Path.GetDirectoryName(Path.GetFullPath(Place))
            : null;

    /// <summary>
    /// Whether it is plain without opening it that nothing is kept: the database would be a file, and there is none. A
    /// folder that is a file itself is another matter, which opening tells.
    /// </summary>
    public bool IsAbsent =>
        Kind == DatabaseKind.Sqlite
        && !Place.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
        && !File.Exists(Place)
        && !File.Exists(Path.GetDirectoryName(Place));

    private static string FromAddress(Uri address)
    {
        var user = address.UserInfo.Split(':', 2);
        var server = new NpgsqlConnectionStringBuilder
        {
            Host = address.Host,
            Database = Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/')),
        };
        if (user[0].Length > 0)
        {
            server.Username = Uri.UnescapeDataString(user[0]);
        }

        if (address.Port > 0)
        {
            server.Port = address.Port;
        }

        if (user.Length > 1)
        {
            server.Password = Uri.UnescapeDataString(user[1]);
        }

        foreach (var pair in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            server[Uri.UnescapeDataString(parts[0])] = Uri.UnescapeDataString(parts[^1]);
        }

        return server.ToString();
    }
}
