using System.Diagnostics;
using System.Globalization;
using Hengji.Review.Overlaps;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Benchmarks;

/// <summary>
/// Time and memory that near-copies among many forms take, from 12,500 to 100,000, as a table and a plot. One form of fifty
/// is a copy with a few words changed; a run that does not find the copies, or takes longer than allowed, fails.
/// </summary>
internal static class AlikeSpeed
{
    private const double Share = 0.8;

    /// <summary>One form of so many is a copy of another.</summary>
    private const int CopyEvery = 50;

    /// <summary>Seconds of the clock that 100,000 forms may take on two cores.</summary>
    private const double Allowed = 60;

    /// <summary>Share of the planted copies that must be found.</summary>
    private const double Found = 0.99;

    private static readonly int[] Sizes = [12_500, 25_000, 50_000, 100_000];

    private static readonly string[] Verbs =
        ["巡检", "维修", "更换", "清理", "登记", "培训", "检测", "慰问", "补助", "采购", "安装", "评估", "宣传", "走访", "改造", "绿化", "监测", "配送", "整治", "演练"];

    private static readonly string[] Things =
    [
        "路灯", "河道", "电梯", "消防栓", "图书", "井盖", "公厕", "桥梁", "泵站", "农田", "苗木", "校车", "食堂", "档案", "网格", "摄像头", "充电桩", "垃圾房", "健身器材", "养老床位",
        "困难家庭", "残疾儿童", "志愿者", "老年学员", "实验室", "加油站", "仓库", "菜场", "停车位", "候车亭",
    ];

    private static readonly string[] Manners =
        ["并逐一拍照留底", "发现问题当天上报", "由村居共同验收", "费用据实结算", "完成后张榜公示", "资料齐全可查", "每季度通报一次", "居民少有投诉", "责任落实到人", "汛期加密频次"];

    /// <summary>Measures, prints the table and draws the plot.</summary>
    /// <param name="plot">File of the plot, an SVG.</param>
    /// <param name="output">Takes the table.</param>
    /// <returns>Whether it was quick enough and found what was planted.</returns>
    public static bool Measure(string plot, TextWriter output)
    {
        // The first forms compile the code.
        for (var round = 0; round < 3; round++)
        {
            _ = AlikeForms.Among(Forms(5_000), Share);
        }

        output.WriteLine("| forms | clock, s | processor, s | microseconds a form | index, MB | pairs | planted copies found |");
        output.WriteLine("|---:|---:|---:|---:|---:|---:|---:|");
        var points = new List<(int Forms, double Seconds)>();
        var isGood = true;
        foreach (var size in Sizes)
        {
            var forms = Forms(size);
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var used = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            var peak = 0L;
            IReadOnlyList<AlikePair> pairs;
            using (new Timer(_ => peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 50))
            {
                pairs = AlikeForms.Among(forms, Share);
            }

            var clock = watch.Elapsed.TotalSeconds;
            var processor = (Environment.CpuUsage.TotalTime - used).TotalSeconds;
            var copies = size / CopyEvery;
            var found = pairs.Count(p => IsPlanted(p.First) || IsPlanted(p.Second)) / (double)copies;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {size:#,##0} | {clock:0.0} | {processor:0.0} | {processor / size * 1e6:0} | {(peak - before) / 1048576.0:0} | {pairs.Count:#,##0} | {found:0.000} |"));
            points.Add((size, processor));
            isGood &= found >= Found && (size < Sizes[^1] || clock < Allowed);
            GC.KeepAlive(forms);
        }

        File.WriteAllText(plot, LinePlot.Draw(
            "Near-copies among forms of a town", "forms", "seconds of one processor", [.. points.Select(p => ((double)p.Forms, p.Seconds))]));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Twice the forms take {points[^1].Seconds / points[^2].Seconds:0.00} times as long at the end; plot in {plot}"));
        return isGood;
    }

    private static bool IsPlanted(PerformanceTarget target) => target.ProjectName!.EndsWith("（副本）", StringComparison.Ordinal);

    /// <summary>The same forms at every run.</summary>
    private static List<PerformanceTarget> Forms(int count)
    {
        var forms = new List<PerformanceTarget>(count);
        var dice = new Random(20_261_201);
        for (var i = 0; i < count; i++)
        {
            forms.Add(i % CopyEvery == CopyEvery - 1 ? CopyOf(forms[i - (CopyEvery / 2)]) : Form(i, dice));
        }

        return forms;
    }

    private static PerformanceTarget Form(int number, Random dice)
    {
        var thing = Pick(Things, dice);
        return new PerformanceTarget
        {
            Year = 2020 + dice.Next(6),
            ProjectName = string.Create(CultureInfo.InvariantCulture, $"第{number}片{thing}{Pick(Verbs, dice)}"),
            CompetentDepartment = "青溪镇人民政府",
            ImplementingUnit = string.Create(CultureInfo.InvariantCulture, $"青溪镇第{number % 200}服务中心"),
            Funding = new Funding { AnnualTotal = new Money(10_000m * dice.Next(1, 500)) },
            OverallGoal = Goal(4, dice),
            AnnualGoal = Goal(6, dice),
            Indicators =
            [
                .. Enumerable.Range(0, 8).Select(_ => new Indicator(
                    Dimension.Output, Category.Quantity, Pick(Verbs, dice) + Pick(Things, dice) + "数量",
                    new TargetValue(string.Create(CultureInfo.InvariantCulture, $"≥{dice.Next(2, 9_000)}处")))),
            ],
        };
    }

    private static string Goal(int clauses, Random dice) => string.Concat(Enumerable.Range(0, clauses).Select(_ => string.Create(
        CultureInfo.InvariantCulture, $"{Pick(Verbs, dice)}{Pick(Things, dice)}{dice.Next(2, 9_000)}处，{Pick(Manners, dice)}；")));

    /// <summary>Another project with the same annual goal but for its last clause's number.</summary>
    private static PerformanceTarget CopyOf(PerformanceTarget form) => form with
    {
        ProjectName = form.ProjectName + "（副本）",
        AnnualGoal = form.AnnualGoal![..^12] + "其余按合同执行。",
        OverallGoal = null,
        Indicators = [],
    };

    private static string Pick(string[] words, Random dice) => words[dice.Next(words.Length)];
}
