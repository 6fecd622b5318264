using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Peers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Appropriateness;

/// <summary>Finds a goal that is the same project's of an earlier year with nothing but the year changed.</summary>
public sealed class HJ3010OnlyTheYearChanged : Rule
{
    /// <summary>Letters of a goal that is no mere phrase.</summary>
    private const int Shortest = 10;

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ3010", Title: "沿用以前年度目标，只改了年份", EnglishTitle: "Earlier goal with only the year changed",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Appropriateness, Defect: "copy-paste",
        Basis: LegalBasis.ToThePoint,
        Why: "除年份外一字未改，看不出本年度比以前多做什么，以前的结果也没有用起来。",
        Remedy: "结合上年完成情况和本年度预算，写明本年度的任务、数量和要求。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        if (dossier.Target.Year is not { } year)
        {
            yield break;
        }

        var before = dossier.Neighbours.Index(static targets => new ProjectHistory(targets)).Before(dossier.Target).ToList();
        if (before.Count == 0)
        {
            yield break;
        }

        foreach (var (box, goal) in FormTexts.Goals(dossier.Target))
        {
            if (CanonicalText.Key(goal).Length < Shortest || !dossier.Form.IsSure(Field.Of(box))
                || (box == Box.AnnualGoal && CanonicalText.Same(goal, dossier.Target.OverallGoal)))
            {
                continue;
            }

            var same = before.Find(b => Of(b, box) is { } earlier && b.Year is { } then && !CanonicalText.Same(earlier, goal)
                && CanonicalText.Same(Relative(earlier, then), Relative(goal, year)));
            if (same?.Year is { } since)
            {
                yield return Found(Field.Of(box),
                    $"{OfficialTerms.Caption(box)}（“{Quoted.Short(goal)}”）与本项目{Spoken.Year(since)}的相比只改了年份，没有反映本年度的要求。") with
                {
                    Quote = goal,
                };
            }
        }
    }

    private static string? Of(PerformanceTarget target, Box box) => box == Box.OverallGoal ? target.OverallGoal : target.AnnualGoal;

    /// <summary>The text with each year as its distance from the form's own.</summary>
    private static string Relative(string goal, int year)
    {
        var text = goal;
        foreach (var mention in QuantityScanner.ScanYears(goal).Reverse())
        {
            var distance = (mention.Year - year).ToString("'加'0;'减'0;'本'", CultureInfo.InvariantCulture);
            text = string.Concat(text.AsSpan(0, mention.Start), distance, text.AsSpan(mention.Start + mention.Length));
        }

        return text;
    }
}
