using Hengji.Norms;
using Hengji.Targets;

namespace Hengji.Scoring;

/// <summary>How far one number of a target was reached.</summary>
/// <param name="Share">Share of the points it earns, 0 to 1.</param>
/// <param name="IsMet">Whether the comparison holds.</param>
/// <param name="Working">The comparison or division, in Chinese.</param>
internal readonly record struct CompletionShare(decimal Share, bool IsMet, string Working)
{
    /// <summary>Actual ÷ target where more is better; null where that says nothing.</summary>
    public decimal? Completion { get; init; }

    public static CompletionShare Of(Comparison comparison, decimal actual, Quantity target, ReverseFormula reverse)
    {
        var met = comparison switch
        {
            Comparison.AtMost => actual <= target.Number,
            Comparison.Less => actual < target.Number,
            Comparison.More => actual > target.Number,
            Comparison.Equal => actual == target.Number,
            _ => actual >= target.Number,
        };
        var shown = $"实际 {Shown(actual, target)} {Sign(comparison, met, actual > target.Number)} {Shown(target.Number, target)}";
        var share = comparison is Comparison.AtMost or Comparison.Less
            ? Reverse(actual, target.Number, met, reverse) : Forward(actual, target.Number, met);
        return new CompletionShare(share, met, met ? shown : $"{shown}，{Division(comparison, actual, target.Number, share, reverse)}")
        {
            Completion = comparison is not (Comparison.AtMost or Comparison.Less) && target.Number > 0 ? actual / target.Number : null,
        };
    }

    private static decimal Forward(decimal actual, decimal target, bool met) =>
        met ? 1m : target > 0 ? Within(actual / target) : 0m;

    private static decimal Reverse(decimal actual, decimal target, bool met, ReverseFormula formula) =>
        met ? 1m
        : target <= 0 ? 0m
        : Within(formula == ReverseFormula.TargetOverActual ? target / actual : 1m - ((actual - target) / target));

    private static decimal Within(decimal share) => Math.Clamp(share, 0m, 1m);

    private static string Division(Comparison comparison, decimal actual, decimal target, decimal share, ReverseFormula formula)
    {
        var (a, t) = (ScoreNumbers.Plain(actual), ScoreNumbers.Plain(target));
        if (target <= 0)
        {
            return "指标值为 0，未达到不得分";
        }

        var division = comparison is not (Comparison.AtMost or Comparison.Less) ? $"{a} ÷ {t}"
            : formula == ReverseFormula.TargetOverActual ? $"{t} ÷ {a}" : $"1 －（{a} － {t}）÷ {t}";
        return $"{division} ＝ {ScoreNumbers.Percent(share)}";
    }

    private static string Shown(decimal number, Quantity target) =>
        ScoreNumbers.Plain(number) + (target.Unit is { Length: > 0 } unit && unit is not ("%" or "‰") ? " " + unit : target.Unit);

    private static string Sign(Comparison comparison, bool met, bool isOver) => (comparison, met) switch
    {
        (Comparison.Equal, false) => isOver ? "＞" : "＜",
        (Comparison.AtMost, true) => "≤",
        (Comparison.AtMost, false) => "＞",
        (Comparison.Less, true) => "＜",
        (Comparison.Less, false) => "≥",
        (Comparison.More, true) => "＞",
        (Comparison.More, false) => "≤",
        (Comparison.Equal, true) => "＝",
        (_, true) => "≥",
        (_, false) => "＜",
    };
}
