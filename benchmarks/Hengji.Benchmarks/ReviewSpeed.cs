using System.Diagnostics;
using System.Globalization;
using Hengji.Dossiers;
using Hengji.Reading;
using Hengji.Review;
using Hengji.Targets;

namespace Hengji.Benchmarks;

/// <summary>
/// Forms a second that go through the rules, in time of one processor: all rules over forms alone, over forms that are each
/// other's neighbours, and each rule by itself, the dearest first.
/// </summary>
internal static class ReviewSpeed
{
    private const int Count = 400;

    private const int Rounds = 25;

    private const int Shown = 20;

    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(15);

    /// <param name="output">Takes the table.</param>
    public static void Measure(TextWriter output)
    {
        var forms = InventedForms.Documents(Count + 40, damaged: true).SelectMany(d => DocumentReader.Read(d.Name, d.Bytes).Forms).Take(Count).ToList();
        var catalog = RuleCatalog.National;
        output.WriteLine($"{catalog.Rules.Count} rules, {forms.Count} forms as they come from the reader, the fastest of {Rounds} rounds");
        output.WriteLine("| what | microseconds a form | forms a second |");
        output.WriteLine("|---|---:|---:|");

        // Until the runtime has made the code quick, it works beside it and is counted with it.
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Warming;)
        {
            catalog.Review(forms.ConvertAll(Unread));
        }

        Line("all rules, each form alone", Least(() => forms.ConvertAll(Unread), all => all.ForEach(f => catalog.Review(new Dossier(f, Neighbourhood.Empty)))));
        Line("all rules, forms each other's neighbours, index included", Least(() => forms.ConvertAll(Unread), all => catalog.Review(all)));
        var neighbours = new Neighbourhood([.. forms.Select(f => f.Target)]);
        Line("index of neighbours", Least(() => forms.ConvertAll(f => f.Target), all => GC.KeepAlive(new Neighbourhood(all))));
        Line("targets compiled", Least(() => forms.ConvertAll(Unread), all => all.ForEach(Compile)));
        var dossiers = forms.ConvertAll(f => new Dossier(f, neighbours));
        var times = catalog.Rules.Select(rule => (Rule: rule, Time: Least(() => dossiers, all => all.ForEach(d => Ask(rule, d))))).ToList();
        Line("sum of the rules asked one by one", times.Sum(t => t.Time));
        foreach (var (rule, time) in times.OrderByDescending(t => t.Time).Take(Shown))
        {
            Line($"{rule.Descriptor.Code} {rule.Descriptor.EnglishTitle}", time);
        }

        void Line(string what, double time) =>
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {time / forms.Count:0.0} | {forms.Count / time * 1e6:#,##0} |"));
    }

    private static void Compile(FormReading form)
    {
        foreach (var indicator in form.Target.Indicators)
        {
            GC.KeepAlive(indicator.Target?.Meaning);
        }
    }

    private static void Ask(Rule rule, Dossier dossier)
    {
        if (rule.Concerns(dossier.Target.Kind))
        {
            foreach (var _ in rule.Check(dossier))
            {
            }
        }
    }

    /// <summary>Microseconds of processor that the work takes at least.</summary>
    private static double Least<T>(Func<T> given, Action<T> work)
    {
        var least = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var all = given();
            var before = Environment.CpuUsage.TotalTime;
            work(all);
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalMicroseconds);
        }

        return least;
    }

    /// <summary>No target's meaning has been compiled yet.</summary>
    private static FormReading Unread(FormReading form) => form with
    {
        Target = form.Target with
        {
            Indicators = [.. form.Target.Indicators.Select(i => i with { Target = i.Target is { } t ? new TargetValue(t.Text) : null })],
        },
    };
}
