using Hengji.Norms;
using Hengji.Targets;

namespace Hengji.Scoring;

/// <summary>预算执行率 and its score: points × executed ÷ budget, at most the points, 0 when the budget is 0.</summary>
/// <param name="Rate">Executed ÷ budget, not rounded; null when the budget is 0.</param>
/// <param name="Score">Two decimals.</param>
/// <param name="Working">In Chinese.</param>
public sealed record ExecutionScore(decimal? Rate, decimal Score, string Working)
{
    /// <param name="budget">全年(调整后)预算数.</param>
    /// <param name="executed">全年执行数.</param>
    /// <param name="norm">Says how many points there are.</param>
    public static ExecutionScore Of(Money budget, Money executed, ScoringNorm norm)
    {
        ArgumentNullException.ThrowIfNull(norm);
        var points = norm.Parts.Execution;
        if (budget.Yuan <= 0)
        {
            return new ExecutionScore(null, 0m, "全年预算数为 0，不得分");
        }

        var rate = executed.Yuan / budget.Yuan;
        var score = ScoreNumbers.Rounded(Math.Clamp(rate, 0m, 1m) * points);
        var capped = rate > 1m ? "，最高满分" : string.Empty;
        return new ExecutionScore(
            rate,
            score,
            $"{executed.InTenThousand()} ÷ {budget.InTenThousand()} ＝ {ScoreNumbers.Percent(rate)}{capped}，× {ScoreNumbers.Plain(points)} 分 ＝ {ScoreNumbers.Score(score)} 分");
    }
}
