using System.Globalization;
using System.Text;
using System.Text.Json;
using Hengji.Cli.Accuracy;
using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Terms;

namespace Hengji.Tests.Review;

/// <summary>
/// Findings against what two people listed as defects of real forms. A blank target in those records was lost on the
/// way; a category with another accepted reading is in doubt.
/// </summary>
public sealed class ListedDefectsTests
{
    /// <summary>
    /// Share of the listed defects to be met, for the kinds rules speak of; the rest of a kind asks for knowledge of the
    /// trade or of forms that are not here.
    /// </summary>
    private static readonly (string Kind, double Share)[] Floors =
    [
        ("missing-indicator-category", 0.9), ("unit-mismatch", 0.8), ("year-mismatch", 0.8), ("copy-paste", 0.75),
        ("vague-value", 0.7), ("level-mismatch", 0.6), ("number-mismatch", 0.25),
    ];

    private sealed record Listed(int Form, string Kind, string Where, string What);

    private sealed record Case(FormReading Form, IReadOnlyList<Listed> Defects);

    [Fact]
    public void Findings_meet_the_defects_people_listed()
    {
        if (Repository.SharedForms is not { } folder)
        {
            Assert.Skip("No shared forms beside the repository.");
            return;
        }

        var cases = Directory.GetFiles(Path.Combine(folder, "expected"), "*.json").Order(StringComparer.Ordinal).Select(Read).ToList();
        var findings = RuleCatalog.National.Review([.. cases.Select(c => c.Form)]);
        var table = new StringBuilder();
        var met = new SortedDictionary<string, (int Listed, int Met, int Elsewhere)>(StringComparer.Ordinal);
        var unlisted = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var perCode = new SortedDictionary<string, int>(StringComparer.Ordinal);

        for (var i = 0; i < cases.Count; i++)
        {
            foreach (var defect in cases[i].Defects)
            {
                var same = findings[i].Any(f => f.Defect == defect.Kind && Concerns(f, defect));
                var other = !same && findings[i].Any(f => Concerns(f, defect));
                var (listed, found, elsewhere) = met.GetValueOrDefault(defect.Kind);
                met[defect.Kind] = (listed + 1, found + (same ? 1 : 0), elsewhere + (other ? 1 : 0));
                if (!same)
                {
                    table.AppendLine(CultureInfo.InvariantCulture, $"  {(other ? "~" : "-")} {defect.Form,2} {defect.Kind} @ {defect.Where}");
                }
            }

            foreach (var finding in findings[i])
            {
                perCode[finding.Code] = perCode.GetValueOrDefault(finding.Code) + 1;
                if (!cases[i].Defects.Any(d => Concerns(finding, d)))
                {
                    unlisted[finding.Code] = unlisted.GetValueOrDefault(finding.Code) + 1;
                    table.AppendLine(CultureInfo.InvariantCulture, $"  + {i + 1,2} {finding.Code} {finding.Severity} {finding.Message}");
                }
            }
        }

        foreach (var (kind, (listed, found, elsewhere)) in met)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"{kind,-28} listed {listed,3}  met {found,3}  under another kind {elsewhere,3}");
        }

        foreach (var (code, count) in perCode)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"{code} {count,4} findings, {unlisted.GetValueOrDefault(code),3} not listed");
        }

        TestContext.Current.TestOutputHelper?.WriteLine(table.ToString());

        Assert.DoesNotContain(findings.SelectMany(f => f), f => f.Defect == "missing-value");
        Assert.All(Floors, floor => Assert.True(met[floor.Kind].Met >= floor.Share * met[floor.Kind].Listed, floor.Kind));
        Assert.InRange(unlisted.Values.Sum(), 0, perCode.Values.Sum() / 10);
    }

    private static bool Concerns(Finding finding, Listed defect)
    {
        if (finding.Indicator is { } name)
        {
            return defect.Where == name || defect.Where.EndsWith("/" + name, StringComparison.Ordinal);
        }

        if (finding.Defect == "missing-indicator-category")
        {
            return defect.Kind == finding.Defect && Captions(finding.Expected!).Any(
                c => defect.Where.Contains(c, StringComparison.Ordinal) || defect.What.Contains("质量", StringComparison.Ordinal) && c == "质量指标");
        }

        var caption = finding.Field.Box switch
        {
            Box.OverallGoal or Box.GoalSpan => "项目总目标",
            Box.Indicators => "绩效指标",
            var box => OfficialTerms.Caption(box),
        };
        return defect.Kind == finding.Defect
            && (defect.Where.Contains(caption, StringComparison.Ordinal)
                || finding.Related.Any(r => defect.Where.Contains(r.Caption, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Captions(string expected) =>
        expected == "经济、社会、生态效益指标" ? ["社会效益指标", "效益指标"] : [expected];

    private static Case Read(string path)
    {
        var text = File.ReadAllText(path);
        var truth = TruthFile.Parse(text);
        var indicators = truth.Record.Indicators;
        var notes = new List<ReadingNote>();
        for (var row = 0; row < indicators.Count; row++)
        {
            if (indicators[row].Target is null)
            {
                notes.Add(Sample.Lost(Field.TargetValue(row)));
            }

            if (truth.Alternatives[Field.Category(row)].ToList() is { Count: > 0 } accepted)
            {
                notes.Add(Sample.Doubt(Field.Category(row), $"也可读作{string.Join('、', accepted)}。"));
            }
        }

        using var json = JsonDocument.Parse(text);
        var form = json.RootElement.GetProperty("position").GetInt32();
        var defects = json.RootElement.GetProperty("defects").EnumerateArray()
            .Select(d => new Listed(form, Text(d, "kind"), Text(d, "where"), Text(d, "what"))).ToList();
        return new Case(Sample.Reading(truth.Record, [.. notes]), defects);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
