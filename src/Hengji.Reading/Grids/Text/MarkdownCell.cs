namespace Hengji.Reading.Grids.Text;

/// <summary>A cell between pipes, without the marks Markdown puts into it: stars around bold text, a stroke before a pipe.</summary>
internal static class MarkdownCell
{
    /// <summary>Whether the pipe at a position stands in a cell rather than between two.</summary>
    public static bool IsEscaped(string text, int at, int start) => at > start && text[at - 1] == '\\';

    public static Cell Of(string text, int start, int end, int column, int line)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        // Stars that begin a cell and do not end it are the author's: *三级指标.
        for (var marks = 0; marks < 3 && end - start > 2 && text[start] == text[end - 1] && text[start] is '*' or '_'; marks++)
        {
            start++;
            end--;
        }

        var cell = CellText.Of(text, start, end, column, line);
        return cell.Text.Contains("\\|", StringComparison.Ordinal) ? WithoutStrokes(cell) : cell;
    }

    private static Cell WithoutStrokes(Cell cell)
    {
        var kept = Enumerable.Range(0, cell.Text.Length)
            .Where(i => !(cell.Text[i] == '\\' && i + 1 < cell.Text.Length && cell.Text[i + 1] == '|')).ToList();
        return cell with
        {
            Text = string.Concat(kept.Select(i => cell.Text[i])),
            Offsets = [.. kept.Select(i => cell.Part(i, 1).Start)],
        };
    }
}
