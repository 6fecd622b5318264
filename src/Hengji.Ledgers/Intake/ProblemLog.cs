using DuckDB.NET.Data;
using Hengji.Ledgers.Columns;

namespace Hengji.Ledgers.Intake;

/// <summary>Takes every problem of a delivery: the first thousand in memory to be shown, all of them to the file beside the rows.</summary>
internal sealed class ProblemLog : IDisposable
{
    public const int Shown = 1000;

    private readonly DuckDBConnection _connection;
    private readonly List<CellProblem> _first = [];
    private DuckDBAppender? _appender;

    public ProblemLog(Engine engine)
    {
        engine.Run("CREATE TABLE problems (n BIGINT, row BIGINT, col VARCHAR, place VARCHAR, text VARCHAR, message VARCHAR, remedy VARCHAR)");
        _connection = engine.Connection.Duplicate();
        _connection.Open();
        _appender = _connection.CreateAppender("problems");
    }

    public long Count { get; private set; }

    /// <summary>By row, as far as they are shown.</summary>
    public IReadOnlyList<CellProblem> First => [.. _first.OrderBy(p => p.Row)];

    public void Add(CellProblem problem)
    {
        var appender = _appender ?? throw new InvalidOperationException("The log is closed.");
        if (Count < Shown)
        {
            _first.Add(problem);
        }

        appender.CreateRow().AppendValue(++Count).AppendValue(problem.Row).AppendValue(problem.Column).AppendValue(problem.Place)
            .AppendValue(problem.Text).AppendValue(problem.Message).AppendValue(problem.Remedy).EndRow();
    }

    /// <summary>Writes all of them to a file, by row.</summary>
    public void Write(Engine engine, string path)
    {
        _appender?.Close();
        _appender?.Dispose();
        _appender = null;
        engine.Run($"COPY (SELECT row, col, place, text, message, remedy FROM problems ORDER BY row, n) TO {Sql.Text(path)} (FORMAT parquet, COMPRESSION zstd)");
    }

    public void Dispose()
    {
        _appender?.Dispose();
        _connection.Dispose();
    }
}
