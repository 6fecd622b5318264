using System.Globalization;
using Hengji.Dossiers;
using Hengji.Targets;

namespace Hengji.Review.Peers;

/// <summary>The standard an indicator sets: a bound that does not grow with the size of the project.</summary>
/// <param name="Number">The bound.</param>
/// <param name="Unit">Its unit: a share, a time, or money for one of something.</param>
internal readonly record struct IndicatorStandard(decimal Number, string Unit);

/// <summary>A standard and the forms that set it.</summary>
/// <param name="Number">The bound.</param>
/// <param name="Forms">How many forms.</param>
/// <param name="First">The first of them.</param>
internal readonly record struct SetStandard(decimal Number, int Forms, int First);

/// <summary>Which standards the forms of each town and year set for indicators of one name.</summary>
internal sealed class IndicatorStandards
{
    /// <summary>Letters of a name that says what is measured: 完成率 is measured of anything.</summary>
    private const int ShortestName = 4;

    private readonly Dictionary<string, List<SetStandard>> _standards = new(StringComparer.Ordinal);
    private readonly OfficeSpellings _offices;

    public IndicatorStandards(IReadOnlyList<PerformanceTarget> targets)
    {
        _offices = new OfficeSpellings(targets);
        for (var i = 0; i < targets.Count; i++)
        {
            foreach (var (key, number) in Of(targets[i]))
            {
                Add(key, number, i);
            }
        }
    }

    /// <summary>What other forms of the town and year set for the same indicator, the commonest first; of equals the lower.</summary>
    public IReadOnlyList<SetStandard> Others(PerformanceTarget own, int row)
    {
        if (StandardOf(own, row) is not { } standard || Key(own, row, standard) is not { } key || !_standards.TryGetValue(key, out var all))
        {
            return [];
        }

        return [.. all.Select(s => s.Number == standard.Number ? s with { Forms = s.Forms - 1 } : s).Where(s => s.Forms > 0)
            .OrderByDescending(s => s.Forms).ThenBy(s => s.Number)];
    }

    /// <summary>The bound the row sets; null when it sets none, several, or an amount of work, which differs as projects do.</summary>
    public static IndicatorStandard? StandardOf(PerformanceTarget target, int row) =>
        target.Indicators[row] is { Name: { } name, Target.Meaning: { } meaning } && meaning.Quantities is [{ } bound]
            && (meaning.Kind is TargetKind.Quantity || (meaning.Kind is TargetKind.Deadline && meaning.To is null)) && IsStandard(bound.Unit)
            && CanonicalText.Key(name).Length >= ShortestName
            ? new IndicatorStandard(bound.Number, bound.Unit)
            : null;

    /// <summary>What the row is compared under; null when the form tells no town or year.</summary>
    public string? Key(PerformanceTarget target, int row, IndicatorStandard standard) =>
        target is { Kind: FormKind.Target, Year: { } year } && _offices.KeyOf(target) is { Length: > 0 } town
            ? KeyUnder(target, row, standard, town, year)
            : null;

    /// <summary>The keys under which a form is compared, each with what it sets.</summary>
    public static IEnumerable<(string Key, decimal Number)> KeysOf(PerformanceTarget target)
    {
        if (target is not { Kind: FormKind.Target, Year: { } year, CompetentDepartment: { } department } || OfficeName.Key(department) is not { Length: > 0 } town)
        {
            yield break;
        }

        for (var row = 0; row < target.Indicators.Count; row++)
        {
            if (StandardOf(target, row) is { } standard)
            {
                yield return (KeyUnder(target, row, standard, town, year), standard.Number);
            }
        }
    }

    private static string KeyUnder(PerformanceTarget target, int row, IndicatorStandard standard, string town, int year) => string.Create(
        CultureInfo.InvariantCulture,
        $"{town}|{year}|{target.Indicators[row].Category}|{CanonicalText.Of(target.Indicators[row].Name)}|{Way(target.Indicators[row].Target!.Meaning)}|{standard.Unit}");

    /// <summary>Which side of the bound is good; a bare percentage is a least one.</summary>
    private static char Way(TargetMeaning meaning) => meaning.Comparison is Comparison.AtMost or Comparison.Less ? '≤' : '≥';

    private static bool IsStandard(string unit) =>
        unit is "%" or "‰" or "小时" or "分钟" or "天" or "日" or "工作日" or "个工作日" || (unit.StartsWith('元') && unit.Contains('/', StringComparison.Ordinal));

    /// <summary>Each key once: a form that sets two standards for one name is another rule's.</summary>
    private IEnumerable<(string Key, decimal Number)> Of(PerformanceTarget target)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < target.Indicators.Count; row++)
        {
            if (StandardOf(target, row) is { } standard && Key(target, row, standard) is { } key && keys.Add(key))
            {
                yield return (key, standard.Number);
            }
        }
    }

    private void Add(string key, decimal number, int place)
    {
        if (!_standards.TryGetValue(key, out var standards))
        {
            _standards[key] = standards = [];
        }

        var at = standards.FindIndex(s => s.Number == number);
        if (at < 0)
        {
            standards.Add(new SetStandard(number, 1, place));
        }
        else
        {
            standards[at] = standards[at] with { Forms = standards[at].Forms + 1 };
        }
    }
}
