using Hengji.Scans.Paper;
using Hengji.Scans.Recognition;
using Hengji.Scans.Rulings;

namespace Hengji.Tests.Scans;

/// <summary>What is made of lines of text before and after they are recognised.</summary>
public sealed class LineReadingTests
{
    [Fact]
    public void A_pale_flat_stroke_at_the_head_of_a_line_belongs_to_it()
    {
        var page = new GreyImage(400, 200);
        Ink(page, new PixelBox(120, 100, 180, 120), 0);
        Ink(page, new PixelBox(98, 110, 116, 111), 180);

        var piece = Assert.Single(new LineCutter(PageRulings.Find(page, 2), page).Cut(new PixelBox(112, 98, 184, 122)));

        Assert.InRange(piece.Left, 96, 102);
    }

    [Fact]
    public void A_speck_beside_a_line_does_not()
    {
        var page = new GreyImage(400, 200);
        Ink(page, new PixelBox(120, 100, 180, 120), 0);
        Ink(page, new PixelBox(110, 110, 111, 111), 0);

        var piece = Assert.Single(new LineCutter(PageRulings.Find(page, 2), page).Cut(new PixelBox(116, 98, 184, 122)));

        Assert.Equal(120, piece.Left);
    }

    [Fact]
    public void What_is_left_of_a_seal_is_left_out_and_the_text_beside_it_is_in_doubt()
    {
        var page = new GreyImage(1_000, 1_000);
        foreach (var at in new[] { 100, 500, 900 })
        {
            Ink(page, new PixelBox(100, at, 900, at + 2), 0);
            Ink(page, new PixelBox(at, 100, at + 2, 900), 0);
        }

        TextPiece[] pieces = [new([new(300, 280, 400, 300)]), new([new(150, 275, 170, 300)]), new([new(700, 280, 720, 300)])];
        ReadLine[] lines = [Line("满意度", 0.99f), Line("7", 0.4f), Line("7", 0.4f)];

        var left = Spots.Removed(pieces, lines, PageRulings.Find(page, 2));

        Assert.Equal(["满意度", "", "7"], left.Select(l => l.Text), StringComparer.Ordinal);
        Assert.True(left[0].Letters[0].Certainty < 0.9f);
        Assert.Equal(0.99f, left[0].Letters[^1].Certainty);
    }

    [Theory]
    [InlineData(30, true, "%。")]
    [InlineData(1, true, "%")]
    [InlineData(30, false, "%")]
    public void A_ring_by_itself_at_the_foot_of_the_end_of_a_line_is_a_full_stop(int away, bool hollow, string expected)
    {
        var page = new GreyImage(400, 200);
        Ink(page, new PixelBox(100, 100, 160, 130), 0);
        var ring = new PixelBox(160 + away, 121, 169 + away, 130);
        Ink(page, ring, 0);
        Ink(page, new PixelBox(ring.Left + 3, ring.Top + 3, ring.Right - 3, ring.Bottom - 3), hollow ? GreyImage.White : (byte)0);

        var line = Assert.Single(FullStops.Completed(page, [new([new(100, 100, ring.Right, 130)])], [new([new ReadLetter("%", (152.0 - 100 + 3) / (ring.Right - 100 + 6), 0.99f, string.Empty)])]));

        Assert.Equal(expected, line.Text);
    }

    private static ReadLine Line(string text, float certainty) => new([.. text.Select((c, i) => new ReadLetter(c.ToString(), (i + 0.5) / text.Length, certainty, string.Empty))]);

    private static void Ink(GreyImage page, PixelBox box, byte value)
    {
        for (var y = box.Top; y < box.Bottom; y++)
        {
            for (var x = box.Left; x < box.Right; x++)
            {
                page[x, y] = value;
            }
        }
    }
}
