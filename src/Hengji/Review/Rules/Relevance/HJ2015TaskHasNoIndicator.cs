using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds tasks of the annual goal that no indicator speaks of.</summary>
public sealed class HJ2015TaskHasNoIndicator : Rule
{
    /// <summary>Kinds and sides of things are spoken of, not counted out.</summary>
    private static readonly WordSet Aspects = new("工种", "种类", "类别", "方面", "环节", "节点", "领域", "内容", "要求", "重点", "阶段", "行业", "专业");

    /// <summary>Before parts of what was counted already.</summary>
    private static readonly string[] Parts = ["其中", "包括", "包含", "含"];

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2015", Title: "目标任务没有对应指标", EnglishTitle: "Task of the goal without an indicator",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Relevance, Defect: "narrative-mismatch",
        Basis: LegalBasis.Matching,
        Why: "目标写了的任务没有指标考核，做没做、做多少无人过问。",
        Remedy: "为每项任务设至少一条产出指标；不属于本项目的任务从目标中删去。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        var box = Field.Of(Box.AnnualGoal);
        if (target.AnnualGoal is not { } annual || target.Indicators.Count == 0
            || !dossier.Form.IsSure(box) || MayHaveLostIndicators(dossier.Form))
        {
            yield break;
        }

        var (names, all) = Written(target);
        var tasks = GoalTasks.Of(annual).Where(t => IsUnanswered(t, target, names, all)).Select(t => t.Text).ToList();
        var counted = CountedAlone(annual, target, all).Where(c => !tasks.Exists(t => t.Contains(c.Clause, StringComparison.Ordinal))).ToList();
        List<string> unanswered = [.. tasks, .. counted.Select(c => c.Clause)];
        if (unanswered.Count == 0)
        {
            yield break;
        }

        yield return Found(box, $"年度总体目标的{string.Join('、', unanswered.Select(t => $"“{Quoted.Short(t)}”"))}没有对应的指标。") with
        {
            Related = [Field.Of(Box.Indicators)],
            Quote = unanswered[0],
            Suggestion = string.Join('；', [
                .. tasks.Select(t => $"数量指标：【{t}】数量，≥【】【计量单位】"),
                .. counted.Select(c => $"数量指标：{c.Thing}数量，≥{Spoken.Number(c.Quantity.Number)}{c.Quantity.Unit}"),
            ]),
        };
    }

    /// <summary>
    /// Counted things of the goal that no indicator counts (聘请督导员60名): none speaks of the thing among outputs, and
    /// none states the number.
    /// </summary>
    private static IEnumerable<(string Clause, string Thing, Quantity Quantity)> CountedAlone(
        string goal, PerformanceTarget target, string all)
    {
        foreach (var mention in QuantityScanner.Scan(goal))
        {
            var (quantity, clause) = (mention.Quantity, GoalTasks.ClauseAt(goal, mention.Start));
            if (mention.IsPerPeriod || Parts.Any(word => clause.StartsWith(word, StringComparison.Ordinal)) || !Units.IsOfThings(quantity.Unit) || IndicatorWords.Payments.IsIn(clause)
                || TaskWords.Grounds.Starts(clause) || (quantity.Noun is { } noun && Aspects.IsIn(noun))
                || Things(clause, quantity) is not { Count: > 0 } things)
            {
                continue;
            }

            // What no indicator speaks of need not be looked for in each.
            var isSpokenOf = things.Any(thing => Topics.IsIn(thing, all));
            if (!target.Indicators.Any(i => isSpokenOf ? Counts(i, things, quantity) : States(i, quantity)))
            {
                yield return (clause, things.MaxBy(thing => thing.Length)!, quantity);
            }
        }
    }

    private static IReadOnlyList<string> Things(string clause, Quantity quantity) =>
        Topics.Of(clause.Replace(quantity.Unit, " ", StringComparison.Ordinal));

    /// <summary>Whether the indicator answers the count: an output, or anything counted, that speaks of it or states its number.</summary>
    private static bool Counts(Indicator indicator, IReadOnlyList<string> things, Quantity said)
    {
        var quantities = indicator.Target?.Meaning.Quantities ?? [];
        var isOutput = indicator.Dimension is Dimension.Output or Dimension.Cost or null;
        return (indicator.Name is { } name && (isOutput || quantities.Any(q => Units.IsOfThings(q.Unit))) && things.Any(thing => Topics.IsIn(thing, name)))
            || States(indicator, said)
            || (indicator.Target is { } value && things.Any(thing => Topics.IsIn(thing, value.Text)));
    }

    private static bool States(Indicator indicator, Quantity said) =>
        indicator.Target?.Meaning.Quantities.Any(q => q.Number == said.Number) == true;

    /// <summary>The names of all indicators, and the names with the targets, a line each: one text is searched quicker than many.</summary>
    private static (string Names, string All) Written(PerformanceTarget target)
    {
        var names = string.Join('\n', target.Indicators.Select(i => i.Name));
        return (names, names + '\n' + string.Join('\n', target.Indicators.Select(i => i.Target?.Text)));
    }

    private static bool IsUnanswered(GoalTask task, PerformanceTarget target, string names, string all)
    {
        // Paying is looked at by another rule, and a task that names nothing can be answered by nothing.
        if (IndicatorWords.Payments.IsIn(task.Text) || task.Topics is not { Count: > 0 } topics)
        {
            return false;
        }

        // Who counts as many counts the same.
        var counted = QuantityScanner.Scan(task.Text).Where(m => Units.IsOfThings(m.Quantity.Unit)).Select(m => m.Quantity.Number).ToList();
        if (counted.Count > 0 && target.Indicators.Any(i => i.Target?.Meaning.Quantities.Any(q => counted.Contains(q.Number)) == true))
        {
            return false;
        }

        // 完成 and 开展 may be said of anything.
        var saidByVerb = Topics.Of(task.Verb).Count > 0;
        return !topics.Any(topic => Topics.IsIn(topic, all)) && !(saidByVerb && Topics.IsIn(task.Verb, names));
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
