using Hengji.Sources;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Dossiers;

/// <summary>What kind of remark a reader makes about a field.</summary>
public enum NoteKind
{
    /// <summary>The cell did not survive; the record holds null and nobody is to blame.</summary>
    Lost,

    /// <summary>Damage was undone; the note says what was printed and why it was understood so.</summary>
    Repaired,

    /// <summary>A second reading is nearly as good; a person should look.</summary>
    Doubt,

    /// <summary>A source cell that found no place in the record.</summary>
    Unread,
}

/// <summary>A remark of the reader, in Chinese, with its place.</summary>
/// <param name="Field">The box concerned; null for a cell that found no box.</param>
/// <param name="Kind">What kind of remark.</param>
/// <param name="Message">What was printed, what was understood, and why.</param>
/// <param name="Confidence">0 to 1: how far the chosen reading is from the second-best one.</param>
/// <param name="Lines">Source lines concerned, 1-based.</param>
public sealed record ReadingNote(
    Field? Field, NoteKind Kind, string Message, double Confidence, IReadOnlyList<int> Lines);

/// <summary>
/// One form as read: the record, and beside it where each field stands in the source and what the reader remarks.
/// </summary>
public sealed record FormReading
{
    /// <summary>Position of the form in its document, 0-based.</summary>
    public required int Index { get; init; }

    public required int FirstLine { get; init; }

    public required int LastLine { get; init; }

    public required PerformanceTarget Target { get; init; }

    /// <summary>Where each field stands; a field fused from several cells has several places.</summary>
    public IReadOnlyDictionary<Field, IReadOnlyList<Trace>> Traces { get; init; } =
        new Dictionary<Field, IReadOnlyList<Trace>>();

    public IReadOnlyList<ReadingNote> Notes { get; init; } = [];

    /// <summary>The prose about the same project in the same document; null when there is none.</summary>
    public ProjectNarrative? Narrative { get; init; }

    /// <summary>What an officer has confirmed or corrected since (校对); the record and the notes already tell it.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Whether the field's cell was lost by reading, so that its absence says nothing about the author.</summary>
    public bool IsLost(Field field) => Has(field, NoteKind.Lost);

    /// <summary>Whether the reading of the field is in doubt.</summary>
    public bool IsDoubtful(Field field) => Has(field, NoteKind.Doubt);

    /// <summary>Whether what the record says of the field, or its silence, can be held against the author.</summary>
    public bool IsSure(Field field) => !IsLost(field) && !IsDoubtful(field);

    private bool Has(Field field, NoteKind kind)
    {
        foreach (var note in Notes)
        {
            if (note.Kind == kind && note.Field == field)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A document as read: its text and the forms found in it, or why it could not be read.</summary>
/// <param name="Source">Identity of the document.</param>
/// <param name="Text">Decoded text that traces point into; empty when the document was refused.</param>
/// <param name="Forms">The forms found, in document order; empty when there are none.</param>
/// <param name="Refusal">In Chinese, why the document as a whole could not be read and what to do; null when it was.</param>
public sealed record ReadDocument(
    SourceDocument Source, string Text, IReadOnlyList<FormReading> Forms, string? Refusal = null)
{
    /// <summary>In Chinese sentences, what was left out of the document as a whole, and why.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}

/// <summary>A document whose forms are read one by one as they are asked for.</summary>
/// <param name="Source">Identity of the document.</param>
/// <param name="Text">Text the traces point into; empty when the document was refused.</param>
/// <param name="Forms">The forms, in document order.</param>
/// <param name="Refusal">In Chinese, why the document could not be read and what to do; null when it was.</param>
public sealed record OpenedDocument(SourceDocument Source, string Text, IEnumerable<FormReading> Forms, string? Refusal)
{
    /// <summary>In Chinese sentences, what was left out of the document as a whole, and why.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
