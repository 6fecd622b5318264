using Hengji.Review;

namespace Hengji.Cli.Accuracy;

/// <summary>What was found of the defects of one kind.</summary>
/// <param name="Kind">As in the review contract.</param>
/// <param name="Listed">Defects people listed.</param>
/// <param name="Found">Of these, found as the same kind at the same place.</param>
/// <param name="Grave">Listed ones of severity error or warning.</param>
/// <param name="GraveFound">Of these, found.</param>
/// <param name="Raised">Findings of the kind.</param>
/// <param name="Unlisted">Of these, such as nobody listed at that place.</param>
internal readonly record struct KindCount(string Kind, int Listed, int Found, int Grave, int GraveFound, int Raised, int Unlisted);

/// <summary>Compares findings with the defects people listed, form by form.</summary>
internal sealed class ReviewCount
{
    private readonly SortedDictionary<string, KindCount> kinds = new(StringComparer.Ordinal);
    private readonly List<(string Form, ListedDefect Defect, bool Elsewhere)> missed = [];
    private readonly List<(string Form, Finding Finding)> unlisted = [];

    public int Forms { get; private set; }

    public IReadOnlyCollection<KindCount> Kinds => kinds.Values;

    /// <summary>Listed and not found; Elsewhere when a finding of another kind stands at the place.</summary>
    public IReadOnlyList<(string Form, ListedDefect Defect, bool Elsewhere)> Missed => missed;

    /// <summary>Found, and listed by nobody: right or wrong, a person has to read them.</summary>
    public IReadOnlyList<(string Form, Finding Finding)> Unlisted => unlisted;

    public KindCount Sum => new(
        string.Empty, kinds.Values.Sum(k => k.Listed), kinds.Values.Sum(k => k.Found), kinds.Values.Sum(k => k.Grave), kinds.Values.Sum(k => k.GraveFound),
        kinds.Values.Sum(k => k.Raised), kinds.Values.Sum(k => k.Unlisted));

    /// <param name="form">How the form is called in lists.</param>
    /// <param name="findings">What the rules say of it.</param>
    /// <param name="defects">What people say of it.</param>
    public void Add(string form, IReadOnlyList<Finding> findings, IReadOnlyList<ListedDefect> defects)
    {
        Forms++;
        foreach (var defect in defects)
        {
            var found = findings.Any(f => DefectMatch.Same(f, defect));
            var grave = defect.Severity != Severity.Hint;
            Change(defect.Kind, k => k with
            {
                Listed = k.Listed + 1,
                Found = k.Found + (found ? 1 : 0),
                Grave = k.Grave + (grave ? 1 : 0),
                GraveFound = k.GraveFound + (grave && found ? 1 : 0),
            });
            if (!found)
            {
                missed.Add((form, defect, findings.Any(f => DefectMatch.Concerns(f, defect))));
            }
        }

        foreach (var finding in findings)
        {
            var listed = defects.Any(d => DefectMatch.Concerns(finding, d));
            Change(finding.Defect, k => k with { Raised = k.Raised + 1, Unlisted = k.Unlisted + (listed ? 0 : 1) });
            if (!listed)
            {
                unlisted.Add((form, finding));
            }
        }
    }

    private void Change(string kind, Func<KindCount, KindCount> change) =>
        kinds[kind] = change(kinds.TryGetValue(kind, out var known) ? known : new KindCount { Kind = kind });
}
