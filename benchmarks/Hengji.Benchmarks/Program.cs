using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Hengji.Benchmarks;
using Perfolizer.Horology;

if (args is ["scans"] or ["--filter", "*Scan*" or "*Scans*" or "*ScanSpeed*"])
{
    ScanSpeed.Measure(Path.Combine("tests", "corpus", "documents"), Console.Out);
    return;
}

if (args is ["alike"])
{
    Environment.ExitCode = AlikeSpeed.Measure(Path.Combine("docs", "images", "alike.svg"), Console.Out) ? 0 : 1;
    return;
}

if (args is ["acts"])
{
    await ActSpeed.MeasureAsync(Console.Out);
    return;
}

if (args is ["review"])
{
    ReviewSpeed.Measure(Console.Out);
    return;
}

if (args is ["ledgers", .. var count])
{
    await LedgerSpeed.MeasureAsync(count is [var rows] ? long.Parse(rows, System.Globalization.CultureInfo.InvariantCulture) : 10_000_000, Console.Out);
    return;
}

// In this process: a benchmark built aside would restore and build the solution again. The first core only, as the
// figures are for one core. Long warming: the reader is large, and the runtime makes its code quick in steps.
var job = Job.ShortRun
    .WithToolchain(InProcessEmitToolchain.Instance)
    .WithAffinity(1)
    .WithWarmupCount(8)
    .WithIterationTime(TimeInterval.FromMilliseconds(500));

var config = ManualConfig.CreateEmpty()
    .AddJob(job)
    .AddLogger(ConsoleLogger.Default)
    .AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Statistics, DefaultColumnProviders.Metrics)
    .AddColumn(new PerSecondColumn())
    .AddExporter(MarkdownExporter.Console)
    .WithArtifactsPath(Path.Combine("artifacts", "benchmarks"))
    .WithOptions(ConfigOptions.JoinSummary);

BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], config);
