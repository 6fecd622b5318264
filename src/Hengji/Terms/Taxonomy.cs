namespace Hengji.Terms;

/// <summary>Level 1 of the indicator tree (一级指标).</summary>
public enum Dimension
{
    Cost,
    Output,
    Benefit,
    Satisfaction,
}

/// <summary>Level 2 of the indicator tree (二级指标), over both official trees.</summary>
public enum Category
{
    EconomicCost,
    SocialCost,
    EcologicalCost,
    Quantity,
    Quality,
    Timeliness,
    Cost,
    EconomicBenefit,
    SocialBenefit,
    EcologicalBenefit,
    SustainableImpact,
    ServiceSatisfaction,
}

/// <summary>
/// The official indicator tree: which categories belong to which dimension, and in which order the form prints them.
/// 2015: 产出（数量、质量、时效、成本）、效益（经济、社会、生态、可持续影响）、满意度. 2021 (101号): 成本 became a
/// dimension (经济、社会、生态环境成本) and 可持续影响 was folded into the benefits.
/// </summary>
public static class Taxonomy
{
    /// <summary>Printed order of the 2015 tree.</summary>
    public static IReadOnlyList<Category> Tree2015 { get; } =
    [
        Category.Quantity, Category.Quality, Category.Timeliness, Category.Cost,
        Category.EconomicBenefit, Category.SocialBenefit, Category.EcologicalBenefit, Category.SustainableImpact,
        Category.ServiceSatisfaction,
    ];

    /// <summary>Printed order of the 2021 tree.</summary>
    public static IReadOnlyList<Category> Tree2021 { get; } =
    [
        Category.EconomicCost, Category.SocialCost, Category.EcologicalCost,
        Category.Quantity, Category.Quality, Category.Timeliness,
        Category.EconomicBenefit, Category.SocialBenefit, Category.EcologicalBenefit,
        Category.ServiceSatisfaction,
    ];

    public static string Name(this Dimension dimension) => dimension switch
    {
        Dimension.Cost => "成本指标",
        Dimension.Output => "产出指标",
        Dimension.Benefit => "效益指标",
        Dimension.Satisfaction => "满意度指标",
        _ => throw new ArgumentOutOfRangeException(nameof(dimension)),
    };

    public static string Name(this Category category) => category switch
    {
        Category.EconomicCost => "经济成本指标",
        Category.SocialCost => "社会成本指标",
        Category.EcologicalCost => "生态环境成本指标",
        Category.Quantity => "数量指标",
        Category.Quality => "质量指标",
        Category.Timeliness => "时效指标",
        Category.Cost => "成本指标",
        Category.EconomicBenefit => "经济效益指标",
        Category.SocialBenefit => "社会效益指标",
        Category.EcologicalBenefit => "生态效益指标",
        Category.SustainableImpact => "可持续影响指标",
        Category.ServiceSatisfaction => "服务对象满意度指标",
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };

    /// <summary>The dimension a category hangs under.</summary>
    public static Dimension DimensionOf(this Category category) => category switch
    {
        Category.EconomicCost or Category.SocialCost or Category.EcologicalCost => Dimension.Cost,
        Category.Quantity or Category.Quality or Category.Timeliness or Category.Cost => Dimension.Output,
        Category.ServiceSatisfaction => Dimension.Satisfaction,
        _ => Dimension.Benefit,
    };

    /// <summary>The nearest category of the 2021 tree for a category of the 2015 tree, and itself for the rest.</summary>
    public static Category To2021(this Category category) => category switch
    {
        Category.Cost => Category.EconomicCost,
        Category.SustainableImpact => Category.SocialBenefit,
        _ => category,
    };

    /// <summary>The nearest category of the 2015 tree for a category of the 2021 tree, and itself for the rest.</summary>
    public static Category To2015(this Category category) => category switch
    {
        Category.EconomicCost or Category.SocialCost or Category.EcologicalCost => Category.Cost,
        _ => category,
    };
}
