using System.Globalization;
using DuckDB.NET.Data;

namespace Hengji.Ledgers.Columns;

/// <summary>A connection to the column engine, with nothing in it: it reads and writes Parquet files, within a limit of memory, and reaches for no network.</summary>
internal sealed class Engine : IDisposable
{
    private Engine(DuckDBConnection connection) => Connection = connection;

    public DuckDBConnection Connection { get; }

    /// <param name="spill">Folder for what does not fit into memory.</param>
    /// <param name="memoryMegabytes">The limit.</param>
    public static Engine Open(string spill, int memoryMegabytes)
    {
        var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        var engine = new Engine(connection);
        engine.Run(string.Create(CultureInfo.InvariantCulture, $"SET memory_limit='{memoryMegabytes}MB'"));
        engine.Run($"SET temp_directory={Sql.Text(spill)}");
        engine.Run("SET autoinstall_known_extensions=false");
        engine.Run("SET autoload_known_extensions=false");
        engine.Run("SET preserve_insertion_order=true");
        return engine;
    }

    public void Run(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Runs a query; a row at a time.</summary>
    public IEnumerable<DuckDBDataReader> Query(Sql sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql.ToString();
        foreach (var value in sql.Values)
        {
            command.Parameters.Add(new DuckDBParameter(value));
        }

        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return reader;
        }
    }

    /// <summary>The only row of a query.</summary>
    public T One<T>(Sql sql, Func<DuckDBDataReader, T> read)
    {
        foreach (var row in Query(sql))
        {
            return read(row);
        }

        throw new InvalidOperationException("A query that gives a row gave none.");
    }

    public void Dispose() => Connection.Dispose();
}
