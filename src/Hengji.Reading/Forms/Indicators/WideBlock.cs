using Hengji.Dossiers;
using Hengji.Reading.Forms.Layouts;
using Hengji.Terms;

namespace Hengji.Reading.Forms.Indicators;

/// <summary>
/// Reads an indicator block that prints more than four columns, or two groups of indicators. The columns named in its
/// head are sorted by role: level labels, names and targets go the way of every form; the rest is kept by row and
/// handed to the indicator of that row.
/// </summary>
internal sealed class WideBlock
{
    private static readonly string[] Totals = ["总分", "合计", "总计", "合计得分", "总得分", "得分合计", "自评总分", "小计"];

    private const int FewestHeads = 3;

    private readonly FormSlice slice;
    private ColumnMap map;
    private readonly ColumnWords words;
    private readonly Form form;
    private readonly List<BlockPart> parts = [];
    private readonly bool stacked;

    private WideBlock(FormSlice slice, ColumnMap map, ColumnWords words, Form form)
    {
        this.words = words;
        this.slice = slice;
        this.map = map;
        this.form = form;
        stacked = slice.Has(FormLabel.LongTermBlock);
        for (var group = 0; group < map.Groups; group++)
        {
            // Of two groups side by side the first is the whole period's.
            parts.Add(new BlockPart(map.Groups > 1 && group == 0));
        }
    }

    public static bool IsWide(ColumnMap map, FormSlice slice) => map.Has(ColumnRole.Name) && (map.Groups > 1 || slice.Has(FormLabel.LongTermBlock)
        || map.Columns.Any(c => c.Role is not (ColumnRole.Dimension or ColumnRole.Category or ColumnRole.Name or ColumnRole.Target or ColumnRole.Side or ColumnRole.Other)));

    public static void Read(List<Token> tokens, FormSlice slice, LayoutChoice layout, Geometry geometry, Form form, TemplateEvidence? evidence)
    {
        var block = new WideBlock(slice, layout.Columns!, slice.Library.WordsOf(layout.Layout), form);
        if (geometry == Geometry.Table)
        {
            block.Sort(tokens);
        }
        else
        {
            block.SortStream(tokens);
        }

        foreach (var part in block.parts)
        {
            part.Bind(slice, form, evidence);
        }

        foreach (var head in block.map.Unknown)
        {
            form.Note(null, NoteKind.Unread, $"表头“{head.Text.ReplaceLineEndings(string.Empty)}”不是已知的栏目，该栏未采用。", 0.5, form.FirstLine);
        }
    }

    private void Sort(List<Token> tokens)
    {
        var rows = slice.Rows.GroupBy(r => r.Row).ToDictionary(g => g.Key, g => g.First());
        for (var i = 0; i < tokens.Count;)
        {
            var end = i + 1;
            while (end < tokens.Count && tokens[end].Row == tokens[i].Row)
            {
                end++;
            }

            Row(tokens[i..end], rows[tokens[i].Row]);
            i = end;
        }
    }

    /// <summary>In a stream the rows are found again by what the columns can hold.</summary>
    private void SortStream(List<Token> tokens)
    {
        parts[0].Flows = true;
        var roles = map.Columns.Where(c => c.Role is not (ColumnRole.Dimension or ColumnRole.Category or ColumnRole.Side)).Select(c => c.Role).ToList();
        var head = Math.Min(Math.Max(0, tokens.FindIndex(FormReader.IsColumnLabel)) + map.Head.Width, tokens.Count);
        var end = tokens.FindIndex(head, t => t.Is(FormLabel.Aside));
        var body = tokens[head..(end < 0 ? tokens.Count : end)].ConvertAll(IndicatorBlock.WithoutHead);
        if (body.FindIndex(t => IsTotal(t.Text) is not null) is >= 0 and var total)
        {
            form.LastLine = Math.Max(form.LastLine, body[^1].EndLine);
            if (map.Has(ColumnRole.Score) && body.Skip(total + 1).LastOrDefault(t => Likeness.IsPlainNumber(t.Text)) is { } score)
            {
                form.Entries.TryAdd(Field.Of(Box.TotalScore), Entry.Of(score));
            }

            body.RemoveRange(total, body.Count - total);
        }

        parts[0].Core.AddRange(tokens[..head].Where(FormReader.IsColumnLabel));
        var row = 0;
        foreach (var (token, role) in StreamRows.Find(body, roles))
        {
            if (token.Row != row)
            {
                parts[0].EndRow(row);
                row = token.Row;
            }

            if (role is { } one)
            {
                parts[0].Put(new MappedColumn(0, one, 0, null), token, row);
            }
            else
            {
                parts[0].Core.Add(token);
            }
        }

        parts[0].EndRow(row);
    }

