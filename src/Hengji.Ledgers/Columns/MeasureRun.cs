using System.Globalization;
using DuckDB.NET.Data;

namespace Hengji.Ledgers.Columns;

/// <summary>A ledger with its batches and where their files are: what a query is run over.</summary>
/// <param name="Schema">What it is made of.</param>
/// <param name="Batches">Its batches.</param>
/// <param name="Folder">Where the files are.</param>
internal sealed record LedgerRows(LedgerSchema Schema, IReadOnlyList<LedgerBatch> Batches, PartitionFolder Folder)
{
    /// <summary>The rows that count, as a table expression.</summary>
    public string View => LedgerView.Of(Schema, Batches, Folder);
}

/// <summary>Computes measures. Counting and adding up is the engine's; dividing is done here, in decimals.</summary>
/// <param name="engine">The engine.</param>
/// <param name="ledger">The ledger.</param>
/// <param name="listOf">Another ledger by its code.</param>
internal sealed class MeasureRun(Engine engine, LedgerRows ledger, Func<string, LedgerRows> listOf)
{
    private const int MostMissing = 100;

    private readonly MeasureSql _sql = new(ledger.Schema);

    /// <summary>The value in a period.</summary>
    public MeasuredValue Compute(Measure measure, MeasureScope scope, string? unit)
    {
        var value = measure switch
        {
            CountMeasure => Count(measure, scope),
            DistinctMeasure distinct => Distinct(distinct, scope),
            SumMeasure sum => Sum(sum, scope),
            AverageMeasure average => Average(average, scope),
            PercentileMeasure percentile => Percentile(percentile, scope),
            RatioMeasure or WithinMeasure => Share(measure, scope),
            QuotientMeasure quotient => Quotient(quotient, scope),
            GrowthMeasure growth => Growth(growth, scope),
            CoverageMeasure coverage => Coverage(coverage, scope),
            PeriodsMeasure periods => Periods(periods, scope),
            LastDateMeasure last => Last(last, scope),
            SurveyMeasure survey => Survey(survey, scope),
            _ => throw new ArgumentException($"No way to compute {measure.GetType().Name}.", nameof(measure)),
        };
        return value with { Unit = MeasureText.UnitOf(measure, ledger.Schema, unit) };
    }

    /// <summary>The values of a list, as a query.</summary>
    public string ListOf(CoverageMeasure coverage, MeasureScope scope, Sql sql)
    {
        var list = listOf(coverage.List);
        var lines = new MeasureSql(list.Schema);
        var parts = coverage.ListWhere.Select(c => lines.Of(c, sql)).ToList();
        if (MeasureSql.OrganisationOf(list.Schema, scope, sql) is { } organisation)
        {
            parts.Add(organisation);
        }

        var column = Sql.Name(coverage.ListColumn);
        parts.Add($"{column} IS NOT NULL");
        return $"SELECT DISTINCT {column} FROM {list.View} WHERE {string.Join(" AND ", parts)}";
    }

    private MeasuredValue Count(Measure measure, MeasureScope scope)
    {
        var sql = new Sql();
        sql.Add($"SELECT count(*) FROM {ledger.View} WHERE {_sql.Looked(measure, scope, sql)}");
        var rows = engine.One(sql, r => r.GetInt64(0));
        return new MeasuredValue { Number = rows, Rows = rows };
    }

    private MeasuredValue Distinct(DistinctMeasure measure, MeasureScope scope)
    {
        var sql = new Sql();
        var column = Sql.Name(measure.Column);
        var looked = _sql.Looked(measure, scope, sql);
        sql.Add($"SELECT count(*), coalesce(sum(n), 0)::BIGINT FROM (SELECT count(*) AS n FROM {ledger.View} WHERE {looked} AND {column} IS NOT NULL GROUP BY {column})");
        return engine.One(sql, r => new MeasuredValue { Number = r.GetInt64(0), Rows = r.GetInt64(1) });
    }

    private MeasuredValue Sum(SumMeasure measure, MeasureScope scope)
    {
        var sql = new Sql();
        var column = Sql.Name(measure.Column);
        sql.Add($"SELECT coalesce(sum({column}), 0), count({column}) FROM {ledger.View} WHERE {_sql.Looked(measure, scope, sql)}");
        return engine.One(sql, r => new MeasuredValue { Number = Decimal(r, 0), Rows = r.GetInt64(1) });
    }

