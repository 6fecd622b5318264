namespace Hengji.Scans.Paper;

/// <summary>Evens out the light of a page: shadows of a photograph and grey paper become white, print becomes black however faint it is.</summary>
internal static class Contrast
{
    private const int Block = 32;

    /// <summary>Lightness of paper once its light is evened.</summary>
    private const int Paper = 250;

    /// <summary>Darker than this is ink, that of a worn ribbon too.</summary>
    private const int Ink = 205;

    /// <summary>Print whose core is lighter than this is faint.</summary>
    private const int Faint = 110;

    /// <summary>Faint print is made this dark.</summary>
    private const int Black = 80;

    /// <summary>Share of ink that is the core of strokes rather than their edges.</summary>
    private const double Core = 0.3;

    public static void Even(GreyImage page)
    {
        var (columns, rows) = ((page.Width + Block - 1) / Block, (page.Height + Block - 1) / Block);
        var paper = new float[columns * rows];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                paper[(row * columns) + column] = Light(page, column * Block, row * Block);
            }
        }

        paper = Widened(paper, columns, rows);
        var here = new float[columns];
        for (var y = 0; y < page.Height; y++)
        {
            var (row, below) = Between(y, rows);
            for (var column = 0; column < columns; column++)
            {
                var above = paper[(row * columns) + column];
                here[column] = above + (below * (paper[(Math.Min(row + 1, rows - 1) * columns) + column] - above));
            }

            Even(page.Values.AsSpan(y * page.Width, page.Width), here);
        }
    }

    /// <summary>Evens out a row of pixels; the lightness of paper is known in the middle of each block.</summary>
    private static void Even(Span<byte> pixels, float[] paper)
    {
        for (var x = 0; x < pixels.Length; x++)
        {
            var (column, beyond) = Between(x, paper.Length);
            var white = paper[column] + (beyond * (paper[Math.Min(column + 1, paper.Length - 1)] - paper[column]));
            pixels[x] = (byte)Math.Clamp(pixels[x] * Paper / MathF.Max(white, 40), 0, 255);
        }
    }

    /// <summary>The block before a place whose middle is known, and the share of the way to the next one.</summary>
    private static (int Block, float Share) Between(int place, int blocks)
    {
        var at = Math.Clamp(((place + 0.5f) / Block) - 0.5f, 0, blocks - 1);
        var block = Math.Min((int)at, Math.Max(0, blocks - 2));
        return (block, at - block);
    }

    /// <summary>
    /// Makes faint print dark. What comes after tells ink from paper by how dark it is, and networks were trained on print.
    /// </summary>
    public static void Deepen(GreyImage page)
    {
        var core = InkCore(page);
        if (core <= Faint)
        {
            return;
        }

        var deeper = new byte[256];
        for (var value = 0; value < deeper.Length; value++)
        {
            deeper[value] = (byte)Math.Clamp(Paper - ((Paper - value) * (Paper - Black) / (Paper - core)), 0, 255);
        }

        foreach (ref var value in page.Values.AsSpan())
        {
            value = deeper[value];
        }
    }

    /// <summary>How light the core of strokes is; 0 when there is hardly any ink.</summary>
    private static int InkCore(GreyImage page)
    {
        var counts = new int[256];
        foreach (var value in page.Values)
        {
            counts[value]++;
        }

        var ink = counts.AsSpan(0, Ink).ToArray().Sum();
        if (ink < page.Values.Length / 1_000)
        {
            return 0;
        }

        var left = (int)(Core * ink);
        var core = 0;
        while ((left -= counts[core]) > 0)
        {
            core++;
        }

        return core;
    }

    /// <summary>How light the paper of a block is: what nine tenths of its pixels do not exceed.</summary>
    private static float Light(GreyImage page, int left, int top)
    {
        Span<int> counts = stackalloc int[256];
        counts.Clear();
        var total = 0;
        for (var y = top; y < Math.Min(top + Block, page.Height); y += 2)
        {
            for (var x = left; x < Math.Min(left + Block, page.Width); x += 2)
            {
                counts[page[x, y]]++;
                total++;
            }
        }

        var beyond = total / 10;
        var value = 255;
        while (value > 0 && (beyond -= counts[value]) >= 0)
        {
            value--;
        }

        return value;
    }

    /// <summary>Blocks full of ink take the light of their neighbours, else print in bold would be bleached.</summary>
    private static float[] Widened(float[] light, int columns, int rows)
    {
        var result = new float[light.Length];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var most = 0f;
                for (var r = Math.Max(0, row - 1); r <= Math.Min(rows - 1, row + 1); r++)
                {
                    for (var c = Math.Max(0, column - 1); c <= Math.Min(columns - 1, column + 1); c++)
                    {
                        most = Math.Max(most, light[(r * columns) + c]);
                    }
                }

                result[(row * columns) + column] = most;
            }
        }

        return result;
    }
}
