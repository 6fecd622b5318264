using Hengji.Norms;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Scoring;

/// <summary>Lays the points of self-evaluation on the indicators of a form that does not state any.</summary>
public static class IndicatorPoints
{
    /// <summary>
    /// Points of each indicator, in order: those of a dimension evenly on its indicators to two decimals, what is over on
    /// the last, so that they add up exactly. Points of a dimension without indicators go to benefit when it is
    /// satisfaction (财预〔2020〕10号), and otherwise to the others in proportion; an indicator without a dimension has none.
    /// </summary>
    /// <returns>With any indicator that has a dimension, together 100 less the points of execution.</returns>
    public static IReadOnlyList<decimal> Laid(IReadOnlyList<Indicator> indicators, ScoringNorm norm)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        ArgumentNullException.ThrowIfNull(norm);
        var points = new decimal[indicators.Count];
        var byDimension = indicators.Select((indicator, row) => (indicator.Dimension, Row: row))
            .Where(line => line.Dimension is not null)
            .GroupBy(line => line.Dimension!.Value, line => line.Row)
            .ToDictionary(group => group.Key, group => group.ToList());
        foreach (var (dimension, part) in PartsOf([.. byDimension.Keys], norm))
        {
            var rows = byDimension[dimension];
            var each = Math.Floor(part * 100m / rows.Count) / 100m;
            foreach (var row in rows)
            {
                points[row] = each;
            }

            points[rows[^1]] += part - (each * rows.Count);
        }

        return points;
    }

    /// <summary>The points of each dimension that has indicators.</summary>
    private static Dictionary<Dimension, decimal> PartsOf(HashSet<Dimension> present, ScoringNorm norm)
    {
        if (present.Count == 0)
        {
            return [];
        }

        var parts = present.Contains(Dimension.Cost) ? norm.PartsWithCost : norm.Parts;
        var laid = present.Order().ToDictionary(dimension => dimension, parts.Of);
        var missing = 100m - parts.Execution - laid.Values.Sum();
        if (!present.Contains(Dimension.Satisfaction) && present.Contains(Dimension.Benefit))
        {
            laid[Dimension.Benefit] += parts.Satisfaction;
            missing -= parts.Satisfaction;
        }

        var stated = laid.Values.Sum();
        var last = laid.Keys.Last();
        var rest = missing;
        foreach (var dimension in laid.Keys.ToList())
        {
            var share = dimension == last ? rest : stated == 0 ? 0m : Math.Floor(missing * laid[dimension] * 100m / stated) / 100m;
            laid[dimension] += share;
            rest -= share;
        }

        return laid;
    }
}
