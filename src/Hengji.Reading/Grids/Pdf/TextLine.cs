using System.Text;

namespace Hengji.Reading.Grids.Pdf;

/// <summary>Letters that stand on one line, from left to right.</summary>
internal sealed record TextLine(IReadOnlyList<Glyph> Glyphs)
{
    /// <summary>How sure it is that nothing stands in a gap between recognised letters.</summary>
    private const float Broken = 0.6f;

    public double Left => Glyphs[0].Left;

    public double Right => Glyphs[^1].Right;

    public double Baseline => Glyphs[0].Baseline;

    public double Size => Glyphs.Max(g => g.Size);

    public double Top => Glyphs.Min(g => g.Top);

    public double Bottom => Glyphs.Max(g => g.Bottom);

    /// <summary>The letters with a blank wherever one is printed or the letters stand apart.</summary>
    public PrintedText Printed
    {
        get
        {
            var text = new StringBuilder(Glyphs.Count);
            List<float>? certainty = Glyphs.Any(g => g.Certainty < 1) ? [] : null;
            void Append(string letters, float sure)
            {
                text.Append(letters);
                certainty?.AddRange(Enumerable.Repeat(sure, letters.Length));
            }

            for (var i = 0; i < Glyphs.Count; i++)
            {
                var glyph = Glyphs[i];
                if ((glyph.IsBlank || (i > 0 && StandApart(Glyphs[i - 1], glyph))) && text.Length > 0 && text[^1] != ' ')
                {
                    Append(" ", i > 0 && !glyph.IsBlank && IsBroken(Glyphs[i - 1], glyph) ? Broken : 1);
                }

                if (!glyph.IsBlank)
                {
                    Append(glyph.Text, glyph.Certainty);
                }
            }

            return Trimmed(text.ToString(), certainty);
        }
    }

    /// <summary>Chinese is recognised without gaps: where one stands a letter was passed over.</summary>
    private static bool IsBroken(Glyph before, Glyph after) =>
        before.Certainty < 1 && after.Certainty < 1
        && (IsChinese(before) || before.Text is "%") && (IsChinese(after) || after.Text is ")" or "）");

    private static bool IsChinese(Glyph glyph) => glyph.Text is [>= '\u4E00' and <= '\u9FFF'];

    public string Text => Printed.Text;

    /// <summary>Puts letters into lines from top to bottom; letters printed twice to look bold are taken once.</summary>
    public static List<TextLine> Of(IEnumerable<Glyph> glyphs)
    {
        var lines = new List<TextLine>();
        var line = new List<Glyph>();
        var baseline = 0.0;
        void End()
        {
            if (line.Count > 0)
            {
                var ordered = Once(line);
                if (ordered.Exists(g => !g.IsBlank))
                {
                    lines.Add(new TextLine(ordered));
                }

                line.Clear();
            }
        }

        foreach (var glyph in glyphs.OrderBy(g => g.Baseline).ThenBy(g => g.Left))
        {
            if (line.Count > 0 && glyph.Baseline - baseline > 0.45 * Math.Max(Math.Min(glyph.Size, line[^1].Size), 4))
            {
                End();
            }

            baseline = line.Count == 0 ? glyph.Baseline : Math.Max(baseline, glyph.Baseline - (0.2 * glyph.Size));
            line.Add(glyph);
        }

        End();
        return lines;
    }

    /// <summary>The line cut before the letters of these numbers, blanks at the ends left off.</summary>
    public IEnumerable<TextLine> CutAt(IReadOnlyList<int> letters)
    {
        var first = 0;
        foreach (var end in letters.Append(Glyphs.Count))
        {
            var (from, to) = (first, end);
            while (from < to && Glyphs[from].IsBlank)
            {
                from++;
            }

            while (to > from && Glyphs[to - 1].IsBlank)
            {
                to--;
            }

            if (to > from)
            {
                yield return new TextLine([.. Glyphs.Skip(from).Take(to - from)]);
            }

            first = end;
        }
    }

    private static List<Glyph> Once(List<Glyph> line)
    {
        line.Sort((a, b) => a.Left.CompareTo(b.Left));
        var kept = new List<Glyph>(line.Count);
        foreach (var glyph in line)
        {
            var twice = false;
            for (var i = kept.Count - 1; i >= 0 && !twice && glyph.Left - kept[i].Left < 0.2 * glyph.Size; i--)
            {
                twice = string.Equals(kept[i].Text, glyph.Text, StringComparison.Ordinal)
                    && glyph.Left - kept[i].Left < 0.5 * Math.Max(0.1, kept[i].Right - kept[i].Left);
            }

            if (!twice)
            {
                kept.Add(glyph);
            }
        }

        return kept;
    }

    private static bool StandApart(Glyph left, Glyph right)
    {
        var size = Math.Min(left.Size, right.Size);
        var latin = left.Text is [< '\u0080', ..] && right.Text is [< '\u0080', ..];
        return right.Left - left.Right > (latin ? 0.25 : 0.6) * size;
    }

    private static PrintedText Trimmed(string text, List<float>? certainty)
    {
        var trimmed = text.Trim();
        return new PrintedText(trimmed, certainty?.GetRange(text.Length - text.TrimStart().Length, trimmed.Length));
    }
}
