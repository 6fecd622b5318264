using System.Globalization;
using Hengji.Norms;
using Hengji.Scoring;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Scoring;

/// <summary>Scores worked out by hand, one case for each rule of self-evaluation.</summary>
public sealed class IndicatorScoringTests
{
    private static readonly IndicatorScoring National = new(ScoringNorm.National);

    private static readonly IndicatorScoring ByExcess = new(new ScoringNorm { Reverse = ReverseFormula.ShareOfExcess });

    [Theory]
    // More is better: met gives all.
    [InlineData("≥100件", "100", "10", "10.00", true)]
    [InlineData("≥100件", "412", "10", "10.00", true)]
    [InlineData("≥90%", "90", "8", "8.00", true)]
    [InlineData("≥90%", "100", "8", "8.00", true)]
    [InlineData("不少于4次", "4", "5", "5.00", true)]
    [InlineData("90%以上", "95.5", "10", "10.00", true)]
    [InlineData(">90%", "90.01", "10", "10.00", true)]
    [InlineData("55家", "55", "6", "6.00", true)]
    [InlineData("55家", "60", "6", "6.00", true)]
    // More is better: unmet gives actual ÷ target of the points.
    [InlineData("≥100件", "80", "10", "8.00", false)]
    [InlineData("≥100件", "99", "10", "9.90", false)]
    [InlineData("≥100件", "0", "10", "0.00", false)]
    [InlineData("≥90%", "85", "10", "9.44", false)]
    [InlineData("≥90%", "45", "8", "4.00", false)]
    [InlineData("≥3次", "1", "10", "3.33", false)]
    [InlineData("≥3次", "2", "10", "6.67", false)]
    [InlineData("55家", "54", "6", "5.89", false)]
    [InlineData("≥7次", "5", "9.5", "6.79", false)]
    [InlineData(">90%", "90", "10", "10.00", false)]
    // Less is better: met gives all, unmet target ÷ actual.
    [InlineData("≤300元/盏", "300", "10", "10.00", true)]
    [InlineData("≤300元/盏", "120", "10", "10.00", true)]
    [InlineData("≤300元/盏", "400", "10", "7.50", false)]
    [InlineData("≤300元/盏", "600", "10", "5.00", false)]
    [InlineData("≤2%", "3", "9", "6.00", false)]
    [InlineData("<5%", "5", "10", "10.00", false)]
    [InlineData("不超过12.6万元", "12.6", "10", "10.00", true)]
    [InlineData("0起", "0", "10", "10.00", true)]
    // Exactly: a ratio, at most all.
    [InlineData("=100.00(%)", "100", "10", "10.00", true)]
    [InlineData("=100.00(%)", "95", "10", "9.50", false)]
    [InlineData("=100.00(%)", "110", "10", "10.00", false)]
    [InlineData("=0起", "0", "10", "10.00", true)]
    [InlineData("=0起", "1", "10", "0.00", false)]
    [InlineData("≤0起", "0", "10", "10.00", true)]
    [InlineData("≤0起", "2", "10", "0.00", false)]
    // A change is compared by its size.
    [InlineData("提升5%", "5", "10", "10.00", true)]
    [InlineData("提升5%", "4", "10", "8.00", false)]
    [InlineData("提升5%", "-2", "10", "0.00", false)]
    [InlineData("下降10%以上", "5", "10", "5.00", false)]
    // So often in a period.
    [InlineData("不少于2次/周", "2", "10", "10.00", true)]
    [InlineData("不少于2次/周", "1.5", "10", "7.50", false)]
    // Within a time.
    [InlineData("2小时内", "1.5", "10", "10.00", true)]
    [InlineData("2小时内", "2.5", "10", "8.00", false)]
    // Points of nought and odd points.
    [InlineData("≥100件", "50", "0", "0.00", false)]
    [InlineData("≥100件", "33", "3.33", "1.10", false)]
    [InlineData("≥100件", "12.5", "10", "1.25", false)]
    // A half cent goes up.
    [InlineData("≥1000件", "100.5", "10", "1.01", false)]
    public void A_number_is_scored(string target, string actual, string points, string score, bool met)
    {
        var result = National.Score(Of(target), Numbers(actual), Number(points));

        Assert.Equal(Number(score), result.Score);
        Assert.Equal(met, result.IsMet);
        Assert.False(string.IsNullOrEmpty(result.Working));
    }

