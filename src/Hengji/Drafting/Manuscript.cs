using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Drafting;

/// <summary>A row of indicators as typed.</summary>
/// <param name="Id">Stays with the row wherever it is put.</param>
/// <param name="Category">二级指标 by its official name; empty when not chosen.</param>
/// <param name="Name">三级指标.</param>
/// <param name="Target">年度指标值.</param>
public sealed record DraftedRow(string Id, string Category, string Name, string Target)
{
    /// <summary>The indicator of the record it began as; null for a row added since.</summary>
    public int? Origin { get; init; }

    /// <summary>All its words: what a person saw who takes it out.</summary>
    public string Words => string.Join('\t', Category, Name, Target);

    /// <summary>What stands in one of its boxes.</summary>
    public string this[Box box] => box switch
    {
        Box.Category => Category,
        Box.IndicatorName => Name,
        Box.TargetValue => Target,
        _ => throw new ArgumentOutOfRangeException(nameof(box)),
    };

    internal bool IsBlank => Origin is null && Name.Length == 0 && Target.Length == 0;

    internal DraftedRow With(Box box, string text) => box switch
    {
        Box.Category => this with { Category = text },
        Box.IndicatorName => this with { Name = text },
        _ => this with { Target = text },
    };
}

/// <summary>A box whose words are no value of it.</summary>
/// <param name="Box">Which.</param>
/// <param name="Row">Its row; null for a box of the form.</param>
/// <param name="Fault">Why not.</param>
public sealed record ManuscriptFault(Box Box, string? Row, EntryFault Fault);

