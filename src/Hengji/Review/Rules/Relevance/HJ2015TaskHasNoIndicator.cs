using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds tasks, and levels to be reached, of the year's goals that no indicator speaks of.</summary>
public sealed class HJ2015TaskHasNoIndicator : Rule
{
    /// <summary>Kinds and sides of things are spoken of, not counted out.</summary>
    private static readonly WordSet Aspects = new("工种", "种类", "类别", "方面", "环节", "节点", "领域", "内容", "要求", "重点", "阶段", "行业", "专业");

    private static readonly WordSet Bounds = new("不低于", "不少于", "不高于", "不超过", "达到", "≥", "≤");

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
        if (target.Indicators.Count == 0 || MayHaveLostIndicators(dossier.Form) || EndsWithinOutputs(target))
        {
            yield break;
        }

        foreach (var (box, goal) in OfYear(target))
        {
            if (dossier.Form.IsSure(Field.Of(box)) && Check(box, goal, target) is { } found)
            {
                yield return found;
            }
        }
    }

    /// <summary>The annual goal; of a project of one year also what its overall goal says besides.</summary>
    private static IEnumerable<(Box Box, string Goal)> OfYear(PerformanceTarget target)
    {
        var isOneYear = target.GoalSpan is { } span && span.From == span.To;
        if (isOneYear && target.OverallGoal is { } overall && !CanonicalText.Same(overall, target.AnnualGoal))
        {
            yield return (Box.OverallGoal, overall);
        }

        if (target.AnnualGoal is { } annual)
        {
            yield return (Box.AnnualGoal, annual);
        }
    }

    private Finding? Check(Box box, string goal, PerformanceTarget target)
    {
        // An overall goal speaks at large; of its tasks those are asked for that leave a thing behind.
        var tasks = GoalTasks.Of(goal).Where(t => (box == Box.AnnualGoal || Delivers(t.Verb)) && IsUnanswered(t, target)).Select(t => t.Text).ToList();
        var counted = CountedAlone(goal, target).Where(c => !tasks.Exists(t => t.Contains(c.Clause, StringComparison.Ordinal))).ToList();
        var levels = Levels(goal, target).Where(l => !tasks.Exists(t => t.Contains(l.Clause, StringComparison.Ordinal))).ToList();
        List<string> unanswered = [.. tasks, .. counted.Select(c => c.Clause), .. levels.Select(l => l.Clause)];
        if (unanswered.Count == 0)
        {
            return null;
        }

        return Found(Field.Of(box), $"{OfficialTerms.Caption(box)}的{string.Join('、', unanswered.Select(t => $"“{Quoted.Short(t)}”"))}没有对应的指标。") with
        {
            Related = [Field.Of(Box.Indicators)],
            Quote = unanswered[0],
            Suggestion = string.Join('；', [
                .. tasks.Select(t => $"数量指标：【{t}】数量，≥【】【计量单位】"),
                .. counted.Select(c => $"数量指标：{c.Thing}数量，≥{Spoken.Number(c.Quantity.Number)}{c.Quantity.Unit}"),
                .. levels.Select(l => $"质量指标：{l.Thing}，{l.Level}"),
            ]),
        };
    }

    /// <summary>A level to be reached (清晰度不低于1080P) that no indicator speaks of nor states the number of.</summary>
    private static IEnumerable<(string Clause, string Thing, string Level)> Levels(string goal, PerformanceTarget target)
    {
        foreach (var mention in QuantityScanner.Scan(goal))
        {
            var (quantity, clause) = (mention.Quantity, GoalTasks.ClauseAt(goal, mention.Start));
            if (quantity.Comparison is not (Comparison.AtLeast or Comparison.AtMost) || quantity.Unit.Length == 0 || mention.IsPerPeriod
                || Units.IsOfThings(quantity.Unit) || Units.IsTime(quantity.Unit) || quantity.Unit.Contains('元', StringComparison.Ordinal)
                || TaskWords.Grounds.Starts(clause) || IndicatorWords.Satisfaction.IsIn(clause) || Bounds.FirstIn(clause) is not { } bound)
            {
                continue;
            }

            var thing = clause[..clause.IndexOf(bound, StringComparison.Ordinal)];
            var topics = Topics.Of(thing);
            if (topics.Count > 0 && !target.Indicators.Any(i => Speaks(i, topics) || i.Target?.Meaning.Quantities.Any(q => q.Number == quantity.Number) == true))
            {
                yield return (clause, thing, (quantity.Comparison == Comparison.AtLeast ? "≥" : "≤") + Spoken.Number(quantity.Number) + quantity.Unit);
            }
        }
    }

    private static bool Speaks(Indicator indicator, IReadOnlyList<string> topics) =>
        topics.Any(topic => (indicator.Name is { } name && Topics.IsIn(topic, name)) || (indicator.Target is { } value && Topics.IsIn(topic, value.Text)));

    /// <summary>
    /// Counted things of the goal that no indicator counts (聘请督导员60名): none speaks of the thing among outputs, and
    /// none states the number.
    /// </summary>
    private static IEnumerable<(string Clause, string Thing, Quantity Quantity)> CountedAlone(string goal, PerformanceTarget target)
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

            if (!target.Indicators.Any(i => Counts(i, things, quantity)))
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
            || quantities.Any(q => q.Number == said.Number)
            || (indicator.Target is { } value && things.Any(thing => Topics.IsIn(thing, value.Text)));
    }

    private static bool Delivers(string verb) => verb is "新建" or "改造" or "采购" or "购置" or "搭建" or "安装" or "更换" or "建成" or "种植" or "录制" or "拍摄" or "印制";

    private static bool IsUnanswered(GoalTask task, PerformanceTarget target)
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

    /// <summary>A form that ends before its benefits was cut off, or says so little that other rules ask for all of it.</summary>
    private static bool EndsWithinOutputs(PerformanceTarget target) =>
        target.Indicators is [.., { Dimension: Dimension.Output or Dimension.Cost }]
        && !target.Indicators.Any(indicator => indicator.Dimension is Dimension.Benefit or Dimension.Satisfaction);

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
