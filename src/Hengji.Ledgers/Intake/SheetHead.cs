using System.Text;

namespace Hengji.Ledgers.Intake;

/// <summary>Which cell of a row belongs to which column.</summary>
/// <param name="CellOf">By column of the schema, the place of its cell; -1 where the sheet has none.</param>
/// <param name="Ignored">Headings that belong to no column.</param>
internal sealed record SheetHead(IReadOnlyList<int> CellOf, IReadOnlyList<string> Ignored)
{
    /// <summary>Above the headings stand a title, notes, a unit: not more lines than these.</summary>
    public const int MostLinesAbove = 20;

    /// <summary>How many columns it finds.</summary>
    public int Found => CellOf.Count(c => c >= 0);

    /// <summary>Reads a row as headings.</summary>
    /// <param name="cells">The row.</param>
    /// <param name="schema">The ledger.</param>
    /// <param name="remembered">What headings stand for, as somebody said before or now.</param>
    /// <param name="twice">A heading that two cells have, or two headings of one column; null when there is none.</param>
    public static SheetHead Of(IReadOnlyList<string> cells, LedgerSchema schema, IReadOnlyDictionary<string, string> remembered, out string? twice)
    {
        twice = null;
        var cellOf = Enumerable.Repeat(-1, schema.Columns.Count).ToArray();
        var ignored = new List<string>();
        for (var i = 0; i < cells.Count; i++)
        {
            var heading = cells[i].Trim();
            if (heading.Length == 0)
            {
                continue;
            }

            var column = ColumnOf(heading, schema, remembered);
            if (column < 0)
            {
                ignored.Add(heading);
            }
            else if (cellOf[column] >= 0)
            {
                twice ??= schema.Columns[column].Name;
            }
            else
            {
                cellOf[column] = i;
            }
        }

        return new SheetHead(cellOf, ignored);
    }

    private static int ColumnOf(string heading, LedgerSchema schema, IReadOnlyDictionary<string, string> remembered)
    {
        if (remembered.TryGetValue(heading, out var said))
        {
            return IndexOf(schema, c => string.Equals(c.Name, said, StringComparison.Ordinal));
        }

        var plain = Plain(heading);
        var exact = IndexOf(schema, c => string.Equals(Plain(c.Name), plain, StringComparison.Ordinal));
        return exact >= 0 ? exact : IndexOf(schema, c => c.Aliases.Any(a => string.Equals(Plain(a), plain, StringComparison.Ordinal)));
    }

    private static int IndexOf(LedgerSchema schema, Func<LedgerColumn, bool> isIt)
    {
        for (var i = 0; i < schema.Columns.Count; i++)
        {
            if (isIt(schema.Columns[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Without spaces, stars and what stands in brackets: 金额（元）* is 金额.</summary>
    private static string Plain(string heading)
    {
        var plain = new StringBuilder();
        var depth = 0;
        foreach (var c in heading.Normalize(NormalizationForm.FormKC))
        {
            switch (c)
            {
                case '(' or '[' or '【':
                    depth++;
                    break;
                case ')' or ']' or '】':
                    depth = Math.Max(0, depth - 1);
                    break;
                default:
                    if (depth == 0 && !char.IsWhiteSpace(c) && c is not ('*' or ':' or '\u200B' or '\uFEFF'))
                    {
                        plain.Append(c);
                    }

                    break;
            }
        }

        return plain.ToString();
    }
}
