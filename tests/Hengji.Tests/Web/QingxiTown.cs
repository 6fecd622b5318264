using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Web;

/// <summary>Forms of a town that does not exist, with faults of authors and doubts of reading.</summary>
internal static class QingxiTown
{
    public static PerformanceTarget River { get; } = Sample.Target with
    {
        Year = 2026,
        ProjectName = "镇村河道养护与水质监测",
        ImplementingUnit = "青溪镇规划建设和生态环境办公室",
        PlannedStart = new PlanDate(2026, 1, 1),
        PlannedEnd = new PlanDate(2026, 12, 31),
        Funding = new Funding
        {
            Total = Wan(286.40m),
            Fiscal = Wan(286.40m),
            Other = Wan(0),
            AnnualTotal = Wan(286.40m),
            AnnualFiscal = Wan(266.40m),
            AnnualCarriedOver = Wan(12),
            AnnualOther = Wan(0),
        },
        GoalSpan = new GoalSpan(2026, 2026),
        OverallGoal = "对全镇47条段、总长86.3公里的镇村级河道实行专人保洁和岸坡养护，定点监测水质，做到水面无漂浮物、岸线无垃圾，逐年减少不达标断面。",
        AnnualGoal = "1. 完成47条段河道全年保洁；\n2. 每月对24个断面采样；\n3. Ⅲ类以上断面不低于85%；\n5. 河道类投诉按期办结。",
        Indicators =
        [
            Sample.Row(Dimension.Output, Category.Quantity, "保洁河道条段数", "≥74条段"),
            Sample.Row(Dimension.Output, Category.Quantity, "水质监测断面数", "24个"),
            Sample.Row(Dimension.Output, Category.Quantity, "断面采样频次", "≥12次/年"),
            Sample.Row(Dimension.Output, Category.Quality, "保洁考核合格率", "≥95%"),
            Sample.Row(Dimension.Output, Category.Timeliness, "河道类投诉按期办结率", "≥98%"),
            Sample.Row(Dimension.Output, Category.Cost, "每公里年养护成本", "≤3.32万元"),
            Sample.Row(Dimension.Benefit, Category.EcologicalBenefit, "Ⅲ类以上断面比例", "≥85%"),
            Sample.Row(Dimension.Benefit, Category.SocialBenefit, "河道沿线面貌", "明显改善"),
            Sample.Row(Dimension.Benefit, Category.SustainableImpact, "长效管护制度", "健全"),
            Sample.Row(Dimension.Satisfaction, Category.ServiceSatisfaction, "沿河居民满意度", null),
        ],
    };

    public static PerformanceTarget Road { get; } = Sample.Target with
    {
        Edition = FormEdition.B,
        Year = 2026,
        ProjectName = "青溪大道南段拓宽",
        ProjectTypes = ["阶段性项目", "特定目标类"],
        ImplementingUnit = "青溪镇规划建设和生态环境办公室",
        PlannedStart = new PlanDate(2026, 1, 1),
        PlannedEnd = new PlanDate(2027, 12, 31),
        GoalSpan = null,
    };

    /// <summary>The river form and two others, with remarks of the reader on the river form.</summary>
    public static Typewriter Document()
    {
        var written = new Typewriter();
        var river = written.Write(River);
        var line = river.Traces[Field.TargetValue(4)][0].Line;
        written.Note(form => form with
        {
            Notes =
            [
                new ReadingNote(Field.TargetValue(4), NoteKind.Doubt, "第二位数字不清，也可读作≥96%。", 0.62, [line]),
                new ReadingNote(Field.TargetValue(9), NoteKind.Lost, "原文该行没有指标值，可能在转换时缺失。", 0.9, [line + 5]),
                new ReadingNote(Field.Category(6), NoteKind.Repaired, "原文“生态效益指标”与下一行错位，按表式移回本行。", 0.95, [line + 2]),
                new ReadingNote(null, NoteKind.Unread, "“填表人：（已遮盖）”不属于表内任何一格。", 1, [river.LastLine]),
            ],
        });
        written.Write(Sample.Target);
        written.Write(Road);
        return written;
    }

    private static Money Wan(decimal amount) => Money.Of(amount, MoneyUnit.TenThousandYuan);
}
