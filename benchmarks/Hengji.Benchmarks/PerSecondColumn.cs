using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Hengji.Benchmarks;

/// <summary>Operations per second: the figure the project is judged by.</summary>
internal sealed class PerSecondColumn : IColumn
{
    public string Id => nameof(PerSecondColumn);

    public string ColumnName => "Per second";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Statistics;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Forms, targets or sentences per second on one core";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        const double nanosecondsPerSecond = 1e9;
        return summary[benchmarkCase]?.ResultStatistics is { Mean: > 0 } statistics
            ? (nanosecondsPerSecond / statistics.Mean).ToString("N0", CultureInfo.InvariantCulture)
            : "-";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;
}
