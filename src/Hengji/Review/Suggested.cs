using System.Globalization;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review;

/// <summary>Wording to paste (建议写法): shapes only, every number the form does not give is a gap 【】.</summary>
internal static class Suggested
{
    /// <summary>An indicator with a target of the shape its name and category ask for.</summary>
    public static string Value(string name, Category? category)
    {
        var sense = IndicatorSense.Of(name);
        if (sense.IsRate || sense.IsSatisfaction)
        {
            return Rate(name);
        }

        if (category is Category.Cost or Category.EconomicCost)
        {
            return $"{name}：≤【】元/【计量单位】";
        }

        if (sense.IsCount || category is Category.Quantity)
        {
            return $"{name}：≥【】【计量单位】";
        }

        if (IndicatorWords.Institutions.IsIn(name))
        {
            return "【制度或机制名称】印发并执行时间：【】月底前";
        }

        return sense.IsTimely || category is Category.Timeliness ? $"{name}：【】日内或【】月底前完成" : $"{name}：【可核查的数值或标准】";
    }

    public static string Rate(string name) =>
        IndicatorWords.LessIsBetter.IsIn(name) ? $"{name}：≤【】%" : $"{name}：≥【】%";

    /// <summary>A change with its base and extent; the extent stays where the form gives one.</summary>
    public static string Change(string name, TargetMeaning meaning)
    {
        var way = meaning.Direction == Direction.Decrease ? "下降" : "提升";
        var extent = meaning.Quantities is [var by, ..]
            ? by.Number.ToString(CultureInfo.InvariantCulture) + by.Unit
            : "【】%";
        return $"{name}：较上年（【上年实际数】）{way}{extent}";
    }
}
