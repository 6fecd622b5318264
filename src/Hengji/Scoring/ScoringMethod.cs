namespace Hengji.Scoring;

/// <summary>How an indicator's score follows from what was achieved (计分方法).</summary>
public enum ScoringMethod
{
    /// <summary>按完成比例: met gives all, unmet its share.</summary>
    ByShare,

    /// <summary>直接赋分: met gives all, unmet nothing.</summary>
    AllOrNothing,

    /// <summary>满意度区间: the band in which a rate of satisfaction falls.</summary>
    SatisfactionBands,
}
