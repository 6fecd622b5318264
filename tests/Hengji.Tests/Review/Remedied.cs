using System.Globalization;
using System.Text.RegularExpressions;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Review;

/// <summary>
/// A form after a unit did what a finding says (建议写法): the wording put where it belongs, the gaps 【】 filled with
/// something sensible.
/// </summary>
internal static partial class Remedied
{
    /// <summary>Gaps by what they ask for; whatever else is asked for is a thing of the project.</summary>
    private static readonly (string Gap, string Filling)[] Fillings =
    [
        ("【】月【】日", "9月30日"), ("【】月底前", "9月底前"), ("【】日内", "5日内"), ("【计量单位】", "个"), ("【单位】", "个"), ("【数量】", "5"), ("【上年实际数】", "80%"),
        ("【可核查的数值或标准】", "≥95%"), ("【标准】", "合格率95%"), ("【服务对象】", "沿线村民"), ("【受益情况】", "出行方便"), ("【任务】", "巡检路灯"), ("【年度】", "2025年"),
        ("【问卷或回访】", "问卷"), ("【】", "5"),
    ];

    /// <summary>The form with the finding's wording in it; null where the wording belongs on no box of the form.</summary>
    public static PerformanceTarget? With(PerformanceTarget target, Finding finding)
    {
        if (finding.Suggestion is not { } suggestion)
        {
            return null;
        }

        var text = Filled(suggestion, target.AnnualGoal + target.OverallGoal);
        var rows = Rows(text, finding, target);
        if (rows is not null)
        {
            return target with { Indicators = rows };
        }

        var isSlip = string.Equals(finding.Expected, suggestion, StringComparison.Ordinal) && finding.Quote is not null;
        string Corrected(string? written) => isSlip ? written!.Replace(finding.Quote!, suggestion, StringComparison.Ordinal) : After(text);
        return finding.Field.Box switch
        {
            Box.ProjectTypes => target with { ProjectTypes = [Types.First(type => suggestion.Contains(type, StringComparison.Ordinal))] },
            Box.ProjectName => target with { ProjectName = Corrected(target.ProjectName) },
            Box.CompetentDepartment => target with { CompetentDepartment = finding.Code is "HJ1009" ? finding.Quote + "人民政府" : text },
            Box.OverallGoal => target with { OverallGoal = Corrected(target.OverallGoal) },
            Box.AnnualGoal => target with { AnnualGoal = Corrected(target.AnnualGoal) },
            Box.IndicatorName when isSlip => target with { Indicators = Replaced(target, finding.Field.Row!.Value, row => row with { Name = Corrected(row.Name) }) },
            Box.FundingTotal => target with { Funding = target.Funding with { Total = Amount(text) } },
            Box.AnnualTotal => target with { Funding = target.Funding with { AnnualTotal = Amount(text) } },
            _ => null,
        };
    }

    private static string[] Types { get; } = ["专项资金", "经常性项目", "一次性项目"];

    /// <summary>Conditions and alternatives in brackets are for the one who pastes; the rest is filled in.</summary>
    private static string Filled(string suggestion, string goals)
    {
        var text = Remark().Replace(suggestion, string.Empty);
        foreach (var (gap, filling) in Fillings)
        {
            text = text.Replace(gap, filling, StringComparison.Ordinal);
        }

        // A gap that quotes the goal names the thing already, if at length.
        return Gap().Replace(text, gap => goals.Contains(gap.Value[1..^1], StringComparison.Ordinal) ? gap.Value[1..^1] : "路灯巡检");
    }

    /// <summary>The rows, where the wording is of indicators: for the row that is objected to, or besides.</summary>
    private static List<Indicator>? Rows(string text, Finding finding, PerformanceTarget target)
    {
        if (finding.Code is "HJ1012" or "HJ1015" or "HJ1016")
        {
            return null;
        }

        var parts = text.Split('；');
        var at = finding.Field.Row;
        var categories = parts.Select(part => Enum.GetValues<Category>().Where(c => part.StartsWith(c.Name() + "：", StringComparison.Ordinal)).Select(c => (Category?)c).FirstOrDefault()).ToList();
        if (at is null && !categories.TrueForAll(category => category is not null))
        {
            return null;
        }

        var rows = new List<Indicator>();
        for (var i = 0; i < parts.Length; i++)
        {
            var own = at is { } row ? target.Indicators[row] : null;
            var wording = categories[i] is { } category ? parts[i][(category.Name().Length + 1)..] : parts[i];
            var cut = wording.LastIndexOfAny(['：', '，']);
            var (name, value) = cut > 0 ? (wording[..cut], wording[(cut + 1)..])
                : finding.Field.Box == Box.IndicatorName ? (wording, own?.Target?.Text ?? string.Empty) : (own?.Name ?? string.Empty, wording);
            var under = categories[i] ?? own?.Category;
            rows.Add(new Indicator(under?.DimensionOf() ?? own?.Dimension, under, name, value.Length == 0 ? null : new TargetValue(value)));
        }

        List<Indicator> all = [.. target.Indicators];
        if (at is { } replaced)
        {
            all.RemoveAt(replaced);
        }

        all.InsertRange(at ?? all.Count, rows);
        return all;
    }

    private static List<Indicator> Replaced(PerformanceTarget target, int row, Func<Indicator, Indicator> change) =>
        [.. target.Indicators.Select((indicator, i) => i == row ? change(indicator) : indicator)];

    private static string After(string text) => text[(text.IndexOf('：', StringComparison.Ordinal) is var colon and > 0 and < 8 ? colon + 1 : 0)..];

    private static Money Amount(string text) => Money.Of(
        decimal.Parse(Digits().Match(After(text)).Value, NumberStyles.Number, CultureInfo.InvariantCulture),
        text.EndsWith("万元", StringComparison.Ordinal) ? MoneyUnit.TenThousandYuan : MoneyUnit.Yuan);

    [GeneratedRegex("【(如|或|写明|其余)[^】]*】", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Remark();

    [GeneratedRegex("【[^】]*】", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Gap();

    [GeneratedRegex("[0-9,.]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
