using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests;

/// <summary>A form without fault, of a town that does not exist; tests vary it with <c>with</c>.</summary>
internal static class Sample
{
    public static PerformanceTarget Target { get; } = new()
    {
        Edition = FormEdition.A,
        Year = 2025,
        ProjectName = "青溪镇村道路灯维护",
        ProjectTypes = ["经常性项目"],
        CompetentDepartment = "临江市青溪镇人民政府",
        ImplementingUnit = "青溪镇城乡建设服务中心",
        PlannedStart = new PlanDate(2025, 1, 1),
        PlannedEnd = new PlanDate(2025, 12, 31),
        Funding = new Funding
        {
            Total = Money.Of(48.60m, MoneyUnit.TenThousandYuan),
            Fiscal = Money.Of(45.00m, MoneyUnit.TenThousandYuan),
            Other = Money.Of(3.60m, MoneyUnit.TenThousandYuan),
            AnnualTotal = Money.Of(48.60m, MoneyUnit.TenThousandYuan),
            AnnualFiscal = Money.Of(45.00m, MoneyUnit.TenThousandYuan),
            AnnualCarriedOver = Money.Of(0m, MoneyUnit.TenThousandYuan),
            AnnualOther = Money.Of(3.60m, MoneyUnit.TenThousandYuan),
        },
        GoalSpan = new GoalSpan(2025, 2025),
        OverallGoal = "维护全镇村道路灯，夜间行路有光，村民出行放心。",
        AnnualGoal = "年内巡检路灯1620盏，更换老旧灯头240盏，故障接报后48小时内修复。",
        Indicators =
        [
            Row(Dimension.Output, Category.Quantity, "巡检路灯数量", "≥1620盏"),
            Row(Dimension.Output, Category.Quantity, "更换灯头数量", "≥240盏"),
            Row(Dimension.Output, Category.Quality, "路灯亮灯率", "≥98%"),
            Row(Dimension.Output, Category.Timeliness, "故障修复时限", "48小时内"),
            Row(Dimension.Output, Category.Cost, "单盏维护成本", "≤300元/盏"),
            Row(Dimension.Benefit, Category.SocialBenefit, "主要村道照明覆盖率", "≥95%"),
            Row(Dimension.Benefit, Category.SustainableImpact, "路灯管护责任落实率", "100%"),
            Row(Dimension.Satisfaction, Category.ServiceSatisfaction, "沿线村民满意度", "≥90%"),
        ],
    };

    public static Indicator Row(Dimension dimension, Category category, string? name, string? target) =>
        new(dimension, category, name, target is null ? null : new TargetValue(target));

    /// <summary>The form as read without any damage.</summary>
    public static FormReading Reading(PerformanceTarget target, params ReadingNote[] notes) => new()
    {
        Index = 0,
        FirstLine = 1,
        LastLine = 1,
        Target = target,
        Notes = notes,
    };

    public static ReadingNote Lost(Field field) => new(field, NoteKind.Lost, "原件此格已失。", 1, []);

    public static ReadingNote Doubt(Field field, string message) => new(field, NoteKind.Doubt, message, 0.5, []);

    public static Dossier Dossier(PerformanceTarget target, params ReadingNote[] notes) =>
        new(Reading(target, notes), Neighbourhood.Empty);

    /// <summary>The sample with other indicators.</summary>
    public static PerformanceTarget With(params Indicator[] indicators) => Target with { Indicators = indicators };

    /// <summary>The sample with the row put in place of its row of that category.</summary>
    public static PerformanceTarget WithRow(Category category, string? name, string? target)
    {
        var rows = Target.Indicators.ToList();
        var at = rows.FindIndex(r => r.Category == category);
        var row = Row(category.DimensionOf(), category, name, target);
        if (at < 0)
        {
            rows.Add(row);
        }
        else
        {
            rows[at] = row;
        }

        return Target with { Indicators = rows };
    }
}
