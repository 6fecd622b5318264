using Hengji.Review;

namespace Hengji.Tests.Review;

/// <summary>What a careful clerk writes is let pass: each finding here is a false alarm.</summary>
public sealed class SoundFormsTests
{
    private const int Towns = 12;

    private const double MostFindings = 0.05;

    [Fact]
    public void Sound_forms_bring_hardly_any_finding()
    {
        var forms = 0;
        var alarms = new List<string>();
        for (var town = 1; town <= Towns; town++)
        {
            var read = SoundForms.OfTown(town);
            forms += read.Count;
            foreach (var (form, findings) in read.Zip(RuleCatalog.National.Review(read)))
            {
                alarms.AddRange(findings.Select(f => $"{form.Target.ProjectName} {f.Code} {f.Message}"));
            }
        }

        Assert.True(forms >= 300, $"{forms}");
        Assert.True(alarms.Count <= MostFindings * forms, $"{alarms.Count} on {forms}\n{string.Join('\n', alarms)}");
    }
}
