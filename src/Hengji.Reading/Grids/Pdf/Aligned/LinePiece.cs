namespace Hengji.Reading.Grids.Pdf.Aligned;

/// <summary>A piece of a line that stands in one cell.</summary>
/// <param name="Text">The letters.</param>
/// <param name="Line">Number of its line, from the top of the page.</param>
internal sealed record LinePiece(TextLine Text, int Line)
{
    /// <summary>Letters this many sizes apart belong to different cells on any line.</summary>
    private const double WideGap = 1.4;

    /// <summary>The narrowest gap, in sizes, that may be part of a river or part cells by itself.</summary>
    private const double NarrowGap = 0.35;

    /// <summary>As above between Latin letters, whose words may stand apart without a blank being printed.</summary>
    private const double LatinGap = 0.6;

    /// <summary>How much wider than the common distance of letters on its line a gap is that parts cells by itself.</summary>
    private const double OutOfLine = 3;

    /// <summary>Lines a river runs through at least.</summary>
    private const int RiverLength = 3;

    /// <summary>The lines cut at wide gaps, at gaps that no blank fills, and where rivers cross them.</summary>
    public static List<LinePiece> Of(IReadOnlyList<TextLine> lines)
    {
        var gaps = lines.Select(Gaps).ToList();
        var pieces = new List<LinePiece>();
        for (var i = 0; i < lines.Count; i++)
        {
            var at = i;
            var spread = OutOfLine * Spread(lines[i]);
            var cuts = gaps[i]
                .Where(gap => gap.IsBetween)
                .Where(gap => gap.Width > WideGap * lines[at].Size || (gap.Stands && gap.Bare > spread) || RunsThrough(gap, gaps, at))
                .Select(gap => gap.After)
                .ToList();
            pieces.AddRange(lines[i].CutAt(cuts).Select(text => new LinePiece(text, at)));
        }

        return pieces;
    }

    /// <summary>Whether a gap has a common upright with gaps of enough lines that follow each other, it being one of them.</summary>
    private static bool RunsThrough(Gap gap, List<List<Gap>> gaps, int line)
    {
        var (left, right, length, between) = (gap.Left, gap.Right, 1, 1);
        foreach (var step in (ReadOnlySpan<int>)[-1, 1])
        {
            for (var i = line + step; i >= 0 && i < gaps.Count && length < RiverLength; i += step)
            {
                var (l, r) = (left, right);
                var crossing = gaps[i].Find(g => Math.Min(g.Right, r) - Math.Max(g.Left, l) > 1);
                if (crossing is null)
                {
                    break;
                }

                (left, right) = (Math.Max(left, crossing.Left), Math.Min(right, crossing.Right));
                length++;
                between += crossing.IsBetween ? 1 : 0;
            }
        }

        return length >= RiverLength && between > 1;
    }

    private static List<Gap> Gaps(TextLine line)
    {
        // Beside a line there is white too, but no column is told by it alone.
        List<Gap> gaps = [new Gap(double.NegativeInfinity, line.Left, -1, 0, false), new Gap(line.Right, double.PositiveInfinity, -1, 0, false)];
        var last = -1;
        for (var i = 0; i < line.Glyphs.Count; i++)
        {
            if (line.Glyphs[i].IsBlank)
            {
                continue;
            }

            if (last >= 0 && line.Glyphs[i].Left - line.Glyphs[last].Right > NarrowGap * line.Size)
            {
                var bare = Enumerable.Range(last, i - last).Max(at => line.Glyphs[at + 1].Left - line.Glyphs[at].Right);
                var latin = IsLatin(line.Glyphs[last]) && IsLatin(line.Glyphs[i]);
                // Only a program sets letters so exactly that a gap says something; those of a picture stand anyhow.
                var exact = line.Glyphs[last].Certainty >= 1 && line.Glyphs[i].Certainty >= 1;
                if (bare > NarrowGap * line.Size)
                {
                    gaps.Add(new Gap(line.Glyphs[last].Right, line.Glyphs[i].Left, i, bare, exact && bare > (latin ? LatinGap : NarrowGap) * line.Size));
                }
                else if (line.Glyphs[i].Left - line.Glyphs[last].Right > WideGap * line.Size)
                {
                    gaps.Add(new Gap(line.Glyphs[last].Right, line.Glyphs[i].Left, i, bare, false));
                }
            }

            last = i;
        }

        return gaps;
    }

    private static bool IsLatin(Glyph glyph) => glyph.Text is [< '\u0080', ..];

    /// <summary>How far apart the letters of a line commonly stand: justified lines are spread.</summary>
    private static double Spread(TextLine line)
    {
        var distances = line.Glyphs.Zip(line.Glyphs.Skip(1), (a, b) => Math.Max(0, b.Left - a.Right)).Order().ToList();
        return distances.Count < 4 ? 0 : distances[distances.Count / 2];
    }

    /// <summary>A stretch of white in a line.</summary>
    /// <param name="After">Number of the letter behind it; negative beside the line.</param>
    /// <param name="Bare">The widest part of it that no printed blank fills.</param>
    /// <param name="Stands">Whether it is too wide for what may stand between letters of one text.</param>
    private sealed record Gap(double Left, double Right, int After, double Bare, bool Stands)
    {
        public double Width => Right - Left;

        public bool IsBetween => After >= 0;
    }
}
