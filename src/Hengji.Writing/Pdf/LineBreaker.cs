namespace Hengji.Writing.Pdf;

/// <summary>
/// Breaks text into lines as Chinese is set: between any two letters, but numbers and Latin words stay whole, no line
/// begins with a closing mark and none ends with an opening one.
/// </summary>
internal sealed class LineBreaker(FormFonts fonts, PdfType type)
{
    private const string Closing = "，。、；：！？）》〉」』】〕”’…—,.;:!?)]}%％‰℃°·";

    private const string Opening = "（《〈「『【〔“‘([{";

    /// <summary>Room for rounding, in points: a text exactly as wide as its cell fits.</summary>
    private const double Tolerance = 0.01;

    /// <summary>The lines of a text; line ends of its own stay.</summary>
    public IReadOnlyList<string> Lines(string text, double width) =>
        [.. XmlText.Lines(text.Replace('\t', ' ')).SelectMany(line => Broken(line.TrimEnd(), width))];

    private IEnumerable<string> Broken(string line, double width)
    {
        var start = 0;
        var at = 0;
        while (at < line.Length)
        {
            var end = UnitEnd(line, at);
            if (Fits(line[start..end], width))
            {
                at = end;
                continue;
            }

            if (at == start)
            {
                // A unit wider than the cell is broken wherever it must be.
                at = start + Longest(line[start..end], width);
            }

            yield return line[start..at].TrimEnd();
            while (at < line.Length && line[at] == ' ')
            {
                at++;
            }

            start = at;
        }

        if (start < line.Length || line.Length == 0)
        {
            yield return line[start..];
        }
    }

    private bool Fits(string text, double width) => fonts.Width(text.TrimEnd(), type) <= width + Tolerance;

    /// <summary>How many characters fit, one at least.</summary>
    private int Longest(string unit, double width)
    {
        var length = Step(unit, 0);
        while (length < unit.Length && Fits(unit[..(length + Step(unit, length))], width))
        {
            length += Step(unit, length);
        }

        return length;
    }

    /// <summary>Where the piece ends that stays together: opening marks, a word or a letter, closing marks, blanks.</summary>
    private static int UnitEnd(string line, int at)
    {
        var end = at;
        while (end < line.Length && Opening.Contains(line[end], StringComparison.Ordinal))
        {
            end++;
        }

        if (end < line.Length && IsLatin(line[end]))
        {
            while (end < line.Length && IsLatin(line[end]))
            {
                end++;
            }
        }
        else if (end < line.Length)
        {
            end += Step(line, end);
        }

        while (end < line.Length && Closing.Contains(line[end], StringComparison.Ordinal))
        {
            end++;
        }

        while (end < line.Length && line[end] == ' ')
        {
            end++;
        }

        return end;
    }

    private static int Step(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text, at) ? 2 : 1;

    private static bool IsLatin(char c) => c is > ' ' and < '\u007F';
}
