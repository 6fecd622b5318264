namespace Hengji.Scoring;

/// <summary>The score of one indicator (得分) with its working.</summary>
/// <param name="Score">Between 0 and the points, two decimals; null when what was achieved cannot be compared with the target.</param>
/// <param name="Points">分值.</param>
/// <param name="Working">How it was computed, in Chinese, to be forwarded; why not, when there is no score.</param>
public sealed record IndicatorScore(decimal? Score, decimal Points, string Working)
{
    /// <summary>Whether the target was met; null when that cannot be told.</summary>
    public bool? IsMet { get; init; }

    /// <summary>Whether 偏差原因分析及改进措施 is owed: unmet, or met by far.</summary>
    public bool OwesCause { get; init; }
}
