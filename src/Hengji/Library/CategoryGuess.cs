using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Library;

/// <summary>Under which 二级指标 an indicator belongs, where its own words tell.</summary>
public static class CategoryGuess
{
    /// <summary>The category; null where the words leave it open. Under the 2021 tree 成本 is 经济成本.</summary>
    public static Category? Of(string name, TargetMeaning? target)
    {
        ArgumentNullException.ThrowIfNull(name);
        var sense = IndicatorSense.Of(name);
        if (sense.IsSatisfaction)
        {
            return Category.ServiceSatisfaction;
        }

        var isMoneyEach = target is not null && target.Quantities.Any(q => q.Unit.StartsWith('元') && q.Unit.Length > 1);
        if (isMoneyEach || (IndicatorWords.CostStandards.IsIn(name) && target is not null && target.Quantities.Any(q => q.Unit.Contains('元', StringComparison.Ordinal))))
        {
            return Category.Cost;
        }

        if (target?.Kind is TargetKind.Deadline or TargetKind.DateSpan || (sense.IsTimely && !sense.IsCount))
        {
            return Category.Timeliness;
        }

        if (IndicatorWords.QualityRates.IsIn(name))
        {
            return Category.Quality;
        }

        // What one wants little of, and what is saved, is an effect however it is counted.
        return sense.IsCount && !IndicatorWords.LessIsBetter.IsIn(name) && !IndicatorWords.Savings.IsIn(name) ? Category.Quantity : null;
    }
}
