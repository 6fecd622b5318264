using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Cli;

/// <summary>Two forms as read, between them with every kind of note, and findings on the first.</summary>
internal static class SampleReadings
{
    public static FormReading Damaged { get; } = new()
    {
        Index = 0,
        FirstLine = 3,
        LastLine = 27,
        Target = new PerformanceTarget
        {
            Edition = FormEdition.A,
            Year = 2025,
            ProjectName = "河道保洁与水质巡查",
            ProjectTypes = ["经常性项目"],
            CompetentDepartment = "云溪镇人民政府",
            ImplementingUnit = "云溪镇水务管理所",
            PlannedStart = new PlanDate(2025, 1, 1),
            PlannedEnd = new PlanDate(2025, 12),
            Funding = new Funding
            {
                Total = Money.Of(26.6200m, MoneyUnit.TenThousandYuan),
                Fiscal = Money.Of(26.62m, MoneyUnit.TenThousandYuan),
                Other = Money.Of(0m, MoneyUnit.TenThousandYuan),
                AnnualTotal = Money.Of(26.620001m, MoneyUnit.TenThousandYuan),
            },
            GoalSpan = new GoalSpan(2024, 2026),
            OverallGoal = "对全镇46条河道开展常态化保洁，水面无漂浮物、岸坡无垃圾，巡查发现的问题当日派单、三日办结，逐步恢复河道生态，群众对水环境的满意程度稳步提高。",
            AnnualGoal = "完成46条河道日常保洁，每月巡查不少于2次。",
            Indicators =
            [
                new(Dimension.Output, Category.Quantity, "保洁河道数量", new TargetValue("46条")),
                new(Dimension.Output, Category.Quantity, "巡查次数", new TargetValue("不少于2次/月")),
                new(Dimension.Output, Category.Quality, "保洁考核合格率", null),
                new(Dimension.Output, Category.Timeliness, "问题办结及时性", new TargetValue("及时")),
                new(Dimension.Benefit, Category.EcologicalBenefit, "河道水质达到或优于Ⅳ类的断面比例以及沿岸环境改善情况", new TargetValue("≥90%")),
                new(Dimension.Satisfaction, Category.ServiceSatisfaction, null, new TargetValue("≥85%")),
                new(null, null, "群众\"护河\"参与", new TargetValue("𠮷水村等3个村")),
            ],
        },
        Notes =
        [
            new(Field.Of(Box.AnnualFiscal), NoteKind.Lost, "该格数字没有保留下来。", 0.9, [9]),
            new(Field.TargetValue(2), NoteKind.Lost, "指标值一列在此行缺失，邻行均有指标值。", 0.8, [16]),
            new(Field.TargetValue(3), NoteKind.Repaired, "“及时”印在下一行，按指标名称归到本行。", 0.93, [17, 18]),
            new(Field.Category(6), NoteKind.Doubt, "也可能属于社会效益指标。", 0.55, [21]),
            new(null, NoteKind.Unread, "“第3页”未归入任何栏目。", 1, [27]),
        ],
    };

    public static FormReading Bare { get; } = new()
    {
        Index = 1,
        FirstLine = 30,
        LastLine = 31,
        Target = new PerformanceTarget { Edition = FormEdition.B },
    };

    public static IReadOnlyList<FormReading> Both { get; } = [Damaged, Bare];

    public static IReadOnlyList<Finding> Findings { get; } =
    [
        new()
        {
            Code = "HJ1003",
            Severity = Severity.Error,
            Defect = "sum-mismatch",
            Field = Field.Of(Box.FundingTotal),
            Message = "总额30.00万元，各来源合计26.62万元，相差3.38万元。",
        },
        new()
        {
            Code = "HJ2004",
            Severity = Severity.Warning,
            Defect = "vague-value",
            Field = Field.TargetValue(3),
            Indicator = "问题办结及时性",
            Quote = "及时",
            Message = "“及时”没有说明时限，无法衡量。",
            Suggestion = "问题办结时限：≤【】个工作日",
        },
        new()
        {
            Code = "HJ3002",
            Severity = Severity.Hint,
            Defect = "other",
            Field = Field.Of(Box.Indicators),
            Message = "没有设置成本指标。",
        },
    ];

    public static IReadOnlyList<RuleDescriptor> Rules { get; } =
    [
        new(
            "HJ1003",
            "资金总额与各来源之和不符",
            "Funding total is not the sum of its sources",
            Severity.Error,
            ReviewDimension.Completeness,
            "sum-mismatch",
            "财预〔2015〕88号第十二条",
            "总额与分项不符，预算依据无从核对。",
            "核对各项来源，更正总额或分项。"),
    ];
}
