using Hengji.Scans.Paper;

namespace Hengji.Scans.Rulings;

/// <summary>The ruled lines of a page: level ones by their height, upright ones by their distance from the left.</summary>
internal sealed record PageRulings(IReadOnlyList<InkLine> Levels, IReadOnlyList<InkLine> Uprights)
{
    /// <summary>Columns of a form are wider than this, in points; the strokes of a large title are not.</summary>
    private const double ShortestLevel = 16;

    /// <summary>Rows are higher than this; letters are not.</summary>
    private const double ShortestUpright = 11;

    /// <summary>Lines this long are lines by themselves, shorter ones must stand between two others or go on along one.</summary>
    private const double SureLevel = 80;

    private const double SureUpright = 40;

    /// <summary>How near lines come to meet.</summary>
    private const double Near = 4;

    private const double Reaching = 2;

    /// <summary>As long are a letter's strokes at most, with what is added at the end of a line that is averaged along itself.</summary>
    private const double Letter = 20;

    public static PageRulings Find(GreyImage page, double point)
    {
        var levels = LineFinder.Find(page, point, ShortestLevel, widestGap: 5);
        var side = OnItsSide(page);
        var uprights = LineFinder.Find(side, point, ShortestUpright, widestGap: 3);
        var sureLevels = levels.Where(l => l.Length >= SureLevel * point).ToList();
        var sureUprights = uprights.Where(u => u.Length >= SureUpright * point && Crosses(sureLevels, u, point)).ToList();
        for (var round = 0; round < 2; round++)
        {
            sureLevels = [.. levels.Where(l => sureLevels.Contains(l) || GoesOn(sureLevels, l, point) || StandsBetween(sureUprights, l, point))];
            sureUprights = [.. uprights.Where(u => sureUprights.Contains(u) || GoesOn(sureUprights, u, point) || StandsBetween(sureLevels, u, point))];
        }

        var (joinedLevels, joinedUprights) = (LineJoiner.Join(page, sureLevels, point), LineJoiner.Join(side, sureUprights, point));
        return new PageRulings(
            joinedLevels.ConvertAll(l => Ended(page, l, joinedUprights, point)),
            joinedUprights.ConvertAll(u => Ended(side, u, joinedLevels, point)));
    }

    /// <summary>
    /// A border ends on another. A line that ends in the open with another still ahead is drawn on to it where a trace of
    /// ink leads there; where none does and the end is no longer than a letter, it is the stroke of one, and is left off.
    /// </summary>
    private static InkLine Ended(GreyImage page, InkLine line, List<InkLine> others, double point)
    {
        var crossed = others
            .Where(o => line.At > o.From - (Near * point) && line.At < o.To + (Near * point))
            .Select(o => (int)Math.Round(o.Path[Math.Clamp((int)line.At - o.From, 0, o.Length - 1)]))
            .Where(c => c >= 0 && c < page.Width)
            .Order()
            .ToList();
        if (crossed.Count == 0)
        {
            return line;
        }

        bool InTheOpen(int end) => !crossed.Exists(c => Math.Abs(c - end) < Reaching * point);
        if (InTheOpen(line.To) && crossed.Find(c => c > line.To) is > 0 and var ahead)
        {
            var last = crossed.FindLast(c => c < line.To);
            line = LineJoiner.DrawnOn(page, line, ahead, point)
                ?? (last > line.From && line.To - last < Letter * point ? new InkLine(line.From, line.Path[..(last - line.From + 1)]) : line);
        }

        if (InTheOpen(line.From) && crossed[0] < line.From)
        {
            var (before, first) = (crossed.FindLast(c => c < line.From), crossed.Find(c => c > line.From));
            line = LineJoiner.DrawnOn(page, line, before, point)
                ?? (first > line.From && first < line.To && first - line.From < Letter * point ? new InkLine(first, line.Path[(first - line.From)..]) : line);
        }

        return line;
    }

    private static bool Crosses(List<InkLine> lines, InkLine line, double point) =>
        lines.Exists(other => line.At > other.From - (Near * point) && line.At < other.To + (Near * point)
            && other.At > line.From - (Near * point) && other.At < line.To + (Near * point));

    /// <summary>Strokes of letters come near the lines of a low row; only a border reaches them.</summary>
    private static bool StandsBetween(List<InkLine> lines, InkLine line, double point) =>
        Meets(lines, line, line.From, point) && Meets(lines, line, line.To, point);

    private static bool Meets(List<InkLine> lines, InkLine line, int end, double point) =>
        lines.Exists(other => Math.Abs(other.At - end) < Reaching * point && line.At > other.From - (Near * point) && line.At < other.To + (Near * point));

    /// <summary>Whether a piece lies along a sure line that was broken.</summary>
    private static bool GoesOn(List<InkLine> lines, InkLine line, double point) =>
        line.Length >= ShortestLevel * point
        && lines.Exists(other => Math.Abs(other.At + (other.Slope * (line.From + (line.Length / 2.0) - other.From - (other.Length / 2.0))) - line.At) < 0.8 * point);

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

    /// <summary>The page without its lines; letters that touch a line lose no more than the line was thick.</summary>
    public GreyImage Erased(GreyImage page, double point)
    {
        var side = OnItsSide(page);
        Wipe(side, Uprights, point);
        var result = OnItsSide(side);
        Wipe(result, Levels, point);
        return result;
    }

    private static void Wipe(GreyImage page, IReadOnlyList<InkLine> lines, double point)
    {
        var thickest = Math.Max(4, (int)Math.Round(2.4 * point));
        foreach (var line in lines)
        {
            var extents = new (int First, int Last)[line.Length];
            for (var i = 0; i < line.Length; i++)
            {
                extents[i] = Extent(page, line.From + i, (int)MathF.Round(line.Path[i]), thickest);
            }

            var thicknesses = Array.ConvertAll(extents, e => e.Last - e.First + 1);
            Array.Sort(thicknesses);
            var thickness = Math.Clamp(thicknesses[thicknesses.Length / 2], 1, thickest);
            for (var i = -thickness; i < line.Length + thickness; i++)
            {
                // Where a line was found to end it may go on for as much as it is thick.
                var x = line.From + i;
                if (x < 0 || x >= page.Width)
                {
                    continue;
                }

                var nearest = Math.Clamp(i, 0, line.Length - 1);
                var (first, last) = extents[nearest];
                if (last - first + 1 > thickness + 2)
                {
                    var middle = (int)MathF.Round(line.Path[nearest]);
                    (first, last) = (middle - (thickness / 2), middle + (thickness / 2));
                }

                for (var y = Math.Max(0, first - 1); y <= Math.Min(page.Height - 1, last + 1); y++)
                {
                    page[x, y] = GreyImage.White;
                }
            }
        }
    }

    /// <summary>From where to where there is ink across a line.</summary>
    private static (int First, int Last) Extent(GreyImage page, int x, int middle, int thickest)
    {
        const int paper = 225;
        var (first, last) = (Math.Clamp(middle, 0, page.Height - 1), Math.Clamp(middle, 0, page.Height - 1));
        while (first > 0 && middle - first <= thickest && page[x, first - 1] < paper)
        {
            first--;
        }

        while (last < page.Height - 1 && last - middle <= thickest && page[x, last + 1] < paper)
        {
            last++;
        }

        return (first, last);
    }
}
