using Hengji.Reading.Grids.Text;

namespace Hengji.Reading.Grids.Pdf;

/// <summary>
/// Puts the rows of page after page into one view. The last page's rows wait until the next is seen: a table may go on
/// there, with cells that the page's end has cut and with its head printed again.
/// </summary>
internal sealed class PageFlow(TableView view)
{
    /// <summary>Head rows that a table may repeat on each page.</summary>
    private const int MostHeadRows = 6;

    private readonly List<PrintedRow> waiting = [];

    // The table at the foot of the last page, where its first row stands among those waiting (before them when rows were
    // dropped or joined), and how it began on its first page.
    private (RuledTable Table, int FirstWaiting, IReadOnlyList<PrintedRow> Head)? unfinished;

    public void Add(PageMarks page)
    {
        var frames = TableFrame.Find(page).ToList();
        if (frames.Count == 0 && unfinished is { } open && TableFrame.Within(page, open.Table.Frame) is { } within)
        {
            frames.Add(within);
        }

        var tables = Tables(frames);
        var loose = new List<Glyph>();
        var bySize = tables.OrderBy(t => t.Area).ToList();
        foreach (var glyph in LoosePrint.WithoutPageNumber(page))
        {
            if (!bySize.Exists(t => t.Take(glyph)))
            {
                loose.Add(glyph);
            }
        }

        var pieces = LoosePrint.Rows(loose, page).Select(r => (r.Top, Table: (RuledTable?)null, Rows: (List<PrintedRow>)[r.Row]))
            .Concat(tables.Select(t => (t.Frame.Top, Table: (RuledTable?)t, Rows: t.Rows(page.Number))))
            .OrderBy(p => p.Top)
            .ToList();
        if (page.AsItCame is { } asItCame)
        {
            foreach (var row in pieces.SelectMany(p => p.Rows))
            {
                row.Move(asItCame);
            }
        }

        Arrange(pieces);
    }

    public void AddLine(string text)
    {
        Release();
        view.AddRow([text], ruled: false);
    }

    public void End() => Release();

    private List<RuledTable> Tables(IReadOnlyList<TableFrame> frames)
    {
        var tables = new List<RuledTable>();
        foreach (var frame in frames)
        {
            var before = tables.Count == 0 && unfinished is { } last && frame.Continues(last.Table.Frame) ? last.Table : null;
            if (RuledTable.Of(frame, before) is { } table)
            {
                tables.Add(table);
            }
        }

        return tables;
    }

    private void Arrange(List<(double Top, RuledTable? Table, List<PrintedRow> Rows)> pieces)
    {
        var head = unfinished?.Head;
        if (unfinished is { } last && pieces.Count > 0 && pieces[0] is { Table: { } table, Rows: var rows } && table.Frame.Continues(last.Table.Frame))
        {
            DropRepeatedHead(rows, last.Head);
            JoinCutCells(last, table, rows);
            if (rows.Count == 0 && pieces.Count == 1 && waiting.Count > 0)
            {
                // All of the page belongs to the last row of the page before, which may go on yet another page.
                unfinished = (table, waiting.Count - 1, last.Head);
                return;
            }
        }
        else
        {
            head = null;
        }

        Release();
        foreach (var piece in pieces)
        {
            if (piece.Table is { } current)
            {
                var first = ReferenceEquals(current, pieces[0].Table) ? head : null;
                unfinished = (current, waiting.Count + piece.Rows.Count - current.RowCount, first ?? [.. piece.Rows.Take(MostHeadRows)]);
            }
            else
            {
                unfinished = null;
            }

            waiting.AddRange(piece.Rows.Where(r => !r.IsBlank || piece.Table is not null));
        }
    }

    private static void DropRepeatedHead(List<PrintedRow> rows, IReadOnlyList<PrintedRow> head)
    {
        var same = 0;
        while (same < head.Count && same < rows.Count && !rows[same].IsBlank && rows[same].SaysTheSameAs(head[same]))
        {
            same++;
        }

        rows.RemoveRange(0, same);
    }

    private void JoinCutCells((RuledTable Table, int FirstWaiting, IReadOnlyList<PrintedRow> Head) last, RuledTable next, List<PrintedRow> rows)
    {
        var dropped = next.RowCount - rows.Count;
        if (rows.Count == 0 || waiting.Count == 0)
        {
            return;
        }

        IReadOnlyList<(int Row, int Column, int ColumnThere)> cut = dropped == 0 ? [.. last.Table.CellsCut(next)] : [];
        foreach (var (row, column, there) in cut.Count > 0 ? cut : last.Table.CellsRunOn(next, dropped))
        {
            // A cell begun two pages ago has its first row already in the view; it goes on from the page's first row.
            var begun = waiting[Math.Max(0, last.FirstWaiting + row)].Texts;
            var rest = rows[0].Texts[there];
            var apart = !begun[column].IsEmpty && !rest.IsEmpty
                && (cut.Count > 0 || Unwrapping.RunTogether(begun[column].Text[^1], rest.Text[0]));
            begun[column] = begun[column].Then(apart ? "\n" : string.Empty, rest);
            rows[0].Texts[there] = PrintedText.Nothing;
        }

        if (rows[0].IsBlank)
        {
            rows.RemoveAt(0);
        }
    }

    private void Release()
    {
        foreach (var row in waiting)
        {
            view.AddRow([.. row.Texts.Select((text, i) => new PlacedText(text.Text, row.Places[i]) { Certainty = text.Certainty })], row.Ruled);
        }

        waiting.Clear();
        unfinished = null;
    }
}
