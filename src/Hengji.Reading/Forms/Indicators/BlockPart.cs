using Hengji.Dossiers;
using Hengji.Reading.Forms.Layouts;
using Hengji.Terms;

namespace Hengji.Reading.Forms.Indicators;

/// <summary>One group of indicators of a wide block: what goes the way of every form, and what is kept by row beside it.</summary>
/// <param name="longTerm">Whether the targets are those of the whole period.</param>
internal sealed class BlockPart(bool longTerm)
{
    private readonly Dictionary<int, List<(Box Box, Entry Entry)>> beside = [];
    private readonly Dictionary<Token, ColumnRole> roles = new(ReferenceEqualityComparer.Instance);
    private readonly TargetCells target = new();

    /// <summary>Labels, names and targets.</summary>
    public List<Token> Core { get; } = [];

    /// <summary>Whether its rows were found again in a stream, where one cell may be several texts.</summary>
    public bool Flows { get; set; }

    public bool IsEmpty => !Core.Exists(t => t.IsText);

    public void Put(MappedColumn column, Token text, int row)
    {
        switch (column.Role)
        {
            case ColumnRole.Name when Flows && Core.Count > 0 && Core[^1].Row == text.Row && roles.GetValueOrDefault(Core[^1]) == ColumnRole.Name:
                // The name goes on in a further line of its cell.
                var whole = TargetCells.Joined(Core[^1], text);
                Core.RemoveAt(Core.Count - 1);
                Add(whole, ColumnRole.Name);
                break;
            case ColumnRole.Name:
                Add(text, ColumnRole.Name);
                break;
            case ColumnRole.Target or ColumnRole.LongTermTarget or ColumnRole.Adjusted or ColumnRole.Sign or ColumnRole.Unit:
                target.Put(column.Role, text);
                break;
            default:
                if (BoxOf(column.Role) is { } box && Said(column, text) is { } entry)
                {
                    Keep(row, box, entry);
                }

                break;
        }
    }

    public void EndRow(int row)
    {
        var (said, original) = target.Take();
        if (said is not null)
        {
            Add(said, ColumnRole.Target);
        }

        if (original is not null)
        {
            Keep(row, Box.OriginalTarget, Entry.Of(original));
        }
    }

    public void Bind(FormSlice slice, Form form, TemplateEvidence? evidence)
    {
        var into = longTerm ? new Form { Edition = form.Edition, FirstLine = form.FirstLine, LastLine = form.LastLine } : form;
        var before = into.Indicators.Count;
        IndicatorReader.Read(Core, slice, Geometry.Table, into, evidence, roles);
        var found = into.Indicators;
        foreach (var (row, entries) in beside.OrderBy(b => b.Key))
        {
            var at = found.FindIndex(before, i => i.Row == row);
            at = at >= 0 ? at : found.FindLastIndex(i => i.Row < row);
            if (at >= before)
            {
                found[at] = found[at].With(entries);
                form.LastLine = Math.Max(form.LastLine, entries.Max(e => e.Entry.Traces.Max(t => t.Line)));
                continue;
            }

            foreach (var (_, entry) in entries)
            {
                form.Note(null, NoteKind.Unread, $"“{entry.Text}”旁没有三级指标，未采用。", 0.5, entry.Traces[0].Line);
            }
        }

        if (longTerm)
        {
            form.LongTermIndicators.AddRange(found);
            form.LastLine = Math.Max(form.LastLine, into.LastLine);
            foreach (var note in into.Notes)
            {
                form.Notes.Add(note with { Field = LongTerm(note.Field) });
            }
        }
    }

    private void Add(Token text, ColumnRole role)
    {
        Core.Add(text);
        roles[text] = role;
    }

    private void Keep(int row, Box box, Entry entry)
    {
        if (!beside.TryGetValue(row, out var entries))
        {
            beside.Add(row, entries = []);
        }

        entries.Add((box, entry));
    }

    /// <summary>What a cell says: in a column that is ticked, the words of its head.</summary>
    private static Entry? Said(MappedColumn column, Token text)
    {
        if (column.Choice is not { } choice || !IsMark(text.Text))
        {
            return Entry.Of(text);
        }

        return IsTicked(text.Text) ? new Entry(choice.ReplaceLineEndings(string.Empty), [text.Trace]) : null;
    }

    private static bool IsMark(string text) => text.Trim() is "√" or "✓" or "✔" or "☑" or "☒" or "■" or "●" or "是" or "□" or "☐" or "否" or "R" or "□√" or "√□";

    private static bool IsTicked(string text) => text.Trim() is not ("□" or "☐" or "否");

    private static Box? BoxOf(ColumnRole role) => role switch
    {
        ColumnRole.Actual => Box.ActualValue,
        ColumnRole.Expected => Box.ExpectedValue,
        ColumnRole.Points => Box.Points,
        ColumnRole.Score => Box.Score,
        ColumnRole.Reason => Box.DeviationReason,
        ColumnRole.Likelihood => Box.Likelihood,
        ColumnRole.Note => Box.Note,
        ColumnRole.Explanation => Box.Explanation,
        ColumnRole.Standard => Box.Standard,
        ColumnRole.History => Box.HistoricalValue,
        _ => null,
    };

    private static Field? LongTerm(Field? field) => field is not { } one ? null : one.Box switch
    {
        Box.Dimension or Box.Category => one with { Box = Box.LongTermCategory },
        Box.IndicatorName => one with { Box = Box.LongTermName },
        Box.TargetValue => one with { Box = Box.LongTermTarget },
        _ => Field.Of(Box.LongTermIndicators),
    };
}
