using System.Diagnostics;
using System.Globalization;
using Hengji.Reading;
using Hengji.Reading.Forms.Layouts;

namespace Hengji.Benchmarks;

/// <summary>
/// Seconds a page that is a picture takes, by the clock and of processors: the networks use all cores and allocate outside
/// of the runtime, which a benchmark of one core does not show.
/// </summary>
internal static class ScanSpeed
{
    private const int Rounds = 3;

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
        // The first page loads the networks and compiles the code.
        _ = Pages(folder, _papers[0].Files);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| pages ({Environment.ProcessorCount} cores) | clock, s a page, least | clock, s a page, median | processor, s a page |"));
        output.WriteLine("|---|---:|---:|---:|");
        foreach (var (kind, files) in _papers)
        {
            var clocks = new List<double>();
            var (used, pages) = (0.0, 0);
            for (var round = 0; round < Rounds; round++)
            {
                var before = Environment.CpuUsage.TotalTime;
                var watch = Stopwatch.StartNew();
                var read = Pages(folder, files);
                clocks.Add(watch.Elapsed.TotalSeconds / read);
                used += (Environment.CpuUsage.TotalTime - before).TotalSeconds;
                pages += read;
            }

            clocks.Sort();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind} | {clocks[0]:0.00} | {clocks[Rounds / 2]:0.00} | {used / pages:0.00} |"));
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
