using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds tasks of the annual goal that no indicator speaks of.</summary>
public sealed class HJ2015TaskHasNoIndicator : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2015", Title: "目标任务没有对应指标", EnglishTitle: "Task of the goal without an indicator",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Relevance, Defect: "narrative-mismatch",
        Basis: LegalBasis.Matching,
        Why: "目标写了的任务没有指标考核，做没做、做多少无人过问。",
        Remedy: "为每项任务设至少一条产出指标；不属于本项目的任务从目标中删去。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        var box = Field.Of(Box.AnnualGoal);
        if (target.AnnualGoal is not { } annual || target.Indicators.Count == 0
            || !dossier.Form.IsSure(box) || MayHaveLostIndicators(dossier.Form))
        {
            yield break;
        }

        var unanswered = GoalTasks.Of(annual).Where(t => IsUnanswered(t, target)).ToList();
        if (unanswered.Count == 0)
        {
            yield break;
        }

        yield return Found(box, $"年度总体目标的{string.Join('、', unanswered.Select(t => $"“{Quoted.Short(t.Text)}”"))}没有对应的指标。") with
        {
            Related = [Field.Of(Box.Indicators)],
            Quote = unanswered[0].Text,
            Suggestion = string.Join('；', unanswered.Select(t => $"数量指标：【{t.Text}】数量，≥【】【计量单位】")),
        };
    }

    private static bool IsUnanswered(GoalTask task, PerformanceTarget target)
    {
        // Paying is looked at by another rule, and a task that names nothing can be answered by nothing.
        if (IndicatorWords.Payments.IsIn(task.Text) || task.Topics is not { Count: > 0 } topics)
        {
            return false;
        }

        // 完成 and 开展 may be said of anything.
        var saidByVerb = Topics.Of(task.Verb).Count > 0;
        foreach (var indicator in target.Indicators)
        {
            foreach (var topic in topics)
            {
                if ((indicator.Name is { } name && (Topics.IsIn(topic, name) || (saidByVerb && Topics.IsIn(task.Verb, name))))
                    || (indicator.Target is { } value && Topics.IsIn(topic, value.Text)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>An indicator whose name was lost may be the one that is missed.</summary>
    private static bool MayHaveLostIndicators(FormReading form)
    {
        foreach (var note in form.Notes)
        {
            if (note.Kind == NoteKind.Lost && note.Field is { Box: Box.Indicators or Box.IndicatorName })
            {
                return true;
            }
        }

        return false;
    }
}
