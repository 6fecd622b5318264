using System.Globalization;
using Hengji.Ledgers.Columns;

namespace Hengji.Ledgers.Intake;

/// <summary>Compares rows that were read with each other and with the ledger, by their key.</summary>
/// <param name="engine">The engine.</param>
/// <param name="schema">The ledger.</param>
/// <param name="read">The file of the rows.</param>
internal sealed class Comparison(Engine engine, LedgerSchema schema, string read)
{
    private readonly HashSet<long> _repeatedInFile = [];
    private readonly HashSet<long> _left = [];

    private string Read => $"read_parquet({Sql.Text(read)})";

    /// <summary>Finds rows whose key an earlier row of the file has.</summary>
    public void FindRepeatedInFile(Action<CellProblem> problem)
    {
        var key = Sql.Name(schema.Key!);
        var sql = new Sql().Add(
            $"SELECT _row, {key}, first FROM (SELECT _row, {key}, min(_row) OVER (PARTITION BY {key}) AS first FROM {Read} SEMI JOIN (SELECT {key} FROM {Read} GROUP BY {key} HAVING count(*) > 1) USING ({key})) WHERE _row <> first ORDER BY _row");
        foreach (var row in engine.Query(sql))
        {
            var (line, text, first) = (row.GetInt64(0), row.GetString(1), row.GetInt64(2));
            _repeatedInFile.Add(line);
            problem(new CellProblem(line, schema.Key, null, text, string.Create(CultureInfo.InvariantCulture, $"编号与第{first}行重复。"), "请改正编号，或删去重复的一行。"));
        }
    }

    /// <summary>Compares with the rows of the ledger, those kept aside too; tells how many rows the ledger has exactly so.</summary>
    /// <param name="ledger">The ledger as it is now.</param>
    /// <param name="kind">Whether keys must be new, or must be there.</param>
    /// <param name="problem">Takes what is wrong; null when it was told before, and rows are only left out.</param>
    public long WithLedger(LedgerRows ledger, BatchKind kind, Action<CellProblem>? problem)
    {
        _left.Clear();
        if (schema.Key is null)
        {
            return 0;
        }

        var key = Sql.Name(schema.Key);
        var there = LedgerView.Of(schema, ledger.Batches, ledger.Folder, b => b.State is BatchState.InForce or BatchState.Aside);
        var same = string.Join(" AND ", schema.Columns.Select(c => $"n.{Sql.Name(c.Name)} IS NOT DISTINCT FROM l.{Sql.Name(c.Name)}"));
        var repeated = 0L;
        if (kind == BatchKind.Add)
        {
            var sql = new Sql().Add($"SELECT n._row, n.{key}, l._batch, l._row, {same} FROM {Read} n JOIN {there} l ON n.{key} = l.{key} ORDER BY n._row");
            foreach (var row in engine.Query(sql))
            {
                var line = row.GetInt64(0);
                if (_repeatedInFile.Contains(line) || !_left.Add(line))
                {
                    continue;
                }

                if (row.GetBoolean(4))
                {
                    repeated++;
                    continue;
                }

                problem?.Invoke(new CellProblem(
                    line,
                    schema.Key,
                    null,
                    row.GetString(1),
                    $"台账中已有这一编号（{new RowAddress(row.GetInt64(2), row.GetInt64(3))}），内容不同。",
                    "如是更正，请作为更正导入；否则请改正编号。"));
            }
        }
        else
        {
            var sql = new Sql().Add($"SELECT n._row, n.{key} FROM {Read} n ANTI JOIN {there} l ON n.{key} = l.{key} ORDER BY n._row");
            foreach (var row in engine.Query(sql))
            {
                var line = row.GetInt64(0);
                if (_left.Add(line) && !_repeatedInFile.Contains(line))
                {
                    problem?.Invoke(new CellProblem(line, schema.Key, null, row.GetString(1), "台账中没有这一编号，无从更正。", "请核对编号；新的记录请另行导入。"));
                }
            }
        }

        return repeated;
    }

    /// <summary>Writes the rows that stay; tells how many.</summary>
    public long Write(string path)
    {
        if (_repeatedInFile.Count + _left.Count == 0)
        {
            File.Copy(read, path, overwrite: true);
        }
        else
        {
            engine.Run("CREATE OR REPLACE TEMP TABLE left_out (line BIGINT)");
            using (var appender = engine.Connection.CreateAppender("temp", "main", "left_out"))
            {
                foreach (var line in _repeatedInFile.Union(_left))
                {
                    appender.CreateRow().AppendValue(line).EndRow();
                }
            }

            engine.Run($"COPY (SELECT * FROM {Read} ANTI JOIN left_out ON _row = line) TO {Sql.Text(path)} (FORMAT parquet, COMPRESSION zstd)");
        }

        return engine.One(new Sql().Add($"SELECT count(*) FROM read_parquet({Sql.Text(path)})"), r => r.GetInt64(0));
    }
}
