using Hengji.Scans.Paper;

namespace Hengji.Scans.Recognition;

/// <summary>What is read as one line: a line as it stands, or letters that stand one under the other, laid side by side.</summary>
internal sealed record TextPiece(IReadOnlyList<PixelBox> Parts)
{
    /// <summary>Share of its size by which a Chinese letter reaches below the line it stands on.</summary>
    private const double Descent = 0.08;

    private int Side => Parts.Max(p => Math.Max(p.Width, p.Height));

    private int Margin => Math.Max(2, (int)(0.12 * (Parts.Count == 1 ? Parts[0].Height : Side)));

    private int Step => Side + Margin;

    /// <summary>The picture to recognise; the recognition wants some paper around the letters.</summary>
    public GreyImage Picture(GreyImage page)
    {
        if (Parts.Count == 1)
        {
            var picture = new GreyImage(Parts[0].Width + (2 * Margin), Parts[0].Height + (2 * Margin));
            Copy(page, Parts[0].Grown(Margin, Margin), picture, 0, 0);
            return picture;
        }

        var strip = new GreyImage((Parts.Count * Step) + Margin, Side + (2 * Margin));
        for (var i = 0; i < Parts.Count; i++)
        {
            var part = Parts[i];
            Copy(page, part, strip, Margin + (i * Step) + ((Side - part.Width) / 2), Margin + ((Side - part.Height) / 2));
        }

        return strip;
    }

    /// <summary>Two parts of a page as if they were one word.</summary>
    public static GreyImage SideBySide(GreyImage page, PixelBox first, PixelBox second)
    {
        var height = Math.Max(first.Height, second.Height);
        var margin = Math.Max(2, (int)(0.12 * height));
        var picture = new GreyImage(first.Width + second.Width + (3 * margin), height + (2 * margin));
        Copy(page, first, picture, margin, margin + ((height - first.Height) / 2));
        Copy(page, second, picture, first.Width + (2 * margin), margin + ((height - second.Height) / 2));
        return picture;
    }

    /// <summary>The letters read, each where it stands on the page, in pixels.</summary>
    public IEnumerable<ScannedLetter> Letters(ReadLine line) => Parts.Count == 1 ? InLine(line.Letters) : Stacked(line.Letters);

    /// <summary>Where a share of the picture's width lies on the page.</summary>
    public double Place(double share) => Parts[0].Left - Margin + (share * (Parts[0].Width + (2 * Margin)));

    /// <summary>Which share of the picture's width a place on the page is.</summary>
    public double Share(double place) => (place - Parts[0].Left + Margin) / (Parts[0].Width + (2 * Margin));

    private IEnumerable<ScannedLetter> InLine(IReadOnlyList<ReadLetter> letters)
    {
        var box = Parts[0];
        var chinese = letters.Any(l => l.Text is [>= '\u2E80', ..]);
        var size = box.Height * (chinese ? 1 + Descent : 1.35);
        var baseline = box.Bottom - (chinese ? Descent * size : 0);
        double Middle(int at) => Place(letters[at].Middle);
        for (var i = 0; i < letters.Count; i++)
        {
            var middle = Middle(i);
            var half = size * (letters[i].Text is [< '\u0080', ..] ? 0.27 : 0.5);
            var left = i == 0 ? Math.Max(box.Left, middle - half) : Math.Max(middle - half, (middle + Middle(i - 1)) / 2);
            var right = i == letters.Count - 1 ? Math.Min(box.Right, middle + half) : Math.Min(middle + half, (middle + Middle(i + 1)) / 2);
            yield return new ScannedLetter(letters[i].Text, Math.Min(left, middle), Math.Max(right, middle), baseline, size, letters[i].Certainty);
        }
    }

    private IEnumerable<ScannedLetter> Stacked(IReadOnlyList<ReadLetter> letters)
    {
        var width = (Parts.Count * Step) + Margin;
        foreach (var letter in letters)
        {
            var part = Parts[Math.Clamp((int)(((letter.Middle * width) - (Margin / 2.0)) / Step), 0, Parts.Count - 1)];
            var size = Side * (1 + Descent);
            yield return new ScannedLetter(letter.Text, part.Left, part.Right, part.Bottom - (Descent * size), size, letter.Certainty);
        }
    }

    private static void Copy(GreyImage page, PixelBox from, GreyImage to, int left, int top)
    {
        var inside = from.Within(page.Width, page.Height);
        for (var y = inside.Top; y < inside.Bottom; y++)
        {
            var row = page.Row(y)[inside.Left..inside.Right];
            row.CopyTo(to.Values.AsSpan(((y - from.Top + top) * to.Width) + inside.Left - from.Left + left));
        }
    }
}
