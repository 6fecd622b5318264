using BenchmarkDotNet.Attributes;
using Hengji.Reading;
using Hengji.Targets;
using Hengji.Writing.Pdf;

namespace Hengji.Benchmarks;

/// <summary>Official forms to PDF and back, one page being one operation: nearly every form is one page.</summary>
public class PdfBenchmarks
{
    private const int Forms = 50;

    private IReadOnlyList<PerformanceTarget> _records = [];
    private byte[] _pdf = [];

    [GlobalSetup]
    public void Invent()
    {
        _records = InventedForms.Records(Forms);
        _pdf = PdfForms.Write(_records);
    }

    [Benchmark(OperationsPerInvoke = Forms)]
    public int PagesRead() => DocumentReader.Read("forms.pdf", _pdf).Forms.Count;

    [Benchmark(OperationsPerInvoke = Forms)]
    public int PagesWritten() => PdfForms.Write(_records).Length;

    /// <summary>A file of its own: the fonts are cut down for it alone.</summary>
    [Benchmark]
    public int FormWrittenAlone() => PdfForms.Write([_records[0]]).Length;
}
