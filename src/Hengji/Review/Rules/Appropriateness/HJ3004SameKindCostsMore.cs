using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Appropriateness;

/// <summary>Finds a project that asks for clearly more than the unit's other projects of its kind, though it promises no more.</summary>
public sealed class HJ3004SameKindCostsMore : Rule
{
    /// <summary>With fewer others there is nothing to compare with.</summary>
    private const int FewestOthers = 3;

    /// <summary>Above the middle by less than this share, nobody asks why.</summary>
    private const decimal Tolerated = 0.25m;

    /// <summary>Median absolute deviations that ordinary differences stay within.</summary>
    private const decimal Deviations = 3m;

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ3004", Title: "金额明显高于同类项目", EnglishTitle: "Clearly dearer than projects of its kind",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Appropriateness, Defect: "unit-cost-outlier",
        Basis: LegalBasis.Matching,
        Why: "做同样的事，资金明显高于同类项目，表内又没有能解释差额的内容。",
        Remedy: "写明比同类项目多做的内容和测算；没有的，按同类项目水平核减。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        if (Budget.OfYear(dossier) is not { } budget)
        {
            yield break;
        }

        List<decimal> others = [.. dossier.Neighbours.AmountsOfSameKind(dossier.Target)];
        if (others.Count < FewestOthers)
        {
            yield break;
        }

        var middle = Median(others);
        var spread = Median([.. others.Select(o => Math.Abs(o - middle))]);
        var above = budget.Amount.Yuan - middle;
        if (middle <= 0 || above <= middle * Tolerated || above <= spread * Deviations)
        {
            yield break;
        }

        var share = (above / middle * 100m).ToString("0", CultureInfo.InvariantCulture);
        yield return Found(budget.Field, string.Create(CultureInfo.InvariantCulture,
            $"{budget.Field.Caption}{budget.Amount}，比本单位其余{others.Count}个同类项目的中位数{new Money(middle)}高{share}%，写明的数量却完全相同。")) with
        {
            Related = [Field.Of(Box.Indicators)],
            Operands =
            [
                new Operand(budget.Field.Caption, $"{budget.Amount}", budget.Field),
                new Operand(string.Create(CultureInfo.InvariantCulture, $"其余{others.Count}个同类项目中位数"), $"{new Money(middle)}", null),
            ],
            Expected = $"{new Money(middle)}",
            Difference = $"{new Money(above)}",
            Suggestion = $"高出的{new Money(above)}用于【比同类项目多做的事项】【数量】×【标准】",
        };
    }

    private static decimal Median(List<decimal> values)
    {
        values.Sort();
        var half = values.Count / 2;
        return values.Count % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2m;
    }
}
