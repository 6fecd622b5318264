using System.Text;
using Hengji.Reading.Grids.Xlsx;
using Hengji.Sources;

namespace Hengji.Reading.Grids.Text;

/// <summary>
/// Reads comma or semicolon separated values (CSV) as spreadsheet programs write them: cells in quotes may hold
/// separators, line ends and doubled quotes. A text is taken for CSV by its shape, not its name.
/// </summary>
internal static class CsvGridReader
{
    private const int Probe = 200;
    private const int FewestRows = 3;
    private const int FewestColumns = 3;

    /// <summary>No spreadsheet has more columns; a longer row is broken, and no table begins with one.</summary>
    private const int MostColumns = 16_384;

    private static readonly char[] Separators = [',', ';'];

    /// <summary>A quote that is not closed in this many letters was only a mark in the text.</summary>
    private const int LongestCell = 20_000;

    /// <returns>The rows; null when the text is no CSV.</returns>
    public static Grid? Read(string text)
    {
        var start = 0;
        var named = Named(text, ref start);
        if (named is { } known)
        {
            return new Grid(text, Rows(text, start, known));
        }

        foreach (var separator in Separators)
        {
            if (IsTable(text, start, separator))
            {
                return new Grid(text, Rows(text, start, separator));
            }
        }

        foreach (var separator in Separators)
        {
            if (IsRagged(text, start, separator))
            {
                return new Grid(text, Rows(text, start, separator));
            }
        }

        return null;
    }

    /// <summary>Excel's own first line, which says what parts the cells: sep=;</summary>
    private static char? Named(string text, ref int start)
    {
        if (text.Length > 5 && text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text[5] is '\r' or '\n')
        {
            start = text[5] == '\r' && text.Length > 6 && text[6] == '\n' ? 7 : 6;
            return text[4];
        }

        return null;
    }

    /// <summary>
    /// Whether the rows are as wide as each other, as a program writes them: commas of a text fall as they come.
    /// </summary>
    private static bool IsTable(string text, int start, char separator)
    {
        var widths = new Dictionary<int, int>();
        var rows = 0;
        foreach (var row in Rows(text, start, separator).Take(Probe))
        {
            if (row.Cells.Count == MostColumns)
            {
                return false;
            }

            if (row.Cells.Count > 0)
            {
                widths[row.Cells.Count] = widths.GetValueOrDefault(row.Cells.Count) + 1;
                rows++;
            }
        }

        var (width, count) = widths.OrderByDescending(w => w.Value).ThenByDescending(w => w.Key).Select(w => (w.Key, w.Value)).FirstOrDefault();
        return rows >= FewestRows && width >= FewestColumns && count * 10 >= rows * 9;
    }

    /// <summary>
    /// Whether the rows are cells though their widths differ, as where people left out what is blank at the end or under
    /// a merge: nearly every line is parted, and they hold what a text never has between two commas, nothing or a quote,
    /// or are parted often and end no sentence.
    /// </summary>
    private static bool IsRagged(string text, int start, char separator)
    {
        int rows = 0, parted = 0, cells = 0, tabular = 0, sentences = 0, widest = 0;
        foreach (var row in Rows(text, start, separator).Take(Probe))
        {
            if (row.Cells.Count == 0)
            {
                continue;
            }

            if (row.Cells.Count == MostColumns)
            {
                return false;
            }

            rows++;
            widest = Math.Max(widest, row.Cells.Count);
            if (row.Cells.Count == 1)
            {
                continue;
            }

            var isTabular = false;
            foreach (var cell in row.Cells)
            {
                if (cell.Text.Contains('\t', StringComparison.Ordinal))
                {
                    return false;
                }

                isTabular |= cell.IsBlank || IsQuoted(text, cell, separator);
            }

            parted++;
            cells += row.Cells.Count;
            tabular += isTabular ? 1 : 0;
            sentences += !isTabular && row.Cells[^1].Text is [.., '。' or '.' or '；' or '！'] ? 1 : 0;
        }

        return rows >= FewestRows && widest >= FewestColumns && parted * 4 >= rows * 3
            && ((tabular >= FewestRows && tabular * 5 >= rows) || (cells >= parted * FewestColumns && sentences * 5 < parted));
    }

