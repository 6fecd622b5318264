using System.Diagnostics;
using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Targets;

namespace Hengji.Tests.Review;

/// <summary>Guards the order of magnitude; exact figures are the benchmarks' business.</summary>
public sealed class ReviewSpeedTests
{
    [Fact]
    public void Reviewing_many_forms_takes_time_in_proportion()
    {
        var small = Time(2_000);
        var large = Time(16_000);
        TestContext.Current.TestOutputHelper?.WriteLine($"2,000 forms: {small:F1} µs each; 16,000 forms: {large:F1} µs each");

        // A quadratic review would take eight times as long for each form.
        Assert.True(large < small * 4, $"{small:F1} µs a form among 2,000, {large:F1} µs among 16,000");
    }

    private static double Time(int count)
    {
        var forms = Enumerable.Range(0, count).Select(Form).ToList();
        RuleCatalog.National.Review([.. forms.Take(500)]);
        var watch = Stopwatch.StartNew();
        RuleCatalog.National.Review(forms);
        return watch.Elapsed.TotalMicroseconds / count;
    }

    private static FormReading Form(int n) => Sample.Reading(Sample.Target with
    {
        ProjectName = $"青溪镇第{n}号村道路灯维护",
        OverallGoal = $"维护第{n}号村道路灯，夜间行路有光，第{n}组村民出行放心，设施完好，责任到人，报修有回音。",
        AnnualGoal = $"年内巡检路灯{n}盏，更换老旧灯头{n / 7}盏，故障接报后48小时内修复，11月底前完成第{n}号村道照度检测。",
        Indicators = [.. Sample.Target.Indicators.Select(i => i with { Target = new TargetValue(i.Target!.Text) })],
    });
}
