using Hengji.Norms;

namespace Hengji.Review.RuleSets;

/// <summary>A number that rules measure against (阈值), as a person changes it.</summary>
/// <param name="Key">Name in addresses: the norm and its member.</param>
/// <param name="Chinese">What people are shown, with its unit.</param>
/// <param name="English">The same in English.</param>
/// <param name="Least">Least value that makes sense.</param>
/// <param name="Most">Largest value that makes sense.</param>
/// <param name="Get">Its value for the latest year.</param>
/// <param name="Put">The norms with another value from a day on, resting on a source.</param>
public sealed record RuleThreshold(
    string Key,
    string Chinese,
    string English,
    decimal Least,
    decimal Most,
    Func<ReviewNorms, decimal> Get,
    Func<ReviewNorms, decimal, DateOnly?, string, ReviewNorms> Put)
{
    private const decimal MostYuan = 100_000_000m;

    /// <summary>Every threshold, norm by norm.</summary>
    public static IReadOnlyList<RuleThreshold> All { get; } =
    [
        StaffCost("least", "协管、保洁等岗位年人均成本，最低（元）", "Yearly cost of one person, least (yuan)", n => n.Least, (n, value) => n with { Least = value }),
        StaffCost("most", "协管、保洁等岗位年人均成本，最高（元）", "Yearly cost of one person, most (yuan)", n => n.Most, (n, value) => n with { Most = value }),
        Copying("shortestText", "比对照抄的目标，最少字数", "Shortest goal compared for copying (letters)", 1, 1_000, n => n.ShortestText, (n, value) => n with { ShortestText = (int)value }),
        Copying("commonShare", "相同文字达到几成算照抄（0.01—1）", "Share of the same words that is a copy (0.01–1)", 0.01m, 1, n => (decimal)n.CommonShare, (n, value) => n with { CommonShare = (double)value }),
        Copying("fewestIndicators", "比对照抄的指标，最少条数", "Fewest indicators compared for copying", 1, 100, n => n.FewestIndicators, (n, value) => n with { FewestIndicators = (int)value }),
    ];

    /// <summary>Whether a value makes sense for it; counts are whole.</summary>
    public bool Takes(decimal value) =>
        value >= Least && value <= Most && (Most == 1 || value == decimal.Truncate(value));

    private static RuleThreshold StaffCost(
        string member, string chinese, string english, Func<StaffCostNorm, decimal> get, Func<StaffCostNorm, decimal, StaffCostNorm> put) => new(
        "staffCost." + member, chinese, english, 0, MostYuan,
        norms => get(Latest(norms.StaffCost)),
        (norms, value, since, source) => norms with { StaffCost = With(norms.StaffCost, now => put(now, value), since, source) });

    private static RuleThreshold Copying(
        string member, string chinese, string english, decimal least, decimal most,
        Func<CopyingNorm, decimal> get, Func<CopyingNorm, decimal, CopyingNorm> put) => new(
        "copying." + member, chinese, english, least, most,
        norms => get(Latest(norms.Copying)),
        (norms, value, since, source) => norms with { Copying = With(norms.Copying, now => put(now, value), since, source) });

    private static T Latest<T>(Norm<T> norm) => norm.History[^1].Value;

    /// <summary>The norm changed from a day on; of every day where no day is given.</summary>
    private static Norm<T> With<T>(Norm<T> norm, Func<T, T> change, DateOnly? since, string source)
    {
        if (since is not { } day)
        {
            return new Norm<T>([.. norm.History.Select(value => value with { Value = change(value.Value), Source = source })]);
        }

        var before = norm.History.Where(value => value.Since < day).ToList();
        var atDay = norm.History.LastOrDefault(value => value.Since <= day) ?? norm.History[0];
        return new Norm<T>(
        [
            .. before,
            new DatedValue<T>(day, change(atDay.Value), source),
            .. norm.History.Where(value => value.Since > day).Select(value => value with { Value = change(value.Value), Source = source }),
        ]);
    }
}
