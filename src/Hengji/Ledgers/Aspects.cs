using Hengji.Review.Words;
using Hengji.Targets;

namespace Hengji.Ledgers;

/// <summary>What side an indicator looks at, told by its name and target.</summary>
internal static class Aspects
{
    private static readonly WordSet Aware = new("知晓", "普及", "认知度", "认知率", "宣传推广");
    private static readonly WordSet Covering = new("覆盖", "配备率", "参保率", "配备");
    private static readonly WordSet Running = new("在线率", "可用率", "完好率", "运行率", "使用率", "运用率", "利用率", "采集", "正常运行", "服务达标", "在岗率");
    private static readonly WordSet Good = new("合格", "达标", "准确", "优良", "优秀", "成活", "通过", "整改", "结案率", "成功", "核实", "质量", "差错", "水质", "断面", "发现率", "公示", "高质");
    private static readonly WordSet Doing = new("完成", "达标度", "办结", "处置率", "归档", "执行", "赔款率", "报案率", "结案", "人数", "数量", "占比", "比例", "活跃率", "参与", "举办", "发放", "启动", "筹建");
    private static readonly WordSet Unwanted = new("事故", "投诉", "疫情", "重复", "红灯", "复发", "直排", "裸土", "撂荒", "溢流", "发案", "火灾");
    private static readonly WordSet Claimed = new("赔款", "报案", "理赔", "赔付");
    private static readonly WordSet Money = new("元", "万元");
    private static readonly WordSet Promptly = new([.. VagueWords.Timings, "每月", "每季", "每周", "当日", "当天"]);
    private static readonly WordSet Counted = new("数量", "案件", "人数", "次数", "起数", "件数", "面积", "办结率", "及时率", "合格率", "覆盖率", "知晓率", "普及率", "投诉", "事故", "隐患", "风险", "排放", "分流");
    private static readonly WordSet Events = new("活动", "会议", "例会", "演练", "考核", "检查", "巡查", "飞行", "培训", "采样", "慰问");

    /// <summary>What it looks at; null where its words do not tell what would be counted.</summary>
    public static Aspect? Of(string name, TargetMeaning? target)
    {
        var sense = IndicatorSense.Of(name);
        if (sense.IsSatisfaction || name.Contains("满意", StringComparison.Ordinal))
        {
            return Aspect.Satisfaction;
        }

        return target is null || target.Kind == TargetKind.Placeholder ? OfName(name, sense) : Of(name, sense, target);
    }

    private static Aspect? Of(string name, IndicatorSense sense, TargetMeaning target) => target.Kind switch
    {
        TargetKind.Deadline when target.Quantities.Count > 0 => Aspect.Duration,
        TargetKind.Deadline or TargetKind.DateSpan => Aspect.Deadline,
        TargetKind.Frequency => sense.IsTimely ? Aspect.Frequency : Repeated(name, sense),
        TargetKind.Change => Aware.IsIn(name) ? Aspect.Growth : Counted.IsIn(name) || Unwanted.IsIn(name) || target.Quantities.Count > 0 ? Aspect.Growth : null,
        TargetKind.Quantity or TargetKind.Range => OfQuantity(name, sense, target),
        _ => OfWords(name, sense, target),
    };

    private static Aspect Repeated(string name, IndicatorSense sense) =>
        IndicatorWords.CostStandards.IsIn(name) ? Aspect.Cost : sense.IsCount && !Events.IsIn(name) ? Aspect.Amount : Aspect.Frequency;

    private static Aspect? OfQuantity(string name, IndicatorSense sense, TargetMeaning target)
    {
        // 95 behind the name of a rate is 95 %.
        if (target.IsPercentage || (sense.IsRate && target.Quantities.All(q => q.Unit.Length == 0)))
        {
            return OfRate(name, sense);
        }

        var unit = target.Quantities[0].Unit;
        if (target.Quantities.Any(q => Money.Starts(q.Unit.TrimStart('(', '（'))))
        {
            return Aspect.Cost;
        }

        if (unit is "分钟" or "小时" or "日" or "天" or "工作日" && !name.Contains("培训", StringComparison.Ordinal) && !name.EndsWith("天数", StringComparison.Ordinal) && target.Comparison is Comparison.AtMost or Comparison.Less)
        {
            return Aspect.Duration;
        }

        if (unit is "P" or "p" or "像素")
        {
            return Aspect.Quality;
        }

        return Unwanted.IsIn(name) ? Aspect.Incidents : Aspect.Amount;
    }

    private static Aspect? OfRate(string name, IndicatorSense sense)
    {
        if (Aware.IsIn(name))
        {
            return Aspect.Awareness;
        }

        if (sense.IsTimely)
        {
            return Aspect.Timeliness;
        }

        if (Running.IsIn(name))
        {
            return Aspect.Availability;
        }

        if (Claimed.IsIn(name) || name.EndsWith("达标度", StringComparison.Ordinal))
        {
            return Aspect.Completion;
        }

        if (Unwanted.IsIn(name) && !Good.IsIn(name) && !name.Contains("处置", StringComparison.Ordinal))
        {
            return Aspect.Incidents;
        }

        if (Covering.IsIn(name))
        {
            return Aspect.Coverage;
        }

        // A standard of cost with a percentage behind says whether it was kept to.
        if (IndicatorWords.CostStandards.IsIn(name) && !sense.IsRate)
        {
            return name.Contains("质量", StringComparison.Ordinal) ? Aspect.Completion : Aspect.Cost;
        }

        if (Good.IsIn(name))
        {
            return Aspect.Quality;
        }

        if (HasMoney(name))
        {
            return Aspect.Cost;
        }

        return sense.IsRate || sense.IsCount || sense.IsRatio || Doing.IsIn(name) ? Aspect.Completion : null;
    }

    private static bool HasMoney(string name) => name.AsSpan().IndexOf('元') is var at and > 0 && char.IsAsciiDigit(name[at - 1]);

    private static Aspect? OfWords(string name, IndicatorSense sense, TargetMeaning target)
    {
        var text = target.Word ?? string.Empty;
        if (sense.IsTimely || Promptly.IsIn(text))
        {
            return name.Contains("归档", StringComparison.Ordinal) ? Aspect.Completion : Aspect.Timeliness;
        }

        return target.Direction != Direction.None && Counted.IsIn(name) ? Aspect.Growth : null;
    }

    private static Aspect? OfName(string name, IndicatorSense sense)
    {
        if (sense.IsTimely)
        {
            return Aspect.Timeliness;
        }

        if (sense.IsRatio)
        {
            return OfRate(name, sense);
        }

        if (sense.IsCount)
        {
            return Unwanted.IsIn(name) ? Aspect.Incidents : Aspect.Amount;
        }

        if (name.EndsWith("时间", StringComparison.Ordinal) || name.EndsWith("时长", StringComparison.Ordinal))
        {
            return Aspect.Duration;
        }

        if (Running.IsIn(name) || Covering.IsIn(name) || Good.IsIn(name))
        {
            return OfRate(name, sense);
        }

        return name.EndsWith('费') || name.EndsWith("费用", StringComparison.Ordinal) || IndicatorWords.CostStandards.IsIn(name) ? Aspect.Cost : null;
    }
}
