using System.Globalization;
using Hengji.Norms;
using Hengji.Scoring;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Scoring;

public sealed class ExecutionAndLightTests
{
    [Theory]
    [InlineData("100", "100", "10.00")]
    [InlineData("100", "95.5", "9.55")]
    [InlineData("100", "0", "0.00")]
    [InlineData("100", "120", "10.00")]
    [InlineData("0", "0", "0.00")]
    [InlineData("0", "5", "0.00")]
    [InlineData("33.56", "33.5599", "10.00")]
    [InlineData("3", "1", "3.33")]
    [InlineData("3", "2", "6.67")]
    public void Execution_is_scored(string budget, string executed, string score) =>
        Assert.Equal(Number(score), ExecutionScore.Of(Amount(budget), Amount(executed), ScoringNorm.National).Score);

    [Fact]
    public void Execution_shows_its_working() => Assert.Equal(
        "95.50 ÷ 100.00 ＝ 95.5%，× 10 分 ＝ 9.55 分",
        ExecutionScore.Of(Amount("100"), Amount("95.5"), ScoringNorm.National).Working);

    [Theory]
    [InlineData("12", "6", 6, null, LightColor.Green)]
    [InlineData("12", "4.8", 6, null, LightColor.Green)]
    [InlineData("12", "4.79", 6, null, LightColor.Yellow)]
    [InlineData("12", "3.6", 6, null, LightColor.Yellow)]
    [InlineData("12", "3.59", 6, null, LightColor.Red)]
    [InlineData("12", "0", 7, null, LightColor.Red)]
    [InlineData("12", "8", 8, null, LightColor.Green)]
    [InlineData("100", "20", 6, "0.2", LightColor.Green)]
    [InlineData("100", "15", 6, "0.2", LightColor.Yellow)]
    [InlineData("100", "11.9", 6, "0.2", LightColor.Red)]
    [InlineData("100", "60", 8, "1", LightColor.Yellow)]
    public void Execution_lights(string budget, string executed, int month, string? planned, LightColor color) => Assert.Equal(
        color,
        MonitoringLight.OfExecution(Amount(budget), Amount(executed), month, planned is null ? null : Number(planned), MonitoringNorm.Default).Color);

    [Fact]
    public void A_light_names_the_rule_that_set_it() => Assert.Equal(
        "执行率 3.00 ÷ 12.00 ＝ 25%，按月均衡应达 6/12，进度 50% ＜ 60%，红灯",
        MonitoringLight.OfExecution(Amount("12"), Amount("3"), 6, null, MonitoringNorm.Default).Working);

    [Fact]
    public void Without_a_budget_there_is_no_light() =>
        Assert.Null(MonitoringLight.OfExecution(Amount("0"), Amount("0"), 6, null, MonitoringNorm.Default).Color);

    [Theory]
    [InlineData(100, 50, 6, LightColor.Green)]
    [InlineData(100, 30, 6, LightColor.Yellow)]
    [InlineData(100, 29, 6, LightColor.Red)]
    public void Counts_light(int target, int done, int month, LightColor color) =>
        Assert.Equal(color, MonitoringLight.OfCount(target, done, month, null, MonitoringNorm.Default).Color);

    [Theory]
    [InlineData(QualitativeLevel.Achieved, LightColor.Green)]
    [InlineData(QualitativeLevel.PartlyAchieved, LightColor.Yellow)]
    [InlineData(QualitativeLevel.NotAchieved, LightColor.Red)]
    public void Levels_light(QualitativeLevel level, LightColor color) => Assert.Equal(color, MonitoringLight.OfLevel(level).Color);

    [Fact]
    public void Only_red_owes_a_cause() => Assert.Equal(
        [false, false, true], Enum.GetValues<QualitativeLevel>().Select(level => MonitoringLight.OfLevel(level).OwesCause));

    [Fact]
    public void Points_are_laid_as_the_ministry_lays_them()
    {
        Assert.Equal([25m, 25m, 30m, 10m], Laid(Dimension.Output, Dimension.Output, Dimension.Benefit, Dimension.Satisfaction));
        Assert.Equal([20m, 40m, 20m, 10m], Laid(Dimension.Cost, Dimension.Output, Dimension.Benefit, Dimension.Satisfaction));
        Assert.Equal([50m, 40m], Laid(Dimension.Output, Dimension.Benefit));
        Assert.Equal([16.66m, 16.66m, 16.68m, 40m], Laid(Dimension.Output, Dimension.Output, Dimension.Output, Dimension.Benefit));
    }

    private static IReadOnlyList<decimal> Laid(params Dimension[] dimensions) => IndicatorPoints.Laid(
        [.. dimensions.Select(dimension => new Indicator(dimension, null, "事项", new TargetValue("≥1件")))], ScoringNorm.National);

    private static Money Amount(string tenThousands) => Money.Of(Number(tenThousands), MoneyUnit.TenThousandYuan);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
