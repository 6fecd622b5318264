using Hengji.Reading.Grids.Scans;
using Hengji.Scans;

namespace Hengji.Tests.Scans;

/// <summary>What recognition confuses is settled by its neighbours and stays in doubt.</summary>
public sealed class ConfusionsTests
{
    [Theory]
    [InlineData("38兀", "38元", 2)]
    [InlineData("1O0%", "100%", 1)]
    [InlineData("2l人", "2l人", 1)]
    [InlineData("3l5人", "315人", 1)]
    [InlineData("290%", "290%", 0)]
    [InlineData("100%", "100%", -1)]
    [InlineData(">330天", ">330天", 0)]
    [InlineData("1.5%0", "1.5‰", 3)]
    [InlineData("元／人", "元/人", -1)]
    [InlineData("枝 率", "枝 率", 0)]
    [InlineData("3.00(% )", "3.00(% )", 5)]
    [InlineData("第 5 页", "第 5 页", -1)]
    [InlineData("-级指标", "一级指标", 0)]
    [InlineData("—次性项目", "一次性项目", 0)]
    [InlineData("2024-级", "2024-级", -1)]
    [InlineData("-5%", "-5%", -1)]
    [InlineData("万兀", "万元", 1)]
    [InlineData("(兀)", "(元)", 1)]
    [InlineData("兀自", "兀自", -1)]
    [InlineData("10o人", "100人", 2)]
    [InlineData("1o5人", "105人", 1)]
    [InlineData("2D%", "20%", 1)]
    [InlineData("OA系统", "OA系统", -1)]
    [InlineData("2I5", "215", 1)]
    [InlineData("2|5", "215", 1)]
    [InlineData("295%", "295%", 0)]
    [InlineData("595.00(%)", "595.00(%)", 0)]
    [InlineData("120%", "120%", -1)]
    public void A_letter_is_settled_and_doubted(string read, string settled, int doubted)
    {
        var letters = Confusions.Settle([.. read.Select((c, i) => new ScannedLetter(c.ToString(), i * 10, (i * 10) + 9, 100, 10, 1))]);

        Assert.Equal(settled, string.Concat(letters.Select(l => l.Text)));
        Assert.Equal(doubted, letters.ToList().FindIndex(l => l.Certainty < 0.9));
    }
}
