namespace Hengji.Reading.Grids.Pdf;

/// <summary>
/// Puts the lines of a cell together. A line is only wrapped when what begins the next would not have fitted on it;
/// any other line end is the author's and stays.
/// </summary>
internal static class Unwrapping
{
    /// <summary>The widest margin inside a cell's borders, in points; Word's is 5.4.</summary>
    private const double WidestMargin = 8;

    /// <summary>Marks that may not begin a line and so pull the letter before them along.</summary>
    private const string Clinging = "，。、；：！？）》〉」』】〕”’…—,.;:!?)]}%％‰℃°·";

    /// <summary>Marks that may not end a line and so go with the letter behind them.</summary>
    private const string Opening = "（《〈「『【〔“‘([{";

    /// <param name="lines">The lines, from top to bottom.</param>
    /// <param name="left">Left border of the cell.</param>
    /// <param name="right">Right border.</param>
    public static PrintedText Text(IReadOnlyList<TextLine> lines, double left, double right)
    {
        if (lines.Count == 0)
        {
            return PrintedText.Nothing;
        }

        var margin = Math.Clamp(lines.Min(l => Math.Min(l.Left - left, right - l.Right)), 0, WidestMargin);
        var width = right - left - (2 * margin);
        var text = lines[0].Printed;
        for (var i = 1; i < lines.Count; i++)
        {
            var next = lines[i].Printed;
            var apart = !IsWrapped(lines[i - 1], lines[i], width) || RunTogether(text.Text[^1], next.Text[0]);
            text = text.Then(apart ? "\n" : string.Empty, next);
        }

        return text;
    }

    /// <summary>Whether lines of a cell run on in lines of the next page: the last of these was full.</summary>
    public static bool RunsOn(IReadOnlyList<TextLine> lines, IReadOnlyList<TextLine> next, double left, double right)
    {
        var margin = Math.Clamp(lines.Concat(next).Min(l => Math.Min(l.Left - left, right - l.Right)), 0, WidestMargin);
        return IsWrapped(lines[^1], next[0], right - left - (2 * margin));
    }

    private static bool IsWrapped(TextLine line, TextLine next, double width) =>
        width - (line.Right - line.Left) < Unbreakable(next) + (0.3 * next.Size);

    /// <summary>How wide the beginning of a line is that can only stand on one line: a letter, or a Latin word or number.</summary>
    private static double Unbreakable(TextLine line)
    {
        var glyphs = line.Glyphs;
        var end = 0;
        while (end < glyphs.Count - 1 && Opening.Contains(glyphs[end].Text, StringComparison.Ordinal))
        {
            end++;
        }

        var first = end;
        while (end < glyphs.Count && IsLatin(glyphs[end]))
        {
            end++;
        }

        end = Math.Max(end, first + 1);
        while (end < glyphs.Count && Clinging.Contains(glyphs[end].Text, StringComparison.Ordinal))
        {
            end++;
        }

        return glyphs[end - 1].Right - glyphs[0].Left;
    }

    private static bool IsLatin(Glyph glyph) => !glyph.IsBlank && glyph.Text is [< '\u0080', ..];

    /// <summary>Between Latin words and numbers the blank that was printed is gone; the line end stands for it.</summary>
    public static bool RunTogether(char before, char after) => char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after);
}
