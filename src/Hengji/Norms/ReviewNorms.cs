using Hengji.Terms;

namespace Hengji.Norms;

/// <summary>The requirements target review (绩效目标审核) measures against; a place may set its own.</summary>
public sealed record ReviewNorms
{
    private static readonly Category[] Outputs = [Category.Quantity, Category.Quality, Category.Timeliness];

    private static readonly Category[] Costs =
        [Category.Cost, Category.EconomicCost, Category.SocialCost, Category.EcologicalCost];

    private static readonly Category[] DirectBenefits =
        [Category.EconomicBenefit, Category.SocialBenefit, Category.EcologicalBenefit];

    /// <summary>The national defaults.</summary>
    public static ReviewNorms National { get; } = new()
    {
        RequiredIndicators = new(new DatedValue<IReadOnlyList<RequiredIndicators>>(
            new DateOnly(2015, 5, 21),
            [
                // Wider requirements stand first: where one is unmet, those it includes are not repeated.
                new("绩效指标", [.. Outputs, .. Costs, .. DirectBenefits, Category.SustainableImpact, Category.ServiceSatisfaction], Obligation.Must, "数量指标：【完成事项】数量，≥【】【单位】"),
                new("产出指标", Outputs, Obligation.Must, "数量指标：【完成事项】数量，≥【】【单位】"),
                new("效益指标", [.. DirectBenefits, Category.SustainableImpact], Obligation.Must, "社会效益指标：【受益事项】率，≥【】%"),
                new("数量指标", [Category.Quantity], Obligation.Should, "数量指标：【完成事项】数量，≥【】【单位】"),
                new("质量指标", [Category.Quality], Obligation.Should, "质量指标：【验收、达标或准确事项】合格率，≥【】%"),
                new("时效指标", [Category.Timeliness], Obligation.Should, "时效指标：【完成事项】完成时间，【】月底前"),
                new("成本指标", Costs, Obligation.Should, "成本指标：【支出事项】单位成本，≤【】元/【单位】"),
                new("服务对象满意度指标", [Category.ServiceSatisfaction], Obligation.Should, "服务对象满意度指标：【服务对象】满意度，≥【】%"),
                new("经济、社会、生态效益指标", DirectBenefits, Obligation.May, "社会效益指标：【受益事项】率，≥【】%"),
            ],
            "财预〔2015〕88号《中央部门预算绩效目标管理办法》")),
        StaffCost = new(new DatedValue<StaffCostNorm>(new DateOnly(2015, 5, 21), new(20_000m, 400_000m), "本系统审核口径")),
        Copying = new(new DatedValue<CopyingNorm>(new DateOnly(2015, 5, 21), new(10, 0.7, 4), "本系统审核口径")),
        UnitCost = new(new DatedValue<UnitCostNorm>(new DateOnly(2015, 5, 21), new(3, 1.5, 3), "本系统审核口径")),
    };

    public required Norm<IReadOnlyList<RequiredIndicators>> RequiredIndicators { get; init; }

    public required Norm<CopyingNorm> Copying { get; init; }

    public required Norm<StaffCostNorm> StaffCost { get; init; }

    public required Norm<UnitCostNorm> UnitCost { get; init; }
}
