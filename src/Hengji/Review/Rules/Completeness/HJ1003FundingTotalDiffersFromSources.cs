using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Completeness;

/// <summary>Finds a stated total, of the project or of the year, that is not the sum of its stated sources.</summary>
public sealed class HJ1003FundingTotalDiffersFromSources : Rule
{
    private static readonly Box[] ProjectSources = [Box.FundingFiscal, Box.FundingOther];
    private static readonly Box[] AnnualSources = [Box.AnnualFiscal, Box.AnnualCarriedOver, Box.AnnualOther];

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ1003", Title: "资金总额与各来源之和不符", Severity: Severity.Error,
        EnglishTitle: "Funding total is not the sum of its sources",
        Dimension: ReviewDimension.Completeness, Defect: "sum-mismatch",
        Basis: LegalBasis.Whole,
        Why: "总额与分项不符，预算依据无从核对。",
        Remedy: "核对各项资金来源，更正总额或分项，使总额等于各来源之和。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        if (Compare(dossier, Box.FundingTotal, ProjectSources) is { } project)
        {
            yield return project;
        }

        if (Compare(dossier, Box.AnnualTotal, AnnualSources) is { } annual)
        {
            yield return annual;
        }
    }

    private static Money? Amount(Funding funding, Box box) => box switch
    {
        Box.FundingTotal => funding.Total,
        Box.FundingFiscal => funding.Fiscal,
        Box.FundingOther => funding.Other,
        Box.AnnualTotal => funding.AnnualTotal,
        Box.AnnualFiscal => funding.AnnualFiscal,
        Box.AnnualCarriedOver => funding.AnnualCarriedOver,
        Box.AnnualOther => funding.AnnualOther,
        _ => throw new ArgumentOutOfRangeException(nameof(box)),
    };

    /// <summary>The levels that stand in place of a fiscal part left blank.</summary>
    private static IEnumerable<FiscalLevel> LevelsOf(PerformanceTarget target, Box totalBox) =>
        Amount(target.Funding, totalBox == Box.AnnualTotal ? Box.AnnualFiscal : Box.FundingFiscal) is null
            ? target.FiscalLevels.Where(l => l.IsAnnual == (totalBox == Box.AnnualTotal))
            : [];

    private static string UnitName(MoneyUnit unit) => unit == MoneyUnit.Yuan ? "元" : "万元";

    private Finding? Compare(Dossier dossier, Box totalBox, Box[] sourceBoxes)
    {
        var funding = dossier.Target.Funding;
        if (Amount(funding, totalBox) is not { } total || !dossier.Form.IsSure(Field.Of(totalBox)))
        {
            return null;
        }

        var sum = default(Money);
        var stated = 0;
        foreach (var box in sourceBoxes)
        {
            if (!dossier.Form.IsSure(Field.Of(box)))
            {
                return null;
            }

            if (Amount(funding, box) is { } amount)
            {
                sum += amount;
                stated++;
            }
        }

        // Money that the form states by level of government is fiscal money, though no box sums it up.
        var levels = LevelsOf(dossier.Target, totalBox);
        if (levels.Any(l => l.Amount is null))
        {
            return null;
        }

        return stated == 0 || sum == total || sum + levels.Aggregate(default(Money), (s, l) => s + l.Amount!.Value) == total ? null : Describe(dossier.Target, totalBox, total, sourceBoxes, sum);
    }

    private Finding Describe(PerformanceTarget target, Box totalBox, Money total, Box[] sourceBoxes, Money sum)
    {
        var unit = target.AmountUnit;
        var stated = sourceBoxes.Where(b => Amount(target.Funding, b) is not null).ToList();
        var blank = sourceBoxes.Except(stated).Select(OfficialTerms.Caption).ToList();
        var parts = string.Join('＋', stated.Select(b => Amount(target.Funding, b)!.Value.In(unit)));
        var names = string.Join('、', stated.Select(OfficialTerms.Caption));
        var arithmetic = stated.Count > 1 ? $"{parts}＝{sum.In(unit)}" : parts;
        var difference = sum > total ? sum - total : total - sum;
        var apart = $"{(sum > total ? "多" : "少")}{difference.In(unit)}{UnitName(unit)}";
        var unfilled = blank.Count == 0 ? string.Empty : $"（{string.Join('、', blank)}未填）";

        return Found(Field.Of(totalBox),
            $"{OfficialTerms.Caption(totalBox)}填{total.In(unit)}{UnitName(unit)}；{names}合计{arithmetic}{UnitName(unit)}{unfilled}，比所填总额{apart}。") with
        {
            Related = [.. sourceBoxes.Select(Field.Of)],
            Operands =
            [
                new Operand(OfficialTerms.Caption(totalBox), total.In(unit), Field.Of(totalBox)),
                .. stated.Select(b => new Operand(OfficialTerms.Caption(b), Amount(target.Funding, b)!.Value.In(unit), Field.Of(b))),
                new Operand("各来源之和", sum.In(unit), null),
            ],
            Expected = sum.In(unit) + UnitName(unit),
            Difference = difference.In(unit) + UnitName(unit),
            Suggestion = $"{OfficialTerms.Caption(totalBox)}：{sum.In(unit)}{UnitName(unit)}【如各来源无误；否则更正有误的来源】",
        };
    }
}
