using Hengji.Dossiers;
using Hengji.Review;

namespace Hengji.Tests.Review;

/// <summary>
/// Who pastes what a finding offers is rid of it, and has no graver trouble instead: tried on every excerpt of every rule
/// page that brings a finding with wording for a box of the form.
/// </summary>
public sealed class RemedyTests
{
    /// <summary>Their wording goes beside the form (a calculation, prose, a page of the unit), or asks for what only the unit knows.</summary>
    private static readonly string[] Beside =
    [
        "HJ1006", "HJ1017", "HJ3002", "HJ3003", "HJ3004", "HJ3006", "HJ3015", "HJ4001", "HJ4004", "HJ4005", "HJ4007",
    ];

    public static TheoryData<string> Codes =>
        [.. RuleCatalog.National.Descriptors.Select(d => d.Code).Where(code => code[2] is >= '1' and <= '4' && !Beside.Contains(code, StringComparer.Ordinal))];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Pasting_the_wording_silences_the_rule(string code)
    {
        var rule = RuleCatalog.National.Rules.Single(r => string.Equals(r.Descriptor.Code, code, StringComparison.Ordinal));
        var faults = new List<string>();
        foreach (var excerpt in Excerpts(code))
        {
            var dossier = Excerpt.Read(excerpt);
            var before = Errors(dossier).Select(error => error.Code).ToList();
            foreach (var finding in rule.Check(dossier))
            {
                if (Remedied.With(dossier.Target, finding) is not { } mended)
                {
                    Assert.True(finding.Suggestion is null, $"{code}: “{finding.Suggestion}” goes nowhere.");
                    continue;
                }

                var after = new Dossier(
                    Sample.Reading(mended),
                    new Neighbourhood([.. dossier.Neighbours.Targets.Select(t => ReferenceEquals(t, dossier.Target) ? mended : t)]));
                faults.AddRange(rule.Check(after).Where(left => IsSame(left, finding)).Select(left => $"“{finding.Suggestion}”: {left.Message}"));
                faults.AddRange(Errors(after).Where(error => !before.Contains(error.Code, StringComparer.Ordinal)).Select(error => $"“{finding.Suggestion}”: {error.Message}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>An indicator moved away may leave its place empty, as it was in truth: that is asked for beside.</summary>
    private static IEnumerable<Finding> Errors(Dossier dossier) => RuleCatalog.National.Review(dossier).Where(f => f.Severity == Severity.Error && f.Defect is not "missing-indicator-category");

    /// <summary>The same objection: at the place, or, of what stands in no row, at the box.</summary>
    private static bool IsSame(Finding left, Finding found) =>
        left.Field == found.Field && (found.Field.Row is not null || string.Equals(left.Message, found.Message, StringComparison.Ordinal));

    private static IEnumerable<string> Excerpts(string code)
    {
        var parts = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules", code + ".md")).Split("```text\n").Skip(1);
        return parts.Where(part => part.Contains("> **" + code, StringComparison.Ordinal)).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)]);
    }
}
