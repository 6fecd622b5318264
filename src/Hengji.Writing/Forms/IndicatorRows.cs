using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Writing.Forms;

/// <summary>A row of the indicator block: which merged cells begin in it and how far they reach.</summary>
/// <param name="Index">Index of the indicator.</param>
/// <param name="DimensionSpan">Rows the 一级指标 cell covers; 0 when it began above.</param>
/// <param name="CategorySpan">Rows the 二级指标 cell covers; 0 when it began above.</param>
public sealed record IndicatorRow(int Index, int DimensionSpan, int CategorySpan)
{
    public IReadOnlyList<Field> DimensionFields =>
        [.. Enumerable.Range(Index, DimensionSpan).Select(Field.Dimension)];

    public IReadOnlyList<Field> CategoryFields =>
        [.. Enumerable.Range(Index, CategorySpan).Select(Field.Category)];
}

/// <summary>Merges equal neighbours of the indicator block, as the printed form does.</summary>
public static class IndicatorRows
{
    public static IReadOnlyList<IndicatorRow> Of(IReadOnlyList<Indicator> indicators)
    {
        var rows = new List<IndicatorRow>(indicators.Count);
        for (var i = 0; i < indicators.Count; i++)
        {
            rows.Add(new IndicatorRow(i, Run(indicators, i, SameDimension), Run(indicators, i, SameCategory)));
        }

        return rows;
    }

    private static int Run(IReadOnlyList<Indicator> indicators, int start, Func<Indicator, Indicator, bool> same)
    {
        if (start > 0 && same(indicators[start - 1], indicators[start]))
        {
            return 0;
        }

        var end = start + 1;
        while (end < indicators.Count && same(indicators[end - 1], indicators[end]))
        {
            end++;
        }

        return end - start;
    }

    private static bool SameDimension(Indicator above, Indicator below) => above.Dimension == below.Dimension;

    private static bool SameCategory(Indicator above, Indicator below) =>
        SameDimension(above, below) && above.Category == below.Category;
}
