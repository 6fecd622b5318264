using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds satisfaction asked of everybody (居民满意度) where the goal serves a group of its own and asks none of it.</summary>
public sealed class HJ2016OthersAskedForSatisfaction : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2016", Title: "满意度没有问服务对象", EnglishTitle: "Satisfaction not asked of those served",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Relevance, Defect: "narrative-mismatch",
        Basis: LegalBasis.Matching,
        Why: "问的不是直接受益的人，满意度高低与项目做得好坏无关。",
        Remedy: "把满意度的对象改为直接服务对象，写明调查方式和样本量。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        if (Group(dossier) is not { } served || IsAsked(target, served.Words))
        {
            yield break;
        }

        for (var row = 0; row < target.Indicators.Count; row++)
        {
            if (target.Indicators[row] is not { Name: { } name } || !IndicatorWords.Satisfaction.IsIn(name)
                || !ServedWords.Everybody.IsIn(name) || ServedWords.WhoeverServed.IsIn(name)
                || !dossier.Form.IsSure(Field.IndicatorName(row)))
            {
                continue;
            }

            yield return Found(Field.IndicatorName(row),
                $"{served.Field.Caption}写的直接服务对象是“{served.Words[0]}”，满意度却问“{name}”，没有问到服务对象。") with
            {
                Severity = served.Mentioned ? Severity.Hint : Severity.Warning,
                Related = [served.Field, Field.TargetValue(row)],
                Indicator = name,
                Quote = name,
                Expected = $"{served.Words[0]}满意度",
                Suggestion = $"服务对象满意度指标：{served.Words[0]}满意度，{target.Indicators[row].Target?.Text ?? "≥【】%"}",
            };
        }
    }

    /// <summary>
    /// Whom the project serves: the group whose grant it is by name, or the group a goal does something for. Where the
    /// goals speak of everybody too, asking everybody is at most a hint.
    /// </summary>
    private static (string[] Words, Field Field, bool Mentioned)? Group(Dossier dossier)
    {
        var target = dossier.Target;
        var everybody = SpeaksOfEverybody(target.OverallGoal) || SpeaksOfEverybody(target.AnnualGoal);
        if (target.ProjectName is { } name && ServedWords.Grants.IsIn(name) && dossier.Form.IsSure(Field.Of(Box.ProjectName))
            && In(name) is { } granted)
        {
            return (granted, Field.Of(Box.ProjectName), everybody);
        }

        if (everybody)
        {
            return null;
        }

        foreach (var (box, goal) in FormTexts.Goals(target))
        {
            if (dossier.Form.IsSure(Field.Of(box)) && DoneFor(goal) is { } served)
            {
                return (served, Field.Of(box), false);
            }
        }

        return null;
    }

    private static bool SpeaksOfEverybody(string? goal)
    {
        if (goal is null)
        {
            return false;
        }

        foreach (var qualified in ServedWords.Qualified)
        {
            goal = goal.Replace(qualified, string.Empty, StringComparison.Ordinal);
        }

        return ServedWords.Everybody.IsIn(goal);
    }

    private static string[]? DoneFor(string goal)
    {
        foreach (var giving in ServedWords.Givings)
        {
            for (var at = goal.IndexOf(giving, StringComparison.Ordinal); at >= 0; at = goal.IndexOf(giving, at + 1, StringComparison.Ordinal))
            {
                var stop = goal.AsSpan(at).IndexOfAny("，。；\n");
                var clause = stop < 0 ? goal[at..] : goal.Substring(at, stop);
                if (ServedWords.Care.IsIn(clause) && In(clause) is { } group)
                {
                    return group;
                }
            }
        }

        return null;
    }

    private static string[]? In(string text)
    {
        foreach (var words in ServedWords.Groups)
        {
            if (Array.Find(words, w => text.Contains(w, StringComparison.Ordinal)) is { } first)
            {
                return [first, .. words];
            }
        }

        return null;
    }

    private static bool IsAsked(PerformanceTarget target, string[] words) =>
        target.Indicators.Any(i => i.Name is { } name && IndicatorWords.Satisfaction.IsIn(name)
            && (ServedWords.WhoeverServed.IsIn(name) || Array.Exists(words, w => name.Contains(w, StringComparison.Ordinal))));
}
