using Hengji.Reading.Grids.Scans;
using Hengji.Scans;

namespace Hengji.Tests.Scans;

/// <summary>The one stroke of 一级指标 comes back where it was lost, and is in doubt.</summary>
public sealed class LostNumeralsTests
{
    [Theory]
    [InlineData("级指标", "一级指标", 0)]
    [InlineData("-级指标", "一级指标", 0)]
    [InlineData("—级指标", "一级指标", 0)]
    [InlineData("一级指标", "一级指标", -1)]
    [InlineData("三级指标", "三级指标", -1)]
    [InlineData("年级平均分", "年级平均分", -1)]
    public void A_head_is_whole_again(string read, string whole, int doubted)
    {
        ScannedLetter[][] ways =
        [
            [.. read.Select((c, i) => new ScannedLetter(c.ToString(), 100 + (10 * i), 110 + (10 * i), 100, 10, 1))],
            [.. read.Select((c, i) => new ScannedLetter(c.ToString(), 100, 110, 100 + (12 * i), 10, 1))],
        ];

        foreach (var letters in ways)
        {
            var restored = LostNumerals.Restored(letters);

            Assert.Equal(whole, string.Concat(restored.Select(l => l.Text)));
            Assert.Equal(doubted, restored.ToList().FindIndex(l => l.Certainty < 0.9));
        }
    }

    /// <summary>What is put back stands where it was printed: before the rest in a line, above it in a stack.</summary>
    [Fact]
    public void It_stands_where_it_was_printed()
    {
        var inLine = LostNumerals.Restored([new("级", 100, 110, 100, 10, 1), new("指", 110, 120, 100, 10, 1), new("标", 120, 130, 100, 10, 1)])[0];
        var stacked = LostNumerals.Restored([new("级", 100, 110, 100, 10, 1), new("指", 100, 110, 112, 10, 1), new("标", 100, 110, 124, 10, 1)])[0];

        Assert.Equal((true, 100), (inLine.Right < 100, (int)inLine.Baseline));
        Assert.Equal((100, 90), ((int)stacked.Left, (int)stacked.Baseline));
    }
}
