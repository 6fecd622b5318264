using BenchmarkDotNet.Attributes;
using Hengji.Reading;
using Hengji.Targets;
using Hengji.Writing.Docx;
using Hengji.Writing.Xlsx;

namespace Hengji.Benchmarks;

/// <summary>
/// Word and Excel files to records and back, one form being one operation. An office sends a form as a file of its own or
/// a whole unit's in one: both are read, as opening the package costs much of the first.
/// </summary>
public class OfficeBenchmarks
{
    private const int Forms = 50;

    private IReadOnlyList<PerformanceTarget> _records = [];
    private IReadOnlyList<byte[]> _documents = [];
    private IReadOnlyList<byte[]> _workbooks = [];
    private byte[] _document = [];
    private byte[] _workbook = [];

    [GlobalSetup]
    public void Invent()
    {
        _records = InventedForms.Records(Forms);
        _documents = [.. _records.Select(record => DocxForms.Write([record]))];
        _workbooks = [.. _records.Select(record => XlsxForms.Write([record]))];
        _document = DocxForms.Write(_records);
        _workbook = XlsxForms.Write(_records);
    }

    [Benchmark(OperationsPerInvoke = Forms)]
    public int DocxFilesRead() => Read("form.docx", _documents);

    [Benchmark(OperationsPerInvoke = Forms)]
    public int DocxFormsRead() => Read("forms.docx", [_document]);

    [Benchmark(OperationsPerInvoke = Forms)]
    public int XlsxFilesRead() => Read("form.xlsx", _workbooks);

    [Benchmark(OperationsPerInvoke = Forms)]
    public int XlsxFormsRead() => Read("forms.xlsx", [_workbook]);

    [Benchmark(OperationsPerInvoke = Forms)]
    public int DocxFormsWritten() => DocxForms.Write(_records).Length;

    [Benchmark(OperationsPerInvoke = Forms)]
    public int XlsxFormsWritten() => XlsxForms.Write(_records).Length;

    /// <exception cref="InvalidOperationException">A form was not found again: the figure would be one of something else.</exception>
    private static int Read(string name, IReadOnlyList<byte[]> files)
    {
        var forms = files.Sum(bytes => DocumentReader.Read(name, bytes).Forms.Count);
        return forms == Forms ? forms : throw new InvalidOperationException($"{name}: {forms} of {Forms} forms were read.");
    }
}
