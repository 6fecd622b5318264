using Hengji.Terms;

namespace Hengji.Targets;

/// <summary>What some forms print beside an indicator's name and target, each exactly as written; null where a form has no such column or the cell is blank.</summary>
public sealed record IndicatorDetails
{
    /// <summary>分值, also called 权重.</summary>
    public string? Points { get; init; }

    /// <summary>实际完成值; on a monitoring form what was done so far (1-X月执行情况).</summary>
    public string? ActualValue { get; init; }

    /// <summary>全年预计完成情况.</summary>
    public string? ExpectedValue { get; init; }

    /// <summary>得分.</summary>
    public string? Score { get; init; }

    /// <summary>偏差原因分析及改进措施.</summary>
    public string? DeviationReason { get; init; }

    /// <summary>完成目标可能性.</summary>
    public string? Likelihood { get; init; }

    /// <summary>备注, 说明.</summary>
    public string? Note { get; init; }

    /// <summary>指标解释.</summary>
    public string? Explanation { get; init; }

    /// <summary>绩效标准, 指标值确定依据, 赋分原则.</summary>
    public string? Standard { get; init; }

    /// <summary>历史指标值.</summary>
    public string? HistoricalValue { get; init; }

    /// <summary>The target before it was adjusted (调整前指标值).</summary>
    public string? OriginalTarget { get; init; }

    /// <summary>The boxes of details, in printed order.</summary>
    public static IReadOnlyList<Box> Boxes { get; } =
    [
        Box.OriginalTarget, Box.ActualValue, Box.ExpectedValue, Box.Points, Box.Score, Box.DeviationReason, Box.Likelihood,
        Box.Note, Box.Explanation, Box.Standard, Box.HistoricalValue,
    ];

    public string? this[Box box] => box switch
    {
        Box.Points => Points,
        Box.ActualValue => ActualValue,
        Box.ExpectedValue => ExpectedValue,
        Box.Score => Score,
        Box.DeviationReason => DeviationReason,
        Box.Likelihood => Likelihood,
        Box.Note => Note,
        Box.Explanation => Explanation,
        Box.Standard => Standard,
        Box.HistoricalValue => HistoricalValue,
        Box.OriginalTarget => OriginalTarget,
        _ => throw new ArgumentOutOfRangeException(nameof(box)),
    };

    public IndicatorDetails With(Box box, string? text) => box switch
    {
        Box.Points => this with { Points = text },
        Box.ActualValue => this with { ActualValue = text },
        Box.ExpectedValue => this with { ExpectedValue = text },
        Box.Score => this with { Score = text },
        Box.DeviationReason => this with { DeviationReason = text },
        Box.Likelihood => this with { Likelihood = text },
        Box.Note => this with { Note = text },
        Box.Explanation => this with { Explanation = text },
        Box.Standard => this with { Standard = text },
        Box.HistoricalValue => this with { HistoricalValue = text },
        Box.OriginalTarget => this with { OriginalTarget = text },
        _ => throw new ArgumentOutOfRangeException(nameof(box)),
    };
}
