using System.Text;
using Hengji.Sources;

namespace Hengji.Reading.Exchange;

/// <summary>Reads exchange rows from CSV. A line of column names begins a table; a file may hold both tables, one below the other.</summary>
internal static class ExchangeCsv
{
    private static readonly char[] Separators = [',', '\t', ';'];

    /// <returns>The rows; null when the text does not begin with column names of an exchange table.</returns>
    public static IReadOnlyList<ExchangeRow>? Read(string text)
    {
        var first = text.AsSpan().TrimStart('\uFEFF').TrimStart();
        var end = first.IndexOfAny('\r', '\n');
        var names = (end < 0 ? first : first[..end]).ToString();
        var separator = Separators.MaxBy(s => names.Split(s).Count(name => ExchangeColumns.Known.Contains(name.Trim('"', ' '))));
        List<ExchangeValue>? heads = null;
        var table = string.Empty;
        var rows = new List<ExchangeRow>();
        var number = 0;
        foreach (var cells in Records(text, separator))
        {
            if (ExchangeColumns.TableOf([.. cells.Select(cell => cell.Text)]) is { } found)
            {
                (heads, table, number) = (cells, found, 0);
            }
            else if (heads is null)
            {
                return null;
            }
            else if (cells.Exists(cell => cell.Text.Length > 0))
            {
                var values = new Dictionary<string, ExchangeValue>(StringComparer.OrdinalIgnoreCase);
                for (var i = 0; i < cells.Count; i++)
                {
                    if (cells[i].Text.Length > 0)
                    {
                        values.TryAdd(i < heads.Count && heads[i].Text.Length > 0 ? heads[i].Text : $"（第{i + 1}列）", cells[i]);
                    }
                }

                rows.Add(new ExchangeRow(table, ++number, values));
            }
        }

        return heads is null ? null : rows;
    }

    /// <summary>Records of CSV with their places; blanks around a text and the apostrophe that keeps a spreadsheet from running it are left off.</summary>
    private static IEnumerable<List<ExchangeValue>> Records(string text, char separator)
    {
        var cells = new List<ExchangeValue>();
        var cell = new StringBuilder();
        int at = text.StartsWith('\uFEFF') ? 1 : 0, line = 1;
        int start = at, startLine = line;
        var quoted = false;
        void End()
        {
            var content = cell.ToString().Trim('\uFEFF').Trim();
            if (content is ['\'', '=' or '+' or '-' or '@', ..])
            {
                content = content[1..];
            }

            cells.Add(new ExchangeValue(content, new Trace(startLine, start, at - start)));
            cell.Clear();
        }

        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (quoted)
            {
                if (c == '"' && at + 1 < text.Length && text[at + 1] == '"')
                {
                    cell.Append('"');
                    at++;
                }
                else if (c == '"')
                {
                    quoted = false;
                }
                else
                {
                    cell.Append(c);
                }
            }
            else if (c == '"' && cell.ToString().AsSpan().Trim().IsEmpty)
            {
                quoted = true;
            }
            else if (c == separator)
            {
                End();
                (start, startLine) = (at + 1, line);
            }
            else if (c == '\n')
            {
                End();
                yield return cells;
                cells = [];
                (start, startLine) = (at + 1, line + 1);
            }
            else if (c != '\r')
            {
                cell.Append(c);
            }

            line += c == '\n' ? 1 : 0;
        }

        if (cell.Length > 0 || cells.Count > 0)
        {
            End();
            yield return cells;
        }
    }
}
