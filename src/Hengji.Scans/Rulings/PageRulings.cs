using Hengji.Scans.Paper;

namespace Hengji.Scans.Rulings;

/// <summary>The ruled lines of a page: level ones by their height, upright ones by their distance from the left.</summary>
internal sealed record PageRulings(IReadOnlyList<InkLine> Levels, IReadOnlyList<InkLine> Uprights)
{
    /// <summary>Columns of a form are wider than this, in points; the strokes of a large title are not.</summary>
    private const double ShortestLevel = 22;

    /// <summary>Rows are higher than this; letters are not.</summary>
    private const double ShortestUpright = 11;

    /// <summary>An upright this long is a line by itself, shorter ones must stand between two level lines.</summary>
    private const double SureUpright = 34;

    public static PageRulings Find(GreyImage page, double point)
    {
        var levels = LineFinder.Find(page, point, ShortestLevel);
        var uprights = LineFinder.Find(OnItsSide(page), point, ShortestUpright)
            .Where(u => u.Length >= SureUpright * point || (Meets(levels, u, u.From, point) && Meets(levels, u, u.To, point)))
            .ToList();
        levels.RemoveAll(l => l.Length < 2 * ShortestLevel * point && !uprights.Exists(u => Touch(l, u, point)));
        return new PageRulings(levels, uprights);
    }

    private static bool Meets(List<InkLine> levels, InkLine upright, int end, double point) =>
        levels.Exists(l => Math.Abs(l.At - end) < 4 * point && upright.At > l.From - (3 * point) && upright.At < l.To + (3 * point));

    private static bool Touch(InkLine level, InkLine upright, double point) =>
        upright.At > level.From - (3 * point) && upright.At < level.To + (3 * point)
        && level.At > upright.From - (3 * point) && level.At < upright.To + (3 * point);

    /// <summary>Rows as columns, so that upright lines lie level.</summary>
    public static GreyImage OnItsSide(GreyImage page)
    {
        const int block = 64;
        var side = new GreyImage(page.Height, page.Width, new byte[page.Values.Length]);
        for (var top = 0; top < page.Height; top += block)
        {
            for (var left = 0; left < page.Width; left += block)
            {
                for (var y = top; y < Math.Min(top + block, page.Height); y++)
                {
                    for (var x = left; x < Math.Min(left + block, page.Width); x++)
                    {
                        side.Values[(x * page.Height) + y] = page.Values[(y * page.Width) + x];
                    }
                }
            }
        }

        return side;
    }

    /// <summary>The page without its lines; letters that touch a line stay whole.</summary>
    public GreyImage Erased(GreyImage page, double point)
    {
        var thickest = Math.Max(4, (int)Math.Round(2.2 * point));
        var result = new GreyImage(page.Width, page.Height, [.. page.Values]);
        foreach (var level in Levels)
        {
            for (var i = 0; i < level.Length; i++)
            {
                Wipe(page, result, level.From + i, level.Path[i], thickest, across: false);
            }
        }

        foreach (var upright in Uprights)
        {
            for (var i = 0; i < upright.Length; i++)
            {
                Wipe(page, result, upright.From + i, upright.Path[i], thickest, across: true);
            }
        }

        return result;
    }

    private static void Wipe(GreyImage page, GreyImage result, int along, float at, int thickest, bool across)
    {
        byte Value(int place) => across ? page[place, along] : page[along, place];
        var limit = across ? page.Width : page.Height;
        var middle = (int)MathF.Round(at);
        if (middle < 0 || middle >= limit)
        {
            return;
        }

        var (first, last) = (middle, middle);
        while (first > 0 && middle - first <= thickest && Value(first - 1) < 225)
        {
            first--;
        }

        while (last < limit - 1 && last - middle <= thickest && Value(last + 1) < 225)
        {
            last++;
        }

        if (last - first > thickest)
        {
            return;
        }

        for (var place = Math.Max(0, first - 1); place <= Math.Min(limit - 1, last + 1); place++)
        {
            if (across)
            {
                result[place, along] = GreyImage.White;
            }
            else
            {
                result[along, place] = GreyImage.White;
            }
        }
    }
}
