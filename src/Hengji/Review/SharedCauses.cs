using Hengji.Terms;

namespace Hengji.Review;

/// <summary>
/// Which findings come from one mistake of the author (同因), in one table: the rules know nothing of each other. Of the
/// findings of one family that speak of a box in common, the one listed first tells the fault, and says what the others say.
/// </summary>
public static class SharedCauses
{
    /// <summary>Codes of rules that may see the same mistake, the one that is told first.</summary>
    private static readonly string[][] Families =
    [
        // A cost without money: several things in one row, a percentage for an amount, no expense named.
        ["HJ2017", "HJ2006", "HJ2026"],

        // Words that measure nothing, seen as several slogans in a row and as a percentage of nothing.
        ["HJ2017", "HJ2010"],

        // How many persons: stated twice differently, and multiplied or divided into the money.
        ["HJ2007", "HJ3002", "HJ3003"],

        // How often: multiplied out of the goal, and stated in it.
        ["HJ2007", "HJ2022"],

        // A text taken over from elsewhere: from another office, another project, word for word, nearly, from last year.
        ["HJ2025", "HJ3009", "HJ2011", "HJ3007", "HJ2013", "HJ3010"],

        // The wrong box ticked, seen in the form's own words and beside its like.
        ["HJ1008", "HJ1011"],

        // How the competent department is called.
        ["HJ1009", "HJ1010", "HJ3014"],

        // Whom satisfaction asks.
        ["HJ2016", "HJ2021", "HJ2024"],

        // When the project runs.
        ["HJ4002", "HJ4001"],

        // What it costs beside its like.
        ["HJ3015", "HJ3004"],
    ];

    private static readonly Dictionary<string, List<(int Family, int Rank)>> Places = Index();

    /// <summary>
    /// The findings with those of one cause made one. Families overlap, and what shares a cause with the same finding
    /// shares it with each other.
    /// </summary>
    public static IReadOnlyList<Finding> Joined(IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        int[]? groups = null;
        for (var right = 1; right < findings.Count; right++)
        {
            for (var left = 0; left < right; left++)
            {
                if (Comes(findings[left], findings[right]))
                {
                    groups ??= [.. Enumerable.Range(0, findings.Count)];
                    Unite(groups, left, right);
                }
            }
        }

        if (groups is null)
        {
            return findings;
        }

        return [.. Enumerable.Range(0, findings.Count).GroupBy(i => groups[i]).Select(g => Told([.. g.Select(i => findings[i])]))];
    }

    private static Dictionary<string, List<(int Family, int Rank)>> Index()
    {
        var places = new Dictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        for (var family = 0; family < Families.Length; family++)
        {
            for (var rank = 0; rank < Families[family].Length; rank++)
            {
                var code = Families[family][rank];
                (places.TryGetValue(code, out var known) ? known : places[code] = []).Add((family, rank));
            }
        }

        return places;
    }

    /// <summary>Whether two findings come from one mistake: rules of one family, a box in common.</summary>
    private static bool Comes(Finding left, Finding right)
    {
        if (string.Equals(left.Code, right.Code, StringComparison.Ordinal)
            || !Places.TryGetValue(left.Code, out var families) || !Places.TryGetValue(right.Code, out var others))
        {
            return false;
        }

        foreach (var (family, _) in families)
        {
            foreach (var (other, _) in others)
            {
                if (family == other)
                {
                    return Boxes(left).Any(box => Boxes(right).Contains(box));
                }
            }
        }

        return false;
    }

    private static IEnumerable<Field> Boxes(Finding finding) => finding.Related.Prepend(finding.Field);

    private static void Unite(int[] groups, int left, int right)
    {
        var (kept, gone) = (groups[left], groups[right]);
        for (var i = 0; i < groups.Length; i++)
        {
            if (groups[i] == gone)
            {
                groups[i] = kept;
            }
        }
    }

    /// <summary>One finding that says what all of them say, as grave as the gravest and as sure as the surest.</summary>
    private static Finding Told(List<Finding> findings)
    {
        if (findings.Count == 1)
        {
            return findings[0];
        }

        List<Finding> inOrder = [.. findings.OrderBy(f => Places[f.Code].Min(p => p.Rank)).ThenBy(f => f.Code, StringComparer.Ordinal)];
        var first = inOrder[0];
        List<Finding> others = [.. inOrder.Skip(1)];
        return first with
        {
            Severity = inOrder.Min(f => f.Severity),
            Confidence = inOrder.Max(f => f.Confidence),
            Message = Together(inOrder.Select(f => f.Message)),
            Related = [.. inOrder.SelectMany(Boxes).Where(box => box != first.Field).Distinct()],
            Operands = [.. inOrder.SelectMany(f => f.Operands).Distinct()],
            Suggestion = inOrder.Select(f => f.Suggestion).FirstOrDefault(s => s is not null),
            Other = inOrder.Select(f => f.Other).FirstOrDefault(other => other is not null),
            Discreet = inOrder.Exists(f => f.Discreet is not null) ? Together(inOrder.Select(f => f.Discreet ?? f.Message)) : null,
            Also = others,
        };
    }

    private static string Together(IEnumerable<string> messages) => string.Concat(messages.Distinct(StringComparer.Ordinal));
}
