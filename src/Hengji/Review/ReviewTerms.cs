namespace Hengji.Review;

/// <summary>Official wording of review terms.</summary>
public static class ReviewTerms
{
    public static string Name(this Severity severity) => severity switch
    {
        Severity.Error => "必改",
        Severity.Warning => "建议",
        Severity.Hint => "提示",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static string Name(this ReviewDimension dimension) => dimension switch
    {
        ReviewDimension.Completeness => "完整性",
        ReviewDimension.Relevance => "相关性",
        ReviewDimension.Appropriateness => "适当性",
        ReviewDimension.Feasibility => "可行性",
        ReviewDimension.Monitoring => "监控",
        ReviewDimension.SelfEvaluation => "自评",
        _ => throw new ArgumentOutOfRangeException(nameof(dimension)),
    };
}
