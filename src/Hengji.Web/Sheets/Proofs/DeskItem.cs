using Hengji.Dossiers;
using Hengji.Sources;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Web.Sheets.Proofs;

/// <summary>Where a field stands on the reading desk: what wants to be seen comes first.</summary>
public enum DeskGroup
{
    ToSee,
    Mended,
    Seen,
    Others,
}

/// <summary>A field on the reading desk.</summary>
/// <param name="Field">Which box.</param>
/// <param name="Group">Where it stands.</param>
/// <param name="Value">Its value as it is typed; empty when blank.</param>
/// <param name="Notes">What the reader remarks, of the reading itself.</param>
/// <param name="Act">What an officer did to it; null when nothing.</param>
/// <param name="Traces">Where it stands in the source.</param>
public sealed record DeskItem(
    Field Field,
    DeskGroup Group,
    string Value,
    IReadOnlyList<ReadingNote> Notes,
    Correction? Act,
    IReadOnlyList<Trace> Traces)
{
    /// <summary>For a field that stands nowhere: what was read on the lines its remarks speak of, where to look for it.</summary>
    public IReadOnlyList<Trace> Near { get; init; } = [];


    public bool IsLost => Notes.Any(note => note.Kind == NoteKind.Lost);

    /// <summary>All fields of a form: doubts and losses by how unsure they are, then what was mended, was seen, and the rest.</summary>
    public static IReadOnlyList<DeskItem> Of(FormReading form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var notes = form.Notes.Where(note => note.Field is not null && note.Kind != NoteKind.Unread).ToLookup(note => note.Field!.Value);
        var acts = form.Corrections.ToDictionary(act => act.Field);
        return
        [
            .. PrintedOrder.Fields(form.Target.Indicators.Count).Concat(notes.Select(group => group.Key)).Concat(acts.Keys).Distinct()
                .Select(field => Of(form, field, [.. notes[field]], acts.GetValueOrDefault(field)))
                .OfType<DeskItem>()
                .OrderBy(item => item.Group)
                .ThenBy(item => item.Group == DeskGroup.ToSee ? item.Notes.Min(note => note.Confidence) : 0)
                .ThenBy(item => PrintedOrder.Of(item.Field)),
        ];
    }

    private static DeskItem? Of(FormReading form, Field field, ReadingNote[] notes, Correction? act)
    {
        var value = FieldEntry.Text(form.Target, field);
        var group = Array.Exists(notes, note => note.Kind is NoteKind.Doubt or NoteKind.Lost) ? DeskGroup.ToSee
            : act is not null ? DeskGroup.Seen
            : notes.Length > 0 ? DeskGroup.Mended
            : DeskGroup.Others;
        // A box that few forms print is there when something stands in it.
        var traces = form.Traces.GetValueOrDefault(field) ?? [];
        return group != DeskGroup.Others || (FieldEntry.Takes(form.Target, field) && (value.Length > 0 || IsOnEveryForm(field.Box)))
            ? new DeskItem(field, group, value, notes, act, traces) { Near = traces.Count > 0 ? [] : NearOf(form, notes) }
            : null;
    }

    private static IReadOnlyList<Trace> NearOf(FormReading form, ReadingNote[] notes)
    {
        var lines = notes.SelectMany(note => note.Lines).ToHashSet();
        return lines.Count == 0 ? [] : [.. form.Traces.Values.SelectMany(traces => traces).Where(trace => lines.Contains(trace.Line)).Distinct()];
    }

    private static bool IsOnEveryForm(Box box) => box <= Box.AnnualGoal || box is Box.Category or Box.IndicatorName or Box.TargetValue;

    /// <summary>What the value means, where it is more than its words; null otherwise.</summary>
    public static string? Understood(PerformanceTarget target, Field field)
    {
        ArgumentNullException.ThrowIfNull(target);
        return field switch
        {
            { Box: Box.TargetValue, Row: { } row } => target.Indicators[row].Target is { } value ? value.Meaning.Print() : null,
            { Box: >= Box.FundingTotal and <= Box.AnnualOther } => FieldEntry.Text(target, field) is { Length: > 0 } amount
                ? amount + (target.AmountUnit == MoneyUnit.Yuan ? "元" : "万元")
                : null,
            _ => null,
        };
    }
}
