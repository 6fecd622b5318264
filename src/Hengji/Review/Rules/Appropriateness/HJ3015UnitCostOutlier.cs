using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Peers;
using Hengji.Terms;

namespace Hengji.Review.Rules.Appropriateness;

/// <summary>
/// Divides the money by the one output a form counts, and finds what is far from the same kind of project in the town and
/// in earlier years: many times their middle, and beyond their ordinary spread, both taken of the logarithms.
/// </summary>
public sealed class HJ3015UnitCostOutlier : Rule
{
    /// <summary>With fewer others there is nothing to compare with.</summary>
    private const int FewestOthers = 3;

    /// <summary>So many times the middle, or as many times less, nobody asks why.</summary>
    private const double Times = 1.5;

    /// <summary>Standard deviations that ordinary differences stay within.</summary>
    private const double Deviations = 3;

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ3015", Title: "单位成本与同类项目相差悬殊", EnglishTitle: "Unit cost far from projects of its kind",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Appropriateness, Defect: "unit-cost-outlier",
        Basis: LegalBasis.Matching,
        Why: "预算除以数量得出的单位成本远离同类项目，不是金额、单位或数量有误，就是标准没有依据。",
        Remedy: "核对金额、单位和数量；确无误的，写明与同类项目的不同和测算依据。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var place = dossier.Neighbours.PlaceOf(dossier.Target);
        if (place < 0 || Budget.OfYear(dossier) is not { } budget || UnitCosts.Of(dossier.Target, place) is not { } cost
            || cost.Money != budget.Amount || !dossier.Form.IsSure(Field.TargetValue(cost.Row)))
        {
            yield break;
        }

        var others = dossier.Neighbours.Index(static targets => new UnitCosts(targets))
            .Others(dossier.Target, cost, dossier.Neighbours.Targets).Select(o => Math.Log((double)o.Yuan)).ToList();
        if (others.Count < FewestOthers)
        {
            yield break;
        }

        var middle = Robust.Median(others);
        var apart = Math.Log((double)cost.Yuan) - middle;
        if (Math.Abs(apart) <= Math.Max(Math.Log(Times), Deviations * Robust.Spread(others, middle)))
        {
            yield break;
        }

        var unit = cost.Output.Unit;
        var usual = Yuan((decimal)Math.Exp(middle));
        var times = Math.Exp(Math.Abs(apart)).ToString("0.0", CultureInfo.InvariantCulture);
        yield return Found(budget.Field, string.Create(CultureInfo.InvariantCulture,
            $"{budget.Field.Caption}{budget.Amount}÷{Spoken.Number(cost.Output.Number)}{unit}＝{Yuan(cost.Yuan)}元/{unit}；同镇及以前年度{others.Count}个同类项目的中位数为{usual}元/{unit}，本项目{(apart > 0 ? "是其" : "只有其")}{(apart > 0 ? times + "倍" : times + "分之一")}。")) with
        {
            Severity = apart > 0 ? Severity.Warning : Severity.Hint,
            Related = [Field.TargetValue(cost.Row), Field.IndicatorName(cost.Row)],
            Indicator = dossier.Target.Indicators[cost.Row].Name,
            Quote = dossier.Target.Indicators[cost.Row].Target?.Text,
            Operands =
            [
                new Operand(budget.Field.Caption, $"{budget.Amount}", budget.Field),
                new Operand("数量", Spoken.Number(cost.Output.Number) + unit, Field.TargetValue(cost.Row)),
                new Operand(string.Create(CultureInfo.InvariantCulture, $"{others.Count}个同类项目中位数"), $"{usual}元/{unit}", null),
            ],
            Expected = $"{usual}元/{unit}",
            Suggestion = $"测算：【】{unit}×【】元/{unit}＝【】万元",
        };
    }

    private static string Yuan(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero).ToString("#,##0.##", CultureInfo.InvariantCulture);
}