    [Theory]
    [InlineData("≤300元/盏", "300", "10.00")]
    [InlineData("≤300元/盏", "330", "9.00")]
    [InlineData("≤300元/盏", "400", "6.67")]
    [InlineData("≤300元/盏", "450", "5.00")]
    [InlineData("≤300元/盏", "600", "0.00")]
    [InlineData("≤300元/盏", "900", "0.00")]
    [InlineData("≤2%", "3", "5.00")]
    [InlineData("≤0起", "1", "0.00")]
    public void A_place_may_take_off_the_share_of_the_excess(string target, string actual, string score) =>
        Assert.Equal(Number(score), ByExcess.Score(Of(target), Numbers(actual), 10m).Score);

    [Theory]
    [InlineData("≥100件", "129.9", false)]
    [InlineData("≥100件", "130", true)]
    [InlineData("≥100件", "412", true)]
    [InlineData("≥90%", "100", false)]
    [InlineData("≤300元/盏", "100", false)]
    public void From_130_per_cent_on_an_explanation_is_owed(string target, string actual, bool owed)
    {
        var result = National.Score(Of(target), Numbers(actual), 10m);

        Assert.Equal(10m, result.Score);
        Assert.Equal(owed, result.OwesCause);
        Assert.Equal(owed, result.Working.Contains("须说明原因", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("80%-90%", "85", "10.00")]
    [InlineData("80%-90%", "80", "10.00")]
    [InlineData("80%-90%", "90", "10.00")]
    [InlineData("80%-90%", "40", "5.00")]
    [InlineData("80%-90%", "100", "9.00")]
    public void A_range_is_met_between_its_bounds(string target, string actual, string score) =>
        Assert.Equal(Number(score), National.Score(Of(target), Numbers(actual), 10m).Score);

    [Theory]
    [InlineData("34", "47", "10.00")]
    [InlineData("34", "23.5", "7.50")]
    [InlineData("17", "47", "7.50")]
    [InlineData("0", "0", "0.00")]
    [InlineData("68", "23.5", "7.50")]
    public void Several_numbers_count_alike_and_one_cannot_make_up_for_another(string first, string second, string score) =>
        Assert.Equal(Number(score), National.Score(Of("34个村委，47个居委"), Numbers(first, second), 10m).Score);

    [Theory]
    [InlineData("100", "10.00")]
    [InlineData("99", "0.00")]
    public void Direct_points_are_all_or_nothing(string actual, string score) =>
        Assert.Equal(Number(score), National.Score(Of("≥100件"), Numbers(actual), 10m, ScoringMethod.AllOrNothing).Score);

    [Theory]
    [InlineData("60", "6.00")]
    [InlineData("59.9", "0.00")]
    [InlineData("100", "10.00")]
    public void Below_the_pass_mark_nothing_is_scored(string actual, string score) =>
        Assert.Equal(Number(score), National.Score(Of("≥100件"), Numbers(actual), 10m, ScoringMethod.ByShare, passFrom: 0.6m).Score);

    [Theory]
    [InlineData("100", "10.00")]
    [InlineData("90", "10.00")]
    [InlineData("89.99", "8.00")]
    [InlineData("80", "8.00")]
    [InlineData("60", "5.00")]
    [InlineData("59.99", "0.00")]
    public void Satisfaction_can_be_scored_by_bands(string actual, string score) =>
        Assert.Equal(Number(score), National.Score(Of("≥90%"), Numbers(actual), 10m, ScoringMethod.SatisfactionBands).Score);

    [Theory]
    [InlineData(QualitativeLevel.Achieved, "1", "10.00")]
    [InlineData(QualitativeLevel.Achieved, "0.8", "8.00")]
    [InlineData(QualitativeLevel.PartlyAchieved, "0.79", "7.90")]
    [InlineData(QualitativeLevel.PartlyAchieved, "0.6", "6.00")]
    [InlineData(QualitativeLevel.NotAchieved, "0.59", "5.90")]
    [InlineData(QualitativeLevel.NotAchieved, "0", "0.00")]
    public void A_level_is_scored_within_its_band(QualitativeLevel level, string share, string score) =>
        Assert.Equal(Number(score), National.Score(Of("建立健全"), new ActualLevel(level, Number(share), "制度已印发并执行。"), 10m).Score);

    [Theory]
    [InlineData(QualitativeLevel.Achieved, "0.79")]
    [InlineData(QualitativeLevel.PartlyAchieved, "0.8")]
    [InlineData(QualitativeLevel.PartlyAchieved, "0.59")]
    [InlineData(QualitativeLevel.NotAchieved, "0.6")]
    [InlineData(QualitativeLevel.Achieved, "1.01")]
    [InlineData(QualitativeLevel.NotAchieved, "-0.1")]
    public void A_share_outside_its_band_is_not_taken(QualitativeLevel level, string share) =>
        Assert.Null(National.Score(Of("建立健全"), new ActualLevel(level, Number(share), "理由"), 10m).Score);

    [Fact]
    public void A_level_owes_its_reason() =>
        Assert.Null(National.Score(Of("建立健全"), new ActualLevel(QualitativeLevel.Achieved, 1m, " "), 10m).Score);

    [Theory]
    [InlineData("2025年12月底前", "2025-12-31", true)]
    [InlineData("2025年12月底前", "2025-11-02", true)]
    [InlineData("2025年12月底前", "2026-01-01", false)]
    [InlineData("2025年6月30日前", "2025-06-30", true)]
    public void A_day_in_time_gives_all_and_a_late_one_is_left_to_a_person(string target, string day, bool met)
    {
        var result = National.Score(Of(target), new ActualDay(DateOnly.Parse(day, CultureInfo.InvariantCulture)), 10m);

        Assert.Equal(met, result.IsMet);
        Assert.Equal(met ? 10m : null, result.Score);
        Assert.Equal(!met, result.OwesCause);
    }

    [Theory]
    [InlineData("建立健全", "1")]
    [InlineData("34个村委，47个居委", "34")]
    [InlineData("≥XX%", "90")]
    public void What_cannot_be_compared_has_no_score_and_says_why(string target, string actual)
    {
        var result = National.Score(Of(target), Numbers(actual), 10m);

        Assert.Null(result.Score);
        Assert.Null(result.IsMet);
        Assert.NotEmpty(result.Working);
    }

    [Fact]
    public void Cost_that_states_no_comparison_is_to_stay_under()
    {
        var cost = Sample.Row(Dimension.Output, Category.Cost, "单盏维护成本", "300元/盏");

        Assert.Equal(10m, National.Score(cost, Numbers("250"), 10m).Score);
        Assert.Equal(7.5m, National.Score(cost, Numbers("400"), 10m).Score);
    }

    [Fact]
    public void Working_can_be_forwarded()
    {
        Assert.Equal("实际 412 件 ≥ 100 件，满分 10；完成率 412%，达到 130% 须说明原因", National.Score(Of("≥100件"), Numbers("412"), 10m).Working);
        Assert.Equal("实际 80 件 ＜ 100 件，80 ÷ 100 ＝ 80%；80% × 10 分 ＝ 8.00 分", National.Score(Of("≥100件"), Numbers("80"), 10m).Working);
    }

    private static Indicator Of(string target) => Sample.Row(Dimension.Output, Category.Quantity, "完成事项数量", target);

    private static ActualNumbers Numbers(params string[] numbers) => new([.. numbers.Select(Number)]);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
