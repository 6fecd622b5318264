namespace Hengji.Reading.Grids.Text;

/// <summary>
/// Reads text whose rows are lines. Each line says for itself how its cells are parted: by tabs, by pipes or box
/// lines, by runs of blanks, or not at all (the text stream of a PDF, one cell a line). Documents mix these.
/// </summary>
internal static class LineGridReader
{
    /// <summary>A quoted cell of a spreadsheet export may hold line ends, but not a whole chapter.</summary>
    private const int QuotedLines = 60;

    public static IEnumerable<GridRow> Rows(string text)
    {
        var line = 0;
        var start = 0;
        while (start < text.Length)
        {
            line++;
            var end = LineEnd(text, start);
            var first = line;
            if (QuoteOpens(text, start, end))
            {
                end = QuoteEnd(text, start, end, ref line);
            }

            yield return Row(text, start, end, first);
            start = end;
            if (start < text.Length)
            {
                start += text[start] == '\r' && start + 1 < text.Length && text[start + 1] == '\n' ? 2 : 1;
            }
        }
    }

    private static int LineEnd(string text, int start)
    {
        var at = text.AsSpan(start).IndexOfAny('\r', '\n', '\f');
        return at < 0 ? text.Length : start + at;
    }

    private static GridRow Row(string text, int start, int end, int line)
    {
        var span = text.AsSpan(start, end - start);
        if (span.IsWhiteSpace())
        {
            return new GridRow(line, [], false);
        }

        if (span.Contains('\t'))
        {
            return new GridRow(line, Split(text, start, end, line, static c => c == '\t', quoted: true), true);
        }

        if (IsPiped(span))
        {
            return PipedRow(text, start, end, line);
        }

        if (WideGap(span.Trim()) >= 0)
        {
            return new GridRow(line, SplitAtGaps(text, start, end, line), true);
        }

        return new GridRow(line, [Unquoted(text, start + HeadingMark(span), end, 0, line)], false);
    }

    /// <summary>The length of the marks of a Markdown heading (## 2026年度).</summary>
    private static int HeadingMark(ReadOnlySpan<char> line)
    {
        var marks = line.Length - line.TrimStart('#').Length;
        return marks is > 0 and <= 6 && marks < line.Length && line[marks] == ' ' ? marks + 1 : 0;
    }

    private static bool IsPipe(char c) => c is '|' or '｜' or '│' or '┃' or '║';

    private static bool IsPiped(ReadOnlySpan<char> span)
    {
        var trimmed = span.Trim();
        var pipes = 0;
        foreach (var c in trimmed)
        {
            pipes += IsPipe(c) ? 1 : 0;
        }

        return pipes >= 2 || (pipes == 1 && trimmed.Length > 1);
    }

    private static GridRow PipedRow(string text, int start, int end, int line)
    {
        // The outer pipes are the frame, not cells.
        start = Trimmed(text, start, end);
        end = TrimmedEnd(text, start, end);
        if (start < end && IsPipe(text[start]))
        {
            start++;
        }

        if (end > start && IsPipe(text[end - 1]))
        {
            end--;
        }

        return new GridRow(line, IsRuler(text.AsSpan(start, end - start)) ? [] : Split(text, start, end, line, IsPipe, quoted: false), true);
    }

    /// <summary>Whether a row is a line drawn between rows.</summary>
    private static bool IsRuler(ReadOnlySpan<char> row)
    {
        foreach (var c in row)
        {
            if (!(c is '-' or ':' or ' ' or '─' or '━' or '+' or '┼' || IsPipe(c)))
            {
                return false;
            }
        }

        return row.IndexOfAny('-', '─', '━') >= 0;
    }

    private static List<Cell> Split(string text, int start, int end, int line, Func<char, bool> parts, bool quoted)
    {
        var cells = new List<Cell>(8);
        var from = start;
        var open = false;
        for (var i = start; i <= end; i++)
        {
            if (quoted && i < end && text[i] == '"')
            {
                // Two quotes inside a quoted cell are one that is written.
                if (open && i + 1 < end && text[i + 1] == '"')
                {
                    i++;
                    continue;
                }

                open = i == from || open ? !open : open;
            }

            if (i == end || (!open && parts(text[i]) && (quoted || !MarkdownCell.IsEscaped(text, i, from))))
            {
                // A quoted cell before this one may have held line ends.
                cells.Add(quoted ? Unquoted(text, from, i, cells.Count, line) : MarkdownCell.Of(text, from, i, cells.Count, line));
                line += text.AsSpan(from, i - from).Count('\n');
                from = i + 1;
            }
        }

        return cells;
    }

    private static Cell Unquoted(string text, int start, int end, int column, int line)
    {
        start = Trimmed(text, start, end);
        end = TrimmedEnd(text, start, end);
        var whole = end - start >= 2 && text[start] == '"' && text[end - 1] == '"';
        if (!whole)
        {
            return CellText.Of(text, start, end, column, line);
        }

        return text.AsSpan(start + 1, end - start - 2).Contains("\"\"", StringComparison.Ordinal)
            ? CsvGridReader.WithoutDoubledQuotes(text, start + 1, end - 1, column, line)
            : CellText.Of(text, start + 1, end - 1, column, line);
    }

    private static int Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    private static int TrimmedEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Start of a run of blanks wide enough to part two cells, or -1.</summary>
    private static int WideGap(ReadOnlySpan<char> span)
    {
        for (var i = 0; i + 1 < span.Length; i++)
        {
            if (span[i] is ' ' or '\u3000' or '\u00A0' && span[i + 1] is ' ' or '\u3000' or '\u00A0')
            {
                return i;
            }
        }

        return -1;
    }

    private static List<Cell> SplitAtGaps(string text, int start, int end, int line)
    {
        var cells = new List<Cell>(6);
        while (start < end)
        {
            start = Trimmed(text, start, end);
            var gap = WideGap(text.AsSpan(start, end - start));
            var stop = gap < 0 ? end : start + gap;
            if (stop > start)
            {
                cells.Add(CellText.Of(text, start, stop, cells.Count, line));
            }

            start = stop;
        }

        return cells;
    }

    /// <summary>Whether a cell of the line opens a quote that the line does not close.</summary>
    private static bool QuoteOpens(string text, int start, int end)
    {
        var open = false;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '"' && (open || i == start || text[i - 1] == '\t'))
            {
                open = !open;
            }
        }

        return open;
    }

    private static int QuoteEnd(string text, int start, int end, ref int line)
    {
        var at = end;
        var lines = 0;
        while (at < text.Length && lines < QuotedLines)
        {
            var next = at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1);
            var stop = LineEnd(text, Math.Min(next, text.Length));
            lines++;
            var quote = text.AsSpan(next, stop - next).IndexOf('"');
            if (quote >= 0)
            {
                line += lines;
                return stop;
            }

            at = stop;
        }

        // Never closed: the quote was only a mark in the text.
        return end;
    }
}
