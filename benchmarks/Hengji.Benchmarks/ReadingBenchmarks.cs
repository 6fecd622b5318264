using BenchmarkDotNet.Attributes;
using Hengji.Reading;

namespace Hengji.Benchmarks;

/// <summary>From bytes to records, one form being one operation.</summary>
public class ReadingBenchmarks
{
    private const int Forms = 400;

    private IReadOnlyList<(string Name, byte[] Bytes)> _clean = [];
    private IReadOnlyList<(string Name, byte[] Bytes)> _damaged = [];
    private byte[] _long = [];

    [GlobalSetup]
    public void Invent()
    {
        _clean = InventedForms.Documents(Forms, damaged: false);
        _damaged = InventedForms.Documents(Forms, damaged: true);
        _long = InventedForms.OneDocument(Forms);
    }

    [Benchmark(OperationsPerInvoke = Forms)]
    public int OneLongText() => DocumentReader.Read("long.txt", _long).Forms.Count;

    [Benchmark(OperationsPerInvoke = Forms)]
    public int CleanDocuments() => Read(_clean);

    [Benchmark(OperationsPerInvoke = Forms)]
    public int DamagedDocuments() => Read(_damaged);

    private static int Read(IReadOnlyList<(string Name, byte[] Bytes)> documents)
    {
        var forms = 0;
        foreach (var (name, bytes) in documents)
        {
            forms += DocumentReader.Read(name, bytes).Forms.Count;
        }

        return forms;
    }
}