    /// <summary>Whether a whole cell stands in quotes.</summary>
    private static bool IsQuoted(string text, Cell cell, char separator)
    {
        var (before, after) = (cell.Trace.Start - 1, cell.Trace.Start + cell.Trace.Length);
        return before >= 0 && after < text.Length && text[before] == '"' && text[after] == '"'
            && (before == 0 || text[before - 1] == separator || text[before - 1] is '\r' or '\n');
    }

    private static IEnumerable<GridRow> Rows(string text, int start, char separator)
    {
        var line = start == 0 ? 1 : 2;
        for (int at = start, row = 0; at < text.Length; row++)
        {
            var first = line;
            var cells = new List<Cell>();
            var ended = false;
            while (!ended)
            {
                var cell = Cell(text, ref at, separator, row, cells.Count, line);
                cells.Add(cell);
                line += text.AsSpan(cell.Trace.Start, cell.Trace.Length).Count('\n');
                ended = at >= text.Length || text[at] is '\r' or '\n';
                at += ended ? 0 : 1;
                if (!ended && cells.Count == MostColumns)
                {
                    break;
                }
            }

            if (ended && at < text.Length)
            {
                at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            }

            line += ended ? 1 : 0;
            yield return cells.Count == 1 && cells[0].IsBlank ? new GridRow(first, [], false) : new GridRow(first, cells, cells.Count > 1);
        }
    }

    private static Cell Cell(string text, ref int at, char separator, int row, int column, int line)
    {
        var from = at;
        var place = new Place(Cell: CellRange.Name(row, column));
        if (at < text.Length && text[at] == '"' && ClosingQuote(text, at, separator) is { } close)
        {
            at = close + 1;
            var cell = text.AsSpan(from + 1, close - from - 1).Contains('"')
                ? WithoutDoubledQuotes(text, from + 1, close, column, line)
                : CellText.Of(text, from + 1, close, column, line);
            return cell with { Trace = cell.Trace with { Place = place } };
        }

        while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
        {
            at++;
        }

        var plain = CellText.Of(text, from, at, column, line);
        return plain with { Trace = plain.Trace with { Place = place } };
    }

    /// <summary>Where the quoted cell ends; null when nothing that ends a cell follows any quote.</summary>
    private static int? ClosingQuote(string text, int open, char separator)
    {
        var limit = Math.Min(text.Length, open + LongestCell);
        for (var i = open + 1; i < limit; i++)
        {
            if (text[i] != '"')
            {
                continue;
            }

            if (i + 1 < text.Length && text[i + 1] == '"')
            {
                i++;
            }
            else
            {
                return i + 1 == text.Length || text[i + 1] == separator || text[i + 1] is '\r' or '\n' ? i : null;
            }
        }

        return null;
    }

    /// <summary>A cell between its quotes, with each doubled quote as the one that it stands for.</summary>
    public static Cell WithoutDoubledQuotes(string text, int start, int end, int column, int line)
    {
        var letters = new StringBuilder(end - start);
        var offsets = new List<int>(end - start);
        for (var i = start; i < end; i++)
        {
            letters.Append(text[i]);
            offsets.Add(i);
            i += text[i] == '"' && i + 1 < end && text[i + 1] == '"' ? 1 : 0;
        }

        var cell = CellText.Of(letters.ToString(), 0, letters.Length, column, line);
        if (cell.IsBlank)
        {
            return cell with { Trace = new Trace(line, start, end - start) };
        }

        int Original(int i) => offsets[cell.Offsets is { } own ? own[i] : cell.Trace.Start + i];
        var last = Original(cell.Text.Length - 1);
        var (from, to) = (Original(0), text[last] == '"' ? last + 2 : last + 1);
        return cell with
        {
            Trace = new Trace(line, from, (cell.Offsets is null ? to : end) - from),
            Offsets = [.. Enumerable.Range(0, cell.Text.Length).Select(Original)],
        };
    }
}
