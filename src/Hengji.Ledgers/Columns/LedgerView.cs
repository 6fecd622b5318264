namespace Hengji.Ledgers.Columns;

/// <summary>The rows of a ledger that count, as part of a query.</summary>
internal static class LedgerView
{
    /// <summary>
    /// A table expression with the columns of the ledger and _batch and _row. A row gives way to a later row of a correction with the same key.
    /// </summary>
    public static string Of(LedgerSchema schema, IEnumerable<LedgerBatch> batches, PartitionFolder folder, Func<LedgerBatch, bool>? which = null)
    {
        var counted = batches.Where(which ?? (b => b.State == BatchState.InForce)).Where(b => b.Rows > 0).ToList();
        if (counted.Count == 0)
        {
            return $"(SELECT {Empty(schema)} WHERE false)";
        }

        var all = Files(counted, folder);
        var corrections = counted.Where(b => b.Kind == BatchKind.Correct).ToList();
        if (corrections.Count == 0 || schema.Key is null)
        {
            return all;
        }

        var key = Sql.Name(schema.Key);
        return $"(SELECT r.* FROM {all} r ANTI JOIN (SELECT {key} AS k, max(_batch) AS b FROM {Files(corrections, folder)} GROUP BY {key}) c ON r.{key} = c.k AND r._batch < c.b)";
    }

    private static string Files(IEnumerable<LedgerBatch> batches, PartitionFolder folder) =>
        $"read_parquet([{string.Join(", ", batches.Select(b => Sql.Text(folder.Rows(b.Partition))))}], hive_partitioning=false)";

    private static string Empty(LedgerSchema schema) =>
        "NULL::BIGINT AS _batch, NULL::BIGINT AS _row, " + string.Join(", ", schema.Columns.Select(c => $"NULL::{TypeOf(c.Kind)} AS {Sql.Name(c.Name)}"));

    private static string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Text => "VARCHAR",
        ColumnKind.Number => "DECIMAL(18,4)",
        ColumnKind.Date => "DATE",
        ColumnKind.Moment => "TIMESTAMP",
        _ => "BOOLEAN",
    };
}
