using System.Globalization;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Writing.Rows;

/// <summary>
/// Writes a selection as one flat table: a row an indicator with everything about its project, and one row for a
/// project without indicators. Amounts are in yuan and plain; dates are as precise as they were written.
/// </summary>
public static class CsvTable
{
    private static readonly (string Caption, Func<PerformanceTarget, string?> Of)[] ProjectColumns =
    [
        (Captioned(Box.Year), t => Number(t.Year)),
        (Captioned(Box.ProjectName), t => t.ProjectName),
        (Captioned(Box.ProjectTypes), t => string.Join('、', t.ProjectTypes)),
        (Captioned(Box.CompetentDepartment), t => t.CompetentDepartment),
        (Captioned(Box.ImplementingUnit), t => t.ImplementingUnit),
        (Captioned(Box.PlannedStart), t => t.PlannedStart?.ToString()),
        (Captioned(Box.PlannedEnd), t => t.PlannedEnd?.ToString()),
        (InYuan(Box.FundingTotal), t => Yuan(t.Funding.Total)),
        (InYuan(Box.FundingFiscal), t => Yuan(t.Funding.Fiscal)),
        (InYuan(Box.FundingOther), t => Yuan(t.Funding.Other)),
        (InYuan(Box.AnnualTotal), t => Yuan(t.Funding.AnnualTotal)),
        (InYuan(Box.AnnualFiscal), t => Yuan(t.Funding.AnnualFiscal)),
        (InYuan(Box.AnnualCarriedOver), t => Yuan(t.Funding.AnnualCarriedOver)),
        (InYuan(Box.AnnualOther), t => Yuan(t.Funding.AnnualOther)),
        ("总目标起始年", t => Number(t.GoalSpan?.From)),
        ("总目标终止年", t => Number(t.GoalSpan?.To)),
        (Captioned(Box.OverallGoal), t => t.OverallGoal),
        (Captioned(Box.AnnualGoal), t => t.AnnualGoal),
    ];

    private static readonly string[] IndicatorColumns =
    [
        "指标序号", Captioned(Box.Dimension), Captioned(Box.Category), Captioned(Box.IndicatorName), Captioned(Box.TargetValue),
    ];

    /// <summary>Headings of the columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. ProjectColumns.Select(c => c.Caption), .. IndicatorColumns];

    public static byte[] Write(IEnumerable<PerformanceTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        return CsvText.Write([Columns, .. targets.SelectMany(Rows)]);
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(PerformanceTarget target)
    {
        string[] project = [.. ProjectColumns.Select(column => column.Of(target) ?? string.Empty)];
        if (target.Indicators.Count == 0)
        {
            yield return [.. project, .. IndicatorColumns.Select(_ => string.Empty)];
        }

        for (var i = 0; i < target.Indicators.Count; i++)
        {
            var indicator = target.Indicators[i];
            yield return
            [
                .. project,
                (i + 1).ToString(CultureInfo.InvariantCulture),
                indicator.Dimension?.Name() ?? string.Empty,
                indicator.Category?.Name() ?? string.Empty,
                indicator.Name ?? string.Empty,
                indicator.Target?.Text ?? string.Empty,
            ];
        }
    }

    private static string Captioned(Box box) => OfficialTerms.Caption(box);

    private static string InYuan(Box box) => OfficialTerms.Caption(box) + "(元)";

    private static string? Yuan(Money? money) => money?.Yuan.ToString("0.############", CultureInfo.InvariantCulture);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
