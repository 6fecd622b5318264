using Hengji.Terms;

namespace Hengji.Reading.Forms.Indicators;

/// <summary>
/// How ill a name and its target suit a category, in the scale of <see cref="RecoveryCosts"/>. Weak evidence: where the
/// position is clear, what the form says stands, and review raises the mismatch.
/// </summary>
internal static class Affinity
{
    private enum Kind
    {
        Satisfaction,
        Time,
        Cost,
        Mechanism,
        Standard,
        Rate,
        Count,
        Economy,
        Nature,
        Effect,
        Other,
    }

    /// <summary>Words that tell a kind, in order of force: the first kind found is the name's.</summary>
    private static readonly (Kind Kind, string[] Words)[] Signs =
    [
        (Kind.Satisfaction, ["满意度", "满意率", "好评率", "认可度"]),
        (Kind.Cost, ["成本", "费用", "单价", "造价", "补贴标准", "补助标准", "控制数", "预算控制", "支出合理", "资金节约", "支出控制"]),
        (Kind.Time, ["及时", "时效", "按时", "按期", "准时", "时限", "进度", "工期", "期限", "响应时间", "完成时间", "开工时间", "完工时间", "办结时间", "时间节点", "周期"]),
        (Kind.Mechanism, ["长效", "机制", "制度健全", "可持续", "后续", "制度建设", "管理制度", "持续发挥", "持续影响", "使用年限"]),
        (Kind.Economy, ["经济", "产值", "税收", "增收", "收入增", "营业收入"]),
        (Kind.Nature, ["生态", "绿化", "污染", "水质", "空气", "排放", "能耗", "碳", "植被", "垃圾减量"]),
        (Kind.Effect, ["提升", "提高", "增强", "改善", "促进", "优化", "营造", "降低", "减少", "带动", "普及", "知晓", "影响力", "凝聚力", "宣传", "事故", "投诉"]),
    ];

    /// <summary>Words that say how well a thing is done, whatever is counted.</summary>
    private static readonly string[] Standards = ["质量", "合格", "达标", "完好", "准确", "误差", "差错", "真实", "规范"];

    private static readonly string[] Rates = ["率", "比例", "占比", "覆盖面"];

    private static readonly string[] Counts =
        ["数", "数量", "人数", "次数", "频次", "户数", "面积", "长度", "里程", "场次", "人次", "规模", "个数", "时长", "量"];

    // Rows: kinds. Columns: EconomicCost SocialCost EcologicalCost Quantity Quality Timeliness Cost
    // EconomicBenefit SocialBenefit EcologicalBenefit SustainableImpact ServiceSatisfaction.
    private static readonly double[][] Table =
    [
        /* Satisfaction */ [8, 8, 8, 7, 6, 8, 8, 7, 6, 7, 6, 0],
        /* Time         */ [4, 3, 3, 2.6, 2.2, 0, 4, 3.8, 3.4, 3.8, 3.4, 5],
        /* Cost         */ [0, 0.5, 0.5, 1.6, 2.2, 3, 0, 1.5, 3, 3, 3, 5],
        /* Mechanism    */ [3.5, 2.5, 2, 3, 2.4, 3.2, 3.8, 2, 1.2, 1.8, 0, 5.5],
        /* Standard     */ [2.6, 1.6, 1.4, 1.8, 0, 2, 3.4, 1.6, 1.4, 1.6, 1.6, 4.5],
        /* Rate         */ [2.6, 1.2, 1, 0.8, 0, 2, 3.4, 1.2, 0.9, 1.2, 1.2, 4.5],
        /* Count        */ [2.6, 1.4, 1.2, 0, 1.8, 2.6, 3.2, 1.4, 1.3, 1.4, 1.4, 4.5],
        /* Economy      */ [1.2, 1.5, 2, 1.8, 1.8, 2.5, 2.4, 0, 0.9, 1.2, 0.9, 4.5],
        /* Nature       */ [2, 1, 0.3, 1.6, 1.4, 2.5, 3, 1.2, 0.6, 0, 0.8, 4.5],
        /* Effect       */ [3, 1, 0.8, 1.7, 1.2, 2.2, 3.5, 0.7, 0, 0.7, 0.4, 4.5],
        /* Other        */ [1.6, 0.8, 0.8, 0.6, 0.7, 1.3, 2.6, 0.9, 0.3, 0.9, 0.5, 4.5],
    ];

