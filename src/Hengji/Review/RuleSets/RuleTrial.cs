using Hengji.Dossiers;

namespace Hengji.Review.RuleSets;

/// <summary>How a finding would differ under other rules.</summary>
public enum TrialChange
{
    /// <summary>新增: only the tried rules find it.</summary>
    Added,

    /// <summary>减少: only the rules in force find it.</summary>
    Removed,

    /// <summary>程度改变: both find it, and mean it differently.</summary>
    Regraded,
}

/// <summary>A finding that would differ.</summary>
/// <param name="Change">How.</param>
/// <param name="Finding">The finding, as the tried rules word it where they find it.</param>
/// <param name="Before">How grave it is under the rules in force; null when they do not find it.</param>
/// <param name="After">How grave it would be; null when it would not be found.</param>
public sealed record TriedFinding(TrialChange Change, Finding Finding, Severity? Before, Severity? After);

/// <summary>What would differ on one form.</summary>
/// <param name="Index">Its position among the forms tried, 0-based.</param>
/// <param name="Form">The form.</param>
/// <param name="Findings">The findings that would differ, in the order of the form; one at least.</param>
public sealed record TriedForm(int Index, FormReading Form, IReadOnlyList<TriedFinding> Findings);

/// <summary>What would differ for one rule over all forms.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Added">Findings that would be new.</param>
/// <param name="Removed">Findings that would be gone.</param>
/// <param name="Regraded">Findings that would be meant more or less gravely.</param>
/// <param name="Forms">On how many forms anything would differ.</param>
public sealed record TriedRule(string Code, int Added, int Removed, int Regraded, int Forms);

/// <summary>
/// What a change of rules would have found on forms that are there already (试算), before it is switched on. Nothing is
/// changed by trying.
/// </summary>
/// <param name="Count">How many forms were tried.</param>
/// <param name="Before">How many findings there are under the rules in force.</param>
/// <param name="After">How many there would be.</param>
/// <param name="Forms">The forms on which anything would differ.</param>
public sealed record RuleTrial(int Count, int Before, int After, IReadOnlyList<TriedForm> Forms)
{
    /// <summary>The rules for which anything would differ, in catalogue order.</summary>
    public IReadOnlyList<TriedRule> Rules =>
    [
        .. Forms.SelectMany(form => form.Findings.Select(tried => (form.Index, Tried: tried)))
            .GroupBy(pair => pair.Tried.Finding.Code, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new TriedRule(
                group.Key,
                group.Count(pair => pair.Tried.Change == TrialChange.Added),
                group.Count(pair => pair.Tried.Change == TrialChange.Removed),
                group.Count(pair => pair.Tried.Change == TrialChange.Regraded),
                group.Select(pair => pair.Index).Distinct().Count())),
    ];

    /// <summary>Reviews the forms under both; they are each other's neighbours.</summary>
    /// <param name="inForce">The rules in force.</param>
    /// <param name="tried">The rules to try.</param>
    /// <param name="forms">The forms.</param>
    public static RuleTrial Of(RuleCatalog inForce, RuleCatalog tried, IReadOnlyList<FormReading> forms)
    {
        ArgumentNullException.ThrowIfNull(inForce);
        ArgumentNullException.ThrowIfNull(tried);
        ArgumentNullException.ThrowIfNull(forms);
        var before = inForce.Review(forms);
        var after = tried.Review(forms);
        return new RuleTrial(
            forms.Count,
            before.Sum(found => found.Count),
            after.Sum(found => found.Count),
            [
                .. forms.Select((form, i) => new TriedForm(i, form, Differences(before[i], after[i])))
                    .Where(form => form.Findings.Count > 0),
            ]);
    }

    private static List<TriedFinding> Differences(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after)
    {
        var left = before.ToList();
        var differences = new List<TriedFinding>();
        foreach (var finding in after)
        {
            var at = left.FindIndex(old => IsSame(old, finding));
            if (at < 0)
            {
                differences.Add(new TriedFinding(TrialChange.Added, finding, null, finding.Severity));
                continue;
            }

            if (left[at].Severity != finding.Severity)
            {
                differences.Add(new TriedFinding(TrialChange.Regraded, finding, left[at].Severity, finding.Severity));
            }

            left.RemoveAt(at);
        }

        differences.AddRange(left.Select(old => new TriedFinding(TrialChange.Removed, old, old.Severity, null)));
        return differences;
    }

    /// <summary>The same objection to the same words; the numbers of a threshold in its message may differ.</summary>
    private static bool IsSame(Finding left, Finding right) =>
        string.Equals(left.Code, right.Code, StringComparison.Ordinal)
        && left.Field == right.Field
        && string.Equals(left.Quote, right.Quote, StringComparison.Ordinal)
        && (left.Quote is not null || string.Equals(left.Message, right.Message, StringComparison.Ordinal));
}
