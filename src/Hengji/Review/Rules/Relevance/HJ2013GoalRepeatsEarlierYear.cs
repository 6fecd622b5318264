using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds a goal that the same project already had, word for word, in an earlier year.</summary>
public sealed class HJ2013GoalRepeatsEarlierYear(Norm<CopyingNorm> copying) : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2013", Title: "目标照抄以前年度", Severity: Severity.Hint,
        EnglishTitle: "Goal repeats an earlier year",
        Dimension: ReviewDimension.Relevance, Defect: "copy-paste",
        Basis: LegalBasis.ToThePoint,
        Why: "目标年年相同，看不出本年度比上年要多做什么、做好什么，绩效结果也没有用起来。",
        Remedy: "结合上年完成情况和本年度预算，写明本年度的任务、数量和要求；长期不变的总目标，至少更新年度目标。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        if (Goal(dossier, Box.OverallGoal, static t => t.OverallGoal) is { } overall)
        {
            yield return overall;
        }

        if (!CanonicalText.Same(dossier.Target.OverallGoal, dossier.Target.AnnualGoal)
            && Goal(dossier, Box.AnnualGoal, static t => t.AnnualGoal) is { } annual)
        {
            // An overall goal may well last for years, an annual goal may not.
            yield return annual with { Severity = Severity.Warning };
        }
    }

    private Finding? Goal(Dossier dossier, Box box, Func<PerformanceTarget, string?> goal)
    {
        var target = dossier.Target;
        if (dossier.Neighbours.EarlierYearWith(target, goal, copying.For(target.Year).Value.ShortestText) is not { Year: { } year }
            || goal(target) is not { } text || !dossier.Form.IsSure(Field.Of(box)))
        {
            return null;
        }

        return Found(Field.Of(box), $"{OfficialTerms.Caption(box)}（“{Quoted.Short(text)}”）与本项目{Spoken.Year(year)}的相同，没有反映本年度的要求。") with
        {
            Quote = text,
        };
    }
}