    private void Row(List<Token> tokens, TokenRow row)
    {
        if (stacked)
        {
            Stack(tokens);
        }

        if (IsHead(tokens, row))
        {
            parts[^1].Core.AddRange(tokens.Where(t => !t.IsText && !t.Is(FormLabel.Aside) && row.Row >= map.Head.Row));
            return;
        }

        if (!row.Ruled || tokens.Exists(t => t.Is(FormLabel.Aside) && t.Column == tokens[0].Column))
        {
            parts[^1].Core.AddRange(tokens);
            return;
        }

        if (Total(tokens))
        {
            return;
        }

        var shift = RowShift.Of(tokens, row, map);
        foreach (var cell in tokens.GroupBy(t => t.Column))
        {
            var first = cell.First();
            if (map.At(first.Column + shift) is { } column)
            {
                Cell([.. cell], column);
            }
            else
            {
                parts[0].Core.AddRange(cell);
            }
        }

        foreach (var part in parts)
        {
            part.EndRow(row.Row);
        }
    }

    /// <summary>Whether a row is the head of the columns, or prints it again: at a page break, or for the other group.</summary>
    private bool IsHead(List<Token> tokens, TokenRow row)
    {
        // Rows above the head hold the heads of its heads (实施期指标 over one group, 年度指标 over the other).
        if (row.Row <= map.Head.LastRow)
        {
            return true;
        }

        if (!row.Ruled || !tokens.Exists(t => t.Is(FormLabel.NameColumn)))
        {
            return false;
        }

        var cells = ColumnHead.CellsOf(row);
        if (cells.Count < FewestHeads || cells.Count(c => words.Of(c.Text).Count == 0) > 1)
        {
            return false;
        }

        // Where the heads stand as before, what was under them holds on.
        if (!cells.Select(c => c.Column).SequenceEqual(map.Head.Cells.Select(c => c.Column)))
        {
            map = new ColumnMap(ColumnHead.At(slice.Rows, slice.Rows.ToList().FindIndex(r => r.Row == row.Row)), words);
        }

        return true;
    }

    /// <summary>A side label that begins the block of the whole period, or that of the year below it.</summary>
    private void Stack(List<Token> tokens)
    {
        var longTerm = tokens.Exists(t => t.Is(FormLabel.LongTermBlock));
        if (longTerm || tokens.Exists(t => t.Is(FormLabel.IndicatorBlock)))
        {
            if (parts[^1].IsEmpty)
            {
                parts.RemoveAt(parts.Count - 1);
            }

            parts.Add(new BlockPart(longTerm));
        }
    }

    private void Cell(List<Token> cell, MappedColumn column)
    {
        var part = stacked ? parts[^1] : parts[column.Group];
        var whole = cell.Count == 1 && cell[0].IsText ? cell[0] : Whole(cell[0]);
        switch (column.Role)
        {
            case ColumnRole.Side:
                break;
            case ColumnRole.Dimension:
                foreach (var one in stacked ? [part] : parts)
                {
                    Level(cell, whole, one);
                }

                break;
            case ColumnRole.Category:
                Level(cell, whole, part);
                break;
            default:
                part.Put(column, whole, cell[0].Row);
                break;
        }
    }

    /// <summary>In a column of level names a word is one, though it is an ordinary word elsewhere.</summary>
    private void Level(List<Token> cell, Token whole, BlockPart part)
    {
        if (cell.Exists(t => !t.IsText))
        {
            part.Core.AddRange(cell.Where(t => !t.IsText));
        }
        else if (slice.Library.Lexicon.Find(whole.Text, repair: true) is { } hit && BranchSequence.IsBranchLabel(whole with { Label = hit.Label }))
        {
            part.Core.Add(whole with { Label = hit.Label, Match = LabelMatch.Exact, Payload = hit.Payload });
        }
        else if (!Likeness.IsScrap(whole.Text) && !Likeness.IsPageMark(whole.Text) && ReferenceEquals(part, parts[^1]))
        {
            form.Note(null, NoteKind.Unread, $"“{whole.Text}”不是规范的一级、二级指标名称，未采用。", 0.5, whole.Line);
        }
    }

    private bool Total(List<Token> tokens)
    {
        if (IsTotal(tokens[0].Cell.Text) is not { } name)
        {
            return false;
        }

        var last = tokens.FindLast(t => map.At(t.Column)?.Role == ColumnRole.Score) ?? (tokens.Count > 1 && !map.Has(ColumnRole.Points) ? tokens[^1] : null);
        if (last is not null && !name.EndsWith("小计", StringComparison.Ordinal))
        {
            form.Entries.TryAdd(Field.Of(Box.TotalScore), Entry.Of(last));
        }

        form.LastLine = Math.Max(form.LastLine, tokens.Max(t => t.EndLine));
        return true;
    }

    private static string? IsTotal(string text)
    {
        var letters = text.Length <= 12 ? ColumnHead.Letters(text) : string.Empty;
        return Array.Find(Totals, t => string.Equals(t, letters, StringComparison.Ordinal));
    }

    private static Token Whole(Token token) =>
        new(token.Cell, token.Cell.Text, token.Cell.Trace, token.Row, token.Ruled);
}
