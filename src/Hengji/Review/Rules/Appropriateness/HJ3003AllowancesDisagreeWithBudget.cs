using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Appropriateness;

/// <summary>Multiplies the standards of a form out (persons × yuan a month × 12) and compares them with the money asked for.</summary>
public sealed class HJ3003AllowancesDisagreeWithBudget : Rule
{
    private const int MonthsOfYear = 12;

    /// <summary>Below this share of the budget the standards explain so little that the rest needs words of its own.</summary>
    private const decimal LittleOfIt = 0.5m;

    /// <summary>Of a grant, which pays nothing but the standards, they explain all but what may change during the year.</summary>
    private const decimal AllOfGrant = 0.95m;

    /// <summary>A budget is written in 万元 with two decimals.</summary>
    private static readonly Money Rounding = new(100m);

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ3003", Title: "按标准测算与资金不符", EnglishTitle: "Standards multiplied out disagree with the money",
        Severity: Severity.Error,
        Dimension: ReviewDimension.Appropriateness, Defect: "sum-mismatch",
        Basis: LegalBasis.Matching,
        Why: "表内写明了人数和标准，乘出来与申请的资金对不上，预算没有测算依据。",
        Remedy: "核对人数、标准、月数和金额；资金还有其他用途的，写明用途、数量和标准。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        if (Budget.OfYear(dossier) is not { } budget || Standards(dossier) is not { } standards || PersonsPaid.Of(dossier) is not { } persons)
        {
            yield break;
        }

        var perMonth = standards.Allowances.Sum(a => a.Yuan);
        var cost = new Money(persons.Number * perMonth * MonthsOfYear);
        var over = cost > budget.Amount + Rounding;
        var explained = dossier.Target.ProjectName is { } name && ServedWords.Grants.IsIn(name) ? AllOfGrant : LittleOfIt;
        if (!over && cost.Yuan >= budget.Amount.Yuan * explained)
        {
            yield break;
        }

        var sum = standards.Allowances.Count == 1
            ? Number(perMonth)
            : $"（{string.Join('＋', standards.Allowances.Select(a => Number(a.Yuan)))}）";
        var working = $"{Number(persons.Number)}{persons.Unit}×{sum}元/月×{MonthsOfYear}月＝{cost}";
        var share = (cost.Yuan / budget.Amount.Yuan * 100m).ToString("0.0", CultureInfo.InvariantCulture);
        var apart = over ? cost - budget.Amount : budget.Amount - cost;
        yield return Found(budget.Field, over
            ? $"{working}，比{budget.Field.Caption}{budget.Amount}多{apart}。"
            : $"{working}，只占{budget.Field.Caption}{budget.Amount}的{share}%，其余{apart}没有写明用途和测算。") with
        {
            Severity = over ? Severity.Error : Severity.Warning,
            Related = [standards.Field, persons.Field],
            Operands =
            [
                new Operand("人数", Number(persons.Number) + persons.Unit, persons.Field),
                .. standards.Allowances.Select(a => new Operand("标准", a.Text, standards.Field)),
                new Operand(budget.Field.Caption, $"{budget.Amount}", budget.Field),
            ],
            Expected = $"{cost}",
            Difference = $"{apart}",
            Suggestion = over
                ? $"{budget.Field.Caption}：{cost}【如人数、标准无误；否则更正人数或标准】"
                : $"其余{apart}：【用途】【数量】×【标准】＝【】万元",
        };
    }

    private static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>The standards of the one row that states any; of several rows it is not known which persons get which.</summary>
    private static (IReadOnlyList<Allowance> Allowances, Field Field)? Standards(Dossier dossier)
    {
        (IReadOnlyList<Allowance>, Field)? found = null;
        var rows = dossier.Target.Indicators;
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var (field, text) in new[] { (Field.IndicatorName(row), rows[row].Name), (Field.TargetValue(row), rows[row].Target?.Text) })
            {
                if (text is null || AllowanceScanner.Scan(text) is not { Count: > 0 } allowances)
                {
                    continue;
                }

                if (found is not null || !dossier.Form.IsSure(field))
                {
                    return null;
                }

                found = (allowances, field);
            }
        }

        return found;
    }
}
