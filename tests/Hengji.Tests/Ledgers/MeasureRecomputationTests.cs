using System.Globalization;
using System.Text;
using CsCheck;
using Hengji.Ledgers;
using Hengji.Ledgers.Columns;

namespace Hengji.Tests.Ledgers;

/// <summary>Measures over random ledgers equal what row by row comes out: 10,000 cases, every kind of measure and condition.</summary>
public sealed class MeasureRecomputationTests
{
    private const int LedgersTried = 100;
    private const int MeasuresOfEach = 100;

    private static readonly string[] Units = ["南片", "北片", "东片"];
    private static readonly string[] Kinds = ["市容", "安全", "其他"];
    private static readonly string[] Sites = ["甲", "乙", "丙", "丁", "戊", "己"];

    private static readonly LedgerSchema Schema = new(
        "random",
        "随机台账",
        [
            new LedgerColumn("发现时间", ColumnKind.Moment) { Required = true },
            new LedgerColumn("期限", ColumnKind.Date),
            new LedgerColumn("办结时间", ColumnKind.Moment),
            new LedgerColumn("报告时间", ColumnKind.Moment),
            new LedgerColumn("金额", ColumnKind.Number),
            new LedgerColumn("计划", ColumnKind.Number),
            new LedgerColumn("评分", ColumnKind.Number),
            new LedgerColumn("红灯", ColumnKind.Flag),
            new LedgerColumn("类别", ColumnKind.Text),
            new LedgerColumn("点位", ColumnKind.Text),
            new LedgerColumn("单位", ColumnKind.Text),
        ])
    {
        Date = "发现时间",
        Organisation = "单位",
    };

    private static readonly LedgerSchema SiteList = new("site-list", "点位清单", [new LedgerColumn("名称", ColumnKind.Text) { Required = true }]);

    private static readonly Gen<DateTime> Moment = Gen.Int[0, 2 * 365 * 24 * 60].Select(
        minutes => new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddMinutes(minutes).AddSeconds(minutes % 3 == 0 ? minutes % 60 : 0));

    private static readonly Gen<object?[]> Row = Gen.Select(
        Moment, OrBlank(Gen.Int[-3, 12]), OrBlank(Gen.Int[-60, 12_000]), OrBlank(Gen.Int[0, 90]), OrBlank(Gen.Int[-50_000, 500_000]), OrBlank(Gen.Int[0, 4]), Gen.Int[0, 15])
        .Select((found, due, closed, told, amount, planned, rest) => (object?[])
        [
            found,
            due is { } d ? DateOnly.FromDateTime(found).AddDays(d) : null,
            closed is { } c ? found.AddMinutes(c) : null,
            told is { } t ? found.AddSeconds(t * 7) : null,
            amount / 100m,
            (decimal?)planned,
            rest % 7 == 6 ? null : (decimal?)(rest % 7),
            rest % 5 == 4 ? null : rest % 2 == 0,
            rest % 4 == 3 ? null : Kinds[rest % 3],
            rest % 9 == 8 ? null : Sites[rest % Sites.Length],
            rest == 15 ? null : Units[rest % Units.Length],
        ]);

    private static readonly Gen<Condition> AnyCondition = Gen.OneOf(
        Any("类别 = 市容", "类别 ≠ 市容", "类别 = 市容、安全", "类别 ≠ 其他、安全", "红灯 = 是", "红灯 ≠ 是", "办结时间 已填", "期限 未填", "办结时间 ≤ 期限", "办结时间 > 期限",
            "报告时间 < 办结时间", "期限 ≥ 2025-03-01", "发现时间 ≤ 2025-06-30", "发现时间 > 2024-12-31", "办结时间 = 2025-05-05", "点位 已填"),
        Gen.Select(Any("金额", "计划", "评分"), Any("≥", "≤", ">", "<", "=", "≠"), Gen.Int[-2, 6], (column, sign, number) => $"{column} {sign} {number}"))
        .Select(text => Condition.Parse(text)!);

    private static readonly Gen<Measure> Simple = Gen.OneOf<Measure>(
        Gen.Const<Measure>(new CountMeasure()),
        Any("类别", "点位", "金额", "期限", "红灯").Select(c => (Measure)new DistinctMeasure(c)),
        Any("金额", "计划").Select(c => (Measure)new SumMeasure(c)),
        Any<Measure>(new AverageMeasure("金额"), new AverageMeasure("办结时间", "发现时间")),
        Gen.Select(Any(0, 1), Any(1m, 12.5m, 50m, 90m, 95m, 99.9m, 100m), (which, p) => which == 0 ? (Measure)new PercentileMeasure("金额", p) : new PercentileMeasure("办结时间", p, "发现时间")),
        AnyCondition.List[1, 2].Select(p => (Measure)new RatioMeasure(p)),
        Any<Measure>(new WithinMeasure("办结时间", "期限"), new WithinMeasure("办结时间", "报告时间"), new WithinMeasure("报告时间", Since: "发现时间", Minutes: 3), new WithinMeasure("报告时间", Since: "发现时间", Minutes: 0.5m)),
        Any<Measure>(new QuotientMeasure("金额", "计划"), new QuotientMeasure("金额", Fixed: 1234.5m), new QuotientMeasure("计划", "评分", Percent: false)),
        Gen.Const<Measure>(new SurveyMeasure("评分", 6)));

