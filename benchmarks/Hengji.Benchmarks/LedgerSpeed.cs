using System.Diagnostics;
using System.Globalization;
using DuckDB.NET.Data;
using Hengji.Journal;
using Hengji.Ledgers;
using Hengji.Storage;

namespace Hengji.Benchmarks;

/// <summary>Loads a ledger of cases from CSV and computes every kind of measure over it, each beside the same in raw SQL on the same rows.</summary>
internal static class LedgerSpeed
{
    private const int Memory = 1024;
    private const int Repeats = 3;

    private static readonly LedgerSchema Cases = new(
        "bench-cases",
        "案件台账",
        [
            new LedgerColumn("案件编号", ColumnKind.Text) { Required = true },
            new LedgerColumn("发现时间", ColumnKind.Moment) { Required = true },
            new LedgerColumn("承办单位", ColumnKind.Text),
            new LedgerColumn("办结期限", ColumnKind.Date),
            new LedgerColumn("办结时间", ColumnKind.Moment),
            new LedgerColumn("金额", ColumnKind.Number) { Unit = "元" },
            new LedgerColumn("评分", ColumnKind.Number),
        ])
    {
        Noun = "案件",
        Date = "发现时间",
        Organisation = "承办单位",
    };

    /// <param name="rows">How many rows.</param>
    /// <param name="output">Where the table goes.</param>
    public static async Task MeasureAsync(long rows, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("hengji-ledger-speed-").FullName;
        try
        {
            var csv = Path.Combine(folder, "rows.csv");
            Write(csv, rows);
            var store = await Store.OpenAsync(StoreOptions.Of(folder));
            var ledgers = await LedgerStore.OpenAsync(store, Path.Combine(folder, "ledgers"), TimeProvider.System, Memory);
            var loaded = await TimedAsync(() => ledgers.ImportAsync(new LedgerDelivery(Cases, csv, new Signature("bench", "bench"))));
            if (loaded.Result.Outcome != DeliveryOutcome.InForce)
            {
                throw new InvalidOperationException(string.Join('\n', loaded.Result.Problems));
            }

            var raw = Path.Combine(folder, "raw.parquet");
            var copied = Timed(() => Scalar(folder, $"COPY (SELECT * FROM read_csv('{csv}', header=true)) TO '{raw}' (FORMAT parquet, COMPRESSION zstd)"));
            output.WriteLine(CultureInfo.InvariantCulture, $"| {rows:N0} rows, {new FileInfo(csv).Length / 1e6:N0} MB of CSV, {Memory} MB of memory | Hengji | raw DuckDB | ratio |");
            output.WriteLine("|---|--:|--:|--:|");
            Line(output, string.Create(CultureInfo.InvariantCulture, $"load ({rows / loaded.Seconds:N0} and {rows / copied:N0} rows/s)"), loaded.Seconds, copied);
            File.Delete(csv);
            File.Delete(raw);
            var ledger = (await store.Ledgers.FindAsync(Cases.Code))!;
            var kept = Path.Combine(folder, "ledgers", "parts", loaded.Result.Batch!.Partition, "rows.parquet");
            foreach (var (name, measure, sql) in Asked(kept))
            {
                var ours = double.MaxValue;
                var theirs = double.MaxValue;
                for (var i = 0; i < Repeats; i++)
                {
                    ours = Math.Min(ours, (await TimedAsync(() => ledgers.MeasureAsync(ledger.Id, measure, MeasureScope.OfYear(2025)))).Seconds);
                    theirs = Math.Min(theirs, Timed(() => Scalar(folder, sql)));
                }

                Line(output, name, ours, theirs);
            }

            output.WriteLine(CultureInfo.InvariantCulture, $"peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<(string Name, Measure Measure, string Sql)> Asked(string path)
    {
        var from = $"FROM read_parquet('{path}') WHERE \"发现时间\" >= DATE '2025-01-01' AND \"发现时间\" < DATE '2026-01-01'";
        const string minutes = "date_diff('second', \"发现时间\", \"办结时间\")";
        yield return ("count", new CountMeasure(), $"SELECT count(*) {from}");
        yield return ("distinct (all different)", new DistinctMeasure("案件编号"), $"SELECT count(DISTINCT \"案件编号\") {from}");
        yield return ("distinct (40 units)", new DistinctMeasure("承办单位"), $"SELECT count(DISTINCT \"承办单位\") {from}");
        yield return ("sum", new SumMeasure("金额"), $"SELECT sum(\"金额\") {from}");
        yield return ("average of minutes", new AverageMeasure("办结时间", "发现时间"), $"SELECT avg({minutes}) {from}");
        yield return ("90th percentile of a column", new PercentileMeasure("金额", 90), $"SELECT quantile_disc(\"金额\", 0.9) {from}");
        yield return ("90th percentile of minutes", new PercentileMeasure("办结时间", 90, "发现时间"), $"SELECT quantile_disc({minutes}, 0.9) {from}");
        yield return ("ratio of two filters", new RatioMeasure([new Condition("办结时间", Test.Filled, [])]), $"SELECT count(\"办结时间\") / count(*) {from}");
        yield return ("share within the due day", new WithinMeasure("办结时间", "办结期限"), $"SELECT avg(coalesce(CAST(\"办结时间\" AS DATE) <= \"办结期限\", false)::INT) {from}");
        yield return ("growth against last year", new GrowthMeasure(new CountMeasure()), $"SELECT count(*) FILTER (WHERE \"发现时间\" >= DATE '2025-01-01') / count(*) FROM read_parquet('{path}') WHERE \"发现时间\" >= DATE '2024-01-01' AND \"发现时间\" < DATE '2026-01-01'");
        yield return ("weeks with at least one", new PeriodsMeasure(Every.Week), $"SELECT count(DISTINCT date_trunc('week', \"发现时间\")) {from}");
        yield return ("date of the last", new LastDateMeasure("办结时间"), $"SELECT max(\"办结时间\") {from}");
        yield return ("survey score", new SurveyMeasure("评分", 5), $"SELECT avg(\"评分\") / 5 {from}");
    }

    private static void Write(string path, long rows)
    {
        var random = new Random(20250305);
        var start = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        using var writer = new StreamWriter(path, append: false, System.Text.Encoding.UTF8, 1 << 20);
        writer.Write("案件编号,发现时间,承办单位,办结期限,办结时间,金额（元）,评分\n");
        for (var i = 0L; i < rows; i++)
        {
            var found = start.AddMinutes(random.Next(2 * 365 * 24 * 60));
            writer.Write(CultureInfo.InvariantCulture, $"AJ{i:D9},{found:yyyy-MM-dd HH:mm},单位{random.Next(40)},{found.AddDays(3):yyyy-MM-dd},");
            if (random.Next(20) > 0)
            {
                writer.Write(found.AddMinutes(random.Next(6000)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
            }

            writer.Write(CultureInfo.InvariantCulture, $",{random.Next(1_000_000) / 100m},{random.Next(6)}\n");
        }
    }

    private static object? Scalar(string folder, string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"SET memory_limit='{Memory}MB'; SET temp_directory='{folder}'; {sql}");
        return command.ExecuteScalar();
    }

    private static double Timed(Func<object?> act)
    {
        var watch = Stopwatch.StartNew();
        act();
        return watch.Elapsed.TotalSeconds;
    }

    private static async Task<(T Result, double Seconds)> TimedAsync<T>(Func<Task<T>> act)
    {
        var watch = Stopwatch.StartNew();
        var result = await act();
        return (result, watch.Elapsed.TotalSeconds);
    }

    private static void Line(TextWriter output, string name, double ours, double theirs)
    {
        output.WriteLine(CultureInfo.InvariantCulture, $"| {name} | {ours:0.000} s | {theirs:0.000} s | {ours / theirs:0.00} |");
        output.Flush();
    }
}
