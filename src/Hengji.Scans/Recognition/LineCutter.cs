using Hengji.Scans.Paper;
using Hengji.Scans.Rulings;

namespace Hengji.Scans.Recognition;

/// <summary>Cuts found lines of text where a ruled line crosses them, so that no picture of a line holds two cells.</summary>
internal sealed class LineCutter(PageRulings rulings, GreyImage page)
{
    private const int Dark = 160;

    /// <summary>Lighter than this is paper, whatever stands beside it.</summary>
    private const int Pale = 205;

    /// <summary>Two dark pixels.</summary>
    private const int Stroke = 2 * (GreyImage.White - Dark);

    public IEnumerable<PixelBox> Cut(PixelBox box)
    {
        foreach (var row in Across(box))
        {
            foreach (var piece in Along(row))
            {
                if (Tight(piece) is { IsEmpty: false } tight)
                {
                    yield return Whole(tight);
                }
            }
        }
    }

    private IEnumerable<PixelBox> Along(PixelBox box)
    {
        var cuts = rulings.Uprights
            .Where(u => u.From <= box.MiddleY && u.To >= box.MiddleY)
            .Select(u => (int)Math.Round(u.Path[Math.Clamp((int)box.MiddleY - u.From, 0, u.Length - 1)]))
            .Where(x => x > box.Left && x < box.Right)
            .Order();
        var left = box.Left;
        foreach (var cut in cuts.Append(box.Right))
        {
            if (cut - left > 3)
            {
                yield return box with { Left = left, Right = cut };
            }

            left = cut;
        }
    }

    private IEnumerable<PixelBox> Across(PixelBox box)
    {
        var cuts = rulings.Levels
            .Where(l => l.From <= box.MiddleX && l.To >= box.MiddleX)
            .Select(l => (int)Math.Round(l.Path[Math.Clamp((int)box.MiddleX - l.From, 0, l.Length - 1)]))
            .Where(y => y > box.Top && y < box.Bottom)
            .Order();
        var top = box.Top;
        foreach (var cut in cuts.Append(box.Bottom))
        {
            if (cut - top > box.Height / 4)
            {
                yield return box with { Top = top, Bottom = cut };
            }

            top = cut;
        }
    }

    /// <summary>The box with what the detection left out at its ends: a full stop, a bracket.</summary>
    private PixelBox Whole(PixelBox box)
    {
        var reach = (int)(0.7 * box.Height);
        return box with { Left = End(box, box.Left, -1, reach), Right = End(box, box.Right - 1, 1, reach) + 1 };
    }

    private int End(PixelBox box, int from, int step, int reach)
    {
        var end = from;
        int before = 0, earlier = 0;
        for (var x = from + step; x >= 0 && x < page.Width && Math.Abs(x - end) <= reach && !IsRuled(x, box); x += step)
        {
            // A stroke lying flat (一) is one pixel high and pale on a coarse page; over some columns it tells from a speck.
            var ink = Ink(x, box);
            if (ink + before + earlier >= Stroke)
            {
                end = x;
            }

            (earlier, before) = (before, ink);
        }

        return end;
    }

    /// <summary>How much darker than paper a column is, all its pixels together.</summary>
    private int Ink(int x, PixelBox box)
    {
        var ink = 0;
        for (var y = box.Top; y < box.Bottom; y++)
        {
            ink += page[x, y] < Pale ? Math.Min(GreyImage.White - page[x, y], GreyImage.White - Dark) : 0;
        }

        return ink;
    }

    private bool IsRuled(int x, PixelBox box)
    {
        foreach (var upright in rulings.Uprights)
        {
            if (upright.From < box.Bottom && upright.To > box.Top && Math.Abs(upright.At - x) < 2)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The ink inside a box; empty when there is none.</summary>
    private PixelBox Tight(PixelBox box)
    {
        var inside = box.Within(page.Width, page.Height);
        var tight = new PixelBox(int.MaxValue, int.MaxValue, 0, 0);
        for (var y = inside.Top; y < inside.Bottom; y++)
        {
            var row = page.Row(y);
            for (var x = inside.Left; x < inside.Right; x++)
            {
                if (row[x] < Dark)
                {
                    tight = tight.And(new PixelBox(x, y, x + 1, y + 1));
                }
            }
        }

        return tight;
    }
}