    private static readonly Gen<Measure> AnyMeasure = Gen.Select(
        Gen.Frequency(
            (8, Simple),
            (1, Gen.Select(Simple, Any<decimal?>(null, 7, 0), (of, baseline) => (Measure)new GrowthMeasure(of, baseline))),
            (1, Gen.Const<Measure>(new CoverageMeasure("点位", "site-list", "名称"))),
            (1, Gen.Select(Gen.Enum<Every>(), Gen.Int[1, 3], (every, least) => (Measure)new PeriodsMeasure(every, least))),
            (1, Any<Measure>(new LastDateMeasure("办结时间"), new LastDateMeasure("期限")))),
        AnyCondition.List[0, 2],
        Any<string?>(null, null, null, "办结时间", "期限"),
        (measure, where, date) => measure is GrowthMeasure growth
            ? new GrowthMeasure(growth.Of with { Where = where, Date = date }, growth.Baseline)
            : measure with { Where = where, Date = date });

    private static readonly Gen<MeasureScope> AnyScope = Gen.Select(
        Gen.Int[0, 3], Gen.Int[1, 12], Gen.Int[0, 700], Gen.Int[0, 400], Any<string?>(null, null, "南片", "没有的单位"),
        (kind, month, start, length, unit) => kind switch
        {
            0 => MeasureScope.OfYear(2025, unit),
            1 => MeasureScope.Through(2025, month, unit),
            2 => MeasureScope.OfYear(2024, unit),
            _ => new MeasureScope(new DateOnly(2024, 1, 1).AddDays(start), new DateOnly(2024, 1, 1).AddDays(start + length), unit),
        });

    private static readonly Gen<(List<object?[]> Rows, List<string> List, List<(Measure Measure, MeasureScope Scope)> Asked)> Case = Gen.Select(
        Row.List[0, 60], Any<string>([.. Sites, "庚"]).List[0, 8], Gen.Select(AnyMeasure, AnyScope).List[MeasuresOfEach, MeasuresOfEach],
        (rows, list, asked) => (rows, list, asked.Select(a => (a.Item1, a.Item2)).ToList()));

    [Fact]
    public void Ten_thousand_random_cases_come_out_the_same_both_ways()
    {
        var kinds = new HashSet<Type>();
        var (valued, cases) = (0, 0);
        Case.Sample(
            one =>
            {
                var (rows, list, asked) = one;
                using var books = new Books(rows, list);
                var oracle = new MeasureOracle(Schema, rows, list);
                foreach (var (measure, scope) in asked)
                {
                    var expected = oracle.Compute(measure, scope);
                    var value = books.Run.Compute(measure, scope, null);
                    var actual = value.Date is { } day ? (object)day : value.Number;
                    Assert.True(IsSame(expected, actual), $"{MeasureText.Of(measure, Schema, scope)}：{expected} ≠ {actual}");
                    Assert.Equal(actual is null, value.WhyNone is not null);
                    kinds.Add(measure.GetType());
                    valued += actual is null ? 0 : 1;
                    cases++;
                }
            },
            iter: LedgersTried,
            threads: 1);

        Assert.Equal(LedgersTried * MeasuresOfEach, cases);
        Assert.Equal(13, kinds.Count);
        Assert.InRange(valued, cases / 2, cases);
    }

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<int?> OrBlank(Gen<int> number) => Gen.Select(number, Gen.Int[0, 5], (n, blank) => blank == 0 ? (int?)null : n);

    /// <summary>Quotients are computed in another order, so their last of 28 figures may differ.</summary>
    private static bool IsSame(object? expected, object? actual) => (expected, actual) switch
    {
        (decimal a, decimal b) => Math.Abs(a - b) <= 1e-15m * Math.Max(1, Math.Abs(a)),
        _ => Equals(expected, actual),
    };

    /// <summary>A random ledger and its list, brought in through the same reading and writing as any file.</summary>
    private sealed class Books : IDisposable
    {
        private readonly string _folder = Scratch.Folder();
        private readonly Engine _engine;

        public Books(List<object?[]> rows, List<string> list)
        {
            var folder = new PartitionFolder(_folder);
            _engine = Engine.Open(folder.Spill, 512);
            var ledger = Write(folder, Schema, rows, 1);
            var sites = Write(folder, SiteList, [.. list.Select(s => new object?[] { s })], 2);
            Run = new MeasureRun(_engine, ledger, _ => sites);
        }

        public MeasureRun Run { get; }

        public void Dispose()
        {
            _engine.Dispose();
            Directory.Delete(_folder, recursive: true);
        }

        private static LedgerRows Write(PartitionFolder folder, LedgerSchema schema, List<object?[]> rows, int number)
        {
            var csv = new StringBuilder(string.Join(',', schema.Columns.Select(c => c.Name)) + "\n");
            foreach (var row in rows)
            {
                csv.AppendJoin(',', row.Select(Text)).Append('\n');
            }

            var partition = number.ToString(CultureInfo.InvariantCulture);
            using var staged = folder.Stage();
            RandomBooks.Read(schema, csv.ToString(), staged.Rows, folder);
            folder.Place(staged, partition);
            var batch = new LedgerBatch
            {
                Number = number,
                Kind = BatchKind.Add,
                State = BatchState.InForce,
                Source = "x",
                SourceSha256 = "x",
                Rows = rows.Count,
                Problems = 0,
                Repeated = 0,
                Partition = partition,
                PartitionSha256 = "x",
                By = "x",
                At = DateTime.UnixEpoch,
            };
            return new LedgerRows(schema, [batch], folder);
        }

        private static string Text(object? value) => value switch
        {
            DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            _ => CellText.Of(value),
        };
    }
}