/// <summary>
/// A form being filled in (填报稿): what was typed, box by box, whether or not it is a value yet, over the record it began as.
/// What nobody typed over stays in the record as it was.
/// </summary>
/// <param name="Origin">The record it began as.</param>
/// <param name="Typed">The boxes typed in, with their words.</param>
/// <param name="Rows">The rows of indicators, in order.</param>
public sealed record Manuscript(
    PerformanceTarget Origin, IReadOnlyDictionary<Box, string> Typed, IReadOnlyList<DraftedRow> Rows)
{
    /// <summary>No form has more indicators.</summary>
    public const int MostRows = 500;

    /// <summary>No box holds more letters.</summary>
    public const int LongestText = 10_000;

    private const int LongestId = 40;

    /// <summary>The boxes of a row.</summary>
    public static IReadOnlyList<Box> RowBoxes { get; } = [Box.Category, Box.IndicatorName, Box.TargetValue];

    /// <summary>A manuscript that says what a record says.</summary>
    public static Manuscript Of(PerformanceTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new Manuscript(
            target, new Dictionary<Box, string>(), [.. Enumerable.Range(0, target.Indicators.Count).Select(i => RowOf(target, i))]);
    }

    /// <summary>What stands in a box of the form.</summary>
    public string this[Box box] => Typed.TryGetValue(box, out var text) ? text : FieldEntry.Text(Origin, Field.Of(box));

    /// <summary>The manuscript with an edit; as it was when the edit meets what its writer has not seen.</summary>
    public (Manuscript After, EditOutcome Outcome) Take(ManuscriptEdit edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        return edit.Kind switch
        {
            EditKind.Type when edit.Row is null => Typing(edit),
            EditKind.Type => TypingInRow(edit),
            EditKind.Add => Adding(edit),
            EditKind.Remove => Removing(edit),
            EditKind.Move => Moving(edit),
            _ => (this, EditOutcome.Refused),
        };
    }

    /// <summary>What the manuscript says as a record, and which boxes are no values yet; those are blank in the record.</summary>
    public (PerformanceTarget Target, IReadOnlyList<ManuscriptFault> Faults) Record()
    {
        var faults = new List<ManuscriptFault>();
        var rows = Rows.Where(row => !row.IsBlank).ToList();
        var target = Origin with { Indicators = [.. rows.Select(IndicatorOf)] };
        foreach (var box in FieldEntry.Boxes.Where(box => Typed.ContainsKey(box) && !Same(Typed[box], FieldEntry.Text(Origin, Field.Of(box)))))
        {
            target = Entered(target, Field.Of(box), Typed[box], null, faults);
        }

        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var box in RowBoxes)
            {
                var field = new Field(box, i);
                if (!Same(rows[i][box], FieldEntry.Text(target, field)))
                {
                    target = Entered(target, field, rows[i][box], rows[i].Id, faults);
                }
            }
        }

        return (target, faults);
    }

    /// <summary>The row that became an indicator of the record; null when there is none.</summary>
    public string? RowAt(int index) => Rows.Where(row => !row.IsBlank).Skip(index).FirstOrDefault()?.Id;

    /// <summary>The indicator of the record a row becomes; null for a row without words, which becomes none.</summary>
    public int? IndexOf(string row)
    {
        var index = Rows.Where(r => !r.IsBlank).ToList().FindIndex(r => Same(r.Id, row));
        return index < 0 ? null : index;
    }

    private static DraftedRow RowOf(PerformanceTarget target, int index) => new(
        $"o{index}",
        FieldEntry.Text(target, Field.Category(index)),
        FieldEntry.Text(target, Field.IndicatorName(index)),
        FieldEntry.Text(target, Field.TargetValue(index)))
    {
        Origin = index,
    };

    private static PerformanceTarget Entered(
        PerformanceTarget target, Field field, string text, string? row, List<ManuscriptFault> faults)
    {
        var (entered, fault) = FieldEntry.Enter(target, field, text);
        if (entered is not null)
        {
            return entered;
        }

        faults.Add(new ManuscriptFault(field.Box, row, fault!.Value));
        return FieldEntry.Enter(target, field, string.Empty).Target ?? target;
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private static bool IsText(string? text) => text is { Length: <= LongestText };

    private Indicator IndicatorOf(DraftedRow row) =>
        row.Origin is { } index && index < Origin.Indicators.Count ? Origin.Indicators[index] : new Indicator(null, null, null, null);

    private (Manuscript, EditOutcome) Typing(ManuscriptEdit edit)
    {
        if (edit.Box is not { } box || !FieldEntry.Boxes.Contains(box) || !IsText(edit.After) || !IsText(edit.Before))
        {
            return (this, EditOutcome.Refused);
        }

        var now = this[box];
        return Same(now, edit.After) ? (this, EditOutcome.Done)
            : !Same(now, edit.Before) ? (this, EditOutcome.Conflict)
            : (this with { Typed = new Dictionary<Box, string>(Typed) { [box] = edit.After } }, EditOutcome.Done);
    }

    private (Manuscript, EditOutcome) TypingInRow(ManuscriptEdit edit)
    {
        if (edit.Box is not { } box || !RowBoxes.Contains(box) || !IsText(edit.After) || !IsText(edit.Before))
        {
            return (this, EditOutcome.Refused);
        }

        var at = Find(edit.Row);
        if (at < 0)
        {
            return (this, EditOutcome.Gone);
        }

        var now = Rows[at][box];
        return Same(now, edit.After) ? (this, EditOutcome.Done)
            : !Same(now, edit.Before) ? (this, EditOutcome.Conflict)
            : (this with { Rows = [.. Rows.Select((row, i) => i == at ? row.With(box, edit.After) : row)] }, EditOutcome.Done);
    }

    private (Manuscript, EditOutcome) Adding(ManuscriptEdit edit)
    {
        if (edit.Added is not { Id.Length: > 0 and <= LongestId } added || !RowBoxes.All(box => IsText(added[box])) || Rows.Count >= MostRows)
        {
            return (this, EditOutcome.Refused);
        }

        // A row brought back keeps what the record says of it beside name and target.
        var origin = added.Origin is { } index && index >= 0 && index < Origin.Indicators.Count && Rows.All(r => r.Origin != index)
            ? index
            : (int?)null;
        return Find(added.Id) >= 0
            ? (this, EditOutcome.Done)
            : (this with { Rows = Put(Rows, added with { Origin = origin }, edit.Behind) }, EditOutcome.Done);
    }

    private (Manuscript, EditOutcome) Removing(ManuscriptEdit edit)
    {
        var at = Find(edit.Row);
        return at < 0 ? (this, EditOutcome.Done)
            : !Same(Rows[at].Words, edit.Before) ? (this, EditOutcome.Conflict)
            : (this with { Rows = [.. Rows.Where((_, i) => i != at)] }, EditOutcome.Done);
    }

    private (Manuscript, EditOutcome) Moving(ManuscriptEdit edit)
    {
        var at = Find(edit.Row);
        return at < 0
            ? (this, EditOutcome.Gone)
            : (this with { Rows = Put([.. Rows.Where((_, i) => i != at)], Rows[at], edit.Behind) }, EditOutcome.Done);
    }

    /// <summary>Behind a row that is gone is at the end: no row is lost.</summary>
    private static List<DraftedRow> Put(IReadOnlyList<DraftedRow> rows, DraftedRow row, string? behind)
    {
        var all = rows.ToList();
        var at = behind is null ? 0 : all.FindIndex(r => Same(r.Id, behind)) + 1;
        all.Insert(behind is not null && at == 0 ? all.Count : at, row);
        return all;
    }

    private int Find(string? row) => row is null ? -1 : Rows.ToList().FindIndex(r => Same(r.Id, row));
}
