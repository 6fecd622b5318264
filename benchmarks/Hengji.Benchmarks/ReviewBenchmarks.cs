using BenchmarkDotNet.Attributes;
using Hengji.Dossiers;
using Hengji.Reading;
using Hengji.Review;
using Hengji.Targets;

namespace Hengji.Benchmarks;

/// <summary>All rules over forms that are each other's neighbours, one form being one operation.</summary>
public class ReviewBenchmarks
{
    private const int Forms = 400;

    private readonly List<FormReading> _forms = [];

    [GlobalSetup]
    public void Read()
    {
        foreach (var (name, bytes) in InventedForms.Documents(Forms, damaged: true))
        {
            _forms.AddRange(DocumentReader.Read(name, bytes).Forms);
        }

        // Damage may cost a form; what is counted as reviewed must have been.
        while (_forms.Count < Forms)
        {
            _forms.Add(_forms[_forms.Count % 7]);
        }

        _forms.RemoveRange(Forms, _forms.Count - Forms);
    }

    [Benchmark(OperationsPerInvoke = Forms)]
    public int ReviewedForms()
    {
        var findings = 0;
        foreach (var found in RuleCatalog.National.Review([.. _forms.Select(Unread)]))
        {
            findings += found.Count;
        }

        return findings;
    }

    /// <summary>As it comes from the reader: no target's meaning has been compiled yet.</summary>
    private static FormReading Unread(FormReading form) => form with
    {
        Target = form.Target with
        {
            Indicators = [.. form.Target.Indicators.Select(i => i with { Target = i.Target is { } t ? new TargetValue(t.Text) : null })],
        },
    };
}
