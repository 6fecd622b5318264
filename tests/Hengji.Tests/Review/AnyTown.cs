using CsCheck;
using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Review;

/// <summary>
/// The forms of a town whose units, names, goals and indicators come from few words, so that whatever can be alike between
/// forms is.
/// </summary>
internal static class AnyTown
{
    private static readonly string[] Departments = ["临江市青溪镇人民政府", "青溪镇政府", "临江市青溪镇政府", "临江青溪镇人民政府", "安河镇人民政府"];

    private static readonly string[] Units = ["城乡建设服务中心", "水务管理所", "青溪镇社区建设办公室"];

    private static readonly string[] Names =
    [
        "村道路灯维护", "2024年村道路灯维护", "2025年村道路灯维护", "村道路灯维护经费", "河道保洁经费", "东片邻里中心运营经费", "西片邻里中心运营经费", "南片邻里中心运营经费",
        "新居委预备费", "社区综合保险",
    ];

    private const string EveryYear = "{年}年度内完成全部设施的验收";

    private static readonly string[] Clauses =
    [
        "全年巡检村道路灯并登记损坏，接到报修后两天内修好，保证夜间行路有光、路口明亮、线路安全", "做好村道路灯维护", "全年打捞河道漂浮物，保持水面整洁、水流通畅",
        "组织居民开展文体活动和议事协商，解决楼道堆物、停车难等身边问题", "全镇43个居委和4个居委筹备组参加", "全镇43个居委参加", "全镇47个居委参加", EveryYear, "2024年度内完成全部设施的验收",
        "村民出行放心", "周边居民少有投诉", "做好邻里中心日常运作，进一步完善、拓展便民服务项目，加强资源整合",
    ];

    private static readonly (Category Category, string Name, string[] Targets)[] Indicators =
    [
        (Category.Quantity, "巡检路灯数量", ["1620盏", "1500盏", "≥1620盏"]),
        (Category.Quality, "设备故障率", ["≤3%", "≤5%", "3%"]),
        (Category.Quality, "路灯亮灯率", ["≥98%", "≥95%", "98%"]),
        (Category.Timeliness, "故障修复时限", ["48小时内", "≤24小时"]),
        (Category.Cost, "单盏维护成本", ["≤300元/盏", "300元/盏"]),
        (Category.SocialBenefit, "覆盖居委数", ["34个村委，47个居委", "全镇43个居委"]),
        (Category.ServiceSatisfaction, "居民满意度", ["≥90%", "≥85%", "≥95%"]),
    ];

    private static readonly Gen<string?> Goal = Gen.Select(
        Gen.Int[0, 7], Gen.Int[0, Clauses.Length - 1].Array[0, 3],
        (kind, parts) => kind == 0 ? EveryYear : parts.Length == 0 ? null : string.Join('，', parts.Select(p => Clauses[p])) + "。");

    private static string? InYear(string? goal, int year) =>
        goal?.Replace("{年}", (2023 + year).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static readonly Gen<Indicator> Row = Gen.Select(Gen.Int[0, Indicators.Length - 1], Gen.Int[0, 2], Gen.Int[0, 5]).Select((i, t, a) =>
    {
        var (category, name, targets) = Indicators[i];
        var row = Sample.Row(category.DimensionOf(), category, name, targets[t % targets.Length]);
        return a > 0 ? row : row with { Details = new IndicatorDetails { ActualValue = targets[^1].TrimStart('≥', '≤') } };
    });

    public static Gen<PerformanceTarget> Target { get; } = Gen.Select(
        Gen.Select(Gen.Int[0, 2], Gen.Int[-1, Names.Length - 1], Gen.Int[-1, Units.Length - 1], Gen.Int[-1, Departments.Length - 1], Gen.Int[0, 9]),
        Gen.Select(Goal, Goal, Gen.Int[0, 3], Gen.Int[0, 2]),
        Row.Array[0, 6])
        .Select((head, body, rows) => new PerformanceTarget
        {
            Year = head.Item1 == 0 ? null : 2023 + head.Item1,
            ProjectName = head.Item2 < 0 ? null : Names[head.Item2],
            ImplementingUnit = head.Item3 < 0 ? null : Units[head.Item3],
            CompetentDepartment = head.Item4 < 0 ? null : Departments[head.Item4],
            Kind = head.Item5 == 0 ? FormKind.SelfEvaluation : head.Item5 == 1 ? FormKind.Adjustment : FormKind.Target,
            OverallGoal = InYear(body.Item1, head.Item1),
            AnnualGoal = InYear(body.Item2, head.Item1),
            Funding = new Funding { AnnualTotal = body.Item3 == 0 ? null : new Money(100_000m * body.Item3 * body.Item3) },
            ProjectTypes = body.Item4 == 0 ? [] : [body.Item4 == 1 ? "经常性项目" : "专项资金"],
            Indicators = rows,
        });

    public static Gen<FormReading> Reading { get; } = Target.Select(target => Sample.Reading(target));
}
