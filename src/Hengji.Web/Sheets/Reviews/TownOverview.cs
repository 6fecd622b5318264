using System.Globalization;
using Hengji.Review;
using Hengji.Storage.Queries;

namespace Hengji.Web.Sheets.Reviews;

/// <summary>How well forms are written, as the overview shows it: the units of one year, and the years against each other.</summary>
public sealed class TownOverview
{
    /// <summary>Years set against each other; older ones are in the list.</summary>
    private const int YearsShown = 4;

    /// <summary>From how many defects per hundred forms a cell is shaded deeper; none is the lightest.</summary>
    private static readonly decimal[] Depths = [0, 25, 75, 150, 300];

    private readonly IReadOnlyList<UnitYear> _all;

    /// <param name="all">What the store has.</param>
    /// <param name="year">The year to look at; null for the latest there is.</param>
    public TownOverview(IReadOnlyList<UnitYear> all, int? year)
    {
        _all = all;
        Years = [.. all.Select(of => of.Year).OfType<int>().Distinct().OrderDescending().Take(YearsShown)];
        Year = year ?? (Years.Count > 0 ? Years[0] : null);
        Units =
        [
            .. all.Where(of => of.Year == Year)
                .OrderByDescending(Rate).ThenByDescending(of => of.Forms).ThenBy(of => of.Unit, StringComparer.Ordinal),
        ];
        Town = Of(Year);
    }

    /// <summary>The latest years, newest first.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The year looked at; null where no form tells its year.</summary>
    public int? Year { get; }

    /// <summary>The units of that year, those with most defects per hundred forms first.</summary>
    public IReadOnlyList<UnitYear> Units { get; }

    /// <summary>All units of that year together.</summary>
    public UnitYear Town { get; }

    /// <summary>The year before, where there are forms of it; null otherwise.</summary>
    public UnitYear? Before => Year is { } year && Years.Contains(year - 1) ? Of(year - 1) : null;

    /// <summary>The dimension with most defects in the year; null when there is none at all.</summary>
    public ReviewDimension? Worst => Town.DefectSum == 0
        ? null
        : ReviewTerms.OfTargets.MaxBy(dimension => Town.Defects.GetValueOrDefault(dimension).Defects);

    /// <summary>All units together in a year.</summary>
    public UnitYear Of(int? year)
    {
        var units = _all.Where(of => of.Year == year).ToList();
        return new UnitYear(
            null,
            year,
            units.Sum(of => of.Forms),
            units.Sum(of => of.Faulty),
            units.SelectMany(of => of.Defects).GroupBy(pair => pair.Key)
                .ToDictionary(same => same.Key, same => new DefectCount(same.Sum(pair => pair.Value.Defects), same.Sum(pair => pair.Value.Forms))));
    }

    /// <summary>A unit in a year; null where it filed nothing.</summary>
    public UnitYear? Of(string? unit, int year) =>
        _all.FirstOrDefault(of => string.Equals(of.Unit, unit, StringComparison.Ordinal) && of.Year == year);

    /// <summary>Defects per hundred forms.</summary>
    public static decimal Rate(UnitYear of) => Rate(of.DefectSum, of.Forms);

    /// <summary>Defects per hundred forms, of one dimension.</summary>
    public static decimal Rate(UnitYear of, ReviewDimension dimension) => Rate(of.Defects.GetValueOrDefault(dimension).Defects, of.Forms);

    /// <summary>How deep a cell is shaded, 0 for none to 5.</summary>
    public static int Depth(decimal rate) => rate == 0 ? 0 : Depths.Count(from => rate > from);

    /// <summary>A rate as shown: whole from ten on, where a tenth says nothing.</summary>
    public static string Shown(decimal rate) =>
        rate.ToString(rate is > 0 and < 10 ? "0.#" : "0", CultureInfo.InvariantCulture);

    private static decimal Rate(int defects, int forms) => forms == 0 ? 0 : defects * 100m / forms;
}
