using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds a number in the goal that an indicator states differently for the same thing (1008部, 108部).</summary>
public sealed class HJ2007NumberInGoalDiffers : Rule
{
    /// <summary>A rate is named by what it is a rate of; 完成率 alone could be of anything.</summary>
    private const int LeastRateName = 4;

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2007", Title: "目标与指标的数字不一致", Severity: Severity.Error,
        EnglishTitle: "Number in the goal differs from the indicator",
        Dimension: ReviewDimension.Relevance, Defect: "number-mismatch",
        Basis: LegalBasis.Matching,
        Why: "同一事项两处数字不同，资金测算和年终考核不知以哪个为准。",
        Remedy: "核对实际任务量，使目标与指标的数字一致；指标只是其中一部分的，在目标中写明当年数。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        List<Stated>? stated = null;
        for (var row = 0; row < target.Indicators.Count; row++)
        {
            if (target.Indicators[row] is not { Name: { } name, Target: { } value }
                || value.Meaning is not { Kind: TargetKind.Quantity, Quantities: [var own] } || own.Unit.Length == 0)
            {
                continue;
            }

            stated ??= StatedInGoals(target);
            if (Contradiction(stated, name, own) is not { } said || (own.Unit is not "%" && IsAnswered(target, said, own.Unit))
                || !dossier.Form.IsSure(Field.TargetValue(row)) || !dossier.Form.IsSure(Field.IndicatorName(row))
                || !dossier.Form.IsSure(Field.Of(said.Box)))
            {
                continue;
            }

            yield return Describe(row, name, value, own, said);
        }
    }

    /// <summary>A quantity of a goal.</summary>
    /// <param name="Mention">Number, unit and noun.</param>
    /// <param name="Box">Which goal.</param>
    /// <param name="Clause">The clause it stands in.</param>
    private sealed record Stated(QuantityMention Mention, Box Box, string Clause);

    /// <summary>
    /// Quantities of the goals that the year's indicators answer to: those of the annual goal, and of the overall goal
    /// where it spans no other year. A number per period is no total of the year and is not set against one.
    /// </summary>
    private static List<Stated> StatedInGoals(PerformanceTarget target)
    {
        var stated = new List<Stated>();
        void Add(string goal, Box box) => stated.AddRange(QuantityScanner.Scan(goal).Where(m => !m.IsPerPeriod)
            .Select(m => new Stated(m, box, GoalTasks.ClauseAt(goal, m.Start))));
        if (target.AnnualGoal is { } annual)
        {
            Add(annual, Box.AnnualGoal);
        }

        var isOneYear = target.GoalSpan is not { } span || span.From == span.To;
        if (isOneYear && target.OverallGoal is { } overall)
        {
            Add(overall, Box.OverallGoal);
        }

        return stated;
    }

    private static (Quantity Quantity, Box Box)? Contradiction(List<Stated> stated, string name, Quantity own)
    {
        (Quantity, Box)? contradiction = null;
        decimal sum = 0;
        foreach (var said in stated)
        {
            var quantity = said.Mention.Quantity;
            if (!SameUnit(quantity.Unit, own.Unit))
            {
                continue;
            }

            // A goal that gives the indicator's number too, or its parts, agrees with it; rates have no parts.
            sum += own.Unit is "%" ? 0m : quantity.Number;
            if ((quantity.Number == own.Number && (own.Unit is not "%" || IsOfSame(said, name, own))) || sum == own.Number)
            {
                return null;
            }

            if (contradiction is null && IsOfSame(said, name, own))
            {
                contradiction = (quantity, said.Box);
            }
        }

        return contradiction;
    }

    /// <summary>
    /// Whether goal and indicator count the same thing: by the noun, a rate by its whole name; or, for people, by what is
    /// done with them (为8600名老人开展免费体检, 免费体检人数).
    /// </summary>
    private static bool IsOfSame(Stated said, string name, Quantity own)
    {
        var noun = said.Mention.Quantity.Noun;
        return own.Unit is "%"
            ? noun is { Length: >= LeastRateName } && (name.Contains(noun, StringComparison.Ordinal) || noun.EndsWith(name, StringComparison.Ordinal))
            : (noun is not null && Resemblance.SharesThing(noun, name)) || (IsPerson(own.Unit) && IsDoneIn(said.Clause, name));
    }

    private static bool IsDoneIn(string clause, string name) =>
        name.EndsWith("人数", StringComparison.Ordinal) && name.Length > "人数".Length + 1
        && clause.Contains(name[..^"人数".Length], StringComparison.Ordinal)
        && QuantityScanner.Scan(clause).Count(m => IsPerson(m.Quantity.Unit)) == 1;

    /// <summary>Whether an indicator answers what the goal says, as a count or a limit, or several in the unit add up to it.</summary>
    private static bool IsAnswered(PerformanceTarget target, (Quantity Quantity, Box Box) said, string unit)
    {
        decimal sum = 0;
        foreach (var indicator in target.Indicators)
        {
            foreach (var quantity in indicator.Target?.Meaning.Quantities ?? [])
            {
                if (!SameUnit(quantity.Unit, unit))
                {
                    continue;
                }

                sum += quantity.Number;
                if (quantity.Number == said.Quantity.Number)
                {
                    return true;
                }
            }
        }

        return sum == said.Quantity.Number;
    }

    private static bool SameUnit(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal) || (IsPerson(left) && IsPerson(right));

    private static bool IsPerson(string unit) => unit is "人" or "名" or "位";

    private static string Shown(Quantity quantity) => quantity.Number.ToString(CultureInfo.InvariantCulture) + quantity.Unit;

    private Finding Describe(
        int row, string name, TargetValue value, Quantity own, (Quantity Quantity, Box Box) said)
    {
        var place = OfficialTerms.Caption(said.Box);
        var apart = Math.Abs(said.Quantity.Number - own.Number).ToString(CultureInfo.InvariantCulture) + own.Unit;
        return Found(Field.TargetValue(row),
            $"{place}写“{Shown(said.Quantity)}{said.Quantity.Noun}”，指标“{name}”的指标值却是“{value.Text}”，相差{apart}。") with
        {
            Related = [Field.Of(said.Box), Field.IndicatorName(row)],
            Indicator = name,
            Quote = value.Text,
            Operands =
            [
                new Operand(place, Shown(said.Quantity), Field.Of(said.Box)),
                new Operand(name, value.Text, Field.TargetValue(row)),
            ],
            Expected = Shown(said.Quantity),
            Difference = apart,
            Suggestion = $"{name}：{Shown(said.Quantity)}【如{place}无误；否则更正{place}】",
        };
    }
}
