using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Appropriateness;

/// <summary>Finds a budget that, divided by the staff it is to pay, gives a yearly cost no employer has.</summary>
public sealed class HJ3002StaffCostNotCredible(Norm<StaffCostNorm> credible) : Rule
{
    private const int MonthsOfYear = 12;

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ3002", Title: "人均成本明显不合理", EnglishTitle: "Cost of staff not credible",
        Severity: Severity.Error,
        Dimension: ReviewDimension.Appropriateness, Defect: "unit-cost-outlier",
        Basis: LegalBasis.Matching,
        Why: "人数和金额对不上，不是金额单位、小数点有误，就是人数有误，预算无法核定。",
        Remedy: "核对人数和金额及其单位；确无误的，附测算依据（岗位、月标准、月数）。");

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        if (Staff(dossier) is not { } staff || Budget.OfYear(dossier) is not { } budget)
        {
            yield break;
        }

        var norm = credible.For(target.Year).Value;
        var perPerson = budget.Amount.Yuan / staff.Number;
        if (perPerson >= norm.Least && perPerson <= norm.Most)
        {
            yield break;
        }

        var low = perPerson < norm.Least;
        var year = Yuan(perPerson);
        var month = Yuan(perPerson / MonthsOfYear);
        yield return Found(Field.TargetValue(staff.Row), string.Create(CultureInfo.InvariantCulture,
            $"{budget.Field.Caption}{budget.Amount}÷{staff.Number}{staff.Unit}＝人均{year}元/年（{month}元/月），{(low ? "低于" : "高于")}可信范围{Yuan(norm.Least)}—{Yuan(norm.Most)}元/年，金额、单位或人数至少一处有误。")) with
        {
            Related = [budget.Field, Field.IndicatorName(staff.Row)],
            Indicator = staff.Name,
            Quote = staff.Text,
            Operands =
            [
                new Operand(budget.Field.Caption, $"{budget.Amount}", budget.Field),
                new Operand(staff.Name, staff.Text, Field.TargetValue(staff.Row)),
                new Operand("人均", $"{year}元/年", null),
            ],
            Expected = $"{Yuan(norm.Least)}—{Yuan(norm.Most)}元/年",
            Suggestion = $"测算：【】{staff.Unit}×【】元/月×【】个月＝【】万元",
        };
    }

    private static string Yuan(decimal amount) => Math.Round(amount, MidpointRounding.AwayFromZero).ToString("#,##0", CultureInfo.InvariantCulture);

    /// <summary>The one indicator that counts persons employed; none when there are several, for then the money is shared.</summary>
    private static (int Row, string Name, string Text, decimal Number, string Unit)? Staff(Dossier dossier)
    {
        (int, string, string, decimal, string)? found = null;
        var target = dossier.Target;
        var byProject = target.ProjectName is { } project && StaffWords.Employed.IsIn(project) && !StaffWords.Beside.IsIn(project);
        for (var row = 0; row < target.Indicators.Count; row++)
        {
            if (target.Indicators[row] is not { Name: { } name, Target: { } value }
                || value.Meaning is not { Kind: TargetKind.Quantity, Quantities: [{ Unit: "人" or "名" or "位", Number: > 0 } persons] })
            {
                continue;
            }

            var employed = !StaffWords.Beside.IsIn(name) && (StaffWords.Employed.IsIn(name) || byProject);
            if (!employed || found is not null || !dossier.Form.IsSure(Field.TargetValue(row)) || !dossier.Form.IsSure(Field.IndicatorName(row)))
            {
                return null;
            }

            found = (row, name, value.Text, persons.Number, persons.Unit);
        }

        return found;
    }
}