    private MeasuredValue Average(AverageMeasure measure, MeasureScope scope)
    {
        var sql = new Sql();
        var quantity = MeasureSql.Quantity(measure.Column, measure.Since);
        var looked = _sql.Looked(measure, scope, sql);
        sql.Add($"SELECT coalesce(sum({quantity}), 0)::DECIMAL(38,4), count({quantity}) FROM {ledger.View} WHERE {looked} AND {_sql.Counted(measure, null, sql)}");
        var (sum, count) = engine.One(sql, r => (Decimal(r, 0), r.GetInt64(1)));
        return Divided(measure.Since is null ? sum : sum / 60, count, count, percent: false, "没有可以平均的记录。");
    }

    private MeasuredValue Percentile(PercentileMeasure measure, MeasureScope scope)
    {
        var sql = new Sql();
        var quantity = MeasureSql.Quantity(measure.Column, measure.Since);
        var looked = _sql.Looked(measure, scope, sql);
        var share = (measure.Percent / 100).ToString(CultureInfo.InvariantCulture);
        sql.Add($"SELECT quantile_disc({quantity}, {share}), count({quantity}) FROM {ledger.View} WHERE {looked} AND {_sql.Counted(measure, null, sql)}");
        return engine.One(sql, r =>
        {
            var count = r.GetInt64(1);
            return count == 0
                ? new MeasuredValue { WhyNone = "没有可以排序的记录。" }
                : new MeasuredValue { Number = measure.Since is null ? Decimal(r, 0) : Decimal(r, 0) / 60, Rows = count };
        });
    }

    private MeasuredValue Share(Measure measure, MeasureScope scope)
    {
        var sql = new Sql();
        var looked = _sql.Looked(measure, scope, sql);
        sql.Add($"SELECT count(*) FILTER (WHERE {_sql.Counted(measure, null, sql)}), count(*) FROM {ledger.View} WHERE {looked}");
        var (above, below) = engine.One(sql, r => (r.GetInt64(0), r.GetInt64(1)));
        return Divided(above, below, below, percent: true, $"期内没有{ledger.Schema.Noun}，无法计算比率。");
    }

    private MeasuredValue Quotient(QuotientMeasure measure, MeasureScope scope)
    {
        var sql = new Sql();
        var below = measure.Below is { } column ? $"coalesce(sum({Sql.Name(column)}), 0)::DECIMAL(38,4)" : "0::DECIMAL(38,4)";
        sql.Add($"SELECT coalesce(sum({Sql.Name(measure.Above)}), 0)::DECIMAL(38,4), {below}, count(*) FROM {ledger.View} WHERE {_sql.Looked(measure, scope, sql)}");
        var (above, under, rows) = engine.One(sql, r => (Decimal(r, 0), Decimal(r, 1), r.GetInt64(2)));
        return measure is { Below: null, Fixed: null }
            ? new MeasuredValue { Above = above, Rows = rows, WhyNone = "没有填基数（预算数、计划数），无法计算比率。" }
            : Divided(above, measure.Fixed ?? under, rows, measure.Percent, "基数为 0，无法计算比率。");
    }

    private MeasuredValue Growth(GrowthMeasure measure, MeasureScope scope)
    {
        // The conditions and the date of the growth are those of what grows.
        var of = measure.Of with { Where = [.. measure.Where, .. measure.Of.Where], Date = measure.Of.Date ?? measure.Date };
        var now = Compute(of, scope, null);
        var before = measure.Baseline is { } baseline ? new MeasuredValue { Number = baseline } : Compute(of, scope.YearBefore(), null);
        if (now.Number is not { } a || before.Number is not { } b || b == 0)
        {
            return new MeasuredValue
            {
                Above = now.Number,
                Below = before.Number,
                Rows = now.Rows,
                WhyNone = now.WhyNone ?? (before.Number is null ? "上年同期没有数，无法计算增长率。" : measure.Baseline is null ? "上年同期为 0，无法计算增长率。" : "基数为 0，无法计算增长率。"),
            };
        }

        return new MeasuredValue { Number = (a - b) / b * 100, Above = a, Below = b, Rows = now.Rows };
    }

