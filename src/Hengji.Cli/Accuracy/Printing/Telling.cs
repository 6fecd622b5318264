using Hengji.Terms;

namespace Hengji.Cli.Accuracy.Printing;

/// <summary>Whether a name says which level 2 it belongs to, so that a reader may know it without its label.</summary>
internal static class Telling
{
    public static bool Of(string name, Category category) => category switch
    {
        Category.ServiceSatisfaction => Has(name, "满意度"),
        Category.Timeliness => Has(name, "及时", "按期", "时间", "时限", "周期"),
        Category.Cost or Category.EconomicCost => Has(name, "成本", "补贴标准"),
        Category.SustainableImpact => Has(name, "长效机制", "制度健全"),
        Category.Quantity => Has(name, "数量", "频次", "工作量", "总数"),
        Category.Quality => Has(name, "合格率", "达标率", "质量"),
        _ => false,
    };

    private static bool Has(string name, params string[] words) =>
        words.Any(w => name.Contains(w, StringComparison.Ordinal));
}
