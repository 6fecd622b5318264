using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>Finds a goal that says only that money will be spent (支付……款项), not what it brings about.</summary>
public sealed class HJ2012GoalIsPaymentOnly : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2012", Title: "目标只写付款", Severity: Severity.Warning,
        EnglishTitle: "Goal speaks of payment only",
        Dimension: ReviewDimension.Relevance, Defect: "narrative-mismatch",
        Basis: LegalBasis.ToThePoint,
        Why: "把钱付出去不是绩效，目标没有写明产出和效果，指标也就无从对应。",
        Remedy: "写明这笔钱办成什么事、达到什么效果；付款进度另列时效指标。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        var alike = CanonicalText.Same(target.OverallGoal, target.AnnualGoal);
        if (CheckGoal(dossier, Box.OverallGoal, target.OverallGoal) is { } overall)
        {
            yield return alike ? overall with { Related = [Field.Of(Box.AnnualGoal)] } : overall;
        }

        if (!alike && CheckGoal(dossier, Box.AnnualGoal, target.AnnualGoal) is { } annual)
        {
            yield return annual;
        }
    }

    /// <summary>Whether every clause of the goal is about paying.</summary>
    private static bool IsPaymentOnly(string goal)
    {
        var clauses = 0;
        var rest = goal.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = CanonicalText.ClauseLength(rest);
            var clause = rest[..end].Trim();
            if (!clause.IsEmpty)
            {
                if (!IndicatorWords.Payments.IsIn(clause) || IndicatorWords.Savings.IsIn(clause))
                {
                    return false;
                }

                clauses++;
            }

            rest = rest[Math.Min(end + 1, rest.Length)..];
        }

        return clauses > 0;
    }

    private Finding? CheckGoal(Dossier dossier, Box box, string? goal)
    {
        if (goal is null || !IsPaymentOnly(goal) || !dossier.Form.IsSure(Field.Of(box)))
        {
            return null;
        }

        return Found(Field.Of(box), $"{OfficialTerms.Caption(box)}“{Quoted.Short(goal)}”只写付款、支出，没有写明产出和效果。") with
        {
            Quote = goal,
            Suggestion = "完成【事项】【数量】【单位】，达到【标准】，使【服务对象】【受益情况】。",
        };
    }
}