    private MeasuredValue Coverage(CoverageMeasure measure, MeasureScope scope)
    {
        var sql = new Sql();
        var column = Sql.Name(measure.Column);
        var list = ListOf(measure, scope, sql);
        var looked = _sql.Looked(measure, scope, sql);
        sql.Add($"WITH list AS ({list}), reached AS (SELECT DISTINCT {column} FROM {ledger.View} WHERE {looked}) ");
        sql.Add($"SELECT count(*) FILTER (WHERE l.{Sql.Name(measure.ListColumn)} IN (SELECT {column} FROM reached WHERE {column} IS NOT NULL)), count(*), ");
        sql.Add($"(SELECT count(*) FROM {ledger.View} WHERE {looked}) FROM list l");
        var (above, below, rows) = engine.One(sql, r => (r.GetInt64(0), r.GetInt64(1), r.GetInt64(2)));
        var value = Divided(above, below, rows, percent: true, "清单是空的，无法计算覆盖率。");
        if (above == below)
        {
            return value;
        }

        var missing = new Sql();
        var again = ListOf(measure, scope, missing);
        var looked2 = _sql.Looked(measure, scope, missing);
        missing.Add($"WITH list AS ({again}), reached AS (SELECT DISTINCT {column} AS reached FROM {ledger.View} WHERE {looked2}) ");
        missing.Add($"SELECT CAST(l.{Sql.Name(measure.ListColumn)} AS VARCHAR) FROM list l ANTI JOIN reached r ON l.{Sql.Name(measure.ListColumn)} = r.reached ORDER BY 1 LIMIT {MostMissing}");
        return value with { Missing = [.. engine.Query(missing).Select(r => r.GetString(0))] };
    }

    private MeasuredValue Periods(PeriodsMeasure measure, MeasureScope scope)
    {
        var sql = new Sql();
        var date = Sql.Name(measure.Date ?? ledger.Schema.Date!);
        var stretch = measure.Every switch
        {
            Every.Day => "day",
            Every.Week => "week",
            Every.Month => "month",
            _ => "quarter",
        };
        var looked = _sql.Looked(measure, scope, sql);
        sql.Add($"SELECT CAST(date_trunc('{stretch}', {date}) AS DATE), count(*) FROM {ledger.View} WHERE {looked} GROUP BY 1");
        var counts = engine.Query(sql).Select(r => (Start: r.GetFieldValue<DateOnly>(0), Count: r.GetInt64(1))).ToDictionary(p => p.Start, p => p.Count);
        var all = Stretches.Of(measure.Every, scope).ToList();
        var missing = all.Where(s => counts.GetValueOrDefault(s) < measure.AtLeast).ToList();
        return Divided(all.Count - missing.Count, all.Count, counts.Values.Sum(), percent: true, "这段时间不足一期，无法统计。") with
        {
            Missing = [.. missing.Take(MostMissing).Select(s => Stretches.NameOf(measure.Every, s))],
        };
    }

    private MeasuredValue Last(LastDateMeasure measure, MeasureScope scope)
    {
        var sql = new Sql();
        var column = Sql.Name(measure.Column);
        sql.Add($"SELECT CAST(max({column}) AS DATE), count({column}) FROM {ledger.View} WHERE {_sql.Looked(measure, scope, sql)}");
        return engine.One(sql, r => r.IsDBNull(0)
            ? new MeasuredValue { WhyNone = $"期内没有{ledger.Schema.Noun}。" }
            : new MeasuredValue { Date = r.GetFieldValue<DateOnly>(0), Rows = r.GetInt64(1) });
    }

    private MeasuredValue Survey(SurveyMeasure measure, MeasureScope scope)
    {
        var sql = new Sql();
        var column = Sql.Name(measure.Column);
        sql.Add($"SELECT coalesce(sum({column}), 0)::DECIMAL(38,4), count({column}) FROM {ledger.View} WHERE {_sql.Looked(measure, scope, sql)}");
        var (sum, count) = engine.One(sql, r => (Decimal(r, 0), r.GetInt64(1)));
        return Divided(sum, count * measure.FullMarks, count, percent: true, "没有收到答卷。");
    }

    private static MeasuredValue Divided(decimal above, decimal below, long rows, bool percent, string whyNone) => below == 0
        ? new MeasuredValue { Above = above, Below = below, Rows = rows, WhyNone = whyNone }
        : new MeasuredValue { Number = (percent ? above * 100 : above) / below, Above = above, Below = below, Rows = rows };

    private static decimal Decimal(DuckDBDataReader reader, int column) => reader.GetValue(column) switch
    {
        decimal number => number,
        var other => Convert.ToDecimal(other, CultureInfo.InvariantCulture),
    };
}
