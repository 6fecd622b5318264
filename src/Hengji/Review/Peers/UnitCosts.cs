using System.Globalization;
using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Peers;

/// <summary>What one piece of a project's output costs.</summary>
/// <param name="Place">The form, in the order of forms.</param>
/// <param name="Row">The indicator that counts the output.</param>
/// <param name="Money">The year's money.</param>
/// <param name="Output">How many pieces.</param>
internal readonly record struct UnitCost(int Place, int Row, Money Money, Quantity Output)
{
    /// <summary>Yuan a piece.</summary>
    public decimal Yuan => Money.Yuan / Output.Number;
}

/// <summary>Unit costs of the projects of each town, by kind of project and by what is counted.</summary>
internal sealed class UnitCosts
{
    private readonly Dictionary<string, List<UnitCost>> _costs = new(StringComparer.Ordinal);
    private readonly OfficeSpellings _offices;

    public UnitCosts(IReadOnlyList<PerformanceTarget> targets)
    {
        _offices = new OfficeSpellings(targets);
        for (var i = 0; i < targets.Count; i++)
        {
            if (Of(targets[i], i) is not { } cost || Key(targets[i], cost) is not { } key)
            {
                continue;
            }

            if (!_costs.TryGetValue(key, out var costs))
            {
                _costs[key] = costs = [];
            }

            costs.Add(cost);
        }
    }

    /// <summary>The form's own unit cost; null when it counts several outputs or none, or states no money.</summary>
    public static UnitCost? Of(PerformanceTarget target, int place)
    {
        if (target.Kind != FormKind.Target || (target.Funding.AnnualTotal ?? target.Funding.Total) is not { Yuan: > 0 } money)
        {
            return null;
        }

        UnitCost? found = null;
        for (var row = 0; row < target.Indicators.Count; row++)
        {
            if (target.Indicators[row] is not { Category: Category.Quantity, Name: not null, Target.Meaning: { Kind: TargetKind.Quantity, IsPercentage: false } meaning })
            {
                continue;
            }

            // Several outputs share the money in parts nobody states.
            if (found is not null || meaning.Quantities is not [{ Number: > 0, Unit.Length: > 0 } output])
            {
                return null;
            }

            found = new UnitCost(place, row, money, output);
        }

        return found;
    }

    /// <summary>Those of other projects of the kind in the town, of the same year and earlier ones.</summary>
    public IEnumerable<UnitCost> Others(PerformanceTarget own, UnitCost cost, IReadOnlyList<PerformanceTarget> targets) =>
        Key(own, cost) is { } key && _costs.TryGetValue(key, out var costs)
            ? costs.Where(c => c.Place != cost.Place && targets[c.Place].Year <= own.Year)
            : [];

    /// <summary>What a form is compared under, and its yuan a piece; null when it is not.</summary>
    public static (string Key, decimal Yuan)? KeyOf(PerformanceTarget target) =>
        Of(target, 0) is { } cost && target.CompetentDepartment is { Length: > 0 } department && KeyUnder(target, cost, OfficeName.Key(department)) is { } key
            ? (key, cost.Yuan)
            : null;

    private string? Key(PerformanceTarget target, UnitCost cost) =>
        _offices.KeyOf(target) is { Length: > 0 } town ? KeyUnder(target, cost, town) : null;

    private static string? KeyUnder(PerformanceTarget target, UnitCost cost, string town) =>
        target is { ProjectName: { } name, Year: not null } && KindIndex.KindOf(name) is { } kind
            ? string.Create(CultureInfo.InvariantCulture, $"{town}|{kind}|{CanonicalText.Of(target.Indicators[cost.Row].Name)}|{cost.Output.Unit}")
            : null;
}
