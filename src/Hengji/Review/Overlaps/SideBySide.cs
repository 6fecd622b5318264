using Hengji.Dossiers;
using Hengji.Dossiers.Between;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Overlaps;

/// <summary>Two forms laid side by side: the goals and indicators that resemble each other.</summary>
/// <param name="Own">The form that is looked at.</param>
/// <param name="Other">The one it is compared with.</param>
/// <param name="Texts">The texts that overlap, in the order of the own form; none when nothing does.</param>
public sealed record SideBySide(PerformanceTarget Own, PerformanceTarget Other, IReadOnlyList<Overlap> Texts)
{
    /// <summary>Goals that share less are about different things in the words of the trade.</summary>
    private const double LeastGoal = 0.2;

    /// <summary>Indicators that share less are two indicators.</summary>
    private const double LeastIndicator = 0.5;

    /// <summary>Letters of a passage; fewer are a word that any text has.</summary>
    private const int LeastPassage = 6;

    /// <summary>Lays two forms side by side.</summary>
    public static SideBySide Of(PerformanceTarget own, PerformanceTarget other)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(other);
        return new SideBySide(own, other, [.. Goals(own, other), .. Indicators(own, other)]);
    }

    /// <summary>The same pair looked at from the other form.</summary>
    public SideBySide Turned() => Of(Other, Own);

    private static IEnumerable<Overlap> Goals(PerformanceTarget own, PerformanceTarget other)
    {
        List<ulong> mine = [], theirs = [];
        foreach (var (box, goal) in Stated(own))
        {
            Overlap? best = null;
            Shingles.SetOf(own, box, mine);
            foreach (var (otherBox, otherGoal) in Stated(other))
            {
                Shingles.SetOf(other, otherBox, theirs);
                var share = CanonicalText.Same(goal, otherGoal) ? 1 : Shingles.Resemblance(mine, theirs);
                if (share >= LeastGoal && share > (best?.Share ?? 0))
                {
                    best = new Overlap(
                        new OverlapText(Field.Of(box), goal), new OverlapText(Field.Of(otherBox), otherGoal), share,
                        Passages.Of(goal, otherGoal, LeastPassage));
                }
            }

            if (best is not null)
            {
                yield return best;
            }
        }
    }

    /// <summary>The goals of a form; an annual goal that repeats the overall goal is not shown twice.</summary>
    private static IEnumerable<(Box Box, string Goal)> Stated(PerformanceTarget target) =>
        FormTexts.Goals(target).Where(g => g.Box == Box.OverallGoal || !CanonicalText.Same(g.Goal, target.OverallGoal));

    /// <summary>Each indicator beside the nearest one of the other form that no earlier row stands beside.</summary>
    private static IEnumerable<Overlap> Indicators(PerformanceTarget own, PerformanceTarget other)
    {
        var theirs = Lines(other);
        var free = theirs.ConvertAll(_ => true);
        var mine = Lines(own);
        var beside = new Overlap?[mine.Count];

        // What is the same is matched first, or a nearer neighbour above would take its place.
        foreach (var exact in (bool[])[true, false])
        {
            for (var row = 0; row < mine.Count; row++)
            {
                if (beside[row] is null && Nearest(mine[row], theirs, free, exact) is var (at, share))
                {
                    free[at] = false;
                    beside[row] = new Overlap(mine[row], theirs[at], share, Shared(mine[row].Text, theirs[at].Text, share));
                }
            }
        }

        return beside.OfType<Overlap>();
    }

    private static (int At, double Share)? Nearest(OverlapText line, List<OverlapText> theirs, List<bool> free, bool exact)
    {
        (int At, double Share)? best = null;
        for (var i = 0; i < theirs.Count; i++)
        {
            if (!free[i])
            {
                continue;
            }

            var share = exact
                ? (string.Equals(Even(line.Text), Even(theirs[i].Text), StringComparison.Ordinal) ? 1 : 0)
                : Pairs(line.Text, theirs[i].Text);
            if (share >= LeastIndicator && share > (best?.Share ?? 0))
            {
                best = (i, share);
            }
        }

        return best;
    }

    private static IReadOnlyList<SharedPassage> Shared(string own, string other, double share) =>
        share >= 1 ? [new SharedPassage(0, own.Length, 0, other.Length)] : Passages.Of(own, other, 0);

    private static List<OverlapText> Lines(PerformanceTarget target)
    {
        var lines = new List<OverlapText>();
        for (var row = 0; row < target.Indicators.Count; row++)
        {
            if (target.Indicators[row] is { Name: { } name } indicator)
            {
                lines.Add(new OverlapText(Field.IndicatorName(row), indicator.Target is { } value ? $"{name}：{value.Text}" : name));
            }
        }

        return lines;
    }

    /// <summary>The signs of a target (≥, %) are part of what it says.</summary>
    private static string Even(string line) => string.Concat(line.Where(c => !char.IsWhiteSpace(c)).Select(CanonicalText.Folded));

    /// <summary>Share of the pairs of letters of either line that both have: lines are too short for longer runs.</summary>
    private static double Pairs(string left, string right)
    {
        var mine = PairsOf(CanonicalText.Of(left));
        var theirs = PairsOf(CanonicalText.Of(right));
        var all = mine.Union(theirs).Count();
        // Below 1: what is wholly the same was matched before, and signs may differ here.
        return all == 0 ? 0 : Math.Min(0.99, (double)mine.Intersect(theirs).Count() / all);
    }

    private static HashSet<(char, char)> PairsOf(string text) => [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => (text[i], text[i + 1]))];
}
