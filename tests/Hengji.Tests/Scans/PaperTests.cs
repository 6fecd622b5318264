using CsCheck;
using Hengji.Scans.Boxes;
using Hengji.Scans.Paper;
using Hengji.Scans.Rulings;

namespace Hengji.Tests.Scans;

/// <summary>What is done to a page before anything on it is recognised.</summary>
public sealed class PaperTests
{
    private const double Point = 2;

    [Theory]
    [InlineData(0)]
    [InlineData(1.3)]
    [InlineData(-4.6)]
    public void The_angle_of_a_page_askew_is_found(double degrees)
    {
        var page = Table(900, 1_200, ink: 0);
        var askew = Warp.Turn(-degrees * Math.PI / 180, page.Width, page.Height).Draw(page, page.Width, page.Height);

        Assert.Equal(degrees, Skew.Angle(askew) * 180 / Math.PI, tolerance: 0.1);
    }

    /// <summary>Whatever the sizes are, each pixel of the smaller picture is the mean of those it stands for.</summary>
    [Fact]
    public void A_picture_made_smaller_keeps_its_greys() =>
        Gen.Select(Gen.Int[20, 90], Gen.Int[20, 90], Gen.Int[3, 20], Gen.Int[3, 20], Gen.Int).Sample((width, height, newWidth, newHeight, seed) =>
        {
            var dice = new Random(seed);
            var picture = new GreyImage(width, height);
            dice.NextBytes(picture.Values);

            var small = picture.Resized(newWidth, newHeight);

            var (x, y) = (dice.Next(newWidth), dice.Next(newHeight));
            Assert.Equal(Mean(picture, (double)x * width / newWidth, (double)y * height / newHeight, (double)width / newWidth, (double)height / newHeight), small[x, y], 1.0);
        });

    [Theory]
    [InlineData(0)]
    [InlineData(215)]
    public void Lines_are_found_faint_ones_too(byte ink)
    {
        var rulings = PageRulings.Find(Table(900, 1_200, ink), Point);

        Assert.Equal([100, 300, 500], rulings.Levels.Select(l => (int)Math.Round(l.At)).Order());
        Assert.Equal([100, 400, 800], rulings.Uprights.Select(u => (int)Math.Round(u.At)).Order());
    }

    /// <summary>A column ends at 300; below it, in a cell over both columns, a letter stands with its stroke in line.</summary>
    [Theory]
    [InlineData(335, 300)]
    [InlineData(500, 500)]
    public void A_line_does_not_go_on_into_the_stroke_of_a_letter(int to, int ends)
    {
        var page = Table(900, 1_200, ink: 0);
        for (var y = 100; y <= to; y++)
        {
            (page[600, y], page[599, y]) = (0, 0);
        }

        var upright = Assert.Single(PageRulings.Find(page, Point).Uprights, u => Math.Abs(u.At - 600) < 3);

        Assert.InRange(upright.To, ends - 4, ends + 4);
    }

    /// <summary>The last 60 pixels of a level line are paler than what is looked for, as under the edge of a lid.</summary>
    [Fact]
    public void A_line_is_drawn_on_to_the_border_where_a_trace_leads_there()
    {
        var page = Table(900, 1_200, ink: 215);
        for (var x = 720; x < 797; x++)
        {
            (page[x, 300], page[x, 299]) = ((x / 4) % 2 == 0 ? (byte)225 : GreyImage.White, (x / 4) % 2 == 0 ? (byte)225 : GreyImage.White);
        }

        Assert.All(PageRulings.Find(page, Point).Levels, level => Assert.InRange(level.To, 796, 804));
    }

    [Fact]
    public void A_page_without_its_lines_is_blank()
    {
        var page = Table(900, 1_200, ink: 0);

        Assert.DoesNotContain(PageRulings.Find(page, Point).Erased(page, Point).Values, value => value < 200);
    }

    [Fact]
    public void Faint_print_is_made_dark_and_black_print_stays_as_it_is()
    {
        var (faint, black) = (Table(900, 1_200, ink: 165), Table(900, 1_200, ink: 20));
        Contrast.Even(faint);
        Contrast.Deepen(faint);
        Contrast.Even(black);
        var before = black.Values.ToArray();
        Contrast.Deepen(black);

        Assert.InRange(faint[500, 300], 60, 100);
        Assert.InRange(faint[500, 200], 245, 255);
        Assert.Equal(before, black.Values);
    }

    [Fact]
    public void A_seal_is_taken_away_and_print_under_it_stays()
    {
        byte[] pixels = [225, 60, 60, 255, 40, 10, 10, 255, 20, 20, 20, 255, 250, 250, 250, 255];

        var grey = InkSeparation.Grey([.. pixels, .. Enumerable.Repeat<byte[]>([20, 20, 20, 255], 96).SelectMany(black => black)], 100, 1);

        Assert.InRange(grey[0, 0], 240, 255);
        Assert.InRange(grey[1, 0], 0, 60);
        Assert.InRange(grey[2, 0], 0, 60);
        Assert.InRange(grey[3, 0], 240, 255);
    }

    [Theory]
    [InlineData(false, nameof(Tick.Empty))]
    [InlineData(true, nameof(Tick.Ticked))]
    public void A_box_is_looked_into(bool ticked, string expected)
    {
        var page = new GreyImage(100, 100);
        for (var i = 0; i < 24; i++)
        {
            foreach (var (x, y) in new[] { (i, 0), (i, 1), (i, 22), (i, 23), (0, i), (1, i), (22, i), (23, i) })
            {
                page[30 + x, 30 + y] = 0;
            }

            if (ticked)
            {
                page[30 + i, 30 + i] = 0;
                page[30 + i, 30 + Math.Min(23, i + 1)] = 0;
                page[53 - i, 30 + i] = 0;
            }
        }

        var box = Assert.Single(TickBoxFinder.Find(page, InkPatch.Find(page), Point));
        Assert.Equal(expected, box.Tick.ToString());
    }

    /// <summary>Three level and three upright lines, two pixels thick.</summary>
    private static GreyImage Table(int width, int height, byte ink)
    {
        var page = new GreyImage(width, height);
        foreach (var y in (int[])[100, 300, 500])
        {
            for (var x = 100; x <= 800; x++)
            {
                (page[x, y], page[x, y - 1]) = (ink, ink);
            }
        }

        foreach (var x in (int[])[100, 400, 800])
        {
            for (var y = 100; y <= 500; y++)
            {
                (page[x, y], page[x - 1, y]) = (ink, ink);
            }
        }

        return page;
    }

    private static double Mean(GreyImage picture, double left, double top, double width, double height)
    {
        double sum = 0;
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
            {
                var across = Math.Min(left + width, x + 1) - Math.Max(left, x);
                var down = Math.Min(top + height, y + 1) - Math.Max(top, y);
                sum += across > 0 && down > 0 ? picture[x, y] * across * down : 0;
            }
        }

        return sum / (width * height);
    }
}
