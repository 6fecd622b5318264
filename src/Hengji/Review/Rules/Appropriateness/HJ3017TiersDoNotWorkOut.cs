using System.Globalization;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Appropriateness;

/// <summary>Works out allowances by rank (10%×700＋80%×600＋10%×500): shares, whole persons, how often they are paid, the money.</summary>
public sealed class HJ3017TiersDoNotWorkOut : Rule
{
    private const decimal Whole = 100m;

    /// <summary>Words that say how often is paid.</summary>
    private static readonly string[] Periods =
        ["每半年", "每月", "每年", "每季度", "每季", "每次", "一次性", "半年", "/月", "/年", "/季", "/次", "按月", "按季", "按年", "年终", "每【发放周期】"];

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ3017", Title: "分档标准测算不出", EnglishTitle: "Tiers of an allowance do not work out",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Appropriateness, Defect: "number-mismatch",
        Basis: LegalBasis.Matching,
        Why: "分档发放的标准要能乘出金额：各档占比合计100%，人数是整数，写明多久发放一次，否则预算没有测算依据。",
        Remedy: "逐档写明人数、每次金额和发放周期，并与申请的资金核对。") { Certainty = Certainty.Proven };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var rows = dossier.Target.Indicators;
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var (field, text) in new[] { (Field.IndicatorName(row), rows[row].Name), (Field.TargetValue(row), rows[row].Target?.Text) })
            {
                if (text is not null && TierScanner.Scan(text) is { Count: > 0 } tiers && dossier.Form.IsSure(field)
                    && Faults(dossier, text, tiers) is { Faults.Count: > 0 } told)
                {
                    yield return Finding(dossier, field, rows[row].Name, text, tiers, told);
                }
            }
        }
    }

    /// <summary>What is wrong, and the working.</summary>
    private static (List<string> Faults, string Working, bool Over) Faults(Dossier dossier, string text, IReadOnlyList<Tier> tiers)
    {
        var faults = new List<string>();
        var shares = tiers.Sum(t => t.Share);
        var mean = tiers.Sum(t => t.Share * t.Yuan) / Whole;
        var working = $"{string.Join('＋', tiers.Select(t => $"{Number(t.Share)}%×{Number(t.Yuan)}"))}＝{Number(mean)}元/人";
        if (shares != Whole)
        {
            faults.Add($"各档占比合计{Number(shares)}%，不是100%");
            return (faults, working, false);
        }

        var over = false;
        if (PersonsPaid.Of(dossier) is { } persons)
        {
            var cost = new Money(persons.Number * mean);
            working += $"，{Number(persons.Number)}{persons.Unit}每次发放{cost}";
            if (tiers.All(t => t.Persons is not null))
            {
                var together = tiers.Sum(t => t.Persons!.Value);
                if (together != persons.Number)
                {
                    faults.Add($"各档人数合计{Number(together)}{persons.Unit}，与{Number(persons.Number)}{persons.Unit}不符");
                }
            }
            else if (!text.Contains("人）", StringComparison.Ordinal)
                && tiers.Where(t => persons.Number * t.Share / Whole % 1 != 0).Select(t => t.Share).Distinct().ToList() is { Count: > 0 } broken)
            {
                faults.Add($"{string.Join('、', broken.Select(share => $"{Number(persons.Number)}{persons.Unit}的{Number(share)}%为{Number(persons.Number * share / Whole)}{persons.Unit}"))}，不成整数");
            }

            if (Budget.OfYear(dossier) is { } budget && cost > budget.Amount)
            {
                over = true;
                faults.Add($"发放一次就比{budget.Field.Caption}{budget.Amount}多{cost - budget.Amount}");
            }
        }

        if (PeriodOf(text) is null)
        {
            faults.Add("没有写明多久发放一次");
        }

        return (faults, working, over);
    }

    private Finding Finding(
        Dossier dossier, Field field, string? indicator, string text, IReadOnlyList<Tier> tiers, (List<string> Faults, string Working, bool Over) told)
    {
        var persons = PersonsPaid.Of(dossier);
        var every = PeriodOf(text) ?? "每【发放周期】";
        return Found(field, $"{told.Working}；{string.Join("；", told.Faults)}。") with
        {
            Severity = told.Over ? Severity.Error : Severity.Warning,
            Indicator = indicator,
            Quote = text,
            Related = persons is { } paid ? [paid.Field] : [],
            Operands =
            [
                .. persons is { } known ? (Operand[])[new Operand("人数", Number(known.Number) + known.Unit, known.Field)] : [],
                .. tiers.Select(t => new Operand($"{Number(t.Share)}%", $"{Number(t.Yuan)}元", field)),
            ],
            Suggestion = string.Join('；', tiers.Select(t => $"{Number(t.Share)}%（{(t.Persons is { } n ? Number(n) : "【人数】")}人）每人{every}{Number(t.Yuan)}元")),
        };
    }

    /// <summary>How often is paid, as it is said between person and money; null where nothing says it.</summary>
    private static string? PeriodOf(string text) => Array.Find(Periods, period => text.Contains(period, StringComparison.Ordinal)) switch
    {
        null => null,
        var period when period.StartsWith('/') => $"每{period[1..]}",
        "半年" => "每半年",
        var period => period,
    };

    private static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