    /// <summary>One cost per category, in the order of <see cref="Category"/>.</summary>
    /// <param name="name">The name; null when it was lost.</param>
    /// <param name="target">The target; null when there is none.</param>
    /// <param name="told">The category under which other forms of the unit list the name; null when they do not.</param>
    public static double[] Costs(string? name, string? target, Category? told)
    {
        var costs = (double[])Table[(int)(name is null ? Kind.Other : KindOf(name))].Clone();
        if (name is null)
        {
            // Nothing but a target: only its shape speaks.
            Array.Fill(costs, 0.3);
        }

        AddTarget(costs, target);
        if (told is { } category)
        {
            for (var i = 0; i < costs.Length; i++)
            {
                costs[i] = i == (int)category ? Math.Max(0, costs[i] - RecoveryCosts.SistersAgree) : costs[i] + RecoveryCosts.SistersDiffer;
            }
        }

        return costs;
    }

    private static Kind KindOf(string name)
    {
        foreach (var (kind, words) in Signs)
        {
            foreach (var word in words)
            {
                if (name.Contains(word, StringComparison.Ordinal))
                {
                    return kind == Kind.Effect && EndsWith(name, Counts) ? Kind.Count : kind;
                }
            }
        }

        if (IsPriced(name))
        {
            return Kind.Cost;
        }

        if (Array.Exists(Standards, w => name.Contains(w, StringComparison.Ordinal)) && !EndsWith(name, ["数", "数量", "人数"]))
        {
            return Kind.Standard;
        }

        if (EndsWith(name, Rates) || name.Contains('率', StringComparison.Ordinal))
        {
            return Kind.Rate;
        }

        return EndsWith(name, Counts) ? Kind.Count : Kind.Other;
    }

    /// <summary>A name that says an amount of money (每人每月50元) speaks of cost.</summary>
    private static bool IsPriced(string name)
    {
        var yuan = name.IndexOf('元', StringComparison.Ordinal);
        return yuan > 0 && (char.IsAsciiDigit(name[yuan - 1]) || name[yuan - 1] == '万');
    }

    private static bool EndsWith(string name, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddTarget(double[] costs, string? target)
    {
        if (target is null)
        {
            return;
        }

        var span = target.AsSpan();
        var digits = span.ContainsAnyInRange('0', '9');
        if (span.Contains("及时", StringComparison.Ordinal) || span.Contains("按时", StringComparison.Ordinal)
            || span.Contains("月底", StringComparison.Ordinal) || (digits && (span.EndsWith("前", StringComparison.Ordinal) || span.Contains("小时", StringComparison.Ordinal) || span.Contains("工作日", StringComparison.Ordinal))))
        {
            Add(costs, 1.2, Category.Timeliness);
        }
        else if (span.Contains('元'))
        {
            Add(costs, 0.7, Category.Cost, Category.EconomicCost, Category.Quantity, Category.EconomicBenefit);
        }
        else if (digits && !span.ContainsAny('%', '％'))
        {
            Add(costs, 0.7, Category.Quantity, Category.Timeliness, Category.SocialBenefit, Category.EconomicBenefit, Category.Cost, Category.EconomicCost);
        }
        else if (!digits && (span.Contains("健全", StringComparison.Ordinal) || span.Contains("完善", StringComparison.Ordinal)))
        {
            Add(costs, 0.8, Category.SustainableImpact, Category.SocialBenefit);
        }
        else if (!digits)
        {
            costs[(int)Category.Quantity] += 0.8;
            costs[(int)Category.ServiceSatisfaction] += 0.5;
        }
    }

    private static void Add(double[] costs, double unfit, params ReadOnlySpan<Category> fit)
    {
        for (var i = 0; i < costs.Length; i++)
        {
            if (!fit.Contains((Category)i))
            {
                costs[i] += unfit;
            }
        }
    }
}
