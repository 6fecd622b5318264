using Hengji.Scans.Paper;
using Hengji.Scans.Rulings;

namespace Hengji.Scans.Recognition;

/// <summary>
/// Everything on a page that is to be read: the lines the detection found, cut at the ruled lines; letters stacked one
/// under the other; and ink that the detection passed over.
/// </summary>
internal static class PieceFinder
{
    public static List<TextPiece> Find(GreyImage text, PageRulings rulings, IReadOnlyList<PixelBox> detected, IReadOnlyList<InkPatch> patches)
    {
        var cutter = new LineCutter(rulings, text);
        var lines = detected.SelectMany(cutter.Cut).ToList();
        if (lines.Count > 0)
        {
            var height = Median(lines);
            lines.AddRange(PassedOver(lines, patches, height).SelectMany(cutter.Cut).Where(b => b.Height < 2 * height));
            lines = Whole(lines.ConvertAll(l => AsHighAsALetter(l, height)), rulings);
        }

        return [.. Stacks(lines, rulings)];
    }

    private static int Median(List<PixelBox> lines)
    {
        var heights = lines.ConvertAll(l => l.Height);
        heights.Sort();
        return heights[heights.Count / 2];
    }

    /// <summary>一 and — are flat; without paper above and below they look like anything.</summary>
    private static PixelBox AsHighAsALetter(PixelBox box, int height)
    {
        var more = (height - box.Height) / 2;
        return box.Height < 0.55 * height ? box with { Top = box.Top - more, Bottom = box.Bottom + more } : box;
    }

    /// <summary>Boxes on one line that run into each other put together: what lies in both would be read twice.</summary>
    private static List<PixelBox> Whole(List<PixelBox> boxes, PageRulings rulings)
    {
        var result = new List<PixelBox>();
        foreach (var box in boxes.OrderBy(b => b.Left))
        {
            var at = result.FindIndex(before => SameLine(before, box) && box.Left - before.Right < 0.1 * box.Height && !Parted(before, box, rulings));
            if (at >= 0)
            {
                result[at] = result[at].And(box);
            }
            else
            {
                result.Add(box);
            }
        }

        return result;
    }

    private static bool SameLine(PixelBox one, PixelBox other)
    {
        var shared = Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Top, other.Top);
        return shared > 0.6 * Math.Min(one.Height, other.Height) && Math.Max(one.Height, other.Height) < 1.6 * Math.Min(one.Height, other.Height);
    }

    private static bool Parted(PixelBox left, PixelBox right, PageRulings rulings) =>
        rulings.Uprights.Any(u => u.From < right.MiddleY && u.To > right.MiddleY && u.At > left.MiddleX && u.At < right.MiddleX);

    /// <summary>Patches as large as letters that no line holds, side by side ones together.</summary>
    private static IEnumerable<PixelBox> PassedOver(List<PixelBox> lines, IReadOnlyList<InkPatch> patches, int height)
    {
        var left = patches
            .Where(p => Math.Max(p.Bounds.Width, p.Bounds.Height) is var side && side >= 0.45 * height && side <= 1.6 * height && p.Pixels > height / 2)
            .Select(p => p.Bounds)
            .Where(b => !lines.Exists(l => l.Grown(2, 2).Holds(b.MiddleX, b.MiddleY)))
            .OrderBy(b => b.Left)
            .ToList();
        while (left.Count > 0)
        {
            var whole = left[0];
            left.RemoveAt(0);
            for (var i = 0; i < left.Count; i++)
            {
                var next = left[i];
                if (next.Left - whole.Right <= 0.8 * height && next.Bottom > whole.Top && next.Top < whole.Bottom
                    && Math.Max(next.Bottom, whole.Bottom) - Math.Min(next.Top, whole.Top) < 1.5 * height)
                {
                    whole = whole.And(next);
                    left.RemoveAt(i);
                    i = -1;
                }
            }

            yield return whole;
        }
    }

    /// <summary>Single letters that stand one under the other in one cell are one word.</summary>
    private static IEnumerable<TextPiece> Stacks(List<PixelBox> lines, PageRulings rulings)
    {
        var single = lines.Where(l => l.Width <= 1.35 * l.Height).OrderBy(l => l.Top).ToList();
        var stacks = new List<List<PixelBox>>();
        foreach (var box in single)
        {
            if (stacks.Find(s => Follows(s[^1], box, rulings)) is { } stack)
            {
                stack.Add(box);
            }
            else
            {
                stacks.Add([box]);
            }
        }

        stacks.RemoveAll(s => s.Count < 2);
        var stacked = stacks.SelectMany(s => s).ToHashSet();
        return stacks.Select(s => new TextPiece(s)).Concat(lines.Where(l => !stacked.Contains(l)).Select(l => new TextPiece([l])));
    }

    private static bool Follows(PixelBox above, PixelBox below, PageRulings rulings) =>
        Math.Abs(above.MiddleX - below.MiddleX) < 0.3 * above.Width
        && below.Top >= above.Bottom - (0.2 * above.Height) && below.Top - above.Bottom < above.Height
        && Math.Abs(above.Width - below.Width) < 0.4 * Math.Max(above.Width, below.Width)
        && !rulings.Levels.Any(l => l.At > above.MiddleY && l.At < below.MiddleY && l.From < above.MiddleX && l.To > above.MiddleX);
}
