using Hengji.Scans.Recognition;

namespace Hengji.Scans.Paper;

/// <summary>Ink that hangs together: a letter, a part of one, a speck.</summary>
/// <param name="Bounds">The rectangle around it.</param>
/// <param name="Pixels">How many pixels it has.</param>
internal readonly record struct InkPatch(PixelBox Bounds, int Pixels)
{
    private const int Dark = 160;

    /// <summary>The patches of a page; pixels that touch at a corner hang together.</summary>
    public static List<InkPatch> Find(GreyImage page)
    {
        var runs = new List<(int Y, int From, int To)>();
        var parents = new List<int>();
        int Root(int i)
        {
            while (parents[i] != i)
            {
                i = parents[i] = parents[parents[i]];
            }

            return i;
        }

        var above = 0;
        for (var y = 0; y < page.Height; y++)
        {
            var first = runs.Count;
            var row = page.Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                if (row[x] >= Dark)
                {
                    continue;
                }

                var from = x;
                while (x + 1 < row.Length && row[x + 1] < Dark)
                {
                    x++;
                }

                var run = runs.Count;
                runs.Add((y, from, x));
                parents.Add(run);
                for (var i = above; i < first && runs[i].From <= x + 1; i++)
                {
                    if (runs[i].To >= from - 1)
                    {
                        parents[Root(run)] = Root(i);
                    }
                    else
                    {
                        above = i;
                    }
                }
            }

            above = first;
        }

        var patches = new Dictionary<int, InkPatch>();
        for (var i = 0; i < runs.Count; i++)
        {
            var (y, from, to) = runs[i];
            var box = new PixelBox(from, y, to + 1, y + 1);
            var root = Root(i);
            patches[root] = patches.TryGetValue(root, out var patch)
                ? new InkPatch(patch.Bounds.And(box), patch.Pixels + box.Width)
                : new InkPatch(box, box.Width);
        }

        return [.. patches.Values];
    }
}
