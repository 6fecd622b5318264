using System.Globalization;
using Hengji.Review;
using Hengji.Review.RuleSets;

namespace Hengji.Web.Sheets.Reviews;

/// <summary>A change of rules as the address of the try page states it.</summary>
/// <param name="Base">Id of the rule set that is changed; null for the rules in force.</param>
/// <param name="From">First year it holds for; null for all.</param>
/// <param name="Rules">What is set of rules, by code; rules left as they are do not stand here.</param>
/// <param name="Typed">Thresholds as typed, by key; those left as they are do not stand here.</param>
public sealed record ChangeAsked(
    string? Base, int? From, IReadOnlyDictionary<string, RuleSetting> Rules, IReadOnlyDictionary<string, string> Typed)
{
    /// <summary>Whether anything is asked for at all.</summary>
    public bool IsAnything => Base is not null || Rules.Count > 0 || Typed.Count > 0;

    /// <summary>The thresholds whose typed value makes no sense for them.</summary>
    public IReadOnlyList<RuleThreshold> Refused => [.. RuleThreshold.All.Where(threshold => Typed.ContainsKey(threshold.Key) && ValueOf(threshold) is null)];

    /// <summary>The change, without thresholds that make no sense.</summary>
    public RuleChange Change => new(
        [.. Rules.OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => rule.Value)],
        RuleThreshold.All.Where(threshold => Typed.ContainsKey(threshold.Key) && ValueOf(threshold) is not null)
            .ToDictionary(threshold => threshold.Key, threshold => ValueOf(threshold)!.Value, StringComparer.Ordinal))
    {
        From = From,
    };

    /// <summary>What an address states; a rule that is neither switched nor graded is left as it is.</summary>
    /// <param name="query">The values of the address.</param>
    /// <param name="codes">Codes of the rules there are.</param>
    /// <param name="now">Thresholds as they are, which typing them again does not change.</param>
    public static ChangeAsked Of(Func<string, string?> query, IEnumerable<string> codes, Func<RuleThreshold, decimal> now)
    {
        var rules = new Dictionary<string, RuleSetting>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            bool? on = query("on-" + code) switch
            {
                "on" => true,
                "off" => false,
                _ => null,
            };
            Severity? severity = query("severity-" + code) switch
            {
                "error" => Severity.Error,
                "warning" => Severity.Warning,
                "hint" => Severity.Hint,
                _ => null,
            };
            if (on is not null || severity is not null)
            {
                rules[code] = new RuleSetting(code, on, severity);
            }
        }

        var typed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var threshold in RuleThreshold.All)
        {
            if (query(threshold.Key) is { } text && !string.IsNullOrWhiteSpace(text) && NumberOf(text) != now(threshold))
            {
                typed[threshold.Key] = text.Trim();
            }
        }

        return new ChangeAsked(
            query("base") is { Length: > 0 } set ? set : null,
            int.TryParse(query("from"), NumberStyles.None, CultureInfo.InvariantCulture, out var from) && from is >= 1949 and <= 2199 ? from : null,
            rules,
            typed);
    }

    private decimal? ValueOf(RuleThreshold threshold) =>
        Typed.TryGetValue(threshold.Key, out var text) && NumberOf(text) is { } number && threshold.Takes(number) ? number : null;

    private static decimal? NumberOf(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
