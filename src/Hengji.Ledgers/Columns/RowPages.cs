using System.Globalization;
using DuckDB.NET.Data;

namespace Hengji.Ledgers.Columns;

/// <summary>Rows of a ledger, page by page, and what a measure makes of each: from a value down to its rows, and back.</summary>
/// <param name="engine">The engine.</param>
/// <param name="ledger">The ledger.</param>
/// <param name="listOf">Another ledger by its code.</param>
internal sealed class RowPages(Engine engine, LedgerRows ledger, Func<string, LedgerRows> listOf)
{
    private static readonly MeasureScope Always = new(new DateOnly(1, 1, 2), new DateOnly(9999, 12, 30));

    private readonly MeasureSql _sql = new(ledger.Schema);

    private string Columns => string.Join(", ", ledger.Schema.Columns.Select(c => Sql.Name(c.Name)));

    /// <summary>A page of the rows a measure looks at.</summary>
    public LedgerPage Page(Measure measure, RowQuery query)
    {
        var count = new Sql();
        var from = From(measure, query, count);
        count.Add($"SELECT count(*) FROM {from}");
        var total = engine.One(count, r => r.GetInt64(0));
        var page = new Sql();
        from = From(measure, query, page);
        page.Add(string.Create(
            CultureInfo.InvariantCulture, $"SELECT _batch, _row, _counted, {Columns} FROM {from} ORDER BY _batch, _row LIMIT {query.Take} OFFSET {query.Skip}"));
        return new LedgerPage(ledger.Schema, [.. engine.Query(page).Select(r => RowOf(r, 3) with { Counted = r.IsDBNull(2) ? null : r.GetBoolean(2) })], total);
    }

    /// <summary>The row at an address, of any batch that is kept.</summary>
    public LedgerRow? Row(RowAddress address)
    {
        var all = LedgerView.Of(ledger.Schema with { Key = null }, ledger.Batches, ledger.Folder, b => b.Number == address.Batch);
        var sql = new Sql().Add($"SELECT _batch, _row, {Columns} FROM {all} WHERE _row = {address.Row}");
        return engine.Query(sql).Select(r => RowOf(r, 2)).FirstOrDefault();
    }

    /// <summary>What a measure makes of the row at an address.</summary>
    public RowStanding Standing(Measure measure, MeasureScope scope, RowAddress address)
    {
        var sql = new Sql();
        var from = From(measure, new RowQuery { Scope = scope }, sql);
        sql.Add($"SELECT _counted FROM {from} WHERE _batch = {address.Batch} AND _row = {address.Row}");
        foreach (var row in engine.Query(sql))
        {
            return new RowStanding(true, row.IsDBNull(0) || row.GetBoolean(0));
        }

        return new RowStanding(false, false);
    }

    private string From(Measure measure, RowQuery query, Sql sql)
    {
        var scope = query.Scope ?? Always;
        var list = measure is CoverageMeasure coverage ? new MeasureRun(engine, ledger, listOf).ListOf(coverage, scope, sql) : null;
        var counted = _sql.Counted(measure, list, sql) ?? "NULL::BOOLEAN";
        // All time takes in rows whose date is blank.
        var looked = query.Scope is null
            ? string.Join(" AND ", measure.Where.Concat(query.Where).Select(c => _sql.Of(c, sql)).DefaultIfEmpty("true"))
            : _sql.Looked(measure, scope, sql, query.Where);
        var rows = $"(SELECT *, coalesce({counted}, false) AS _counted FROM {ledger.View} WHERE {looked})";
        if (string.Equals(counted, "NULL::BOOLEAN", StringComparison.Ordinal))
        {
            rows = $"(SELECT *, NULL::BOOLEAN AS _counted FROM {ledger.View} WHERE {looked})";
        }

        return query.Counted is { } which ? $"(SELECT * FROM {rows} WHERE coalesce(_counted, true) = {(which ? "true" : "false")})" : rows;
    }

    private LedgerRow RowOf(DuckDBDataReader reader, int first) => new(
        new RowAddress(reader.GetInt64(0), reader.GetInt64(1)),
        [.. ledger.Schema.Columns.Select((c, i) => reader.IsDBNull(first + i) ? null : ValueOf(reader, first + i, c.Kind))]);

    private static object ValueOf(DuckDBDataReader reader, int at, ColumnKind kind) => kind switch
    {
        ColumnKind.Text => reader.GetString(at),
        ColumnKind.Number => reader.GetDecimal(at),
        ColumnKind.Date => reader.GetFieldValue<DateOnly>(at),
        ColumnKind.Moment => reader.GetDateTime(at),
        _ => reader.GetBoolean(at),
    };
}
