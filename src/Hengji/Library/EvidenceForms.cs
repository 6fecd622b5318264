using Hengji.Review.Words;
using Hengji.Terms;

namespace Hengji.Library;

/// <summary>What proves an indicator (佐证材料), as far as its name and category tell. Where the library knows better, the library's words stand.</summary>
public static class EvidenceForms
{
    /// <summary>The customary evidence, in Chinese; never empty.</summary>
    public static string For(string name, Category? category)
    {
        ArgumentNullException.ThrowIfNull(name);
        var sense = IndicatorSense.Of(name);
        if (sense.IsSatisfaction || category == Category.ServiceSatisfaction)
        {
            return "问卷";
        }

        if (IndicatorWords.CostStandards.IsIn(name) || category is Category.Cost or Category.EconomicCost)
        {
            return "合同、支付凭证";
        }

        if (sense.IsTimely || category == Category.Timeliness)
        {
            return "办理记录";
        }

        return category switch
        {
            Category.Quality => "验收或检查记录",
            Category.Quantity => "业务台账",
            Category.EconomicBenefit or Category.SocialBenefit or Category.EcologicalBenefit or Category.SustainableImpact
                or Category.SocialCost or Category.EcologicalCost => "统计资料",
            _ => sense.IsCount ? "业务台账" : IndicatorWords.QualityRates.IsIn(name) ? "验收或检查记录" : "业务台账或统计资料",
        };
    }
}
