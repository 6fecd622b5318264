using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Terms;

namespace Hengji.Web.Sheets;

/// <summary>Whose fault a margin note speaks of, and how gravely.</summary>
public enum NoteTone
{
    /// <summary>必改: the author's.</summary>
    Must,

    /// <summary>建议: the author's.</summary>
    Advise,

    /// <summary>提示, for the reviewer.</summary>
    Hint,

    /// <summary>存疑: the reading's; a person should look.</summary>
    Doubt,

    /// <summary>未读出: the document lost the cell.</summary>
    Lost,

    /// <summary>已修复: damage was undone by reading.</summary>
    Repaired,

    /// <summary>未归位: a source cell found no box.</summary>
    Unread,
}

/// <summary>A note in the margin of the form, hung at the box it speaks of.</summary>
public sealed record MarginNote
{
    /// <summary>
    /// Number in reading order, 1-based. Findings and the reader's remarks are counted apart, so that what goes back to
    /// the unit is numbered without gaps.
    /// </summary>
    public required int Number { get; init; }

    public required NoteTone Tone { get; init; }

    /// <summary>Where it hangs; null for what belongs to no box.</summary>
    public Field? Field { get; init; }

    /// <summary>What else it speaks of.</summary>
    public IReadOnlyList<Field> Also { get; init; } = [];

    public required string Title { get; init; }

    public required string Message { get; init; }

    /// <summary>The finding, when the note is the author's matter.</summary>
    public Finding? Finding { get; init; }

    /// <summary>The rule behind the finding.</summary>
    public RuleDescriptor? Rule { get; init; }

    /// <summary>The reader's remark, when the note is the reading's matter.</summary>
    public ReadingNote? Remark { get; init; }

    public bool IsReading => Tone >= NoteTone.Doubt;
}
