using CsCheck;
using Hengji.Norms;
using Hengji.Scoring;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Scoring;

/// <summary>What holds of every score, whatever the numbers.</summary>
public sealed class ScoringLawTests
{
    private static readonly string[] Signs = ["≥", "≤", "=", ">", "<", string.Empty];

    private static readonly Gen<decimal> Amount = Gen.Int[0, 200_000].Select(n => n / 100m);

    private static readonly Gen<decimal> Points = Gen.Int[0, 3_000].Select(n => n / 100m);

    private static readonly Gen<ScoringNorm> Norms =
        Gen.Enum<ReverseFormula>().Select(reverse => new ScoringNorm { Reverse = reverse });

    [Fact]
    public void A_score_never_leaves_its_points() =>
        Gen.Select(Gen.Int[0, 5].Select(i => Signs[i]), Amount, Amount.Select(Gen.Bool, (n, minus) => minus ? -n : n), Points, Norms)
            .Sample((sign, target, actual, points, norm) =>
                new IndicatorScoring(norm).Score(Of($"{sign}{target}件"), new ActualNumbers(actual), points).Score is { } score
                && score >= 0m && score <= points);

    [Fact]
    public void Doing_more_never_scores_less_where_more_is_better() =>
        Gen.Select(Amount, Amount, Amount, Points).Sample((target, one, other, points) =>
            Score("≥", target, Math.Min(one, other), points, ScoringNorm.National) <= Score("≥", target, Math.Max(one, other), points, ScoringNorm.National));

    [Fact]
    public void Doing_more_never_scores_more_where_less_is_better() =>
        Gen.Select(Amount, Amount, Amount, Points, Norms).Sample((target, one, other, points, norm) =>
            Score("≤", target, Math.Min(one, other), points, norm) >= Score("≤", target, Math.Max(one, other), points, norm));

    [Fact]
    public void What_is_met_has_all_points() =>
        Gen.Select(Amount, Amount, Points).Sample((target, more, points) => Score("≥", target, target + more, points, ScoringNorm.National) == Math.Round(points, 2));

    [Fact]
    public void Points_add_up_exactly_to_ninety() =>
        Gen.Enum<Category>().Array[1, 40].Sample(categories =>
        {
            var indicators = categories.Select(category => Sample.Row(category.DimensionOf(), category, "事项", "≥1件")).ToList();
            var points = IndicatorPoints.Laid(indicators, ScoringNorm.National);
            return points.Sum() == 90m && points.All(p => p >= 0m && decimal.Round(p, 2) == p);
        });

    [Fact]
    public void Execution_never_leaves_ten_points_and_more_spent_never_scores_less() =>
        Gen.Select(Amount, Amount, Amount).Sample((budget, one, other) =>
        {
            var less = ExecutionScore.Of(new Money(budget), new Money(Math.Min(one, other)), ScoringNorm.National).Score;
            var more = ExecutionScore.Of(new Money(budget), new Money(Math.Max(one, other)), ScoringNorm.National).Score;
            return less <= more && less >= 0m && more <= 10m;
        });

    private static decimal Score(string sign, decimal target, decimal actual, decimal points, ScoringNorm norm) =>
        new IndicatorScoring(norm).Score(Of($"{sign}{target}件"), new ActualNumbers(actual), points).Score!.Value;

    private static Indicator Of(string target) => Sample.Row(Dimension.Output, Category.Quantity, "完成事项数量", target);
}
