using System.Diagnostics;
using System.Globalization;
using Hengji.Reading;
using Hengji.Reading.Forms.Layouts;
using Hengji.Scans;

namespace Hengji.Benchmarks;

/// <summary>
/// Seconds a page that is a picture takes, by the clock and of processors: the networks use all cores and allocate outside
/// of the runtime, which a benchmark of one core does not show.
/// </summary>
internal static class ScanSpeed
{
    private const int Rounds = 3;

    /// <summary>Beside other work on the machine fewer rounds must do.</summary>
    private static readonly TimeSpan _bound = TimeSpan.FromSeconds(90);

    private static readonly (string Kind, string[] Files)[] _papers =
    [
        ("300 dpi", ["x01-roads-300.png"]),
        ("200 dpi", ["x03-clinic-200.png", "x04-archive-200.png", "x05-elder-200.jpg", "x10-field-200.pdf"]),
        ("150 dpi, askew, sealed", ["x12-roads-150.jpg", "x13-clinic-150.jpg", "x14-skills-150.pdf"]),
        ("photo", ["x18-library-photo.jpg"]),
    ];

    /// <param name="folder">The kept documents of the corpus.</param>
    /// <param name="output">Takes a table.</param>
    public static void Measure(string folder, TextWriter output)
    {
        var all = Stopwatch.StartNew();

        // The first page loads the networks and compiles the code.
        _ = Pages(folder, _papers[0].Files);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| pages ({Environment.ProcessorCount} cores) | clock, s a page, least | clock, s a page, median | processor, s a page |"));
        output.WriteLine("|---|---:|---:|---:|");
        foreach (var (kind, files) in _papers)
        {
            var clocks = new List<double>();
            var (used, pages) = (0.0, 0);
            for (var round = 0; round < Rounds && (round == 0 || all.Elapsed < _bound); round++)
            {
                var before = Environment.CpuUsage.TotalTime;
                var watch = Stopwatch.StartNew();
                var read = Pages(folder, files);
                clocks.Add(watch.Elapsed.TotalSeconds / read);
                used += (Environment.CpuUsage.TotalTime - before).TotalSeconds;
                pages += read;
            }

            clocks.Sort();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind} | {clocks[0]:0.00} | {clocks[clocks.Count / 2]:0.00} | {used / pages:0.00} |"));
        }

        Steps(folder, output);
    }

    /// <summary>Where the time of a page goes, step by step.</summary>
    private static void Steps(string folder, TextWriter output)
    {
        var spent = new Dictionary<string, (double Clock, double Processor)>(StringComparer.Ordinal);
        var begun = new Dictionary<string, TimeSpan>(StringComparer.Ordinal);
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => string.Equals(s.Name, PageSteps.Source, StringComparison.Ordinal),
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStarted = a => begun[a.OperationName] = Environment.CpuUsage.TotalTime,
            ActivityStopped = a =>
            {
                var (clock, processor) = spent.GetValueOrDefault(a.OperationName);
                spent[a.OperationName] = (clock + a.Duration.TotalSeconds, processor + (Environment.CpuUsage.TotalTime - begun[a.OperationName]).TotalSeconds);
            },
        };
        ActivitySource.AddActivityListener(listener);
        var (kind, files) = _papers[1];
        var pages = Pages(folder, files);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| step of a page at {kind} | clock, s | processor, s |"));
        output.WriteLine("|---|---:|---:|");
        foreach (var (step, (clock, processor)) in spent)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {step} | {clock / pages:0.000} | {processor / pages:0.000} |"));
        }
    }

    private static int Pages(string folder, string[] files)
    {
        var pages = 0;
        foreach (var file in files)
        {
            var counted = new Count();
            var opened = DocumentReader.Open(file, File.ReadAllBytes(Path.Combine(folder, file)), LayoutLibrary.Standard, new Recognition { Progress = counted });
            if (opened.Refusal is { } refusal)
            {
                throw new InvalidOperationException(refusal);
            }

            _ = opened.Forms.Count();
            pages += counted.Pages;
        }

        return pages;
    }

    private sealed class Count : IProgress<PageProgress>
    {
        public int Pages { get; private set; }

        public void Report(PageProgress value) => Pages++;
    }
}
