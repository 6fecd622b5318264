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

    /// <summary>
    /// Items, points and bands of the sheets in 88号. How far findings lower a score is ours: one 必改 leaves 中 at best,
    /// one 建议 leaves 良 at best, and few of either do not make it worse than that.
    /// </summary>
    private static readonly GradingNorm NationalGrading = new(
        [
            new(ReviewItem.Wholeness, 10, "填报格式是否规范，内容是否完整、准确、详实，有无缺项、错项。"),
            new(ReviewItem.Clarity, 10, "绩效目标是否明确、清晰，能否反映项目主要情况，是否充分、恰当地描述了预期产出和效果。"),
            new(ReviewItem.GoalRelevance, 15, "总体目标是否符合法律法规和发展规划，与本单位职能、事业发展规划和年度工作计划是否密切相关。"),
            new(ReviewItem.IndicatorSoundness, 15, "绩效指标是否全面、充分、细化、量化，是否选取最能体现总体目标实现程度的关键指标并有明确的指标值。"),
            new(ReviewItem.ReasonableResults, 15, "预期绩效是否显著，是否符合行业正常水平或事业发展规律，与同类项目相比是否合理。"),
            new(ReviewItem.FundingMatch, 15, "绩效目标与资金量、使用方向是否匹配，既定资金规模下目标是否过高或过低，资金是否过大或过小。"),
            new(ReviewItem.Attainability, 10, "绩效目标是否经过调查研究、论证和合理测算，实现的可能性是否充分。"),
            new(ReviewItem.Readiness, 10, "实施方案是否合理，组织能力和条件是否充分，内部控制和管理制度是否健全。"),
        ],
        new GradeBands(90, 80, 60),
        new FindingWeights(0.25m, 0.05m, 0.11m, 0.02m),
        StepsAboveWorst: 1);

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
        Grading = new(new DatedValue<GradingNorm>(new DateOnly(2015, 5, 21), NationalGrading, "财预〔2015〕88号《中央部门预算绩效目标管理办法》；扣分为本系统审核口径")),
    };

    public required Norm<IReadOnlyList<RequiredIndicators>> RequiredIndicators { get; init; }

    public required Norm<CopyingNorm> Copying { get; init; }

    public required Norm<StaffCostNorm> StaffCost { get; init; }

    /// <summary>How self-evaluations are scored.</summary>
    public ScoringNorm Scoring { get; init; } = ScoringNorm.National;

    public required Norm<GradingNorm> Grading { get; init; }
}
