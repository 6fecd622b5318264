using Hengji.Sources;

namespace Hengji.Reading.Grids.Text;

/// <summary>Makes cells from spans of the source, turning check boxes written as markup into ☑ and ☐.</summary>
internal static class CellText
{
    public const char Ticked = '☑';
    public const char Unticked = '☐';

    private const int LongestTag = 500;

    /// <summary>A cell of the characters from <paramref name="start"/> to <paramref name="end"/>, outer blanks removed.</summary>
    public static Cell Of(string source, int start, int end, int column, int line)
    {
        while (start < end && IsBlank(source[start]))
        {
            start++;
        }

        while (end > start && IsBlank(source[end - 1]))
        {
            end--;
        }

        var trace = new Trace(line, start, end - start);
        var text = source.AsSpan(start, end - start);
        if (text.IndexOf('<') >= 0)
        {
            return WithBoxes(source, trace, column);
        }

        return new Cell(text.ToString(), column, trace);
    }

    /// <summary>A text with its boxes turned from markup into ☑ and ☐.</summary>
    public static string WithBoxes(string text) =>
        text.Contains('<', StringComparison.Ordinal) ? WithBoxes(text, new Trace(1, 0, text.Length), 0).Text : text;

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';

    private static Cell WithBoxes(string source, Trace trace, int column)
    {
        var text = new System.Text.StringBuilder(trace.Length);
        var offsets = new List<int>(trace.Length);
        var i = trace.Start;
        while (i < trace.End)
        {
            if (source[i] == '<' && Tag(source, i, trace.End) is { } tag)
            {
                if (tag.Replacement is { } replacement)
                {
                    text.Append(replacement);
                    offsets.Add(i);
                }

                i = tag.End;
                continue;
            }

            text.Append(source[i]);
            offsets.Add(i);
            i++;
        }

        var first = 0;
        var last = text.Length;
        while (first < last && IsBlank(text[first]))
        {
            first++;
        }

        while (last > first && IsBlank(text[last - 1]))
        {
            last--;
        }

        return new Cell(text.ToString(first, last - first), column, trace)
        {
            Offsets = [.. offsets.GetRange(first, last - first)],
        };
    }

    /// <summary>The tag at a position: what stands for it in the text, and where it ends. Null when it is no tag.</summary>
    private static (char? Replacement, int End)? Tag(string source, int start, int limit)
    {
        if (start + 1 >= limit || !(char.IsAsciiLetter(source[start + 1]) || source[start + 1] == '/'))
        {
            return null;
        }

        var close = source.IndexOf('>', start, Math.Min(limit - start, LongestTag));
        if (close < 0)
        {
            return null;
        }

        var tag = source.AsSpan(start, close - start + 1);
        if (tag.StartsWith("<input", StringComparison.OrdinalIgnoreCase))
        {
            var ticked = tag.Contains("checked", StringComparison.OrdinalIgnoreCase);
            return (ticked ? Ticked : Unticked, close + 1);
        }

        return tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? ('\n', close + 1) : (null, close + 1);
    }
}
