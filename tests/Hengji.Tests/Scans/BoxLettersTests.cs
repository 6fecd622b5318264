using Hengji.Scans;
using Hengji.Scans.Boxes;
using Hengji.Scans.Recognition;

namespace Hengji.Tests.Scans;

/// <summary>A tick is taken from the pixels: what recognition makes of a box (口, R, 0) gives way, words that look like one stay.</summary>
public sealed class BoxLettersTests
{
    [Theory]
    [InlineData("口", 0.6, "Empty", "☐", 1)]
    [InlineData("口", 0.99, "Empty", "口", 0.99)]
    [InlineData("□", 0.99, "Empty", "☐", 1)]
    [InlineData("R", 0.95, "Ticked", "☑", 1)]
    [InlineData("0", 0.95, "Empty", "☐", 1)]
    [InlineData("√", 0.95, "Ticked", "☑", 1)]
    [InlineData("口", 0.6, "Unclear", "☑", 0.5)]
    [InlineData("目", 0.95, "Ticked", "目", 0.95)]
    [InlineData("项", 0.6, "Ticked", "项", 0.6)]
    public void What_stands_in_a_box_is_what_its_pixels_say(string read, double certainty, string seen, string expected, double worth)
    {
        var box = new TickBox(new PixelBox(100, 100, 120, 120), Enum.Parse<Tick>(seen), IsFilled: false);
        ScannedLetter[] letters = [new(read, 99, 121, 119, 22, certainty), new("类", 125, 147, 119, 22, 0.99)];

        var settled = BoxLetters.Among(letters, [box]);

        Assert.Equal([expected, "类"], settled.Select(l => l.Text), StringComparer.Ordinal);
        Assert.Equal(worth, settled[0].Certainty);
    }

    [Fact]
    public void A_box_that_recognition_passed_over_is_put_in()
    {
        var box = new TickBox(new PixelBox(100, 100, 120, 120), Tick.Ticked, IsFilled: false);

        var settled = BoxLetters.Among([new("类", 125, 147, 119, 22, 0.99)], [box]);

        Assert.Contains(settled, l => l.Text is "☑");
    }
}
